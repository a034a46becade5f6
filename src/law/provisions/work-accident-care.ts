import type { Provision } from "../provision.js";

/** Kinds of medical care that JKK gives. */
export type MedicalCareItem =
  | "basic-and-supporting-examinations"
  | "first-and-further-care"
  | "class-one-ward"
  | "intensive-care"
  | "diagnostic-support"
  | "special-services"
  | "devices-and-implants"
  | "doctors"
  | "operations"
  | "medication"
  | "blood-transfusion"
  | "medical-rehabilitation"
  | "treatment-with-comorbidity"
  | "blood-services"
  | "home-care"
  | "diagnosis-of-occupational-disease";

/** Conditions of the return-to-work programme. */
export type ReturnToWorkCondition = "advisory-doctor-recommends" | "both-consent";

const common: readonly MedicalCareItem[] = [
  "basic-and-supporting-examinations",
  "first-and-further-care",
  "class-one-ward",
  "intensive-care",
  "diagnostic-support",
];

const rest: readonly MedicalCareItem[] = [
  "special-services",
  "devices-and-implants",
  "doctors",
  "operations",
];

/** Kinds of medical care, by need and without a money limit. */
export const medicalCare: Provision<readonly MedicalCareItem[], "jkk.benefit.medical-care"> = {
  id: "jkk.benefit.medical-care",
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      to: "2019-12-01",
      value: [...common, "medication", ...rest, "blood-transfusion", "medical-rehabilitation"],
      cites: [{ regulation: "pp-44-2015", article: "Pasal 25 ayat (2) huruf a" }],
      evidence: "text",
    },
    {
      from: "2019-12-02",
      value: [
        ...common,
        "treatment-with-comorbidity",
        ...rest,
        "blood-services",
        "medical-rehabilitation",
        "home-care",
        "diagnosis-of-occupational-disease",
      ],
      cites: [
        {
          regulation: "pp-44-2015",
          article: "Pasal 25 ayat (2) huruf a dan penjelasannya",
          amendedBy: "pp-82-2019",
        },
      ],
      evidence: "text",
    },
  ],
};

/** The conditions of the return-to-work programme. */
export const returnToWork: Provision<
  readonly ReturnToWorkCondition[],
  "jkk.benefit.return-to-work"
> = {
  id: "jkk.benefit.return-to-work",
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: ["advisory-doctor-recommends", "both-consent"],
      cites: [{ regulation: "pp-44-2015", article: "Pasal 49" }],
      evidence: "official",
      note: "jkk.benefit.return-to-work@2015-07-01",
    },
  ],
};

/** All provisions of this file, by name. */
export const workAccidentCareProvisions = [medicalCare, returnToWork] as const;
