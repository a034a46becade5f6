import { describe, expect, test } from "vitest";
import { cleanRoster } from "../../../src/index.js";
import { baritoVillages } from "./barito-villages.js";
import { madeVillageList } from "./made-village-list.js";

const villages = await baritoVillages();

describe.each([1, 2, 3])("a list in other words and spellings, seed %d", (seed) => {
  const { rows, truth } = madeVillageList(400, villages, seed);
  const cleaned = cleanRoster(rows, { on: "2027-01-01", villages, firstRow: 1 });
  const asked = new Set(cleaned.questions.map(({ row, field }) => `${row} ${field}`));

  test("no row is lost", () => {
    expect(cleaned.rows).toHaveLength(rows.length);
  });

  test.each(["nik", "birthDate", "sex", "village"] as const)(
    "%s: what can be known is right, the rest is left out",
    (field) => {
      truth.forEach((fact, at) => {
        const got = cleaned.rows[at]?.[field];
        const given = JSON.stringify(rows[at]);
        if (!fact.unknowable.includes(field)) expect(got, given).toBe(fact[field]);
        // A NIK that lost its end may still tell the sex.
        else if (got !== undefined) expect(got, given).toBe(fact[field]);
      });
    },
  );

  test("income, decile and membership are read", () => {
    truth.forEach(({ income, decile, member }, at) => {
      expect(cleaned.rows[at], JSON.stringify(rows[at])).toMatchObject({
        monthlyIncome: income,
        decile,
        existingMembership: member,
      });
    });
  });

  test("what nobody can know is asked, and little else", () => {
    const needed = new Set(
      truth.flatMap(({ unknowable }, at) =>
        unknowable.filter((field) => field !== "sex").map((field) => `${at + 1} ${field}`),
      ),
    );
    const isGiven = (one: string): boolean => {
      const [row = "", field] = one.split(" ");
      const date = rows[Number(row) - 1]?.["Tgl. Lahir"] ?? "";
      return field !== "birthDate" || /\d/.test(date);
    };
    const silent = [...needed].filter((one) => isGiven(one) && !asked.has(one));
    expect(silent).toEqual([]);
    const vain = [...asked].filter((one) => !needed.has(one));
    expect(vain.length).toBeLessThanOrEqual(0.02 * rows.length);
  });
});
