import { describe, expect, test } from "vitest";
import { roundingReading } from "../../src/core/own-readings.js";
import {
  amendLaw,
  assessEligibility,
  compareResults,
  computeContribution,
  computeJhtClaim,
  computeJkkBenefit,
  computeJkmBenefit,
  computeJkpBenefit,
  english,
  indonesianLaw,
  InvalidInputError,
  projectScholarship,
  textOf,
  type Comparable,
  type Options,
} from "../../src/index.js";
import { sectionsOf } from "./sections.js";

const bill = (wage: number, options?: Options, month = "2026-05") =>
  computeContribution(
    { segment: "wage-earner", month, wage, riskGroup: "low", programmes: ["jkk", "jkm"] },
    options,
  );
const hurt = (facts: Partial<Parameters<typeof computeJkkBenefit>[0]>) =>
  computeJkkBenefit({ date: "2024-06-01", segment: "wage-earner", wage: 3_000_000, ...facts });
const project = (contractValue: number) =>
  computeContribution({ segment: "construction", month: "2026-05", contractValue });
const pension = (wage: number) =>
  computeContribution({ segment: "wage-earner", month: "2026-05", wage, programmes: ["jp"] });
const driver = (income: number, options?: Options) =>
  computeContribution(
    {
      segment: "non-wage-earner",
      month: "2026-05",
      income,
      programmes: ["jkk", "jkm"],
      fundedBy: "self",
      sector: "transport",
    },
    options,
  );
const abroad = (contractMonths: number) =>
  computeContribution({
    segment: "migrant-worker",
    date: "2026-05-01",
    via: "agency",
    contractMonths,
  });
const jobless = (wage: number) =>
  computeJkpBenefit({
    terminationDate: "2025-06-15",
    cause: "dismissal",
    wage,
    contributionMonthsInLast24: 20,
  });
const away = { temporaryInability: { from: "2024-06-01", to: "2024-08-31" } } as const;
const [left, right] = [{ part: "left-thumb" }, { part: "right-thumb" }] as const;

/** The lines of two results: key, amounts, and the causes. */
const linesOf = (a: Comparable, b: Comparable) =>
  compareResults(a, b).lines.map((line) => [line.key, line.a, line.b, line.causes]);
/** The kinds of causes by line. */
const kindsOf = (a: Comparable, b: Comparable) =>
  Object.fromEntries(
    compareResults(a, b).lines.map(({ key, causes }) => [key, causes.map(({ kind }) => kind)]),
  );

describe("facts as a cause", () => {
  const facts = (a: number, b: number) => [{ kind: "facts", a, b }];

  test.each<[string, Comparable, Comparable, unknown[]]>([
    [
      "two disabilities of one item are one line, with the wage as its basis",
      hurt({ disabilities: [right, left] }),
      hurt({ wage: 4_000_000, disabilities: [right, left] }),
      [["partial-disability", 64_800_000, 86_400_000, facts(3_000_000, 4_000_000)]],
    ],
    [
      "a cost that is paid back has no basis",
      hurt({ expenses: { glasses: 500_000 } }),
      hurt({ expenses: { glasses: 300_000 } }),
      [["glasses", 500_000, 300_000, [{ kind: "facts" }]]],
    ],
    [
      "of contracts in the lowest band the value is the basis",
      project(50_000_000),
      project(80_000_000),
      [
        ["jkk employer", 105_000, 168_000, facts(50_000_000, 80_000_000)],
        ["jkm employer", 15_000, 24_000, facts(50_000_000, 80_000_000)],
      ],
    ],
    [
      "of contracts in several bands it is not",
      project(850_000_000),
      project(900_000_000),
      [
        ["jkk employer", 1_345_000, 1_410_000, [{ kind: "facts" }]],
        ["jkm employer", 180_000, 190_000, [{ kind: "facts" }]],
      ],
    ],
    [
      "of a contract in the lowest band and one in several",
      project(100_000_000),
      project(200_000_000),
      [
        ["jkk employer", 210_000, 380_000, facts(100_000_000, 200_000_000)],
        ["jkm employer", 30_000, 50_000, facts(100_000_000, 200_000_000)],
      ],
    ],
    [
      "of a contract in several bands and one in the lowest",
      project(200_000_000),
      project(100_000_000),
      [
        ["jkk employer", 380_000, 210_000, facts(200_000_000, 100_000_000)],
        ["jkm employer", 50_000, 30_000, facts(200_000_000, 100_000_000)],
      ],
    ],
    [
      "of a percentage that is rounded the wage is the basis",
      bill(2_500_333),
      bill(2_600_333),
      [
        ["jkk employer", 13_502, 14_042, facts(2_500_333, 2_600_333)],
        ["jkm employer", 7_501, 7_801, facts(2_500_333, 2_600_333)],
      ],
    ],
    [
      "above the ceiling of JP the ceiling is the basis",
      pension(11_000_000),
      pension(15_000_000),
      [
        ["jp employer", 220_000, 221_726, facts(11_000_000, 11_086_300)],
        ["jp worker", 110_000, 110_863, facts(11_000_000, 11_086_300)],
      ],
    ],
    [
      "of a cash benefit the wage is the basis",
      jobless(2_000_000),
      jobless(4_000_000),
      Array.from({ length: 6 }, (_, index) => [
        `cash ${index + 1}`,
        1_200_000,
        2_400_000,
        facts(2_000_000, 4_000_000),
      ]),
    ],
    [
      "of a benefit by the day the wage is the basis, not what the days come to",
      hurt(away),
      hurt({ ...away, wage: 4_000_000 }),
      [["temporary-inability employer", 9_200_000, 12_266_667, facts(3_000_000, 4_000_000)]],
    ],
    [
      "of an amount by income band, also where a relief lowers it, the income is the basis",
      driver(1_000_000),
      driver(2_000_000),
      [
        ["jkk worker", 5_000, 10_000, facts(1_000_000, 2_000_000)],
        ["jkm worker", 3_400, 3_400, []],
      ],
    ],
    [
      "amounts of several provisions on one line have no basis together",
      abroad(24),
      abroad(6),
      [["jkk-jkm worker", 370_000, 145_500, [{ kind: "facts" }]]],
    ],
  ])("%s", (_, a, b, lines) => {
    expect(linesOf(a, b)).toStrictEqual(lines);
  });
});

