import type { Day, Month } from "./days.js";

type Both<Value> = Readonly<Record<"jkk" | "jkm", Value>>;
type ByName = Readonly<Record<string, string>>;
type Lists = Readonly<Record<string, readonly string[]>>;
type ByPayer = Readonly<Record<"employer" | "worker", string>>;
interface OfWages {
  readonly percent: string;
  readonly wages: number;
}

/** A band of income. */
export interface Band {
  readonly number: number;
  readonly from: number;
  readonly basis: number;
  readonly amount: number;
}

/** A step of a scale: up to an amount, or for some months. */
export interface Slice {
  readonly upTo?: number;
  readonly months?: number;
  readonly percent: string;
}

/** A row of the disability table. */
export interface Row {
  readonly part: string;
  readonly percent: string;
  readonly kind: "fixed" | "range" | "per-unit";
  readonly otherSide?: string;
  readonly totalLoss?: string;
}

/** When JHT is paid on a ground. */
export interface ClaimRule {
  readonly segments: readonly string[];
  readonly opens: "by-itself" | "at-pension-age" | "not";
  readonly waitingMonths: number;
  readonly nationalities?: readonly string[];
}

/** The scholarship of a year, by level. */
export type Levels = Readonly<Record<string, { readonly amount: number; readonly years: number }>>;

type OfBoth = {
  readonly [Id in keyof Both<0> as `${Id}.contribution.construction.wage-rate`]: string;
} & {
  readonly [
    Id in keyof Both<0> as `${Id}.contribution.construction.contract-slices`
  ]: readonly Slice[];
} & { readonly [Id in keyof Both<0> as `${Id}.arrears.months`]: number };

/** The grounds of a claim on JHT. */
export type Claims = {
  readonly [
    Ground in
      | "pension-age"
      | "total-disability"
      | "death"
      | "resignation"
      | "dismissal"
      | "contract-end"
      | "leaving-indonesia" as `jht.claim.${Ground}`
  ]: ClaimRule;
};

type Rupiah = Readonly<
  Record<
    | "jkk.benefit.dentures"
    | "jkk.benefit.funeral"
    | "jkk.benefit.glasses"
    | "jkk.benefit.periodic"
    | "jkk.benefit.transport.air"
    | "jkk.benefit.transport.land"
    | "jkk.benefit.transport.sea"
    | "jkm.benefit.funeral"
    | "jkm.benefit.lump-sum"
    | "jkm.benefit.periodic"
    | "jkm.contribution.non-wage-earner.amount"
    | "jkp.benefit.wage-ceiling"
    | "jkp.contribution.wage-ceiling"
    | "jp.contribution.wage-ceiling"
    | "migrant-worker.contribution.before-work"
    | "migrant-worker.contribution.extra-month"
    | "scholarship.lump-sum",
    number
  >
>;

type Counts = Readonly<
  Record<
    | "jht.claim.partial.membership"
    | "jht.pension-age"
    | "jht.tax.at-once-years"
    | "jkk.benefit.temporary-inability.month-days"
    | "jkm.eligibility.non-wage-earner.membership-months"
    | "jkp.arrears.months"
    | "jkp.eligibility.consecutive-months"
    | "jkp.eligibility.paid-months"
    | "jkp.membership.entry-age"
    | "jp.child.age"
    | "jp.disability.membership"
    | "jp.old-age.months"
    | "jp.old-age.postponement"
    | "jp.survivors.membership"
    | "jp.years-used"
    | "scholarship.age"
    | "scholarship.children"
    | "scholarship.jkm.contribution-months"
    | "wage-basis.daily.days"
    | "wage-basis.piece-rate.months"
    | "wage-basis.weather-piece-rate.months",
    number
  >
>;

type Percents = Readonly<
  Record<
    | "jht.tax.without-number"
    | "jkk.benefit.prosthesis"
    | "jkm.contribution.wage-earner.rate"
    | "jp.child.percent"
    | "jp.density.percent"
    | "jp.formula"
    | "jp.parent.percent"
    | "jp.widow.percent"
    | "relief.pp-49-2020.jkk-share"
    | "relief.pp-49-2020.jkm-share"
    | "relief.pp-50-2025.other"
    | "relief.pp-50-2025.transport",
    string
  >
>;

type PercentsByName = Readonly<
  Record<
    | "jht.claim.partial.percent"
    | "jkk.contribution.wage-earner.rate"
    | "jkp.contribution.shares"
    | "relief.pp-7-2025.jkk-rate"
    | "relief.pp-7-2025.jkp-share",
    ByName
  >
>;

type Words = Readonly<
  Record<
    | "jkp.benefit.cash"
    | "jp.members"
    | "membership.open-programmes.non-wage-earner"
    | "membership.required-programmes.non-wage-earner"
    | "membership.required-programmes.project-worker"
    | "membership.required-programmes.state-body"
    | "relief.pp-50-2025.excluded-funding",
    readonly string[]
  >
>;

/** The values of the law that are used, each with its form in `law.json`. */
export interface LawValues extends OfBoth, Claims, Rupiah, Counts, Percents, PercentsByName, Words {
  readonly "contribution.construction.stages": readonly { readonly shares: readonly string[] }[];
  readonly "jht.contribution.non-wage-earner.bands": readonly Band[];
  readonly "jht.contribution.wage-earner.rate": ByPayer;
  readonly "jht.tax.final": readonly Slice[];
  readonly "jht.tax.later-years": readonly Slice[];
  readonly "jkk.benefit.death": OfWages;
  readonly "jkk.benefit.hearing-aid": boolean;
  readonly "jkk.benefit.home-care": { readonly most: number };
  readonly "jkk.benefit.partial-disability": { readonly wages: number };
  readonly "jkk.benefit.temporary-inability": readonly Slice[];
  readonly "jkk.benefit.total-disability": OfWages;
  readonly "jkk.contribution.non-wage-earner.bands": readonly Band[];
  readonly "jkk.disability.table": readonly Row[];
  readonly "jkk.employer.late-report": string;
  readonly "jkm.memberships.several-employers": string;
  readonly "jkp.eligibility.causes-by-contract": Lists;
  readonly "jkp.membership.programmes": Lists;
  readonly "jp.benefit.limits": { readonly minimum: number; readonly maximum: number };
  readonly "jp.contribution.wage-earner.rate": ByPayer;
  readonly "jp.pension-age": readonly { readonly from: Day; readonly age: number }[];
  readonly "membership.required-programmes.wage-earner": Lists;
  readonly "migrant-worker.contribution.jht-amounts": readonly number[];
  readonly "migrant-worker.contribution.packages": readonly {
    readonly months: number;
    readonly amount: number;
  }[];
  readonly "relief.pp-49-2020.conditions": { readonly newFrom: Month; readonly fullMonths: number };
  readonly "relief.pp-49-2020.jp-conditions": {
    readonly notifying: { readonly sizes: readonly string[]; readonly newFrom: Month };
  };
  readonly "relief.pp-49-2020.jp-deferral": { readonly paidInTime: string };
  readonly "relief.pp-7-2025.conditions": {
    readonly industries: readonly string[];
    readonly activeMembers: number;
  };
  readonly "relief.pp-7-2025.pay-by": Day;
  readonly "scholarship.levels": Levels;
  readonly "scholarship.permitted-work": { readonly kinds: readonly string[] };
}
