import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { askedOnce } from "../../../docs/.vitepress/playground/list/asked-once.js";
import { textCells, villagesOf } from "../../../docs/.vitepress/playground/list/cells.js";
import { listOf } from "../../../examples/list-of-lines.js";
import { outcomeSheets, villageSheets } from "../../../examples/list-sheets.js";
import { listCode } from "../../../docs/.vitepress/playground/list/list-code.js";
import { listFragment, readListLink } from "../../../docs/.vitepress/playground/list/list-link.js";
import { offered } from "../../../docs/.vitepress/playground/list/offered.js";
import {
  processList,
  type ListRequest,
} from "../../../docs/.vitepress/playground/list/process-list.js";
import { schemes } from "../../../docs/.vitepress/playground/list/schemes.js";
import { valueInExample } from "../../docs/run-example.js";
import { locales } from "../../locales.js";

const sample = new URL("../../../examples/village-list/data/daftar.csv", import.meta.url);
const lines = textCells(readFileSync(sample, "utf8"));
const request: ListRequest = {
  lines,
  scheme: "example",
  on: "2026-11-01",
  readings: {},
  columns: {},
  answers: [],
  villages: [],
};

describe("a list of workers", () => {
  test("is read under its headings, whatever stands above them", () => {
    const { rows, firstRow } = listOf(lines);
    expect(firstRow).toBe(5);
    expect(Object.keys(rows[0] ?? {})).toContain("NAMA LENGKAP");
  });

  test("is parted by what parts it most", () => {
    expect(textCells("a,b\n1,2")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
    expect(textCells("a\tb\n1\t2")[1]).toEqual(["1", "2"]);
  });

  test("asks each question once, and not again when it is answered", () => {
    const { cleaned } = processList(request);
    const asked = askedOnce(cleaned.questions);
    expect(new Set(asked.map(({ key }) => key)).size).toBe(asked.length);
    const [question] = asked.filter(({ options }) => (options ?? []).length > 0);
    if (!question?.options?.[0]) throw new TypeError("no question with options");
    const answers = [{ key: question.key, value: question.options[0] }];
    const again = askedOnce(processList({ ...request, answers }).cleaned.questions);
    expect(again.map(({ key }) => key)).not.toContain(question.key);
  });

  test("keeps every row in one outcome, and each outcome in a sheet", () => {
    const list = { ...processList(request), villages: [] };
    const { summary } = list.screened;
    expect(summary.accepted).toBeGreaterThan(10);
    const sheets = outcomeSheets(list, offered, locales.id);
    const rows = sheets.reduce((sum, sheet) => sum + sheet.lines.length, summary.duplicates);
    expect(rows).toBe(summary.read);
    expect(sheets[0]?.head).toContain("NIK");
  });

  test("goes back to each village on a sheet of its own", () => {
    const list = { ...processList(request), villages: [] };
    expect(villageSheets(list, locales.id).length).toBeGreaterThan(2);
  });

  test("knows villages by a file of codes and names", () => {
    const cells = textCells(
      "Kode;Desa;Kecamatan\n62.05.05.2011;Lemo I;Teweh Tengah\n6205052012;Lemo II;",
    );
    expect(villagesOf(cells)).toEqual([
      { code: "62.05.05.2011", name: "Lemo I", district: "Teweh Tengah" },
      { code: "62.05.05.2012", name: "Lemo II" },
    ]);
    const { cleaned } = processList({ ...request, villages: villagesOf(cells) });
    expect(cleaned.rows.some(({ village }) => village === "62.05.05.2011")).toBe(true);
  });
});

const choice = {
  scheme: "jombang-38-2024",
  on: "2026-11-01",
  readings: { "membership.entry-age": "refuse", "identity.nik-century": "ask" },
};

describe("the choices for a list", () => {
  test("of readings change who is accepted", () => {
    const outcomes = (scheme: string, readings: ListRequest["readings"]) => {
      const { accepted, rejected, toRepair } = processList({ ...request, scheme, readings })
        .screened.summary;
      return { accepted, rejected, toRepair };
    };
    const { readings } = processList(request).screened;
    expect(readings.map(({ id, option }) => [id, option])).toEqual([
      ["identity.nik-century", "later"],
      ["membership.entry-age", "warn"],
    ]);
    expect(outcomes("example", {})).toEqual({ accepted: 27, rejected: 6, toRepair: 2 });
    expect(outcomes("example", { "identity.nik-century": "ask" })).toEqual({
      accepted: 26,
      rejected: 6,
      toRepair: 3,
    });
    expect(outcomes("luwu-2025", {}).rejected).toBe(4);
    expect(outcomes("luwu-2025", { "membership.entry-age": "refuse" }).rejected).toBe(5);
  });

  test("go into a link and come back, and nothing of the list does", () => {
    const fragment = listFragment(choice);
    expect(readListLink(fragment)).toMatchObject({ ...choice, unknown: [] });
    const strange = `${fragment}&nik=6205051103919001&name=Contoh&scheme2=x&reading.no=y`;
    expect(readListLink(strange).unknown).toEqual(["nik", "name", "scheme2", "reading.no"]);
    expect(readListLink("scheme=unknown&on=soon").unknown).toEqual(["scheme", "on"]);
  });

  test.each(schemes.map(({ id }) => id))("make a program that does the same for %s", (scheme) => {
    const { rows, firstRow } = listOf(lines);
    const columns = { NO: null } as const;
    for (const readings of [{}, choice.readings]) {
      const asked = { ...request, scheme, readings, columns };
      const code = listCode(asked).replace("export function", "function");
      const result = valueInExample(code, "result") as (
        given: typeof rows,
        more: { firstRow: number },
      ) => unknown;
      expect(result(rows, { firstRow })).toEqual(processList(asked));
    }
  });
});
