import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type FundingSource,
  type MemberRow,
  membershipRegister,
  type MonthSpan,
  planProtection,
} from "../../../src/index.js";
import { runs } from "../../runs.js";

const months = Array.from({ length: 30 }, (_, at) => {
  const [year, month] = [2025 + Math.floor(at / 12), (at % 12) + 1];
  return `${year}-${String(month).padStart(2, "0")}`;
});
const period = { from: "2025-07", to: "2026-12" } as const;
const villages = ["62.05.05.2011", "62.05.05.2012", "62.05.05.2013"];

interface Drawn {
  readonly starts: readonly number[];
  readonly group: string;
  readonly fundedBy: FundingSource;
  readonly village: number;
  readonly moveAfter: number;
  readonly paid: readonly number[];
  readonly open: boolean;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  starts: fc.uniqueArray(fc.nat(27), { minLength: 1, maxLength: 4 }),
  group: fc.constantFrom("Petani", "Nelayan"),
  fundedBy: fc.constantFrom<FundingSource>("apbd", "csr"),
  village: fc.nat(2),
  moveAfter: fc.integer({ min: 0, max: 12 }),
  paid: fc.uniqueArray(fc.nat(29), { maxLength: 20 }),
  open: fc.boolean(),
});

/** A person's memberships: from each start to the month before the next, or open at the end. */
function rowsOf(
  id: number,
  { starts, group, fundedBy, village, moveAfter, paid, open }: Drawn,
): MemberRow[] {
  const ordered = [...starts].sort((a, b) => a - b);
  return ordered.map((start, index): MemberRow => {
    const next = ordered[index + 1];
    const last = next === undefined ? (open ? undefined : Math.min(start + 5, 29)) : next - 1;
    const move = start + moveAfter;
    const moves = moveAfter > 0 && move <= (last ?? 29);
    return {
      id: String(id),
      group,
      fundedBy,
      village: villages[village] ?? "",
      joined: months[start] ?? "",
      ...(last !== undefined && { ended: months[last] ?? "" }),
      ...(moves && {
        moved: [{ month: months[move] ?? "", village: villages[(village + 1) % 3] ?? "" }],
      }),
      paid: paid.map((at) => months[at] ?? ""),
    };
  });
}

const lengthOf = (spans: readonly MonthSpan[] = []): number =>
  spans.reduce((sum, { from, to }) => sum + months.indexOf(to) - months.indexOf(from) + 1, 0);

/** The place of a row in a month, counted by hand. */
function placeIn(row: MemberRow, month: string): string | undefined {
  if (row.joined > month || (row.ended !== undefined && row.ended < month)) return undefined;
  const village = row.moved?.findLast((move) => move.month <= month)?.village ?? row.village;
  return [village, row.group, row.fundedBy].join();
}

test("head counts, payments and plans agree with a count by hand", () => {
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 8 }), (people) => {
      const rows = people.flatMap((person, id) => rowsOf(id, person));
      const kept = membershipRegister(rows, {
        ...period,
        holidays: [],
        groups: ["Petani", "Nelayan"].map((name) => ({
          name,
          segment: "non-wage-earner",
          income: 1_000_000,
          programmes: ["jkk", "jkm"],
          sector: "other",
        })),
      });
      expect(kept.toRepair).toEqual([]);
      for (const { month, persons } of kept.byMonth) {
        const byHand = new Map<string, number>();
        for (const row of rows) {
          const place = placeIn(row, month);
          if (place !== undefined) byHand.set(place, (byHand.get(place) ?? 0) + 1);
        }
        const own = kept.headcounts.filter((count) => count.month === month);
        const counts = own.map(
          ({ village, group, fundedBy, persons: count }) =>
            [[village, group, fundedBy].join(), count] as const,
        );
        expect(new Map(counts)).toEqual(byHand);
        expect(own.reduce((sum, count) => sum + count.persons, 0)).toBe(persons);
        expect(own.every(({ persons: all, paid, unpaid }) => paid + unpaid === all)).toBe(true);
        const active = kept.persons.filter((person) =>
          person.active.some(({ from, to }) => from <= month && month <= to),
        );
        expect(active).toHaveLength(persons);
      }
      kept.byMonth.slice(1).forEach(({ persons, joined, replaced, left, died }, at) => {
        expect(persons).toBe((kept.byMonth[at]?.persons ?? 0) + joined + replaced - left - died);
      });
      for (const person of kept.persons) {
        expect((person.paidMonths ?? 0) + (person.unpaidMonths ?? 0)).toBe(person.activeMonths);
        expect(lengthOf(person.active)).toBe(person.activeMonths);
        expect(lengthOf(person.paid) + lengthOf(person.unpaid)).toBe(person.activeMonths);
      }
      const plan = planProtection({ ...period, groups: kept.planGroups ?? [] });
      expect(plan.personMonths).toBe(kept.personMonths);
      expect(plan.byMonth.map(({ persons }) => persons)).toEqual(
        kept.byMonth.map(({ persons }) => persons),
      );
      const paid = kept.realised?.reduce((sum, { personMonths }) => sum + personMonths, 0);
      expect(paid).toBe(kept.persons.reduce((sum, person) => sum + (person.paidMonths ?? 0), 0));
      if (paid === kept.personMonths) {
        expect(kept.realised?.reduce((sum, { amount }) => sum + amount, 0)).toBe(plan.total);
      }
    }),
    runs(40),
  );
});

test("places by village keep the number of people of each village that has somebody waiting", () => {
  const place = fc.record({ village: fc.nat(2), end: fc.integer({ min: 6, max: 22 }) });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 10 }), (leavers) => {
      const base = { group: "Petani", fundedBy: "apbd", joined: "2025-01" } as const;
      const village = (at: number): string => villages[at] ?? "";
      const kept = membershipRegister(
        leavers.map((each, id): MemberRow => {
          const ended = months[each.end] ?? "";
          return { ...base, id: `m${id}`, village: village(each.village), ended, reason: "other" };
        }),
        {
          ...period,
          waiting: {
            placesBy: "village",
            people: leavers.map((each, id) => ({ id: `w${id}`, village: village(each.village) })),
          },
        },
      );
      expect(kept.byMonth.every(({ persons }) => persons === leavers.length)).toBe(true);
      for (const [at, code] of villages.entries()) {
        const expected = leavers.filter((each) => each.village === at).length;
        const counts = kept.headcounts.filter((count) => count.village === code);
        expect(counts.every(({ persons }) => persons === expected)).toBe(true);
      }
      expect(kept.waiting).toEqual([]);
      expect(kept.openPlaces).toEqual([]);
    }),
    runs(50),
  );
});
