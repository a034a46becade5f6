import { describe, expect, test } from "vitest";
import { without } from "../without.js";
import {
  computeJhtClaim,
  InvalidInputError,
  NotCoveredError,
  OutOfCoverageError,
  type JhtClaim,
  type JhtClaimInput,
} from "../../../src/index.js";
import { usesOf } from "../../../src/core/trace.js";
import { lawWithVersions } from "../../law-with-versions.js";
import { refusal, said } from "../../words.js";
import { asked } from "../asked.js";

const base = { segment: "wage-earner", balance: 100_000_000, resident: true } as const;
const claim = (
  input: Partial<JhtClaimInput> & Pick<JhtClaimInput, "date" | "ground">,
  readings = {},
): JhtClaim => computeJhtClaim({ ...base, ...input }, { readings });

describe("pension age", () => {
  test("is 56 and does not follow JP", () => {
    const facts = { ground: "pension-age", birthDate: "1970-05-20" } as const;
    expect(claim({ ...facts, date: "2026-05-20" }).total).toBe(100_000_000);
    const before = claim({ ...facts, date: "2026-05-19" });
    expect(before.total).toBe(0);
    expect(before.withheld).toMatchObject([{ amount: 100_000_000 }]);
    expect(before.payableFrom).toBe("2026-05-20");
    expect(before.remaining).toBe(100_000_000);
  });

  test("of a contract counts from 26 April 2022", () => {
    const facts = { ground: "contract-pension-age", eventDate: "2022-01-01" } as const;
    expect(() => claim({ ...facts, date: "2022-04-25" })).toThrow(OutOfCoverageError);
    expect(claim({ ...facts, date: "2022-04-26" }).total).toBe(100_000_000);
  });
});

describe("stopping work", () => {
  test.each(["resignation", "dismissal"] as const)("%s waits a month", (ground) => {
    const facts = { ground, eventDate: "2026-01-31" };
    expect(claim({ ...facts, date: "2026-02-27" }).total).toBe(0);
    expect(claim({ ...facts, date: "2026-02-28" }).total).toBe(100_000_000);
    expect(claim({ ...facts, date: "2026-02-28" }).withheld).toEqual([]);
  });

  test.each(["resignation", "dismissal"] as const)(
    "%s waited for the pension age before September 2015",
    (ground) => {
      const facts = { ground, eventDate: "2015-07-01", birthDate: "1970-01-01" };
      for (const date of ["2015-07-01", "2015-08-11", "2015-08-12", "2015-08-31"]) {
        expect(claim({ ...facts, date })).toMatchObject({ total: 0, payableFrom: "2026-01-01" });
        expect(claim({ ...facts, birthDate: "1959-07-01", date }).total).toBe(100_000_000);
      }
      expect(claim({ ...facts, date: "2015-09-01" }).total).toBe(100_000_000);
    },
  );

  test("a fixed-term contract ends without a waiting month, from 26 April 2022", () => {
    const facts = { ground: "contract-end", eventDate: "2026-05-31" } as const;
    expect(claim({ ...facts, date: "2026-05-31" }).total).toBe(100_000_000);
    expect(claim({ ...facts, date: "2026-05-30" }).withheld).toHaveLength(1);
    expect(() => claim({ ...facts, date: "2022-04-25" })).toThrow(OutOfCoverageError);
  });

  test("a non-wage earner who stops is paid, a wage earner has no such ground", () => {
    const facts = {
      ground: "stopped-working",
      eventDate: "2026-05-31",
      date: "2026-06-01",
    } as const;
    expect(claim({ ...facts, segment: "non-wage-earner" }).total).toBe(100_000_000);
    expect(claim(facts)).toMatchObject({ total: 0, notDue: [{ item: "old-age-savings" }] });
    const other = { ...facts, ground: "resignation", segment: "non-wage-earner" } as const;
    expect(claim(other).notDue).toHaveLength(1);
  });
});

