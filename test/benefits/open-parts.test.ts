import { describe, expect, test } from "vitest";
import {
  assessEvent,
  computeJkkBenefit,
  computeJkmBenefit,
  english,
  explain,
  indonesian,
  projectScholarship,
  type Benefit,
  type ScholarshipChild,
} from "../../src/index.js";
import { asked } from "./asked.js";

const date = "2026-05-01";
const pupil: ScholarshipChild = { level: "sd", grade: 2 };
const open = ({ undetermined }: Pick<Benefit, "undetermined">): unknown[] =>
  undetermined.map(({ item, missing, atLeast, atMost }) => [item, missing, atLeast, atMost]);

describe("a death of which a fact is missing", () => {
  const earner = { date, segment: "wage-earner" } as const;
  const own = { date, segment: "non-wage-earner" } as const;

  test("without the months paid only the scholarship is open", () => {
    const benefit = computeJkmBenefit({ ...earner, children: [pupil] });
    expect(benefit.byItem).toEqual({
      death: 20_000_000,
      periodic: 12_000_000,
      funeral: 10_000_000,
    });
    expect(open(benefit)).toEqual([["scholarship", ["contributionMonths"], undefined, 82_500_000]]);
    expect(benefit.scholarship).toMatchObject({ form: "undetermined", total: 0 });
  });

  test("a child that the family names leaves it open, as many children as there are", () => {
    const codes = ({ warnings }: Benefit): string[] => warnings.map(({ code }) => code);
    const left = { ...earner, contributionMonths: 40 } as const;
    const child = { relation: "child" } as const;
    const one = computeJkmBenefit({ ...left, family: [{ relation: "spouse" }, child] });
    expect(one.total).toBe(42_000_000);
    expect(open(one)).toEqual([["scholarship", ["children"], undefined, 87_000_000]]);
    const three = computeJkmBenefit({ ...left, family: [child, child, child] });
    expect(open(three)).toEqual([["scholarship", ["children"], undefined, 174_000_000]]);
    const short = computeJkmBenefit({ ...left, contributionMonths: 35, family: [child] });
    expect(short.notDue.map(({ item }) => item)).toEqual(["scholarship"]);
    const hurt = { ...earner, wage: 3_000_000, death: true } as const;
    expect(open(computeJkkBenefit({ ...hurt, family: [child] }))).toEqual([
      ["scholarship", ["children"], undefined, 87_000_000],
    ]);
    expect(codes(one)).not.toContain("assumed-no-children");
  });

  test("where no heir is left, or the family lists no child, none is assumed", () => {
    const codes = (more: object): string[] =>
      computeJkmBenefit({ ...earner, ...more }).warnings.map(({ code }) => code);
    const child = { relation: "child", alive: false };
    for (const known of [{ heirs: false }, { family: [] }, { family: [child] }, { children: [] }]) {
      expect(codes(known)).not.toContain("assumed-no-children");
      expect(open(computeJkmBenefit({ ...earner, ...known } as never))).toEqual([]);
    }
    for (const silent of [{}, { heirs: true }]) {
      expect(codes(silent)).toContain("assumed-no-children");
    }
  });

  test("months without a break are months paid, and months paid bound those without one", () => {
    const family = { ...earner, children: [pupil] } as const;
    const unbroken = computeJkmBenefit({ ...family, consecutiveContributionMonths: 36 });
    expect(unbroken.byItem).toMatchObject({ scholarship: 82_500_000 });
    const fewer = computeJkmBenefit({ ...family, consecutiveContributionMonths: 35 });
    expect(open(fewer)).toEqual([["scholarship", ["contributionMonths"], undefined, 82_500_000]]);
    const readings = { "scholarship.contribution-period": "uninterrupted" } as const;
    const short = computeJkmBenefit({ ...family, contributionMonths: 35 }, { readings });
    expect([open(short), short.notDue.map(({ item }) => item)]).toEqual([[], ["scholarship"]]);
    const longer = computeJkmBenefit({ ...family, contributionMonths: 36 }, { readings });
    expect(asked(longer)).toEqual(["consecutiveContributionMonths"]);
    const joined = computeJkmBenefit({ ...own, consecutiveContributionMonths: 3 });
    expect(joined.total).toBe(42_000_000);
    expect(joined.warnings).toContainEqual(
      expect.objectContaining({
        code: "membership-start-inferred",
        values: { contributionMonths: 3, months: 3 },
      }),
    );
  });

  test("the event says the same as the calculator", () => {
    const event = assessEvent({
      event: { kind: "death", date, cause: "other" },
      member: { segment: "wage-earner", programmes: ["jkk", "jkm"] },
      family: [{ relation: "spouse" }, { relation: "child", child: pupil }],
    });
    expect([event.total, event.atOnce]).toEqual([42_000_000, 42_000_000]);
    expect(event.undetermined).toMatchObject([
      { programme: "jkm", item: "scholarship", missing: ["member.contributionMonths"] },
    ]);
    expect(event.programmes[1]).toMatchObject({ programme: "jkm", outcome: "due" });
  });

  test("of a non-wage earner the funeral money is certain whatever the membership", () => {
    const unknown = computeJkmBenefit(own);
    expect(unknown.byItem).toEqual({ funeral: 10_000_000 });
    expect(open(unknown)).toEqual([
      ["death", ["membershipStart"], undefined, 20_000_000],
      ["periodic", ["membershipStart"], undefined, 12_000_000],
    ]);
    const short = computeJkmBenefit({ ...own, membershipStart: "2026-03-20", children: [pupil] });
    expect([short.total, asked(short)]).toEqual([10_000_000, []]);
    expect(short.notDue.map(({ item }) => item)).toEqual(["death", "periodic", "scholarship"]);
  });

  test("all that a part waits for is named in the order in which it decides", () => {
    const benefit = computeJkmBenefit({ ...own, children: [{ level: "smp" }] });
    expect(asked(benefit)).toEqual(["membershipStart", "contributionMonths", "children[0].grade"]);
    expect(open(benefit).at(-1)).toEqual(["scholarship", asked(benefit), undefined, 75_000_000]);
  });

  test("a will whose form is not known leaves open what only heirs receive", () => {
    const family = [{ relation: "named-in-will" }] as const;
    const benefit = computeJkmBenefit({ ...earner, segment: "construction", family });
    expect(benefit.byItem).toEqual({ funeral: 10_000_000 });
    expect(asked(benefit)).toEqual(["family[0].notarialWill"]);
    expect(benefit).not.toHaveProperty("heirs");
    expect(benefit.lines.map(({ paidTo }) => paidTo)).toEqual(["heirs"]);
    expect(benefit.warnings.map(({ code }) => code)).toContain("assumed-funeral-to-heirs");
  });

  test("a person named in a will matters only where nobody comes before", () => {
    const family = [{ relation: "spouse" }, { relation: "named-in-will" }] as const;
    expect(computeJkmBenefit({ ...earner, segment: "construction", family }).total).toBe(
      42_000_000,
    );
  });

  test("what would wait for arrears, or be owed by the employer, is never counted as due", () => {
    const late = computeJkmBenefit({ ...own, arrearsMonths: 2, children: [pupil] });
    expect([late.total, late.withheld]).toEqual([10_000_000, []]);
    const outside = computeJkmBenefit({ ...earner, enrolled: false, children: [{ level: "sd" }] });
    expect([outside.total, outside.owedByEmployer.length]).toEqual([0, 3]);
    expect(open(outside)).toEqual([
      ["scholarship", ["contributionMonths", "children[0].grade"], undefined, 84_000_000],
    ]);
  });
});