test("another answer to an open question is the cause, with both answers", () => {
  const rounded = (mode: "down" | "up") =>
    bill(2_500_333, { readings: { [roundingReading.id]: mode } });
  const cause = (a: string, b: string) => [
    {
      kind: "reading",
      id: roundingReading.id,
      a: expect.objectContaining({ id: roundingReading.id, option: a }) as unknown,
      b: expect.objectContaining({ id: roundingReading.id, option: b }) as unknown,
    },
  ];
  expect(linesOf(rounded("down"), rounded("up"))).toEqual([
    ["jkk employer", 13_501, 13_502, cause("down", "up")],
    ["jkm employer", 7_500, 7_501, cause("down", "up")],
  ]);
  expect(sectionsOf(compareResults(rounded("down"), rounded("up")))[""]).toEqual([
    "# Two results compared",
    "Result A Rp21,001, result B Rp21,003: B is Rp2 more.",
    "- JKK (work accident), employer: A Rp13,501, B Rp13,502, B is Rp1 more",
    "  - How are contributions and benefits rounded?",
    "  - A: down; B: up",
    "- JKM (death), employer: A Rp7,500, B Rp7,501, B is Rp1 more",
    "  - How are contributions and benefits rounded?",
    "  - A: down; B: up",
  ]);
});

test("of several readings the one that differs is the cause", () => {
  const rounded = (rounding: "down" | "up") =>
    computeContribution(
      {
        segment: "construction",
        month: "2026-05",
        contractValueWithVat: 50_000_333,
        vatPercent: 11,
      },
      { readings: { rounding } },
    );
  const [down, up] = [rounded("down"), rounded("up")];
  expect(up.readings).toEqual([
    { id: "contribution.contract-value", option: "without-vat" },
    { id: "rounding", option: "up" },
  ]);
  const causes = [
    {
      kind: "reading",
      id: "rounding",
      a: { id: "rounding", option: "down" },
      b: { id: "rounding", option: "up" },
    },
  ];
  expect(linesOf(down, up)).toEqual([
    ["jkk employer", 94_595, 94_596, causes],
    ["jkm employer", 13_513, 13_514, causes],
  ]);
});