describe("death and disability", () => {
  test("death pays the heirs", () => {
    for (const date of ["2015-08-11", "2015-08-12", "2026-01-01"]) {
      const result = claim({ ground: "death", eventDate: date, date });
      expect(result).toMatchObject({ total: 100_000_000, paidTo: "heirs" });
    }
  });

  test("total disability pays from the first of the next month, or from the finding", () => {
    const facts = { ground: "total-disability", eventDate: "2026-05-10" } as const;
    const early = claim({ ...facts, date: "2026-05-31" });
    expect(early.total).toBe(0);
    expect(said(early.withheld[0]?.reason)).toMatch(/month after the finding.*1 June 2026/);
    expect(said(early.withheld[0]?.reason)).not.toContain("has taken place");
    expect(claim({ ...facts, date: "2026-06-01" }).total).toBe(100_000_000);
    const readings = { "jht.disability-start": "finding" };
    expect(claim({ ...facts, date: "2026-05-10" }, readings).total).toBe(100_000_000);
    expect(claim({ ...facts, eventDate: "2015-07-01", date: "2015-08-11" }).total).toBe(
      100_000_000,
    );
  });
});

describe("leaving Indonesia", () => {
  const facts = { ground: "leaving-indonesia", citizen: true } as const;
  const both = { "jht.leaving-indonesia": "citizens-too" };

  test.each([
    ["2015-07-01", 100_000_000, 100_000_000],
    ["2015-08-11", 100_000_000, 100_000_000],
    ["2015-08-12", 0, 0],
    ["2015-08-31", 0, 0],
    ["2015-09-01", 0, 100_000_000],
    ["2022-04-25", 0, 100_000_000],
    ["2022-04-26", 0, 100_000_000],
  ])("citizens on %s, by both readings", (date, foreigners, citizensToo) => {
    expect(claim({ ...facts, date }).total).toBe(foreigners);
    expect(claim({ ...facts, date }, both).total).toBe(citizensToo);
  });

  test("the reading is named where no text that was read settles it", () => {
    const named = (date: string): boolean =>
      claim({ ...facts, date }, both).readings.some(({ id }) => id === "jht.leaving-indonesia");
    expect(["2015-08-11", "2015-09-01", "2022-04-25", "2022-04-26"].map(named)).toEqual([
      false,
      true,
      true,
      true,
    ]);
    const reported = claim({ ...facts, date: "2022-04-26" });
    const [article] = usesOf(reported.provisions, reported.notDue[0]?.provisions ?? []);
    expect(article).toMatchObject({ evidence: "official" });
  });

  test("foreigners, but in August 2015", () => {
    const foreign = { ...facts, citizen: false };
    expect(claim({ ...foreign, date: "2015-08-20" }).total).toBe(0);
    for (const date of ["2015-08-11", "2015-09-01", "2026-05-01"]) {
      expect(claim({ ...foreign, date }).total).toBe(100_000_000);
    }
  });
});

describe("a part", () => {
  const facts = { date: "2026-06-10", membershipStart: "2016-06-10", partialTaken: false } as const;

  test("is at most 10 or 30 percent, rounded down", () => {
    const odd = { ...facts, balance: 45_678_905 };
    expect(claim({ ...odd, ground: "partial-preparation" })).toMatchObject({
      total: 4_567_890,
      remaining: 41_111_015,
    });
    expect(claim({ ...odd, ground: "partial-home" }).total).toBe(13_703_671);
    expect(claim({ ...odd, ground: "partial-home", requested: 1_000 }).total).toBe(1_000);
    expect(claim({ ...odd, ground: "partial-home", requested: 99_000_000 }).total).toBe(13_703_671);
  });

  test("needs ten years of membership", () => {
    const home = { ...facts, ground: "partial-home" } as const;
    expect(claim({ ...home, date: "2026-06-09" })).toMatchObject({
      total: 0,
      payableFrom: "2026-06-10",
      withheld: [{ amount: 30_000_000 }],
    });
    const others = without(home, "membershipStart");
    expect(claim({ ...others, membershipMonths: 120 }).total).toBe(30_000_000);
    expect(claim({ ...others, membershipMonths: 119 }).total).toBe(0);
  });

  test("is paid once", () => {
    const home = { ...facts, ground: "partial-home" } as const;
    expect(claim({ ...home, partialTaken: true }).notDue).toHaveLength(1);
    const unknown = without(home, "partialTaken");
    expect(asked(claim(unknown))).toContain("partialTaken");
    expect(claim({ ...unknown, earlierPayments: [] }).total).toBe(30_000_000);
  });

  test("comes from the additional account under the other reading, from 2023", () => {
    const home = { ...facts, ground: "partial-home" } as const;
    const readings = { "jht.accounts": "main-and-additional" };
    const split = claim(home, readings);
    expect(split).toMatchObject({ total: 0, lines: [], undetermined: [{ item: "partial-home" }] });
    const old = { ...home, membershipStart: "2010-01-01" };
    expect(claim({ ...old, date: "2023-01-11" }, readings).total).toBe(30_000_000);
    expect(claim({ ...old, date: "2023-01-12" }, readings).total).toBe(0);
    expect(claim({ ...old, date: "2023-01-12" }).warnings.map(({ code }) => code)).toContain(
      "one-account",
    );
  });
});

