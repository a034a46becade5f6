import { unknownArticle } from "../../core/citation.js";
import type { Provision } from "../../core/provision.js";

/** Documents that a claim asks for. */
export type ClaimDocumentId =
  | "claim-letter"
  | "participant-card"
  | "participant-identity"
  | "heir-identity"
  | "death-letter"
  | "death-certificate"
  | "family-card"
  | "heir-certificate"
  | "marriage-book"
  | "employer-reference"
  | "account-book"
  | "doctors-letter"
  | "receipts"
  | "other-documents"
  | "application-form"
  | "birth-certificate"
  | "enrolment-certificate"
  | "report-card"
  | "child-account"
  | "guardian-identity";

/** Documents of a JKM claim. */
export const jkmDocuments: Provision<readonly ClaimDocumentId[]> = {
  id: "jkm.claim.documents",
  title: { id: "Dokumen klaim JKM", en: "Documents of a JKM claim" },
  unit: "list",
  programme: "jkm",
  versions: [
    {
      from: "2015-07-01",
      to: "2021-03-31",
      value: ["claim-letter", "death-letter", "heir-certificate", "participant-card"],
      cites: [{ regulation: "pp-44-2015", article: "Pasal 40 ayat (3)" }],
      evidence: "official",
    },
    {
      from: "2021-04-01",
      to: "2025-02-23",
      value: [
        "participant-card",
        "participant-identity",
        "heir-identity",
        "death-letter",
        "family-card",
        "heir-certificate",
        "marriage-book",
        "employer-reference",
        "account-book",
      ],
      cites: [
        { regulation: "pp-44-2015", article: "Pasal 40 ayat (3)" },
        { regulation: "permenaker-5-2021", article: unknownArticle },
      ],
      evidence: "official",
    },
    {
      from: "2025-02-24",
      value: [
        "participant-card",
        "participant-identity",
        "heir-identity",
        "death-certificate",
        "family-card",
        "heir-certificate",
        "marriage-book",
        "employer-reference",
        "account-book",
      ],
      cites: [
        { regulation: "pp-44-2015", article: "Pasal 40 ayat (3)" },
        { regulation: "permenaker-5-2021", article: "Pasal 79", amendedBy: "permenaker-1-2025" },
      ],
      evidence: "official",
      note: {
        id: "Akta kematian dibaca dalam Pasal 79 (jasa konstruksi); bagi segmen lain diketahui dari keterangan resmi.",
        en: "The civil death certificate was read in Pasal 79 (construction); of the other segments it is known from official statements.",
      },
    },
  ],
};

/** Documents of the stage II report, which is the JKK claim. */
export const jkkDocuments: Provision<readonly ClaimDocumentId[]> = {
  id: "jkk.claim.documents",
  title: { id: "Dokumen laporan tahap II (klaim JKK)", en: "Documents of the stage II report" },
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2021-04-01",
      value: [
        "participant-card",
        "participant-identity",
        "doctors-letter",
        "receipts",
        "other-documents",
      ],
      cites: [{ regulation: "permenaker-5-2021", article: "Pasal 19 ayat (1) sampai (3)" }],
      evidence: "text",
    },
  ],
};

/** Documents of the first claim of a scholarship. */
export const scholarshipDocuments: Provision<readonly ClaimDocumentId[]> = {
  id: "scholarship.claim.documents",
  title: {
    id: "Dokumen pengajuan pertama beasiswa",
    en: "Documents of the first scholarship claim",
  },
  unit: "list",
  versions: [
    {
      from: "2021-04-01",
      to: "2025-02-23",
      value: [
        "application-form",
        "birth-certificate",
        "family-card",
        "enrolment-certificate",
        "report-card",
        "child-account",
        "guardian-identity",
      ],
      cites: [{ regulation: "permenaker-5-2021", article: "Pasal 104" }],
      evidence: "official",
    },
    {
      from: "2025-02-24",
      value: [
        "application-form",
        "birth-certificate",
        "family-card",
        "enrolment-certificate",
        "report-card",
        "child-account",
        "guardian-identity",
      ],
      cites: [
        {
          regulation: "permenaker-5-2021",
          article: "Pasal 104 ayat (1)",
          amendedBy: "permenaker-1-2025",
        },
      ],
      evidence: "official",
    },
  ],
};
