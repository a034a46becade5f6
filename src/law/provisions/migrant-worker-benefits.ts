import { unknownArticle, type Citation } from "../../core/citation.js";
import type { Provision, ProvisionVersion } from "../provision.js";

/** Before, during and after work abroad. */
export type MigrantPhase = "before" | "during" | "after";

/** Events for which a migrant worker or the family receives something. */
export type MigrantEvent =
  | "death"
  | "total-disability"
  | "partial-disability"
  | "accident-transport"
  | "treatment-abroad"
  | "home-care"
  | "prosthesis"
  | "dentures"
  | "hearing-aid"
  | "glasses"
  | "rape"
  | "failed-departure"
  | "failed-placement"
  | "placed-against-contract"
  | "accident-dismissal"
  | "one-sided-dismissal"
  | "repatriation"
  | "loss-on-the-way-home";

/** Which events are covered, and in which phases. */
export type MigrantBenefitList = Readonly<Partial<Record<MigrantEvent, readonly MigrantPhase[]>>>;

/** The three parts of a death benefit. */
export interface DeathPackage {
  readonly death: number;
  readonly periodic: number;
  readonly funeral: number;
}

/** An amount from so many months of service on and below `below`; absent where it is not known. */
export interface ServiceTier {
  readonly months: number;
  readonly below?: number | undefined;
  readonly amount?: number | undefined;
}

const first2018 = "2018-12-10";
const last2018 = "2023-02-21";
const first2023 = "2023-02-22";

/** The rule was replaced, and none of its benefits was seen in the one that followed. */
const of2023 = "migrant-worker.of-2023";

const rule2018: readonly Citation[] = [
  { regulation: "permenaker-18-2018", article: unknownArticle },
];

function rule2023(article: string): readonly Citation[] {
  return [{ regulation: "permenaker-4-2023", article }];
}

function since2023<Value>(article: string, value: Value): ProvisionVersion<Value> {
  return { from: first2023, value, cites: rule2023(article), evidence: "official", note: of2023 };
}

function before2023<Value>(
  value: Value,
  evidence: "official" | "secondary",
): ProvisionVersion<Value> {
  return { from: first2018, to: last2018, value, cites: rule2018, evidence };
}

const all: readonly MigrantPhase[] = ["before", "during", "after"];

const listOf2018: MigrantBenefitList = {
  death: all,
  "total-disability": all,
  "partial-disability": all,
  "accident-transport": all,
  prosthesis: all,
  dentures: all,
  "failed-departure": ["before"],
  "failed-placement": ["during"],
  "accident-dismissal": ["during"],
  repatriation: ["during"],
  "loss-on-the-way-home": ["after"],
};

/** Benefits of migrant workers by phase, as the articles list them. */
export const migrantBenefits: Provision<MigrantBenefitList, "migrant-worker.benefit.list"> = {
  id: "migrant-worker.benefit.list",
  unit: "table",
  versions: [
    {
      ...before2023(listOf2018, "official"),
      note: "migrant-worker.benefit.list@2018-12-10",
    },
    {
      from: first2023,
      value: {
        ...listOf2018,
        "placed-against-contract": ["during"],
        "one-sided-dismissal": ["during"],
        rape: all,
      },
      cites: rule2023("Pasal 27 ayat (1), Pasal 34 ayat (1)"),
      evidence: "text",
      note: of2023,
    },
  ],
};

/** Benefits of 2023 that are known from official statements. */
export const migrantFurtherBenefits: Provision<
  MigrantBenefitList,
  "migrant-worker.benefit.list-of-care"
> = {
  id: "migrant-worker.benefit.list-of-care",
  unit: "table",
  versions: [
    since2023("Pasal 27 ayat (1), Pasal 34 ayat (1)", {
      "treatment-abroad": ["during"],
      "home-care": all,
      "hearing-aid": all,
      glasses: all,
    }),
  ],
};

/** Given in kind after a work accident, without a money limit that is known. */
export const migrantCareInKind: Provision<readonly string[], "migrant-worker.benefit.in-kind"> = {
  id: "migrant-worker.benefit.in-kind",
  unit: "list",
  programme: "jkk",
  versions: [since2023(unknownArticle, ["medical-care", "vocational-training"])],
};

