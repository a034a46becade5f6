import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createScreening,
  fundingCheck,
  fundingSources,
  parseNik,
  screenRoster,
  workerCategories,
  type RosterRow,
  type RosterScheme,
  type RosterScreening,
} from "jamsosnaker";
import { runs } from "../runs.js";
import { expectData } from "./expect-data.js";

const two = (value: number): string => String(value).padStart(2, "0");
const nik = fc
  .tuple(
    fc.boolean(),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 40, max: 99 }),
    fc.integer({ min: 1, max: 9 }),
  )
  .map(
    ([woman, day, month, year, serial]) =>
      `620501${two(day + (woman ? 40 : 0))}${two(month)}${two(year)}000${serial}`,
  );
const row: fc.Arbitrary<RosterRow> = fc.record(
  {
    nik: fc.oneof(nik, fc.constantFrom("6.2E+15", "6205014609970000", "x")),
    birthDate: fc.constantFrom("1950-01-01", "1990-01-01", "2015-01-01"),
    village: fc.constantFrom("62.05.01.2001", "62.05.01.2002", "11.01.01.2001", "Lemo"),
    occupation: fc.constantFrom("petani", "nelayan", "PKL", "astronaut"),
    decile: fc.integer({ min: 0, max: 5 }),
    existingMembership: fc.constantFrom("none" as const, "wage-earner" as const),
  },
  { requiredKeys: ["nik"] },
);
const scheme: fc.Arbitrary<RosterScheme> = fc
  .record(
    {
      age: fc.constant({ to: { value: 65, inclusive: false } }),
      deciles: fc.constant([1, 2]),
      region: fc.constant("62.05"),
      notMember: fc.boolean(),
      perVillage: fc.constantFrom({ atMost: 1 }, { atLeast: 2 }, { atLeast: 1, atMost: 3 }),
      size: fc.integer({ min: 1, max: 4 }),
      priority: fc.constant([{ by: "decile" as const, order: "ascending" as const }]),
      categories: fc.constant(["petani", "nelayan"]),
    },
    { requiredKeys: [] },
  )
  .map((criteria) => ({
    title: { id: "Skema", en: "Scheme" },
    regulation: { title: "Peraturan", evidence: "text" },
    on: "2026-11-01",
    programmes: ["jkk", "jkm"],
    ...criteria,
  }));

function positions(result: RosterScreening): number[] {
  const { accepted, waiting, rejected, toClarify, duplicates, toRepair } = result;
  return [accepted, waiting, rejected, toClarify, duplicates, toRepair].flatMap((list) =>
    list.map(({ position }) => position),
  );
}

describe("a screened roster", () => {
  test("holds every row once and counts it once", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), scheme, (rows, wanted) => {
        const result = screenRoster(rows, wanted);
        expect(positions(result).sort((a, b) => a - b)).toEqual(rows.map((_, index) => index + 1));
        const { summary } = result;
        expect(summary.accepted).toBe(result.accepted.length);
        expect(summary.waiting).toBe(result.waiting.length);
        for (const groups of [summary.byVillage, summary.byOccupation, summary.bySex]) {
          for (const field of [
            "read",
            "accepted",
            "waiting",
            "rejected",
            "toClarify",
            "duplicates",
            "toRepair",
          ] as const) {
            expect(groups.reduce((sum, group) => sum + group[field], 0)).toBe(summary[field]);
          }
        }
        for (const { reasons } of result.rejected) expect(reasons.length).toBeGreaterThan(0);
        for (const { missing } of result.toClarify) expect(missing.length).toBeGreaterThan(0);
      }),
      runs(100),
    );
  });

  test("is data", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 10 }), scheme, (rows, wanted) => {
        expectData((given) => screenRoster(given, wanted), rows, screenRoster(rows, wanted));
      }),
      runs(25),
    );
  });

  test("no place is given beyond the limits, and none is left while somebody waits", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), scheme, (rows, wanted) => {
        const { accepted, waiting } = screenRoster(rows, wanted);
        const most = wanted.perVillage?.atMost ?? Number.POSITIVE_INFINITY;
        const inVillage = (village: string | undefined): number =>
          accepted.filter((person) => person.village === village).length;
        expect(accepted.length).toBeLessThanOrEqual(wanted.size ?? rows.length);
        for (const { village } of accepted) expect(inVillage(village)).toBeLessThanOrEqual(most);
        for (const { village } of waiting) {
          expect(inVillage(village) === most || accepted.length === wanted.size).toBe(true);
        }
      }),
      runs(100),
    );
  });

  test("an unknown fact is never a reason: learning more only moves toClarify rows", () => {
    fc.assert(
      fc.property(row, scheme, (given, wanted) => {
        const less = createScreening(wanted).add({ nik: given.nik });
        const more = createScreening(wanted).add(given);
        for (const { code } of less.reasons) {
          expect(
            more.outcome === "to-repair" || more.reasons.some((one) => one.code === code),
          ).toBe(true);
        }
      }),
    );
  });
});

test("a NIK of either sex gives back its birth date", () => {
  fc.assert(
    fc.property(nik, (text) => {
      const { valid, birthDate, sex } = parseNik(text, { on: "2026-11-01" });
      expect(valid).toBe(true);
      const day = Number(text.slice(6, 8)) - (sex === "female" ? 40 : 0);
      expect(birthDate).toBe(`19${text.slice(10, 12)}-${text.slice(8, 10)}-${two(day)}`);
    }),
  );
});

test("a funding question is decided or names what to ask", () => {
  const fact = fc.option(fc.boolean(), { nil: undefined });
  fc.assert(
    fc.property(
      fc.constantFrom(...fundingSources),
      fc.constantFrom(...workerCategories.map(({ id }) => id)),
      fc.constantFrom("2021-12", "2024-10", "2026-05"),
      fc.record({
        registered: fact,
        mustahik: fact,
        stateCanPay: fact,
        managedBySharia: fact,
        regionalRule: fact,
      }),
      (fundedBy, category, month, facts) => {
        const known = Object.fromEntries(
          Object.entries(facts).filter(([, value]) => value !== undefined),
        );
        const { outcome, missing } = fundingCheck({ month, fundedBy, category, ...known });
        expect(missing.length > 0).toBe(outcome === "undetermined");
      },
    ),
  );
});