describe("another law as a cause", () => {
  const cites = [{ regulation: "pp-44-2015", article: "Pasal 18" }];
  const amended = (from: string, value: string, article = "Pasal 18") =>
    amendLaw(indonesianLaw, {
      name: `JKM from ${from}`,
      changes: [
        {
          provision: "jkm.contribution.wage-earner.rate",
          from,
          value,
          cites: cites.map((cite) => ({ ...cite, article })),
        },
      ],
    });
  const later = amended("2026-06-01", "0.40");

  test("only of lines that rest on what was amended", () => {
    const law = amended("2026-01-01", "0.40");
    expect(kindsOf(bill(3_000_000), bill(4_000_000, { law }))).toEqual({
      "jkk employer": ["facts"],
      "jkm employer": ["law", "provision", "facts"],
    });
  });

  test("though the version is the same but for its last day, or its articles", () => {
    for (const law of [later, amended("2015-07-01", "0.30", "Pasal 18A")]) {
      expect(kindsOf(bill(3_000_000), bill(4_000_000, { law }))["jkm employer"]).toEqual([
        "law",
        "provision",
        "facts",
      ]);
    }
  });

  test("of an amount that the law fixes another version is the cause, not another income", () => {
    const law = amendLaw(indonesianLaw, {
      name: "JKM of 7,000",
      changes: [
        {
          provision: "jkm.contribution.non-wage-earner.amount",
          from: "2026-01-01",
          value: 7_000,
          cites,
        },
      ],
    });
    expect(kindsOf(driver(1_000_000), driver(2_000_000, { law }))).toEqual({
      "jkk worker": ["facts"],
      "jkm worker": ["law", "provision"],
    });
  });

  test("the amendments of both results are named", () => {
    const { warnings } = compareResults(
      bill(3_000_000, { law: later }),
      bill(3_000_000, { law: amended("2026-01-01", "0.40") }),
    );
    expect(warnings).toEqual(
      ["JKM from 2026-06-01", "JKM from 2026-01-01"].map((name) => ({
        code: "amended-law",
        severity: "assumption",
        values: { name },
      })),
    );
  });

  test("not where both results rest on the same amended law, which is named once", () => {
    const { lines, warnings } = compareResults(
      bill(3_000_000, { law: later }),
      bill(4_000_000, { law: later }),
    );
    expect(lines.map(({ causes }) => causes)).toEqual([
      [{ kind: "facts", a: 3_000_000, b: 4_000_000 }],
      [{ kind: "facts", a: 3_000_000, b: 4_000_000 }],
    ]);
    expect(warnings).toEqual([
      { code: "amended-law", severity: "assumption", values: { name: "JKM from 2026-06-01" } },
    ]);
  });
});

test("a relief is the cause only of lines that rest on it", () => {
  const toys = (wage: number, activeMembers: number) =>
    computeContribution({
      segment: "wage-earner",
      month: "2025-09",
      wage,
      riskGroup: "very-low",
      programmes: ["jkk", "jkm"],
      employer: { industry: "toys", activeMembers, arrearsFree: true },
    });
  expect(kindsOf(toys(3_000_000, 50), toys(4_000_000, 49))).toEqual({
    "jkk employer": ["relief", "provision", "provision", "facts"],
    "jkm employer": ["facts"],
  });
  expect(kindsOf(toys(3_000_000, 50), toys(4_000_000, 50))).toEqual({
    "jkk employer": ["facts"],
    "jkm employer": ["facts"],
  });
});

test("each of two results may rest on a relief of its own", () => {
  const toys = (month: string) =>
    computeContribution({
      segment: "wage-earner",
      month,
      wage: 3_000_000,
      riskGroup: "very-low",
      programmes: ["jkk", "jkm"],
      employer: { industry: "toys", activeMembers: 50, arrearsFree: true },
    });
  const reliefsOf = (a: Comparable, b: Comparable) =>
    compareResults(a, b).lines.map(({ key, causes }) => [
      key,
      causes.filter(({ kind }) => kind === "relief"),
    ]);
  const ofCovid = { kind: "relief", regulation: "pp-49-2020" };
  const ofIndustry = { kind: "relief", regulation: "pp-7-2025" };
  const [covid, industry] = [{ key: "pp-49-2020.yes" }, { key: "pp-7-2025.given" }];
  expect(reliefsOf(toys("2020-09"), toys("2025-09"))).toEqual([
    [
      "jkk employer",
      [
        { ...ofCovid, a: covid },
        { ...ofIndustry, b: industry },
      ],
    ],
    ["jkm employer", [{ ...ofCovid, a: covid }]],
  ]);
  expect(reliefsOf(toys("2025-09"), toys("2020-09"))).toEqual([
    [
      "jkk employer",
      [
        { ...ofIndustry, a: industry },
        { ...ofCovid, b: covid },
      ],
    ],
    ["jkm employer", [{ ...ofCovid, b: covid }]],
  ]);
});

