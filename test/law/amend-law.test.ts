import { describe, expect, test } from "vitest";
import {
  amendLaw,
  computeContribution,
  computeJkmBenefit,
  english,
  explain,
  indonesian,
  indonesianLaw,
  InvalidInputError,
  lawAsOf,
  lawSearchedOn,
  planProtection,
  type Law,
  type LawAmendment,
} from "../../src/index.js";
import { said } from "../words.js";

const cites = [{ regulation: "pp-44-2015", article: "Pasal 34 ayat (1) huruf a" }];
const change = {
  provision: "jkm.benefit.lump-sum",
  from: "2027-01-01",
  value: 28_000_000,
  cites,
} as const;
const amended = (...changes: LawAmendment["changes"]): LawAmendment => ({
  name: "JKM of 50 million",
  changes,
});
const death = (date: string) => ({ date, segment: "wage-earner" }) as const;

describe("an amended law", () => {
  test("holds from its day and leaves the day before as it was", () => {
    const law = amendLaw(indonesianLaw, amended(change));
    expect(computeJkmBenefit(death("2026-12-31"), { law }).total).toBe(42_000_000);
    const after = computeJkmBenefit(death("2027-01-01"), { law });
    expect(after.total).toBe(50_000_000);
    const key = "jkm.benefit.lump-sum@2027-01-01";
    expect(after.lines[0]?.provisions[0]).toBe(key);
    expect(after.provisions.find((use) => use.key === key)).toMatchObject({ evidence: "text" });
    expect(indonesianLaw.provision(change.provision).versions).toHaveLength(2);
    expect(law.asOf).toBe("2027-01-01");
    expect(law.name).toBe("Indonesian law + JKM of 50 million");
  });

  test("marks every result, also when the amended provision is not read", () => {
    const law = amendLaw(indonesianLaw, amended(change));
    const twice = amendLaw(law, { name: "again", changes: [{ ...change, value: 29_000_000 }] });
    const group = {
      name: "g",
      headcount: 1,
      segment: "non-wage-earner",
      income: 1,
      programmes: ["jkk"],
      fundedBy: "apbd",
    } as const;
    const plan = planProtection({ from: "2026-01", to: "2026-02", groups: [group] }, { law });
    expect(plan.warnings.map(({ code }) => code)).toContain("amended-law");
    const result = computeJkmBenefit(death("2027-01-01"), { law: twice });
    expect(result.total).toBe(51_000_000);
    expect(result.warnings.filter(({ code }) => code === "amended-law")).toHaveLength(2);
    expect(explain(result, { locale: english, format: "text" })).toContain("JKM of 50 million");
  });

  test("is asked about beyond the law that is known; a law of one's own is known to its day", () => {
    const known = (law: Law, date: string): unknown =>
      computeJkmBenefit(death(date), { law }).warnings.find(
        ({ code }) => code === "after-law-as-of",
      )?.values?.["known"];
    const law = amendLaw(indonesianLaw, amended(change));
    expect(known(law, "2027-01-31")).toBeUndefined();
    expect(known(law, "2027-02-01")).toBe(lawAsOf);
    const own = { ...indonesianLaw, asOf: "2030-01-01" };
    expect(known(own, "2030-01-31")).toBeUndefined();
    expect(known(own, "2030-02-01")).toBe("2030-01-01");
    const { amendments: _, ...unnamed } = own;
    expect(known(unnamed, "2030-02-01")).toBe("2030-01-01");
  });

  test("a version has an end and a note only where the change has them", () => {
    const made = (more: object): unknown =>
      amendLaw(indonesianLaw, amended({ ...change, ...more })).provision(change.provision)
        ?.versions[2];
    const { provision: _, ...plain } = change;
    const version = { ...plain, evidence: "text" };
    expect(made({})).toStrictEqual(version);
    const note = { en: "a bill", id: "sebuah rancangan" };
    expect(made({ to: "2027-12-31", note, evidence: "secondary" })).toStrictEqual({
      ...version,
      to: "2027-12-31",
      note,
      evidence: "secondary",
    });
  });

  test("a version that ends keeps its note, and is due to be renewed no more", () => {
    const id = "jp.benefit.limits";
    const last = indonesianLaw.provision(id).versions.at(-1);
    if (!last?.nextDue || !last.note) throw new Error("the last limits have no note or no day");
    const { nextDue: _, ...stood } = last;
    const law = amendLaw(
      indonesianLaw,
      amended({ provision: id, from: "2027-01-01", value: last.value, cites }),
    );
    expect(law.provision(id)?.versions.at(-2)).toStrictEqual({ ...stood, to: "2026-12-31" });
  });

  test("a version with an end gives way again to what stood before it", () => {
    const law = amendLaw(indonesianLaw, amended({ ...change, to: "2027-06-30" }));
    const total = (date: string): number => computeJkmBenefit(death(date), { law }).total;
    expect(["2026-12-31", "2027-01-01", "2027-06-30", "2027-07-01"].map(total)).toEqual([
      42_000_000, 50_000_000, 50_000_000, 42_000_000,
    ]);
    const whole = amendLaw(indonesianLaw, amended({ ...change, from: "2015-07-01" }));
    expect(whole.provision(change.provision)?.versions).toHaveLength(1);
  });

  test("that ends on the first day of another moves that one to the day after", () => {
    const law = amendLaw(
      indonesianLaw,
      amended({ ...change, from: "2019-11-01", to: "2019-12-02" }),
    );
    expect(law.provision(change.provision)?.versions.map(({ from, to }) => [from, to])).toEqual([
      ["2015-07-01", "2019-10-31"],
      ["2019-11-01", "2019-12-02"],
      ["2019-12-03", undefined],
    ]);
    const lastDay = amendLaw(indonesianLaw, amended({ ...change, from: "2019-12-01", value: 0 }));
    expect(lastDay.provision(change.provision)?.versions.map(({ to }) => to)).toEqual([
      "2019-11-30",
      undefined,
    ]);
    const earlier = amendLaw(
      indonesianLaw,
      amended({ ...change, from: "2019-11-01", to: "2019-12-01" }),
    );
    expect(earlier.provision(change.provision)?.versions.at(-1)?.from).toBe("2019-12-02");
  });

  test("may hold for one day", () => {
    const law = amendLaw(indonesianLaw, amended({ ...change, to: change.from }));
    const total = (date: string): number => computeJkmBenefit(death(date), { law }).total;
    expect(["2026-12-31", "2027-01-01", "2027-01-02"].map(total)).toEqual([
      42_000_000, 50_000_000, 42_000_000,
    ]);
  });

  test("of a law that names no amendments names its own", () => {
    const { amendments: _, ...plain } = indonesianLaw;
    const law = amendLaw(plain, amended(change));
    expect(law.amendments).toEqual([amended(change).name]);
    expect(amendLaw(law, amended({ ...change, from: "2028-01-01" })).amendments).toHaveLength(2);
  });

  test("may correct a version of the past, whose value has another form than today's", () => {
    const [first] = indonesianLaw.provision("jkp.contribution.shares").versions;
    if (!first?.to) throw new Error("no version of the past");
    const { from, to, cites } = first;
    const value = { state: "0.22", jkk: "0.14", jkm: "0.12" };
    const law = amendLaw(
      indonesianLaw,
      amended({ provision: "jkp.contribution.shares", from, to, value, cites }),
    );
    const { reallocations } = computeContribution(
      {
        segment: "wage-earner",
        month: "2022-05",
        wage: 1_000_000,
        riskGroup: "very-low",
        programmes: ["jkk", "jkm"],
        jkpEnrolled: true,
      },
      { law },
    );
    expect(reallocations.find((one) => one.from === "jkm")?.amount).toBe(1_200);
  });

  test.each([
    ["changes[0].provision", { ...change, provision: "jkm.benefit.nothing" }],
    ["changes[0].value", { ...change, value: "28000000" }],
    ["changes[0].value", { ...change, value: -1 }],
    ["changes[0].value", { ...change, value: 28_000_000.5 }],
    ["changes[0].value", { ...change, value: 1e300 }],
    ["changes[0].value", { ...change, value: Number.NaN }],
    ["changes[0].to", { ...change, to: "2026-12-31" }],
    ["changes[0].from", { ...change, from: "2027-02-30" }],
    ["changes[0].cites", { ...change, cites: [] }],
    ["changes[0].cites[0]", { ...change, cites: [{ regulation: "pp-1-2027", article: "1" }] }],
    ["changes[0].value", { ...change, provision: "jkm.contribution.wage-earner.rate", value: "a" }],
    ["changes[0].value", { ...change, provision: "jkk.benefit.death", value: { percent: "60" } }],
    [
      "changes[0].value",
      { ...change, provision: "membership.non-wage-earner.kinds", value: ["x", 1] },
    ],
    [
      "changes[0].value",
      { ...change, provision: "membership.non-wage-earner.kinds", value: "pedagang" },
    ],
    [
      "changes[0].value",
      {
        ...change,
        provision: "jkk.contribution.non-wage-earner.bands",
        value: [{ from: 1, to: 2 }],
      },
    ],
    ["changes[0].value", { ...change, provision: "jkm.contribution.wage-earner.rate", value: 0.3 }],
    ["changes[0].value", { ...change, provision: "jkk.benefit.death", value: ["60"] }],
    ["changes[0].value", { ...change, provision: "jkk.benefit.death", value: null }],
    ["changes[0].value", { ...change, provision: "jkk.benefit.death", value: undefined }],
    ["changes[0].value", { ...change, provision: "jkk.benefit.death", value: 60 }],
    ["changes[0].value", { ...change, value: Number.POSITIVE_INFINITY }],
    ["changes[0]", { ...change, from: "2013-01-01", to: "2014-12-31" }],
  ])("names %s as the fault of a bad change", (path, bad) => {
    const attempt = (): unknown => amendLaw(indonesianLaw, amended(bad));
    expect(attempt).toThrow(InvalidInputError);
    expect(attempt).toThrow(path);
  });

  const bands = indonesianLaw.provision("jkk.contribution.non-wage-earner.bands").versions[0]
    ?.value;
  const [firstBand, lastBand] = [bands?.[0], bands?.at(-1)];
  const apbd = indonesianLaw.provision("funding.apbd").versions[0]?.value;

  test.each([
    ["jkk.contribution.non-wage-earner.bands", [firstBand, lastBand]],
    ["jkk.contribution.non-wage-earner.bands", []],
    ["membership.non-wage-earner.kinds", ["pedagang"]],
    ["funding.apbd", { ...apbd, conditions: ["paid-in-advance"] }],
    ["jkk.benefit.death", { percent: "62.5", wages: 80 }],
    ["jkm.contribution.wage-earner.rate", "1"],
    ["jkm.contribution.wage-earner.rate", "12.25"],
    ["payment.due-day.on-holiday", "previous-working-day"],
    ["jkk.benefit.hearing-aid", false],
    ["jkm.benefit.lump-sum", 0],
  ])("%s may become %j, which has its form", (provision, value) => {
    const law = amendLaw(indonesianLaw, amended({ ...change, provision, value }));
    expect(law.provision(provision)?.versions.at(-1)?.value).toEqual(value);
  });

  test.each([
    ["jkk.contribution.non-wage-earner.bands", { ...firstBand }],
    ["jkk.contribution.non-wage-earner.bands", [firstBand, { number: 2, from: 2 }]],
    ["membership.non-wage-earner.kinds", { length: 0 }],
    ["funding.apbd", { ...apbd, conditions: [1] }],
    ["jkk.benefit.death", { percent: "62.5", wages: 80, floor: 1 }],
    ["jkk.benefit.death", { percent: "62.5", wage: 80 }],
    ["jkk.benefit.death", { percent: "62.5", wages: "80" }],
    ["jkm.contribution.wage-earner.rate", "12.25x"],
    ["jkm.contribution.wage-earner.rate", "x12.25"],
    ["jkm.contribution.wage-earner.rate", "12."],
    ["jkm.contribution.wage-earner.rate", ""],
    ["payment.due-day.on-holiday", 1],
    ["payment.due-day.on-holiday", undefined],
    ["jkk.benefit.hearing-aid", "true"],
    ["jkk.benefit.hearing-aid", 1],
  ])("%s may not become %j, which has another form", (provision, value) => {
    const attempt = (): unknown =>
      amendLaw(indonesianLaw, amended({ ...change, provision, value }));
    expect(attempt).toThrow("changes[0].value");
  });

  test("is known to the latest day of its changes, in whatever order they are given", () => {
    const asOf = (...days: readonly string[]): string =>
      amendLaw(indonesianLaw, amended(...days.map((from) => ({ ...change, from })))).asOf;
    expect(asOf("2029-01-01", "2028-01-01")).toBe("2029-01-01");
    expect(asOf("2028-01-01", "2029-01-01")).toBe("2029-01-01");
    expect(asOf("2020-01-01")).toBe(lawAsOf);
    expect(indonesianLaw.amendments).toEqual([]);
  });

  test("may not cite an amending regulation that nobody knows", () => {
    const cite = { regulation: "pp-44-2015", article: "Pasal 34" };
    const attempt = (amendedBy: string) => () =>
      amendLaw(indonesianLaw, amended({ ...change, cites: [cite, { ...cite, amendedBy }] }));
    expect(attempt("pp-9-2099")).toThrow("changes[0].cites[1]");
    expect(attempt("pp-82-2019")).not.toThrow();
  });

  test.each([undefined, null, {}, "indonesianLaw"])("of %s, which is no law, is refused", (law) => {
    const attempt = (): unknown => amendLaw(law as never, amended(change));
    expect(attempt).toThrow(InvalidInputError);
    expect(attempt).toThrow("law: ");
  });

  test("is asked about, not known: beyond it the built-in date is named", () => {
    const law = amendLaw(indonesianLaw, amended(change));
    const words = (date: string): string =>
      explain(computeJkmBenefit(death(date), { law }), { locale: english, format: "text" }).replace(
        /\s+/g,
        " ",
      );
    expect(words("2027-01-31")).not.toContain("The law is known to");
    expect(words("2027-02-01")).toContain(
      `The law is known to ${english.format.date(lawAsOf)} (searched on ${english.format.date(lawSearchedOn)}, nothing newer found);`,
    );
    expect(words("2027-02-01")).toContain("with the changes named above");
    const earlier = amendLaw(indonesianLaw, { ...amended(change), asOf: "2026-01-01" });
    const { warnings } = computeJkmBenefit(death("2026-02-01"), { law: earlier });
    expect(warnings).toContainEqual({
      code: "after-law-as-of",
      severity: "doubt",
      values: { known: "2026-01-01" },
    });
    expect(warnings.map((warning) => said(warning)).join()).toContain("known to 1 January 2026");
  });

  test("may not cite another regulation than its own or a known one", () => {
    const own = {
      id: "pp-1-2027",
      title: { id: "Perubahan Ketiga atas PP 44/2015", en: "Third amendment of PP 44/2015" },
      source: "https://peraturan.bpk.go.id",
      read: "not",
    } as const;
    const attempt = (regulation: string) => () =>
      amendLaw(indonesianLaw, {
        name: "a new PP",
        regulations: [own],
        changes: [{ ...change, cites: [{ regulation, article: "Pasal 34" }] }],
      });
    expect(attempt("pp-2-2027")).toThrow("changes[0].cites[0]");
    expect(attempt("pp-1-2027")).not.toThrow();
  });

  test("may bring its own regulation", () => {
    const law = amendLaw(indonesianLaw, {
      name: "a new PP",
      regulations: [
        {
          id: "pp-1-2027",
          title: { id: "Perubahan Ketiga atas PP 44/2015", en: "Third amendment of PP 44/2015" },
          amends: ["pp-44-2015"],
          source: "https://peraturan.bpk.go.id",
          read: "not",
        },
      ],
      changes: [
        {
          ...change,
          cites: [
            { ...cites[0], regulation: "pp-44-2015", article: "Pasal 34", amendedBy: "pp-1-2027" },
          ],
        },
      ],
    });
    const text = explain(computeJkmBenefit(death("2027-02-01"), { law }), {
      locale: indonesian,
      format: "text",
    });
    expect(text).toContain("PP 1/2027");
  });
});
