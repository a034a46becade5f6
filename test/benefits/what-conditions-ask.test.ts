import { describe, expect, test } from "vitest";
import { assessEligibility, type EligibilityInput } from "../../src/index.js";

/** The conditions with what each asks for, and the provisions behind it. */
function conditions(input: EligibilityInput): unknown[] {
  return assessEligibility(input).checks.map(({ id, passed, effect, missing, provisions }) => [
    id,
    passed ?? "open",
    effect,
    missing,
    provisions,
  ]);
}

const date = "2026-01-10";
const employed = { date, segment: "wage-earner" } as const;
const own = { date, segment: "non-wage-earner" } as const;

describe("JKK of an accident of which nothing is known", () => {
  const enrolment = (effect: string): unknown => [
    "jkk.participant",
    "open",
    effect,
    ["enrolled"],
    ["jkk.cover.membership@2015-07-01"],
  ];
  const cause = [
    "jkk.work-accident",
    "open",
    "bars",
    ["circumstance", "usualRoute", "concludedAsWorkAccident"],
    ["jkk.cover.circumstances@2021-04-01"],
  ];
  const arrears = (effect: string): unknown => [
    "jkk.arrears",
    "open",
    effect,
    ["arrearsMonths"],
    ["jkk.arrears.months@2015-07-01"],
  ];

  test("bars a non-wage earner who is not enrolled or far in arrears", () => {
    expect(conditions({ for: "jkk", facts: own })).toEqual([
      enrolment("bars"),
      cause,
      arrears("bars"),
    ]);
  });

  test.each(["wage-earner", "construction"] as const)(
    "%s: the employer pays instead",
    (segment) => {
      expect(conditions({ for: "jkk", facts: { date, segment } })).toEqual([
        enrolment("reduces"),
        cause,
        arrears("reduces"),
      ]);
    },
  );
});

describe("JKM of a death of which nothing is known", () => {
  const period = ["jkm.eligibility.active-period@2015-07-01"];
  const first = [
    ["jkm.not-work-accident", "open", "bars", ["cause"], period],
    ["jkm.active", "open", "bars", ["active"], period],
  ];
  const arrears = (effect: string): unknown => [
    "jkm.arrears",
    "open",
    effect,
    ["arrearsMonths"],
    ["jkm.arrears.months@2015-07-01"],
  ];

  test("asks a non-wage earner since February 2025 how long the membership lasted", () => {
    expect(conditions({ for: "jkm", facts: own })).toEqual([
      ...first,
      arrears("bars"),
      [
        "jkm.membership-months",
        "open",
        "reduces",
        ["membershipStart"],
        ["jkm.eligibility.non-wage-earner.membership-months@2025-02-24"],
      ],
    ]);
    expect(conditions({ for: "jkm", facts: { ...own, date: "2025-02-23" } })).toHaveLength(3);
  });

  test("asks a wage earner for no membership, and bars nobody for the employer's arrears", () => {
    expect(conditions({ for: "jkm", facts: employed })).toEqual([...first, arrears("reduces")]);
  });
});

describe("JHT", () => {
  const segment = ["jht.segment", true, "bars", [], ["jht.members@2015-07-01"]];

  test("asks for the ground, and with it for all that a ground may ask", () => {
    expect(conditions({ for: "jht", facts: employed })).toEqual([
      segment,
      [
        "jht.ground",
        "open",
        "bars",
        ["ground", "eventDate", "birthDate", "citizen", "membershipStart", "partialTaken"],
        ["jht.benefit.amount@2015-07-01"],
      ],
    ]);
  });

  test.each([
    ["resignation", "jht.claim.resignation@2022-04-26", "jht.waiting-time", "eventDate"],
    ["dismissal", "jht.claim.dismissal@2022-04-26", "jht.waiting-time", "eventDate"],
    [
      "leaving-indonesia",
      "jht.claim.leaving-indonesia@2022-04-26",
      "jht.leaving-nationality",
      "citizen",
    ],
  ] as const)("on %s rests on %s, and asks by %s for %s", (ground, rule, id, fact) => {
    expect(conditions({ for: "jht", facts: { ...employed, ground } })).toEqual([
      segment,
      ["jht.ground", true, "bars", [], [rule]],
      [id, "open", "bars", [fact], [rule]],
    ]);
  });

  test("on the pension age asks for the birth date, by its own article on the age", () => {
    expect(conditions({ for: "jht", facts: { ...employed, ground: "pension-age" } })).toEqual([
      segment,
      ["jht.ground", true, "bars", [], ["jht.claim.pension-age@2015-07-01"]],
      ["jht.pension-age", "open", "bars", ["birthDate"], ["jht.pension-age@2015-07-01"]],
    ]);
  });
});

describe("a migrant worker", () => {
  test("is asked what happened and when, then when it was claimed", () => {
    expect(conditions({ for: "migrant-worker", facts: { date } })).toEqual([
      [
        "migrant-worker.covered",
        "open",
        "bars",
        [
          "event",
          "phase",
          "cause",
          "agencyFault",
          "governmentPolicy",
          "departureDate",
          "contractEnd",
          "returnDate",
        ],
        ["migrant-worker.benefit.list@2023-02-22"],
      ],
      [
        "migrant-worker.claim-window",
        "open",
        "bars",
        ["claimedOn"],
        ["migrant-worker.claim.years@2023-02-22"],
      ],
    ]);
  });
});
