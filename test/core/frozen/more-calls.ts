import { contributionInputSchema } from "../../../src/schemas/index.js";
import {
  english,
  explanation,
  indonesian,
  localSchemes,
  measureCoverage,
  type Cleaning,
  type Law,
  type LawAmendment,
  type Screening,
} from "../../../src/index.js";
import { without } from "../../benefits/without.js";
import type * as Jamsosnaker from "../../../src/index.js";
import type * as Batch from "../../../src/batch/index.js";
import type * as Sql from "../../../src/sql/index.js";

type Api = typeof Jamsosnaker & typeof Batch & typeof Sql;

/** Calls of the public functions that no example result and no published case calls. */
export function callMore(api: Api): void {
  const { amendLaw, computeContribution, computeJkmBenefit, explain, indonesianLaw } = api;
  const law = amendLaw(indonesianLaw, amendment);
  const died = (date: string): Jamsosnaker.Benefit =>
    computeJkmBenefit({ date, segment: "wage-earner" }, { law });
  const comparison = api.compareResults(died("2026-12-31"), died("2027-01-01"));
  explain(comparison, { locale: indonesian, format: "text" });
  api.explanation(comparison, { locale: indonesian });
  api.textOf("jkm.benefit.funeral", indonesian);
  api.dueProvisions("2026-12-01", { days: 400 });
  api.questionFor("family[0].child", indonesian);
  api.findRegulation("pp-44-2015");
  api.regulationName("pp-44-2015");
  api.lawInForce("2026-05-01");
  api.findWorkerCategory("honorer");
  api.findDisabilityPart("jari manis kanan");
  api.disabilityTable("2026-05-01", indonesian);
  api.maskNik("6111014609970001");
  const scheme = api.localScheme("kayong-utara-74-2022");
  const screening = api.createScreening({ ...scheme, on: "2026-01-01" });
  api.screenRosterStream(rosterRows, screening);
  api.resumeScreening(screening.state(), { ...scheme, on: "2026-01-01" });
  const context = { on: "2026-11-01", villages: [{ code: "62.05.05.2011", name: "Lemo I" }] };
  const { questions } = api.cleanRoster(rawRows, context);
  const screened = api.screenRoster(
    structuredClone(rosterRows),
    { ...scheme, on: "2026-01-01" },
    { questions },
  );
  api.toRows(screened, {
    locale: indonesian,
    by: "village",
    villages: context.villages,
    questions,
  });
  api.createCleaning(context);
  api.planFunding({
    from: "2026-05",
    to: "2026-06",
    groups: [
      {
        name: "Petani",
        category: "petani",
        headcount: 5,
        segment: "non-wage-earner",
        income: 1_000_000,
        programmes: ["jkk", "jkm"],
        fundedBy: "dbh-sawit",
      },
    ],
  });
  const east = api.addToTally(api.emptyCoverageTally("segment"), { covered: 3, workers: 5 });
  const west = api.addToTally(api.emptyCoverageTally("segment"), { covered: 4, workers: 5 });
  api.coverageOfTally(api.mergeTallies(east, west));
  api.measureCoverage(
    [
      { region: "62.05.01.2001", period: "2025", covered: 3, workers: 50, activeMonths: 12 },
      { region: "62.05.01.2002", period: "2025", percent: 87.8, source: "a newspaper" },
    ],
    {
      definition: "segment",
      by: ["village", "district"],
      target: [{ year: 2025, percent: 40 }],
      smallCells: 5,
      villages: [{ code: "62.05.01.2003", name: "Lemo I" }],
    },
  );
  const report = (covered: number): Jamsosnaker.CoverageReport =>
    api.measureCoverage([{ covered, workers: 1_000 }], { definition: "segment" });
  api.compareCoverage(report(400), report(450));
  const { totals } = api.wageEarnerColumns({
    month: "2026-05",
    wages: Float64Array.of(4_000_000, 12_000_000),
    riskGroups: "low",
    programmes: ["jkk", "jkm", "jht", "jp"],
  });
  api.nonWageEarnerColumns({
    month: "2026-05",
    incomes: Float64Array.of(1_000_000, 3_000_000),
    programmes: ["jkk", "jkm", "jht"],
    sector: "transport",
    fundedBy: "self",
  });
  api.mergeTotals(api.emptyTotals(), totals);
  const twoWages = Float64Array.of(4_000_000, 5_000_000);
  api.constructionColumns({ month: "2026-05", wages: twoWages });
  api.migrantWorkerColumns({
    date: "2026-05-01",
    via: "agency",
    contractMonths: Uint8Array.of(24, 6),
  });
  const death = { segment: "wage-earner", date: "2024-05-29" } as const;
  api.jkmColumns({ ...death, contributionMonths: Uint8Array.of(40, 12) });
  api.jkkDeathColumns({ ...death, wages: twoWages });
  api.jhtBalanceColumns({ wages: twoWages, months: 12, returnPercentPerYear: 5 });
  api.coverageColumns({ definition: "segment", covered: Uint8Array.of(1, 0), workers: 1 });
  const ofView = { dialect: "duckdb", view: "view", table: "rows", keep: ["id"] } as const;
  api.lawTables({ dialect: "duckdb", through: "2015-08" });
  api.contributionView({
    ...ofView,
    segment: "non-wage-earner",
    columns: { month: "month", income: "income" },
    programmes: ["jkk", "jkm"],
  });
  api.deathBenefitView({
    ...ofView,
    programme: "jkm",
    columns: { date: "day", segment: "segment" },
  });
  api.coverageView({
    ...{ dialect: "duckdb", view: "view", table: "rows" },
    columns: { region: "region", covered: "covered", workers: "workers" },
    definition: "segment",
  });
  api.villageQuotaView({
    ...ofView,
    columns: { code: "code", protected: "protected" },
    perVillage: 100,
  });
  const month = "2026-05";
  const employee = {
    segment: "wage-earner",
    month,
    wage: 4_000_000,
    riskGroup: "low",
    programmes: ["jkk", "jkm"],
  } as const;
  api.toRows(api.wageEarnerContribution(employee), { locale: indonesian });
  api.byProgrammeAndPayer(api.wageEarnerContribution(employee));
  const payroll = api.computeContributions([employee]);
  api.wageSlips(payroll);
  api.employerBill(payroll);
  api.nonWageEarnerContribution({
    segment: "non-wage-earner",
    month,
    fundedBy: "self",
    sector: "other",
    income: 1_000_000,
    programmes: ["jkk", "jkm"],
  });
  api.constructionContribution({ segment: "construction", month, contractValue: 500_000_000 });
  api.migrantWorkerContribution({
    segment: "migrant-worker",
    date: "2026-05-04",
    via: "agency",
    contractMonths: 24,
  });
  const parsed = contributionInputSchema.safeParse({ segment: "wage-earner" });
  api.issuesOf(parsed.error, indonesian);
  for (const bad of badContributions) {
    try {
      computeContribution(bad as never);
    } catch (error) {
      api.errorText(error as Jamsosnaker.JamsosnakerError, indonesian);
      const [issue] = (error as Partial<Jamsosnaker.InvalidInputError>).issues ?? [];
      if (issue) api.issueText(issue, indonesian);
    }
  }
}