/** Time before departure and after return in which the worker is protected. */
export const migrantProtection: Provision<
  { readonly monthsBefore: number; readonly monthsAfter: number },
  "migrant-worker.protection.months"
> = {
  id: "migrant-worker.protection.months",
  unit: "months",
  versions: [
    before2023({ monthsBefore: 5, monthsAfter: 1 }, "official"),
    since2023(unknownArticle, { monthsBefore: 5, monthsAfter: 1 }),
  ],
};

/** Years in which a work-accident benefit must be claimed. */
export const migrantClaimYears: Provision<number, "migrant-worker.claim.years"> = {
  id: "migrant-worker.claim.years",
  unit: "years",
  programme: "jkk",
  versions: [before2023(2, "official"), since2023(unknownArticle, 5)],
};

/** JKM on a death before or after work abroad. */
export const migrantJkmBeforeOrAfter: Provision<
  DeathPackage,
  "migrant-worker.jkm.before-or-after"
> = {
  id: "migrant-worker.jkm.before-or-after",
  unit: "table",
  programme: "jkm",
  versions: [
    before2023({ death: 16_200_000, periodic: 4_800_000, funeral: 3_000_000 }, "official"),
    since2023("Lampiran", { death: 20_000_000, periodic: 12_000_000, funeral: 10_000_000 }),
  ],
};

/** JKM on a death during work abroad, in one sum. */
export const migrantJkmDuring: Provision<number, "migrant-worker.jkm.during"> = {
  id: "migrant-worker.jkm.during",
  unit: "rupiah",
  programme: "jkm",
  versions: [before2023(85_000_000, "official"), since2023("Lampiran", 85_000_000)],
};

/** JKK on a death during work abroad, in one sum. */
export const migrantJkkDeathDuring: Provision<number, "migrant-worker.jkk.death-during"> = {
  id: "migrant-worker.jkk.death-during",
  unit: "rupiah",
  programme: "jkk",
  versions: [
    before2023(85_000_000, "secondary"),
    since2023("Pasal 34 ayat (1) huruf g, Lampiran", 85_000_000),
  ],
};

/** Events that open the yearly scholarship for two children. */
export const migrantScholarship: Provision<
  {
    readonly jkm: readonly MigrantPhase[];
    readonly jkk: readonly MigrantEvent[];
  },
  "migrant-worker.scholarship"
> = {
  id: "migrant-worker.scholarship",
  unit: "table",
  versions: [
    since2023("Pasal 27 ayat (1) huruf j, Pasal 34 ayat (1)", {
      jkm: ["during"],
      jkk: ["death", "total-disability"],
    }),
  ],
};

/** A departure that failed through no fault of the worker. */
export const migrantFailedDeparture: Provision<number, "migrant-worker.failed-departure"> = {
  id: "migrant-worker.failed-departure",
  unit: "rupiah",
  programme: "jkk",
  versions: [
    before2023(7_500_000, "official"),
    since2023("Pasal 27 ayat (1) huruf g, Lampiran", 10_000_000),
  ],
};

/** Causes of a failed departure for which nothing is given. */
export const migrantFailedDepartureExclusions: Provision<
  readonly string[],
  "migrant-worker.failed-departure.exclusions"
> = {
  id: "migrant-worker.failed-departure.exclusions",
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: first2023,
      value: ["agency-fault", "government-policy"],
      cites: rule2023("Pasal 27 ayat (3)"),
      evidence: "text",
      note: of2023,
    },
  ],
};

/** A placement that is not as the contract says. */
export const migrantAgainstContract: Provision<number, "migrant-worker.placed-against-contract"> = {
  id: "migrant-worker.placed-against-contract",
  unit: "rupiah",
  programme: "jkk",
  versions: [since2023("Pasal 34 ayat (1) huruf e, Lampiran", 25_000_000)],
};

/** Transport home after a placement against the contract: at most. */
export const migrantAgainstContractTransport: Provision<
  number,
  "migrant-worker.placed-against-contract.transport"
> = {
  id: "migrant-worker.placed-against-contract.transport",
  unit: "rupiah",
  programme: "jkk",
  versions: [since2023("Pasal 34 ayat (1) huruf e, Lampiran", 15_000_000)],
};

