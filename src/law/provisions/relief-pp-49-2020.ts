import type { CalendarDate, CalendarMonth, EmployerSize } from "../../core/vocabulary.js";
import type { Provision } from "../provision.js";

/** PP 49/2020: percent of the normal JKK that is paid. */
export const covidJkkShare: Provision<string, "relief.pp-49-2020.jkk-share"> = {
  id: "relief.pp-49-2020.jkk-share",
  unit: "percent",
  programme: "jkk",
  versions: [
    {
      from: "2020-08-01",
      to: "2021-01-31",
      value: "1",
      cites: [{ regulation: "pp-49-2020", article: "Pasal 5 sampai 8" }],
      evidence: "official",
    },
  ],
};

/** PP 49/2020: percent of the normal JKM that is paid. */
export const covidJkmShare: Provision<string, "relief.pp-49-2020.jkm-share"> = {
  id: "relief.pp-49-2020.jkm-share",
  unit: "percent",
  programme: "jkm",
  versions: [
    {
      from: "2020-08-01",
      to: "2021-01-31",
      value: "1",
      cites: [{ regulation: "pp-49-2020", article: "Pasal 9, Pasal 12 ayat (1) dan (2)" }],
      evidence: "official",
      note: "relief.pp-49-2020.jkm-share@2020-08-01",
    },
  ],
};

/** Conditions of PP 49/2020 for its relief. */
export interface CovidConditions {
  /** Members from before this month must have paid up to `paidThrough`. */
  readonly newFrom: CalendarMonth;
  readonly paidThrough: CalendarMonth;
  /** Later members pay this many months in full first. */
  readonly fullMonths: number;
}

/** PP 49/2020: the conditions of the relief of JKK and JKM. */
export const covidConditions: Provision<CovidConditions, "relief.pp-49-2020.conditions"> = {
  id: "relief.pp-49-2020.conditions",
  unit: "table",
  versions: [
    {
      from: "2020-08-01",
      to: "2021-01-31",
      value: { newFrom: "2020-08", paidThrough: "2020-07", fullMonths: 2 },
      cites: [{ regulation: "pp-49-2020", article: "Pasal 13" }],
      evidence: "official",
      note: "relief.pp-49-2020.conditions@2020-08-01",
    },
  ],
};

/** The part of JP that PP 49/2020 wants in time, and until when the rest may wait. */
export interface PensionDeferral {
  /** Percent of the JP contribution paid in time. */
  readonly paidInTime: string;
  /** Day by which paying the rest begins, at once or in stages. */
  readonly begins: CalendarDate;
  /** Day by which the rest is paid. */
  readonly ends: CalendarDate;
}

/** PP 49/2020: deferral of JP, on application (medium and large firms) or notice (micro and small). */
export const covidPensionDeferral: Provision<PensionDeferral, "relief.pp-49-2020.jp-deferral"> = {
  id: "relief.pp-49-2020.jp-deferral",
  unit: "table",
  programme: "jp",
  versions: [
    {
      from: "2020-08-01",
      to: "2021-01-31",
      value: { paidInTime: "1", begins: "2021-05-15", ends: "2022-04-15" },
      cites: [{ regulation: "pp-49-2020", article: "Pasal 17 ayat (1) dan (2)" }],
      evidence: "official",
      note: "relief.pp-49-2020.jp-deferral@2020-08-01",
    },
  ],
};

/** Conditions of PP 49/2020 for deferring JP. */
export interface PensionDeferralConditions {
  /** Firms that apply: their turnover fell by more than so many percent since that month. */
  readonly applying: {
    readonly sizes: readonly EmployerSize[];
    readonly turnoverDownPercent: string;
    readonly since: CalendarMonth;
  };
  /** Firms that give notice: members from before `newFrom` must have paid JP up to `paidThrough`. */
  readonly notifying: {
    readonly sizes: readonly EmployerSize[];
    readonly newFrom: CalendarMonth;
    readonly paidThrough: CalendarMonth;
  };
}

/** PP 49/2020: the conditions of the deferral of JP. */
export const covidPensionConditions: Provision<
  PensionDeferralConditions,
  "relief.pp-49-2020.jp-conditions"
> = {
  id: "relief.pp-49-2020.jp-conditions",
  unit: "table",
  programme: "jp",
  versions: [
    {
      from: "2020-08-01",
      to: "2021-01-31",
      value: {
        applying: { sizes: ["medium", "large"], turnoverDownPercent: "30", since: "2020-02" },
        notifying: { sizes: ["micro", "small"], newFrom: "2020-08", paidThrough: "2020-07" },
      },
      cites: [{ regulation: "pp-49-2020", article: "Pasal 18 sampai 21" }],
      evidence: "official",
      note: "relief.pp-49-2020.jp-conditions@2020-08-01",
    },
  ],
};

/** All provisions of this file, by name. */
export const reliefCovidProvisions = [
  covidConditions,
  covidJkkShare,
  covidJkmShare,
  covidPensionConditions,
  covidPensionDeferral,
] as const;