test("two disabilities of one line differ by the versions that both rest on", () => {
  expect(
    kindsOf(
      hurt({ date: "2019-06-01", disabilities: [right, left] }),
      hurt({ wage: 4_000_000, disabilities: [right, left] }),
    ),
  ).toEqual({ "partial-disability": ["provision", "provision", "facts"] });
});

describe("why a line is not there", () => {
  const plan = (married: boolean) =>
    projectScholarship({
      eventDate: "2024-05-29",
      cause: "work-accident-death",
      children: [
        { level: "higher", grade: 5 },
        { level: "higher", grade: 4, married },
      ],
    });
  const unmarried = {
    key: "settled-checks.not-met",
    values: { condition: { key: "check.scholarship.unmarried" } },
  };

  test("a child is not counted: each of its years says why", () => {
    expect(compareResults(plan(false), plan(true)).lines).toEqual([
      {
        key: "child 1 higher 5",
        label: {
          key: "comparable-lines.child",
          values: { child: 1, level: { key: "level.higher" }, grade: 5 },
        },
        a: 12_000_000,
        b: 12_000_000,
        difference: 0,
        causes: [],
      },
      ...[4, 5].map((grade) => ({
        key: `child 2 higher ${grade}`,
        label: {
          key: "comparable-lines.child",
          values: { child: 2, level: { key: "level.higher" }, grade },
        },
        a: 12_000_000,
        difference: -12_000_000,
        causes: [{ kind: "reason", in: "b", reason: unmarried }],
      })),
    ]);
    expect(sectionsOf(compareResults(plan(true), plan(false)))[""]).toContain(
      "- Child 2, higher education 4: A none, B Rp12,000,000, B is Rp12,000,000 more",
    );
  });

  test("a scholarship that is paid once is a line of its own", () => {
    const from = (eventDate: string) =>
      projectScholarship({
        eventDate,
        cause: "work-accident-death",
        children: [{ level: "higher", grade: 5 }],
      });
    expect(linesOf(from("2019-12-01"), from("2019-12-02"))).toEqual([
      ["scholarship", 12_000_000, undefined, [{ kind: "facts" }]],
      ["child 1 higher 5", undefined, 12_000_000, [{ kind: "facts" }]],
    ]);
    expect(linesOf(from("2016-05-29"), from("2019-12-01"))).toEqual([
      ["scholarship", 12_000_000, 12_000_000, []],
    ]);
    expect(sectionsOf(compareResults(from("2016-05-29"), from("2019-12-02")))[""]).toEqual([
      "# Two results compared",
      "Result A Rp12,000,000, result B Rp12,000,000: the same.",
      "- Education benefit (beasiswa) for the children: A Rp12,000,000, B none, B is Rp12,000,000 less",
      "  - The facts of the case differ",
      "- Child 1, higher education 5: A none, B Rp12,000,000, B is Rp12,000,000 more",
      "  - The facts of the case differ",
    ]);
  });

  test("a wage that the employer paid on is another line than one paid to the worker", () => {
    const [all, part] = [hurt(away), hurt({ ...away, wagePaidByEmployer: 2_000_000 })];
    expect(compareResults(all, part).lines.map(({ key, a, b }) => [key, a, b])).toEqual([
      ["temporary-inability employer", 9_200_000, 2_000_000],
      ["temporary-inability", undefined, 7_200_000],
    ]);
  });

  test("months without a benefit say why, each for itself", () => {
    const lost = (facts: object) =>
      computeJkpBenefit({
        terminationDate: "2025-06-15",
        cause: "dismissal",
        wage: 4_000_000,
        contributionMonthsInLast24: 20,
        ...facts,
      });
    const { lines } = compareResults(lost({}), lost({ reemployedOn: "2025-09-01" }));
    const gone = lines.filter(({ b }) => b === undefined);
    expect(gone.length).toBeGreaterThan(0);
    for (const { causes } of gone) {
      expect(causes).toMatchObject([{ kind: "reason", in: "b" }]);
    }
    const late = { reemployedOn: "2025-09-01", months: [{ month: 2, applications: 3 }] };
    const open = [{ kind: "reason", in: "b", reason: { key: "open.condition" } }];
    const works = [{ kind: "reason", in: "b", reason: { key: "jkp-month-conditions.works" } }];
    expect(linesOf(lost({}), lost(late))).toMatchObject([
      ["cash 1", 2_400_000, undefined, open],
      [
        "cash 2",
        2_400_000,
        undefined,
        [{ kind: "reason", in: "b", reason: { key: "jkp-month-conditions.search" } }],
      ],
      ["cash 3", 2_400_000, undefined, open],
      ["cash 4", 2_400_000, undefined, works],
      ["cash 5", 2_400_000, undefined, works],
      ["cash 6", 2_400_000, undefined, works],
    ]);
  });

  test("what the employer owes beside a line is no reason for that line", () => {
    const died = (facts: Partial<Parameters<typeof computeJkkBenefit>[0]>) =>
      hurt({ death: true, ...facts });
    const reason = { key: "employer-bears.not-enrolled" };
    expect(linesOf(died({ reportedWage: 2_000_000 }), died({ enrolled: false }))).toEqual([
      ["death", 96_000_000, undefined, [{ kind: "reason", in: "b", reason, owed: 144_000_000 }]],
      ["periodic", 12_000_000, undefined, [{ kind: "reason", in: "b", reason, owed: 12_000_000 }]],
      ["funeral", 10_000_000, undefined, [{ kind: "reason", in: "b", reason, owed: 10_000_000 }]],
    ]);
  });

  test("a year of a scholarship that is not paid is no line", () => {
    const child = (facts: object) =>
      projectScholarship({
        eventDate: "2024-05-29",
        cause: "work-accident-death",
        children: [{ level: "higher", grade: 4, ...facts }],
      });
    expect(linesOf(child({}), child({ marriesOn: "2024-06-15" }))).toEqual([
      ["child 1 higher 4", 12_000_000, 12_000_000, []],
      ["child 1 higher 5", 12_000_000, undefined, [{ kind: "facts" }]],
    ]);
  });
});