/** A one-sided dismissal that is not due to an accident. */
export const migrantOneSidedDismissal: Provision<number, "migrant-worker.one-sided-dismissal"> = {
  id: "migrant-worker.one-sided-dismissal",
  unit: "rupiah",
  programme: "jkk",
  versions: [since2023("Pasal 34 ayat (1) huruf m, Lampiran", 1_500_000)],
};

/** A dismissal because of a work accident, by months of service. */
export const migrantAccidentDismissal: Provision<
  readonly ServiceTier[],
  "migrant-worker.accident-dismissal"
> = {
  id: "migrant-worker.accident-dismissal",
  unit: "table",
  programme: "jkk",
  versions: [
    {
      ...before2023<readonly ServiceTier[]>(
        [
          { months: 3, below: 6, amount: 2_000_000 },
          { months: 6, below: 12, amount: 3_000_000 },
          { months: 12, below: 18, amount: 4_000_000 },
          { months: 18 },
        ],
        "secondary",
      ),
      note: "migrant-worker.accident-dismissal@2018-12-10",
    },
  ],
};

/** Proven rape. */
export const migrantRape: Provision<number, "migrant-worker.rape"> = {
  id: "migrant-worker.rape",
  unit: "rupiah",
  programme: "jkk",
  versions: [
    since2023("Pasal 27 ayat (1) huruf i, Pasal 34 ayat (1) huruf k, Lampiran", 50_000_000),
  ],
};

/** Treatment in the country of work, for one case: at most. */
export const migrantTreatmentAbroad: Provision<number, "migrant-worker.treatment-abroad"> = {
  id: "migrant-worker.treatment-abroad",
  unit: "rupiah",
  programme: "jkk",
  versions: [since2023("Pasal 34 ayat (1), Lampiran", 50_000_000)],
};

/** Care at home: the highest amount and the most years. */
export const migrantHomeCare: Provision<
  { readonly limit: number; readonly years: number },
  "migrant-worker.home-care"
> = {
  id: "migrant-worker.home-care",
  unit: "table",
  programme: "jkk",
  versions: [
    since2023("Pasal 27 ayat (1), Pasal 34 ayat (1), Lampiran", { limit: 20_000_000, years: 1 }),
  ],
};

const devices = "Pasal 27 ayat (1) huruf e dan f, Pasal 34 ayat (1) huruf i dan j, Lampiran";

/** A hearing aid: at most. */
export const migrantHearingAid: Provision<number, "migrant-worker.hearing-aid"> = {
  id: "migrant-worker.hearing-aid",
  unit: "rupiah",
  programme: "jkk",
  versions: [since2023(devices, 2_500_000)],
};

/** Glasses: at most. */
export const migrantGlasses: Provision<number, "migrant-worker.glasses"> = {
  id: "migrant-worker.glasses",
  unit: "rupiah",
  programme: "jkk",
  versions: [since2023(devices, 1_000_000)],
};

/** A loss that others cause on the way home: at most. */
export const migrantLossOnTheWayHome: Provision<number, "migrant-worker.loss-on-the-way-home"> = {
  id: "migrant-worker.loss-on-the-way-home",
  unit: "rupiah",
  programme: "jkk",
  versions: [since2023("Pasal 27 ayat (1) huruf h, Lampiran", 10_000_000)],
};

/** All provisions of this file, by name. */
export const migrantWorkerBenefitsProvisions = [
  migrantAccidentDismissal,
  migrantAgainstContract,
  migrantAgainstContractTransport,
  migrantBenefits,
  migrantCareInKind,
  migrantClaimYears,
  migrantFailedDeparture,
  migrantFailedDepartureExclusions,
  migrantFurtherBenefits,
  migrantGlasses,
  migrantHearingAid,
  migrantHomeCare,
  migrantJkkDeathDuring,
  migrantJkmBeforeOrAfter,
  migrantJkmDuring,
  migrantLossOnTheWayHome,
  migrantOneSidedDismissal,
  migrantProtection,
  migrantRape,
  migrantScholarship,
  migrantTreatmentAbroad,
] as const;
