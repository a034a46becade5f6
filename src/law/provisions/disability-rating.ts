import type { Provision } from "../provision.js";
import type { WageMultiple } from "./work-accident-benefits.js";

/** How measured hearing thresholds become a loss. */
export interface HearingGuide {
  /** Average threshold in decibel up to which hearing is normal. */
  readonly normalDecibel: number;
  /** Loss of one ear for each decibel above it. */
  readonly percentPerDecibel: string;
  readonly betterEarWeight: number;
  readonly worseEarWeight: number;
  /** Age after which hearing is assumed to weaken by itself. */
  readonly age: number;
  /** Decibel taken off for each year of age after it. */
  readonly decibelPerYear: string;
}

/** How the acuity of two unlike eyes is put together. */
export interface AcuityGuide {
  readonly betterEyeWeight: number;
  readonly worseEyeWeight: number;
  /** By which occupational medicine divides the sum; the table prints none. */
  readonly divisor: number;
}

/** JKK benefit for partial disability: the percentage of the table, of 80 monthly wages. */
export const jkkPartialDisability: Provision<
  Pick<WageMultiple, "wages">,
  "jkk.benefit.partial-disability"
> = {
  id: "jkk.benefit.partial-disability",
  unit: "percent-of-80-wages",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      to: "2019-12-01",
      value: { wages: 80 },
      cites: [
        {
          regulation: "pp-44-2015",
          article: "Pasal 25 ayat (2) huruf b angka 3, Lampiran III I.b.3.a dan I.b.3.b",
        },
      ],
      evidence: "text",
    },
    {
      from: "2019-12-02",
      value: { wages: 80 },
      cites: [
        {
          regulation: "pp-44-2015",
          article: "Pasal 25 ayat (2) huruf b angka 3, Lampiran III",
          amendedBy: "pp-82-2019",
        },
      ],
      evidence: "official",
    },
  ],
};

/** The ministerial guide for hearing: average threshold at 500, 1000, 2000 and 4000 Hz. */
export const hearingGuide: Provision<HearingGuide, "jkk.disability.hearing-guide"> = {
  id: "jkk.disability.hearing-guide",
  unit: "table",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: {
        normalDecibel: 25,
        percentPerDecibel: "1.5",
        betterEarWeight: 5,
        worseEarWeight: 1,
        age: 40,
        decibelPerYear: "0.5",
      },
      cites: [{ regulation: "permenakertrans-25-2008", article: "Lampiran" }],
      evidence: "official",
      dating: "in-force-before",
    },
  ],
};

const acuityNote = "disability-rating.acuity-note";

/** Acuity of two unlike eyes, as printed at the row of visual acuity. */
export const acuityGuide: Provision<AcuityGuide, "jkk.disability.acuity-guide"> = {
  id: "jkk.disability.acuity-guide",
  unit: "table",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      to: "2019-12-01",
      value: { betterEyeWeight: 3, worseEyeWeight: 1, divisor: 4 },
      cites: [{ regulation: "pp-44-2015", article: "Lampiran III bagian II" }],
      evidence: "official",
      note: acuityNote,
    },
    {
      from: "2019-12-02",
      value: { betterEyeWeight: 3, worseEyeWeight: 1, divisor: 4 },
      cites: [{ regulation: "pp-44-2015", article: "Lampiran III", amendedBy: "pp-82-2019" }],
      evidence: "official",
      note: acuityNote,
    },
  ],
};

/** All provisions of this file, by name. */
export const disabilityRatingProvisions = [
  acuityGuide,
  hearingGuide,
  jkkPartialDisability,
] as const;
