import { beforeAll, describe, expect, test } from "vitest";
import { addDays } from "../../../src/core/calendar.js";
import { versionFaults } from "../../../src/core/provision.js";
import { amountOf, ceilingId, ceilingWarnings, reduced, withoutPension } from "./compare.js";
import { englishNotes, indonesianNotes } from "../../../src/index.js";
import type { locales } from "../../locales.js";
import { followers } from "./followers.js";
import { amendedLaw, editedModule, editedNotes, guides } from "./guide.js";
import * as builtIn from "./results.js";
import {
  added,
  editedLibrary,
  firstMonth,
  hasPension,
  months,
  newCeiling,
  oldCeiling,
  overdueMonth,
  pensionOf,
  standing,
  wages,
  type Results,
} from "./set-up.js";

let edited: Results;
beforeAll(async () => {
  edited = await editedLibrary();
}, 60_000);

describe("the edit of the guide", { timeout: 60_000 }, () => {
  test.each(guides)("%s fits the data file and closes one version, adds one", (guide) => {
    const { jpWageCeiling, jpWageCeilingRounding } = editedModule(guide);
    const before = builtIn.library.indonesianLaw.provision(ceilingId);
    const { nextDue, ...kept } = standing;
    expect(jpWageCeiling).toEqual({
      ...before,
      versions: [...before.versions.slice(0, -1), { ...kept, to: addDays(added.from, -1) }, added],
    });
    expect(nextDue).toBe(added.from);
    expect(newCeiling).toBeGreaterThan(oldCeiling);
    expect(versionFaults(jpWageCeiling)).toEqual([]);
    expect(jpWageCeilingRounding).toEqual(
      builtIn.library.indonesianLaw.provision(jpWageCeilingRounding.id),
    );
  });

  test.each(guides)("%s names the letter in each language, and changes no other note", (guide) => {
    for (const { language, texts } of [indonesianNotes, englishNotes]) {
      const notes = editedNotes(guide, language as keyof typeof locales);
      expect(added.note).toBeTypeOf("string");
      const key = `note.${added.note as string}`;
      const { [key]: letter = "", ...others } = notes;
      expect(letter).toContain("2027");
      expect(texts).toMatchObject(others);
      expect(texts).not.toHaveProperty([key]);
    }
  });

  test.each(guides)("%s shows the same values with amendLaw", (guide) => {
    const ours = amendedLaw(guide).provisions();
    const theirs = edited.library.indonesianLaw.provisions();
    expect(ours.map(({ id }) => id)).toEqual(theirs.map(({ id }) => id));
    const values = ({ id, versions }: (typeof ours)[number]): unknown =>
      id === ceilingId ? versions.map(({ from, to, value }) => ({ from, to, value })) : versions;
    for (const [index, provision] of ours.entries()) {
      expect(values(provision), provision.id).toEqual(values(theirs[index] ?? provision));
    }
  });

  test("takes the ceiling off the list of what is due, and nothing else", () => {
    const due = ({ library }: Results, date: string): string[] =>
      library.dueProvisions(date).map(({ provision, kind, on }) => `${provision.id} ${kind} ${on}`);
    for (const date of [addDays(added.from, -30), added.from, addDays(added.from, 30)]) {
      const before = due(builtIn, date);
      const others = before.filter((line) => !line.startsWith(ceilingId));
      expect(before.length - others.length).toBe(1);
      expect(due(edited, date)).toEqual(others);
    }
    expect(due(edited, added.nextDue ?? "").join()).toContain(`${ceilingId} not-announced`);
  });
});

describe("with the ceiling added", { timeout: 60_000 }, () => {
  test("no published case moves", () => {
    const before = builtIn.publishedCases();
    expect(before.size).toBeGreaterThan(900);
    expect(reduced([...edited.publishedCases()])).toEqual(reduced([...before]));
  });

  test("no example result moves", () => {
    const before = builtIn.exampleResults();
    expect(before.size).toBeGreaterThan(60);
    expect(reduced([...edited.exampleResults()])).toEqual(reduced([...before]));
  });

  test("nothing that benefits, claims and rosters read moves", () => {
    const dates = [addDays(added.from, -1), added.from, added.nextDue ?? ""];
    expect([...edited.traces(dates)]).toEqual([...builtIn.traces(dates)]);
  });

  test("of all bills only JP from its first month moves, and to the right rupiah", () => {
    const before = builtIn.bills(months, wages);
    const after = edited.bills(months, wages);
    let moved = 0;
    for (const [index, { name, month, input, result: old }] of before.entries()) {
      const now = after[index]?.result;
      if (month < firstMonth || !hasPension(old) || !hasPension(now)) {
        expect(reduced(now), name).toEqual(reduced(old));
        continue;
      }
      expect(withoutPension(now), name).toEqual(withoutPension(old));
      expect(ceilingWarnings(old)).toContain("yearly-value-not-announced");
      expect(ceilingWarnings(now).includes("yearly-value-not-announced")).toBe(
        month >= overdueMonth,
      );
      const { wage } = input as { wage: number | string | object };
      if (typeof wage === "object") continue;
      const share = pensionOf(wage, newCeiling);
      expect({ employer: amountOf(now, "employer"), worker: amountOf(now, "worker") }).toEqual(
        share,
      );
      expect(now.byProgramme.jp).toBe(share.employer + share.worker);
      expect(now.total - old.total).toBe(share.employer + share.worker - (old.byProgramme.jp ?? 0));
      if (now.lines.some(({ exact }) => exact.includes("."))) {
        expect(now.readings.map(({ id }) => id)).toContain("rounding");
      }
      expect(now.total === old.total, name).toBe(Number(wage) < oldCeiling + 25);
      moved += now.total === old.total ? 0 : 1;
    }
    expect(before.length).toBeGreaterThan(800);
    expect(moved).toBeGreaterThan(50);
  });
  test("the functions that build on the bills move by just that JP", () => {
    const wage = oldCeiling + 10_000;
    const more = pensionOf(wage, newCeiling);
    const less = pensionOf(wage, oldCeiling);
    const rise = more.employer + more.worker - less.employer - less.worker;
    const before = followers(builtIn, wage);
    const after = followers(edited, wage);
    expect(rise).toBe(300);
    expect(after.ceilings).toEqual([oldCeiling, newCeiling, newCeiling]);
    expect(after.rest).toEqual(before.rest);
    expect(after.rows - before.rows).toBe(3 * rise);
    expect(after.plan - before.plan).toBe(3 * 7 * rise);
    expect(after.columns.map((sum, index) => sum - (before.columns[index] ?? 0))).toEqual([
      0,
      0,
      more.employer - less.employer,
      more.worker - less.worker,
    ]);
    expect(before.wages).toEqual({ from: oldCeiling - 50 });
    expect(after.wages).toEqual({ from: oldCeiling - 50, to: oldCeiling + 49 });
    expect(before.ofPension).toContain("wage-above-ceiling");
    expect(after.ofPension).not.toContain("wage-above-ceiling");
  });
});