const amendment: LawAmendment = {
  name: "JKM of 50 million and other limits",
  changes: [
    {
      provision: "jkm.benefit.lump-sum",
      from: "2027-01-01",
      value: 28_000_000,
      cites: [{ regulation: "pp-1-2027", article: "Pasal 1" }],
      note: { en: "asked about" },
    },
    {
      provision: "jp.benefit.limits",
      from: "2027-03-01",
      value: { minimum: 420_000, maximum: 5_000_000 },
      cites: [{ regulation: "pp-45-2015", article: "Pasal 18" }],
    },
  ],
  regulations: [{ id: "pp-1-2027", title: { en: "asked about" }, source: "none", read: "not" }],
};

const rawRows = [
  { NIK: "'6205014609970001", "Tgl Lahir": "06/09/1997", Desa: "Ds. LEMO I", Pekerjaan: "BHL" },
  { NIK: "6.20501E+15", "Tgl Lahir": "03-04-80", Desa: "Lmo I", Pekerjaan: "IRT" },
];

const rosterRows = [{ nik: "6111010101900001" }, { nik: "6.11101E+15" }];

const badContributions = [
  { segment: "wage-earner", month: "2026-05", wage: -1, programmes: ["jkk"], riskGroup: "I" },
  { segment: "wage-earner", month: "2026-05", wage: 5_000_000, programmes: ["jkk"] },
  { segment: "wage-earner", month: "2014-05", wage: 5_000_000, programmes: ["jkm"] },
  { segment: "non-wage-earner", month: "2026-05", income: 1_000_000, programmes: ["jp"] },
  { segment: "non-wage-earner", month: "2026-05", income: 1_000_000, programmes: ["jkk"] },
];

/** Inputs of schemas that no call gives as such, by the name of the schema. */
export const moreInputs: Readonly<Record<string, readonly unknown[]>> = {
  explanationSchema: [
    explanation(measureCoverage([{ covered: 1, workers: 2 }], { definition: "segment" }), {
      locale: english,
    }),
  ],
  schemeCriteriaSchema: localSchemes.map((scheme) => without(scheme, "id")),
  screeningContextSchema: [
    { regionCodes: ["61.11"] },
    { questions: [{ row: 2, field: "nik", given: "1", code: "nik-length", key: "nik:1" }] },
  ],
};

/** What callers get at through the functions of what a function gave them. */
export const through: Readonly<Record<string, (got: never) => unknown>> = {
  amendLaw: (law: Law) => partsOfLaw(law),
  createCleaning: (cleaning: Cleaning) => [
    cleaning.add({ NIK: "6.20501E+15", Pekerjaan: "guru" }),
    cleaning.finish(),
  ],
  createScreening: (screening: Screening) => [
    // A verdict has the caller's own row.
    rosterRows.map((row) => screening.add(structuredClone(row))),
    screening.finish(),
    screening.state(),
  ],
  resumeScreening: (screening: Screening) => [screening.finish(), screening.state()],
  screenRosterStream: (verdicts: AsyncIterable<unknown>) => typeof verdicts,
};

/** Everything that a law gives out. */
export function partsOfLaw(law: Law): unknown {
  return [
    law,
    law.provisions(),
    law.provisions().map(({ id }) => law.provision(id)),
    ["2015-07-01", "2020-01-01", "2026-05-01"].map((date) => law.at(date)),
  ];
}
