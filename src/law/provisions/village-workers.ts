import { unknownArticle } from "../../core/citation.js";
import type { Provision } from "../provision.js";

/** Village officials' right to employment social security. */
export const villageOfficialsRight: Provision<readonly string[], "membership.village-officials"> = {
  id: "membership.village-officials",
  unit: "list",
  versions: [
    {
      from: "2024-04-25",
      value: ["kepala-desa", "perangkat-desa", "bpd"],
      cites: [
        {
          regulation: "uu-6-2014",
          article: "Pasal 26 ayat (3) huruf c, Pasal 50A, Pasal 62",
          amendedBy: "uu-3-2024",
        },
      ],
      evidence: "official",
    },
  ],
};

/** Instructions to local governments to cover their own workers and the vulnerable. */
export const localGovernmentDuty: Provision<readonly string[], "membership.local-government-duty"> =
  {
    id: "membership.local-government-duty",
    unit: "list",
    versions: [
      {
        from: "2021-11-11",
        value: ["non-asn", "election-workers", "other-workers-of-the-region"],
        cites: [
          { regulation: "se-mendagri-5193-2021", article: unknownArticle },
          { regulation: "inpres-2-2021", article: "Diktum bagi gubernur, bupati, wali kota" },
        ],
        evidence: "official",
        note: "membership.local-government-duty@2021-11-11",
      },
    ],
  };

/** Extreme-poor workers as a target of protection. */
export const extremePoorDuty: Provision<readonly string[], "membership.extreme-poor"> = {
  id: "membership.extreme-poor",
  unit: "list",
  versions: [
    {
      from: "2025-03-27",
      value: ["miskin", "miskin-ekstrem"],
      cites: [
        { regulation: "inpres-8-2025", article: "Instruksi kepada Menteri Ketenagakerjaan" },
        {
          regulation: "inpres-4-2022",
          article: "Instruksi percepatan penghapusan kemiskinan ekstrem",
        },
      ],
      evidence: "official",
    },
  ],
};

/** Non-ASN staff must be enrolled by the head of their office. */
export const nonAsnEnrolment: Provision<readonly string[], "membership.non-asn"> = {
  id: "membership.non-asn",
  unit: "list",
  versions: [
    {
      from: "2025-02-24",
      value: ["jkk", "jkm", "jht"],
      cites: [
        { regulation: "permenaker-5-2021", article: "Pasal 3A", amendedBy: "permenaker-1-2025" },
      ],
      evidence: "official",
      note: "membership.non-asn@2025-02-24",
    },
  ],
};

/** Government services belong to risk group I. */
export const governmentRiskGroup: Provision<string, "jkk.risk-group.government-services"> = {
  id: "jkk.risk-group.government-services",
  unit: "table",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      to: "2019-12-01",
      value: "very-low",
      cites: [{ regulation: "pp-44-2015", article: "Lampiran I kelompok I nomor 11" }],
      evidence: "text",
    },
    {
      from: "2019-12-02",
      value: "very-low",
      cites: [
        {
          regulation: "pp-44-2015",
          article: "Lampiran I kelompok I nomor 11",
          amendedBy: "pp-82-2019",
        },
      ],
      evidence: "official",
    },
  ],
};

/** Interns, honorary staff and prisoners in assimilation count as workers for JKK. */
export const countedAsWorkers: Provision<readonly string[], "membership.counted-as-workers"> = {
  id: "membership.counted-as-workers",
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: ["magang", "siswa-praktik", "honorer", "narapidana-asimilasi"],
      cites: [{ regulation: "pp-44-2015", article: "Pasal 28" }],
      evidence: "text",
    },
  ],
};

/** All provisions of this file, by name. */
export const villageWorkersProvisions = [
  countedAsWorkers,
  extremePoorDuty,
  governmentRiskGroup,
  localGovernmentDuty,
  nonAsnEnrolment,
  villageOfficialsRight,
] as const;
