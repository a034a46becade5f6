import { describe, expect, test } from "vitest";
import {
  bar,
  hold,
  join,
  leaveOpen,
  noteOf,
  owe,
  type BenefitParts,
  type OpenGround,
} from "../../src/benefits/benefit-parts.js";
import { fixedLine } from "../../src/benefits/benefit-line.js";
import { regimeDay } from "../../src/benefits/regime-day.js";
import { hasPaidUnbroken } from "../../src/benefits/has-paid.js";
import { jkmFuneral } from "../../src/law/provisions/death-benefits.js";
import type { BenefitLine } from "../../src/benefits/benefit.js";
import type { OpenBenefit } from "../../src/benefits/benefit-note.js";
import { startTrace } from "../../src/core/trace.js";
import { contextOf } from "../../src/core/validate.js";
import { readingOptions } from "../../src/law/reading-options.js";
import { MissingFactError } from "../../src/index.js";

const [own, rule] = ["jkm.benefit.funeral@2019-12-02", "jkm.arrears.months@2015-07-01"] as const;
const line = (item: BenefitLine["item"], amount: number): BenefitLine => ({
  item,
  amount,
  exact: String(amount),
  paidTo: "heirs",
  provisions: [own],
});
const open = (item: OpenBenefit["item"], ...missing: readonly string[]): OpenBenefit => ({
  item,
  reason: { key: "open.wage" },
  provisions: [own],
  missing,
  atLeast: 1,
  atMost: 9,
});
const ground: OpenGround = {
  reason: { key: "open.heirs" },
  provisions: [rule],
  needed: [{ field: "heirs", why: { key: "heirs-of-death.why" } }],
};
const why = { key: "without-wage.wage" } as const;
const parts: BenefitParts = join({
  due: [line("death", 5), line("funeral", 3)],
  withheld: [{ item: "periodic", amount: 2, reason: { key: "open.income" }, provisions: [own] }],
  owedByEmployer: [
    { item: "shortfall", amount: 4, reason: { key: "open.income" }, provisions: [own] },
  ],
  undetermined: [open("transport", "wage")],
  needed: [{ field: "wage", why }],
});
const isDeath = ({ item }: { readonly item: string }): boolean => item === "death";
const isPeriodic = ({ item }: { readonly item: string }): boolean => item === "periodic";
const isTransport = ({ item }: { readonly item: string }): boolean => item === "transport";
const { reason, provisions } = ground;
const withoutLeast = {
  item: "transport",
  reason: { key: "open.wage" },
  provisions: [own],
  missing: ["wage"],
  atMost: 9,
};

test("parts are joined list by list, in their order", () => {
  expect(join()).toStrictEqual({
    due: [],
    withheld: [],
    notDue: [],
    owedByEmployer: [],
    undetermined: [],
    needed: [],
  });
  const more = { due: [line("prosthesis", 1)], withheld: parts.withheld };
  expect(join(parts, {}, more)).toStrictEqual({
    ...parts,
    due: [...parts.due, ...more.due],
    withheld: [...parts.withheld, ...parts.withheld],
  });
  expect(join({ due: parts.due }, { due: [] }).due).toBe(parts.due);
});

describe("parts that are barred", () => {
  test("are not due, and nothing is asked for them", () => {
    const lost = bar(parts, ground);
    expect(lost).toMatchObject({ due: [], undetermined: [], needed: [] });
    expect(lost.notDue).toStrictEqual([
      { item: "death", reason, provisions },
      { item: "funeral", reason, provisions },
      { item: "transport", reason, provisions },
    ]);
    expect([lost.withheld, lost.owedByEmployer]).toEqual([parts.withheld, parts.owedByEmployer]);
  });

  test("leave the others as they are", () => {
    expect(bar(parts, ground, isDeath)).toStrictEqual({
      ...parts,
      due: [line("funeral", 3)],
      notDue: [{ item: "death", reason, provisions }],
    });
    expect(bar(parts, ground, isTransport)).toStrictEqual({
      ...parts,
      undetermined: [],
      needed: [],
      notDue: [{ item: "transport", reason, provisions }],
    });
  });
});

test("parts that wait keep their amount, and open ones are no longer certain", () => {
  expect(hold(parts, ground, isDeath)).toStrictEqual({
    ...parts,
    due: [line("funeral", 3)],
    withheld: [...parts.withheld, { item: "death", amount: 5, reason, provisions }],
  });
  const all = hold(parts, ground);
  expect(all.due).toEqual([]);
  expect(all.withheld.map(({ amount }) => amount)).toEqual([2, 5, 3]);
  expect(all.undetermined).toStrictEqual([withoutLeast]);
});