describe("a work accident of which a fact is missing", () => {
  test("without the income the death benefit lies between the first band and the last", () => {
    const benefit = computeJkkBenefit({
      date,
      segment: "non-wage-earner",
      death: true,
      children: [pupil],
    });
    expect(benefit.total).toBe(12_000_000 + 10_000_000 + 82_500_000);
    expect(open(benefit)).toEqual([["death", ["income"], 48_000_000, 993_600_000]]);
  });

  test("without the wage the least is the floor of the law, and there is no most", () => {
    const benefit = computeJkkBenefit({ date, segment: "wage-earner", death: true });
    expect(benefit.total).toBe(22_000_000);
    expect(open(benefit)).toEqual([["death", ["wage"], 20_000_000, undefined]]);
    const costs = { disabilities: [{ part: "scalp" as const }], expenses: { glasses: 500_000 } };
    const disabled = computeJkkBenefit({ date, segment: "wage-earner", ...costs });
    expect(disabled.byItem).toEqual({ glasses: 500_000 });
    expect(asked(disabled)).toEqual(["wage", "disabilities[0].percent"]);
  });

  test("whether it was a work accident leaves all of it open, care included", () => {
    const benefit = computeJkkBenefit({
      date,
      segment: "wage-earner",
      wage: 5_000_000,
      death: true,
      circumstance: "commute",
    });
    expect([benefit.total, benefit.inKind]).toEqual([0, []]);
    expect(open(benefit)).toEqual([
      ["death", ["usualRoute"], undefined, 240_000_000],
      ["periodic", ["usualRoute"], undefined, 12_000_000],
      ["funeral", ["usualRoute"], undefined, 10_000_000],
      ["medical-care", ["usualRoute"], undefined, 0],
    ]);
  });
});