describe("tax and the employer", () => {
  const death = { ground: "death", eventDate: "2026-05-01", date: "2026-06-10" } as const;

  test("the tax counts what was paid before", () => {
    expect(claim(death)).toMatchObject({ tax: { tax: 2_500_000 }, net: 97_500_000 });
    const near = claim({ ...death, earlierPayments: [{ date: "2025-01-01", amount: 50_000_000 }] });
    expect(near.tax).toMatchObject({ regime: "final", tax: 5_000_000 });
    const far = claim({ ...death, earlierPayments: [{ date: "2024-12-31", amount: 50_000_000 }] });
    expect(far.tax).toMatchObject({ regime: "progressive", tax: 9_000_000 });
  });

  test("a tax that is not known is not zero", () => {
    const abroad = claim({ ...death, resident: false });
    expect(abroad.total).toBe(100_000_000);
    expect(abroad).not.toHaveProperty("tax");
    expect(abroad).not.toHaveProperty("net");
    expect(abroad.undetermined).toMatchObject([{ item: "tax" }]);
  });

  test("residence left out is taken with a warning", () => {
    const rest = without(base, "resident");
    const codes = computeJhtClaim({ ...rest, ...death }).warnings.map(({ code }) => code);
    expect(codes).toContain("assumed-resident");
  });

  test("an employer owes the shortfall, or all", () => {
    expect(claim({ ...death, shortfall: 5_000_000 }).owedByEmployer).toMatchObject([
      { item: "shortfall", amount: 5_000_000 },
    ]);
    const alone = claim({ ...death, enrolled: false });
    expect(alone).toMatchObject({
      paidBy: "employer",
      owedByEmployer: [{ amount: 100_000_000 }],
    });
    expect(alone).not.toHaveProperty("tax");
  });

  test("is paid within five working days", () => {
    expect(claim(death).paidWithin.workingDays).toBe(5);
  });
});

describe("refused", () => {
  test("construction workers have no JHT", () => {
    expect(() => claim({ ground: "death", date: "2026-01-01", segment: "construction" })).toThrow(
      NotCoveredError,
    );
  });

  test("by Pasal 4 where another law does not say who says so", () => {
    const law = lawWithVersions("jht.members", { cites: [] });
    const facts = {
      ...base,
      ground: "death",
      date: "2026-01-01",
      segment: "construction",
    } as const;
    expect(refusal(() => computeJhtClaim(facts, { law }))).toContain("PP 46/2015 Pasal 4");
  });

  test.each([
    ["pension-age", "birthDate"],
    ["total-disability", "eventDate"],
    ["death", "eventDate"],
    ["resignation", "eventDate"],
    ["leaving-indonesia", "citizen"],
    ["partial-home", "membershipStart"],
  ] as const)("%s without %s", (ground, field) => {
    const open = claim({ ground, date: "2026-01-01" });
    expect(asked(open)).toContain(field);
    expect(open).toMatchObject({ total: 0, lines: [], notDue: [], withheld: [] });
    expect(open.undetermined).toMatchObject([{ missing: asked(open) }]);
  });

  test.each([
    ["a day before the law", { date: "2015-06-30", ground: "death", eventDate: "2015-06-30" }],
  ] as const)("%s", (_, input) => {
    expect(() => claim(input)).toThrow(OutOfCoverageError);
  });

  test.each([
    ["requested of the whole", { requested: 1 }],
    ["a later payment before", { earlierPayments: [{ date: "2026-06-11", amount: 1 }] }],
    ["a shortfall of a worker not enrolled", { enrolled: false, shortfall: 1 }],
    ["a birth after the claim", { birthDate: "2026-06-11" }],
    ["a membership after the claim", { membershipStart: "2026-06-11" }],
    ["an unknown ground", { ground: "x" }],
  ])("%s", (_, more) => {
    const input = { ...base, ground: "death", eventDate: "2026-05-01", date: "2026-06-10" };
    expect(() => computeJhtClaim({ ...input, ...more } as never)).toThrow(InvalidInputError);
  });
});
