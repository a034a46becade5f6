import { deepFreeze } from "./deep-freeze.js";

/** Social security programmes: work accident, death, old age, pension, job loss. */
export type Programme = "jkk" | "jkm" | "jht" | "jp" | "jkp";

/** Membership segments: PU, BPU, jasa konstruksi, PMI. */
export type Segment = "wage-earner" | "non-wage-earner" | "construction" | "migrant-worker";

/** A segment whose benefits follow the general rules; migrant workers have their own. */
export type BenefitSegment = Exclude<Segment, "migrant-worker">;

/** The five risk groups of PP 44/2015 Lampiran I, for wage earners only. */
export type RiskGroup = "very-low" | "low" | "medium" | "high" | "very-high";

/** The payer who owes a contribution in law. `worker` is also the non-wage earner, whoever funds it. */
export type Payer = "employer" | "worker" | "state";

/** Funding sources. Revenue-sharing funds (DBH) are spent through the APBD. */
export type FundingSource =
  | "self"
  | "employer"
  | "apbn"
  | "apbd"
  | "apbdes"
  | "dbh-cht"
  | "dbh-sawit"
  | "csr"
  | "zakat"
  | "donor";

/** The sectors that PP 50/2025 tells apart; transport is drivers (app or not), ojek and couriers. */
export type Sector = "transport" | "other";

/** Size of an employer in the sense of Perpres 109/2013 Pasal 6. */
export type EmployerSize = "micro" | "small" | "medium" | "large";

/** Sex as identity documents record it. */
export type Sex = "female" | "male";

/** Rupiah as a non-negative number: whole, or with at most two decimals (sen). */
export type Rupiah = number;

/** Rupiah as it comes in: a number, or the same as a decimal text such as `"2333641.85"`. */
export type RupiahInput = Rupiah | string;

/** A plain date `YYYY-MM-DD`, never an instant. */
export type CalendarDate = string;

/** A contribution month (bulan iuran) `YYYY-MM`. */
export type CalendarMonth = string;

/** All programmes, in the order in which results list them. */
export const programmes: readonly Programme[] = /* @__PURE__ */ deepFreeze([
  "jkk",
  "jkm",
  "jht",
  "jp",
  "jkp",
]);

/** All segments. */
export const segments: readonly Segment[] = /* @__PURE__ */ deepFreeze([
  "wage-earner",
  "non-wage-earner",
  "construction",
  "migrant-worker",
]);

/** All risk groups, I to V. */
export const riskGroups: readonly RiskGroup[] = /* @__PURE__ */ deepFreeze([
  "very-low",
  "low",
  "medium",
  "high",
  "very-high",
]);

/** All funding sources. */
export const fundingSources: readonly FundingSource[] = /* @__PURE__ */ deepFreeze([
  "self",
  "employer",
  "apbn",
  "apbd",
  "apbdes",
  "dbh-cht",
  "dbh-sawit",
  "csr",
  "zakat",
  "donor",
]);

/** The sectors of PP 50/2025. */
export const sectors: readonly Sector[] = /* @__PURE__ */ deepFreeze(["transport", "other"]);

/** All employer sizes. */
export const employerSizes: readonly EmployerSize[] = /* @__PURE__ */ deepFreeze([
  "micro",
  "small",
  "medium",
  "large",
]);
