import { describe, expect, test } from "vitest";
import {
  englishNotes,
  indonesianLaw,
  indonesianNotes,
  regulationName,
  type Provision,
} from "../../src/index.js";

const versionsOf = (id: string): Provision["versions"] =>
  indonesianLaw.provision(id)?.versions ?? [];

const noteOf = (note: unknown, { texts }: typeof englishNotes): string =>
  (texts as Readonly<Record<string, string | undefined>>)[`note.${String(note)}`] ?? "";

describe("how values are known", () => {
  test("every yearly pension limit below the text says how", () => {
    for (const { from, evidence, note } of versionsOf("jp.benefit.limits")) {
      const says = [englishNotes, indonesianNotes].every((locale) => noteOf(note, locale) !== "");
      expect([from, evidence === "text" || says]).toEqual([from, true]);
    }
    const of2024 = versionsOf("jp.benefit.limits").find(({ from }) => from === "2024-03-01");
    expect(noteOf(of2024?.note, englishNotes)).toContain("the maximum from one source only");
  });

  test.each([
    ["jp.lump-sum.survivors", "2015-07-01", "official"],
    ["jkk.disability.acuity-guide", "2015-07-01", "official"],
    ["jkk.disability.acuity-guide", "2019-12-02", "official"],
    ["jkk.cover.circumstances", "2021-04-01", "text"],
    ["jkk.cover.circumstances-added", "2025-02-24", "official"],
    ["jht.claim.leaving-indonesia", "2015-09-01", "official"],
    ["jht.claim.leaving-indonesia", "2022-04-26", "official"],
    ["jht.benefit.inalienable", "2015-07-01", "text"],
    ["jkp.benefit.inalienable", "2021-02-02", "text"],
    ["jkp.claim.later-months", "2022-01-26", "official"],
    ["jkp.report.worker", "2021-02-02", "text"],
    ["jkp.report.employer", "2025-02-07", "text"],
  ])("%s from %s is known by %s", (id, from, evidence) => {
    expect(versionsOf(id).find((version) => version.from === from)?.evidence).toBe(evidence);
  });

  test("the beneficiaries of a pension stand in one provision", () => {
    expect(indonesianLaw.provision("heirs.order.jp")).toBeUndefined();
    expect(versionsOf("jp.beneficiaries")).toHaveLength(1);
  });

  test("a regulation of BPJS is named as what it is", () => {
    expect(regulationName("perbpjs-1-2022")).toBe("Peraturan BPJS Ketenagakerjaan 1/2022");
  });
});
