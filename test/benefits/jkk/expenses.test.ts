import { describe, expect, test } from "vitest";
import {
  computeJkkBenefit,
  InvalidInputError,
  type Benefit,
  type JkkExpenses,
  type JkkWageEarnerInput,
} from "../../../src/index.js";
import { provisionIds, refusal, said } from "../../words.js";

const worker: JkkWageEarnerInput = {
  date: "2024-01-10",
  segment: "wage-earner",
  wage: 3_000_000,
  arrearsMonths: 0,
};
const before = "2019-12-01";
const after = "2019-12-02";

function spent(expenses: JkkExpenses, date = worker.date, readings = {}): Benefit {
  return computeJkkBenefit({ ...worker, date, expenses }, { readings });
}

describe("transport", () => {
  const high = 50_000_000;
  test("the cap of each means, in both versions", () => {
    const cap = (mode: "land" | "sea" | "air", date: string): number =>
      spent({ transport: [{ mode, cost: high }] }, date).total;
    expect([cap("land", "2015-07-01"), cap("land", before), cap("land", after)]).toEqual([
      1_000_000, 1_000_000, 5_000_000,
    ]);
    expect([cap("sea", before), cap("sea", after)]).toEqual([1_500_000, 2_000_000]);
    expect([cap("air", before), cap("air", after)]).toEqual([2_500_000, 10_000_000]);
  });

  test("several means each have their cap; one means has it once", () => {
    const transport = [
      { mode: "air", cost: high },
      { mode: "land", cost: 3_000_000 },
      { mode: "land", cost: 3_000_000 },
      { mode: "sea", cost: 700_000.5 },
    ] as const;
    const result = spent({ transport });
    expect(result.lines.map((line) => [line.item, line.amount, line.paidTo])).toEqual([
      ["transport", 5_000_000, "employer"],
      ["transport", 700_001, "employer"],
      ["transport", 10_000_000, "employer"],
    ]);
    expect(result.byItem).toEqual({ transport: 15_700_001 });
  });

  test("a member of its own account paid it itself", () => {
    const { lines } = computeJkkBenefit({
      date: after,
      segment: "non-wage-earner",
      income: 1_000_000,
      expenses: { transport: [{ mode: "land", cost: 1 }] },
    });
    expect(lines.map(({ paidTo }) => paidTo)).toEqual(["participant"]);
  });
});

describe("aids", () => {
  test("dentures and glasses up to their caps; what did not exist yet is not due", () => {
    expect(spent({ dentures: 9_000_000 }, before).total).toBe(3_000_000);
    expect(spent({ dentures: 9_000_000 }, after).total).toBe(5_000_000);
    expect(spent({ dentures: 400_000 }).total).toBe(400_000);
    expect(spent({ glasses: 1_500_000 }, after).total).toBe(1_000_000);
    const early = spent({ glasses: 1, hearingAid: 1, homeCare: 1 }, before);
    expect(early.total).toBe(0);
    expect(early.notDue.map(({ item }) => item)).toEqual(["home-care", "hearing-aid", "glasses"]);
    expect(early.notDue[0]?.reason).toEqual({
      key: "expenses.not-yet",
      values: { since: "2019-12-02" },
    });
  });

  test("a hearing aid is due, of an amount that is not known; or by the reading as reported", () => {
    const unknown = spent({ hearingAid: 3_000_000 });
    expect(unknown.byItem).toEqual({});
    expect(unknown.undetermined.map(({ item }) => item)).toEqual(["hearing-aid"]);
    expect(provisionIds(unknown.undetermined[0])).toEqual(["jkk.benefit.hearing-aid"]);
    const reported = spent({ hearingAid: 3_000_000 }, after, {
      "jkk.hearing-aid-amount": "reported-amount",
    });
    expect(reported.byItem).toEqual({ "hearing-aid": 2_500_000 });
    expect(reported.undetermined).toEqual([]);
  });

  test("a prosthesis is its price and 40 percent, with rehabilitation in kind", () => {
    for (const date of [before, after]) {
      const result = spent({ prosthesisPrice: 10_000_000 }, date);
      expect(result.byItem).toEqual({ prosthesis: 14_000_000 });
      expect(result.inKind.map(({ item }) => item)).toEqual([
        "medical-care",
        "medical-rehabilitation",
      ]);
    }
  });
});

describe("care at home", () => {
  test("at most 20,000,000 and one year", () => {
    expect(spent({ homeCare: 25_000_000 }).total).toBe(20_000_000);
    expect(spent({ homeCare: 25_000_000 }).warnings.map(({ code }) => code)).toContain(
      "home-care-duration",
    );
    const year = { cost: 15_000_000, from: "2024-02-01", to: "2025-01-31" };
    expect(spent({ homeCare: year }).total).toBe(15_000_000);
    const longer = { ...year, to: "2025-02-01" };
    expect(() => spent({ homeCare: longer })).toThrow(InvalidInputError);
    expect(refusal(() => spent({ homeCare: longer }))).toContain("Lampiran III A.1.m");
    expect(() => spent({ homeCare: { ...year, to: "2024-01-31" } })).toThrow("homeCare");
  });
});

test("an amount that is not given is no cost", () => {
  expect(() => spent({ dentures: undefined })).toThrow(InvalidInputError);
});

describe("care in kind", () => {
  test("12 kinds of care, 14 since 2 December 2019, and the way back to work", () => {
    const kinds = (date: string): number =>
      said(spent({ dentures: 1 }, date).inKind[0]?.reason).split(";").length;
    expect([kinds(before), kinds(after)]).toEqual([12, 14]);
    const disabled = computeJkkBenefit({ ...worker, disabilities: [{ part: "smell" }] });
    expect(disabled.inKind.map(({ item }) => item)).toEqual(["medical-care", "return-to-work"]);
  });
});