test("parts that the employer owes rest on its rule too", () => {
  const owed = { item: "death", amount: 5, reason, provisions: [rule, own] };
  expect(owe(parts, ground, isDeath)).toStrictEqual({
    ...parts,
    due: [line("funeral", 3)],
    owedByEmployer: [...parts.owedByEmployer, owed],
  });
  const steps = [{ kind: "look-up", provision: own, value: 5 }] as const;
  const told = join({ due: [{ ...line("death", 5), steps }] });
  expect(owe(told, ground).owedByEmployer).toStrictEqual([{ ...owed, steps }]);
  expect(owe(parts, ground).undetermined).toStrictEqual([withoutLeast]);
});

describe("parts that are left open", () => {
  const opened = (item: string, atMost: number): object => ({
    item,
    reason,
    provisions: [rule, own],
    missing: ["heirs"],
    atMost,
  });

  test("are so whether they were due, waited or were owed", () => {
    expect(leaveOpen(parts, ground)).toStrictEqual({
      due: [],
      withheld: [],
      notDue: [],
      owedByEmployer: [],
      undetermined: [
        opened("death", 5),
        opened("funeral", 3),
        opened("periodic", 2),
        opened("shortfall", 4),
        {
          ...withoutLeast,
          reason: {
            key: "open.both",
            values: { first: { key: "open.heirs" }, second: { key: "open.wage" } },
          },
          provisions: [rule, own],
          missing: ["heirs", "wage"],
        },
      ],
      needed: [...ground.needed, { field: "wage", why }],
    });
  });

  test("leave what waits or is owed for another reason", () => {
    const { withheld, owedByEmployer } = leaveOpen(parts, ground, isDeath);
    expect({ withheld, owedByEmployer }).toEqual({
      withheld: parts.withheld,
      owedByEmployer: parts.owedByEmployer,
    });
  });

  test("leave the others as they are", () => {
    expect(leaveOpen(parts, ground, isPeriodic)).toStrictEqual({
      ...parts,
      withheld: [],
      undetermined: [opened("periodic", 2), ...parts.undetermined],
      needed: [...ground.needed, ...parts.needed],
    });
  });

  test("for two reasons name both only where each waits for a fact, and one reason once", () => {
    const reasonOf = (part: OpenBenefit): unknown =>
      leaveOpen(join({ undetermined: [part] }), ground).undetermined[0]?.reason;
    expect(reasonOf(open("transport"))).toEqual({ key: "open.wage" });
    expect(reasonOf({ ...open("transport", "heirs"), reason })).toEqual(reason);
  });
});

test("a note keeps its month, if it has one", () => {
  const month = 3;
  expect(noteOf({ item: "death", month }, ground)).toStrictEqual({
    item: "death",
    month,
    reason,
    provisions,
  });
  expect(noteOf({ item: "death" }, ground)).toStrictEqual({ item: "death", reason, provisions });
});

test("an amount of the law is told by steps only where it is rounded", () => {
  const trace = startTrace(contextOf(undefined, readingOptions));
  const found = (value: number) => ({ value, key: own, keys: [own], use: {} as never });
  const whole = { item: "funeral", paidTo: "heirs", provisions: [own] };
  expect(fixedLine(trace, "funeral", found(10_000_000), "heirs")).toStrictEqual({
    ...whole,
    amount: 10_000_000,
    exact: "10000000",
  });
  const rounding = { to: "rupiah", mode: "half-up" };
  expect(fixedLine(trace, "funeral", found(100.5), "heirs")).toStrictEqual({
    ...whole,
    amount: 101,
    exact: "100.5",
    steps: [
      { kind: "look-up", provision: own, value: 100.5 },
      { kind: "round", rounding, of: "100.5", result: 101 },
    ],
  });
});

describe("the day whose amounts hold", () => {
  const on = (date: string, decidedOn?: string, decision = true): string =>
    regimeDay(
      startTrace(
        contextOf(
          decision ? { readings: { "benefit.regime-date": "decision" } } : {},
          readingOptions,
        ),
      ),
      jkmFuneral,
      date,
      decidedOn,
    );

  test.each([
    ["2019-12-01", "2019-12-02", "2019-12-02", "2019-12-01"],
    ["2019-12-02", "2024-01-01", "2019-12-02", "2019-12-02"],
    ["2024-01-01", undefined, "2024-01-01", "2024-01-01"],
  ])("of %s, decided on %s, is %s or %s", (date, decidedOn, byDecision, byEvent) => {
    expect(on(date, decidedOn)).toBe(byDecision);
    expect(on(date, decidedOn, false)).toBe(byEvent);
  });

  test("is asked for where the amounts of the event ended", () => {
    expect(() => on("2019-12-01")).toThrow(MissingFactError);
    expect(on("2019-12-01", undefined, false)).toBe("2019-12-01");
    expect(on("2010-01-01")).toBe("2010-01-01");
  });
});

test.each([
  [{ consecutiveContributionMonths: 12 }, true],
  [{ consecutiveContributionMonths: 11 }, false],
  [{ contributionMonths: 11 }, false],
  [{ contributionMonths: 12 }, undefined],
  [{}, undefined],
])("of %j twelve months without a break are paid: %s", (facts, paid) => {
  expect(hasPaidUnbroken(facts, 12)).toBe(paid);
});