describe("what is not compared", () => {
  const died = computeJkmBenefit({ date: "2024-05-29", segment: "wage-earner" });
  const child = projectScholarship({
    eventDate: "2024-05-29",
    cause: "work-accident-death",
    children: [{ level: "higher", grade: 5 }],
  });
  const [years] = child.children;
  const broken = (amount: unknown): unknown => ({
    ...child,
    children: [{ ...years, years: years?.years.map((year) => ({ ...year, amount })) }],
  });
  const verdict = assessEligibility({
    for: "jkm",
    facts: { date: "2024-05-29", segment: "wage-earner" },
  });
  const claim = computeJhtClaim({
    date: "2026-06-10",
    segment: "wage-earner",
    ground: "death",
    eventDate: "2026-05-10",
    balance: 1_000,
  });

  test.each<[string, unknown, unknown]>([
    ["a contribution and a benefit", bill(3_000_000), died],
    ["two verdicts", verdict, verdict],
    ["two claims of JHT", claim, claim],
    ["a first result whose total was changed", { ...died, total: died.total + 1 }, died],
    ["a second result whose total was changed", died, { ...died, total: died.total + 1 }],
    ["a year whose amount is no number", broken("12"), broken(Number.NaN)],
    ["a year without an amount", broken(undefined), child],
  ])("%s", (_, a, b) => {
    expect(() => compareResults(a as never, b as never)).toThrow(InvalidInputError);
    expect(() => compareResults(a as never, b as never)).toThrow("expected.comparable");
  });

  test("a result and itself are the same", () => {
    expect(sectionsOf(compareResults(died, died))[""]).toEqual([
      "# Two results compared",
      "Result A Rp42,000,000, result B Rp42,000,000: the same.",
      "- Death benefit: A Rp20,000,000, B Rp20,000,000, the same",
      "- Periodical payments, commuted to a lump sum: A Rp12,000,000, B Rp12,000,000, the same",
      "- Funeral grant: A Rp10,000,000, B Rp10,000,000, the same",
    ]);
  });
});

test("a line is named by its part, several parts by what they are together", () => {
  const nameOf = (a: Comparable, b: Comparable): string | undefined => {
    const [line] = compareResults(a, b).lines;
    return line && textOf(line.label, english);
  };
  const [thumb, thumbs] = [hurt({ disabilities: [right] }), hurt({ disabilities: [right, left] })];
  expect(nameOf(thumb, thumb)).toBe("Permanent partial disability: right thumb");
  expect(nameOf(thumbs, thumbs)).toBe("Permanent partial disability benefit");
  expect(nameOf(thumb, thumbs)).toBe("Permanent partial disability benefit");
});