describe("a scholarship of which a fact is missing", () => {
  const plan = (children: readonly ScholarshipChild[]): ReturnType<typeof projectScholarship> =>
    projectScholarship({ eventDate: date, cause: "work-accident-death", children });

  test.each([
    [{ level: "sd" }, 76_500_000, 84_000_000],
    [{ level: "sma" }, 60_000_000, 69_000_000],
    [{ level: "higher" }, undefined, 60_000_000],
    [{}, undefined, 87_000_000],
    [{ birthDate: "2004-01-01" }, undefined, 24_000_000],
  ] as const)("%j lies within the classes that it may be in", (child, atLeast, atMost) => {
    const { total, undetermined } = plan([child]);
    expect(total).toBe(0);
    expect(undetermined.map((part) => [part.atLeast, part.atMost])).toEqual([[atLeast, atMost]]);
  });

  test("a child that is known is certain beside one that is not", () => {
    const result = plan([{}, pupil]);
    expect(result).toMatchObject({ form: "yearly", total: 82_500_000 });
    expect(result.undetermined).toMatchObject([{ atMost: 87_000_000 }]);
  });

  test("who may be displaced by a child before is not certain, and two are paid at most", () => {
    const step: ScholarshipChild = { ...pupil, relation: "step" };
    const result = plan([step, pupil, { level: "sma", grade: 3 }]);
    expect(result.total).toBe(82_500_000);
    expect(result.undetermined).toMatchObject([
      { missing: ["children[0].lawfulBefore"], atMost: 82_500_000 },
    ]);
    const settled = plan([{ ...step, lawfulBefore: false }, pupil, { level: "sma", grade: 3 }]);
    expect(settled.total).toBe(82_500_000 + 63_000_000);
  });
});

describe("the two programmes that pay a scholarship", () => {
  test("agree on whose law and which age holds when the decision came under a new law", () => {
    // A reading takes the law of the decision; the child is what it was on the day of the event.
    const case2019 = {
      date: "2019-06-20",
      decidedOn: "2019-12-10",
      segment: "wage-earner",
      children: [{ birthDate: "1996-08-01", level: "higher", grade: 4 }],
    } as const;
    const by = { readings: { "benefit.regime-date": "decision" } } as const;
    const jkk = computeJkkBenefit({ ...case2019, wage: 3_000_000, death: true }, by);
    const jkm = computeJkmBenefit({ ...case2019, contributionMonths: 60 }, by);
    expect([jkk.byItem.scholarship, jkm.byItem.scholarship]).toEqual([24_000_000, 24_000_000]);
    expect(jkk.scholarship?.children).toEqual(jkm.scholarship?.children);
    const old = { ...case2019, decidedOn: undefined };
    expect(computeJkkBenefit({ ...old, wage: 3_000_000, death: true }).byItem.scholarship).toBe(
      12_000_000,
    );
    expect(computeJkmBenefit({ ...old, contributionMonths: 60 }).byItem.scholarship).toBe(
      12_000_000,
    );
  });
});

describe("an explanation begins with what is certain and what is open", () => {
  const benefit = computeJkmBenefit({ date, segment: "wage-earner", children: [pupil] });
  const beginning = (locale: typeof english): string =>
    explain(benefit, { locale, format: "text" }).replaceAll(/\s+/g, " ");

  test("in Indonesian", () => {
    expect(beginning(indonesian)).toContain(
      "Rp42.000.000,00, ditambah beasiswa pendidikan anak paling banyak Rp82.500.000,00 " +
        "bila masa iur sekurang-kurangnya 36 bulan",
    );
  });

  test("in English", () => {
    expect(beginning(english)).toContain(
      "Rp42,000,000, plus education benefit (beasiswa) for the children of at most Rp82,500,000 " +
        "if contributions were paid for at least 36 months",
    );
  });
});

describe("an event asks for what its programmes lack", () => {
  const by = { readings: { "benefit.regime-date": "decision" } } as const;
  const member = {
    segment: "wage-earner",
    programmes: ["jkk", "jkm"],
    contributionMonths: 80,
  } as const;
  const family = [{ relation: "spouse" }] as const;

  test("the day of the decision, where the reading makes it decide", () => {
    const event = { kind: "death", date: "2019-06-20", cause: "other" } as const;
    const open = assessEvent({ event, member, family }, by);
    expect([open.total, open.missing]).toEqual([0, ["event.decidedOn"]]);
    const decided = { ...event, decidedOn: "2019-12-10" };
    expect(assessEvent({ event: decided, member, family }, by).total).toBe(42_000_000);
  });

  test("the form of a will, and names no heirs until it is known", () => {
    const { total, missing, heirsByProgramme } = assessEvent({
      event: { kind: "death", date, cause: "other" },
      member: { segment: "construction", programmes: ["jkm"] },
      family: [{ relation: "named-in-will" }],
    });
    expect([total, missing]).toEqual([10_000_000, ["family[0].notarialWill"]]);
    expect(heirsByProgramme).toEqual({});
  });
});

test("an amount of which nothing is certain without the wage has no least", () => {
  const { undetermined } = computeJkkBenefit({
    date: "2024-01-10",
    segment: "wage-earner",
    totalDisability: true,
    arrearsMonths: 0,
  });
  const open = undetermined.filter(({ missing }) => missing.includes("wage"));
  expect(open.length).toBeGreaterThan(0);
  for (const part of open) expect(part).not.toHaveProperty("atLeast");
});
