import type { Provision } from "../provision.js";

/** The benefit for one span of the incapacity. */
export interface InabilityStep {
  /** Length of the span; absent of the last one, which goes on until recovery. */
  readonly months?: number | undefined;
  /** Percent of the monthly wage. */
  readonly percent: string;
}

/** STMB: percent of the wage by month of inability. */
export const temporaryInability: Provision<
  readonly InabilityStep[],
  "jkk.benefit.temporary-inability"
> = {
  id: "jkk.benefit.temporary-inability",
  unit: "table",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      to: "2019-12-01",
      value: [{ months: 6, percent: "100" }, { months: 6, percent: "75" }, { percent: "50" }],
      cites: [
        {
          regulation: "pp-44-2015",
          article: "Pasal 25 ayat (2) huruf b angka 2, Lampiran III I.b.2",
        },
      ],
      evidence: "text",
    },
    {
      from: "2019-12-02",
      value: [{ months: 6, percent: "100" }, { months: 6, percent: "100" }, { percent: "50" }],
      cites: [
        {
          regulation: "pp-44-2015",
          article: "Pasal 25 ayat (2) huruf b angka 2, Lampiran III",
          amendedBy: "pp-82-2019",
        },
      ],
      evidence: "official",
    },
  ],
};

/** Days of a month by which a wage is divided, and months are counted, where no dates decide. */
export const inabilityMonthDays: Provision<number, "jkk.benefit.temporary-inability.month-days"> = {
  id: "jkk.benefit.temporary-inability.month-days",
  unit: "table",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: 30,
      cites: [{ regulation: "pp-44-2015", article: "Lampiran III I.b.2" }],
      evidence: "secondary",
      note: "jkk.benefit.temporary-inability.month-days@2015-07-01",
    },
  ],
};

/** The payer of STMB and transport before BPJS reimburses. */
export const paidFirst: Provision<
  Readonly<Record<"wage-earner" | "construction" | "non-wage-earner", "employer" | "participant">>,
  "jkk.benefit.paid-first"
> = {
  id: "jkk.benefit.paid-first",
  unit: "table",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: {
        "wage-earner": "employer",
        construction: "employer",
        "non-wage-earner": "participant",
      },
      cites: [
        { regulation: "pp-44-2015", article: "Pasal 30 ayat (2) dan (3), Pasal 51 ayat (2)" },
      ],
      evidence: "text",
      note: "jkk.benefit.paid-first@2015-07-01",
    },
  ],
};

/** STMB goes on in the return-to-work programme. */
export const inabilityInReturnToWork: Provision<
  "until-training-ends",
  "jkk.benefit.temporary-inability.return-to-work"
> = {
  id: "jkk.benefit.temporary-inability.return-to-work",
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: "until-training-ends",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 49" }],
      evidence: "official",
      note: "jkk.benefit.temporary-inability.return-to-work@2015-07-01",
    },
  ],
};

/** The wage that the employer paid during STMB, set against the reimbursement. */
export const inabilityReimbursement: Provision<
  "rest-to-worker",
  "jkk.benefit.temporary-inability.reimbursement"
> = {
  id: "jkk.benefit.temporary-inability.reimbursement",
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: "rest-to-worker",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 51 ayat (3) dan (4)" }],
      evidence: "text",
    },
  ],
};

/** All provisions of this file, by name. */
export const temporaryInabilityProvisions = [
  inabilityInReturnToWork,
  inabilityMonthDays,
  inabilityReimbursement,
  paidFirst,
  temporaryInability,
] as const;
