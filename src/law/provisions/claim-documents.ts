import { unknownArticle } from "../../core/citation.js";
import type { Provision } from "../provision.js";

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
  | "guardian-identity"
  | "resignation-statement"
  | "proof-of-dismissal"
  | "passport"
  | "statement-of-leaving"
  | "stopped-work-letter"
  | "readiness-statement"
  | "own-bank-account"
  | "dismissal-report"
  | "death-letter-or-certificate"
  | "will";

/** Documents of a JKM claim. */
export const jkmDocuments: Provision<readonly ClaimDocumentId[], "jkm.claim.documents"> = {
  id: "jkm.claim.documents",
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
      note: "jkm.claim.documents@2021-04-01",
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
      note: "jkm.claim.documents@2025-02-24",
    },
  ],
};

/** Documents of the stage II report, which is the JKK claim. */
export const jkkDocuments: Provision<readonly ClaimDocumentId[], "jkk.claim.documents"> = {
  id: "jkk.claim.documents",
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2021-04-01",
      to: "2025-02-23",
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
    {
      from: "2025-02-24",
      value: [
        "participant-card",
        "participant-identity",
        "doctors-letter",
        "receipts",
        "other-documents",
      ],
      cites: [
        {
          regulation: "permenaker-5-2021",
          article: "Pasal 19 ayat (1) sampai (6)",
          amendedBy: "permenaker-1-2025",
        },
      ],
      evidence: "text",
    },
  ],
};

/** Grounds of JHT whose documents BPJS states, without an article. */
export type StatedJhtGround = "leaving-indonesia" | "total-disability" | "death";

/** Grounds of JHT whose documents are known. */
export type DocumentedJhtGround =
  | "pension-age"
  | "contract-pension-age"
  | "contract-end"
  | "stopped-working"
  | "resignation"
  | "dismissal"
  | StatedJhtGround;

const taxNumber = "claim-documents.tax-number";

/** Documents of a JHT claim by its ground, where an article lists them. */
export const jhtDocuments: Provision<
  Readonly<Record<Exclude<DocumentedJhtGround, StatedJhtGround>, readonly ClaimDocumentId[]>>,
  "jht.claim.documents"
> = {
  id: "jht.claim.documents",
  unit: "list",
  programme: "jht",
  versions: [
    {
      from: "2022-04-26",
      value: {
        "pension-age": ["participant-card", "participant-identity"],
        "contract-pension-age": ["participant-card", "participant-identity"],
        "contract-end": ["participant-card", "participant-identity"],
        "stopped-working": ["participant-card", "participant-identity"],
        resignation: ["participant-card", "participant-identity", "resignation-statement"],
        dismissal: ["participant-card", "participant-identity", "proof-of-dismissal"],
      },
      cites: [{ regulation: "permenaker-4-2022", article: "Pasal 7, 9, 11" }],
      evidence: "official",
      note: taxNumber,
    },
  ],
};

/** Documents of a JHT claim on the grounds for which only BPJS states them. */
export const jhtStatedDocuments: Provision<
  Readonly<Record<StatedJhtGround, readonly ClaimDocumentId[]>>,
  "jht.claim.documents.as-stated"
> = {
  id: "jht.claim.documents.as-stated",
  unit: "list",
  programme: "jht",
  versions: [
    {
      from: "2022-04-26",
      value: {
        "leaving-indonesia": ["participant-card", "passport", "statement-of-leaving"],
        "total-disability": ["participant-card", "participant-identity", "doctors-letter"],
        death: [
          "heir-identity",
          "death-letter-or-certificate",
          "heir-certificate",
          "birth-certificate",
          "family-card",
          "will",
        ],
      },
      cites: [{ regulation: "permenaker-4-2022", article: unknownArticle }],
      evidence: "official",
      note: "jht.claim.documents.as-stated@2022-04-26",
    },
  ],
};

/** Documents of a pension claim. */
export const jpDocuments: Provision<readonly ClaimDocumentId[], "jp.claim.documents"> = {
  id: "jp.claim.documents",
  unit: "list",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      value: ["participant-card", "participant-identity", "family-card", "stopped-work-letter"],
      cites: [{ regulation: "pp-45-2015", article: "penjelasan Pasal 25 ayat (1) huruf a" }],
      evidence: "text",
    },
  ],
};

/** Documents of the first JKP claim. */
export const jkpDocuments: Provision<readonly ClaimDocumentId[], "jkp.claim.documents"> = {
  id: "jkp.claim.documents",
  unit: "list",
  programme: "jkp",
  versions: [
    {
      from: "2022-01-26",
      to: "2025-02-06",
      value: ["dismissal-report", "proof-of-dismissal", "readiness-statement", "own-bank-account"],
      cites: [
        { regulation: "perbpjs-1-2022", article: unknownArticle },
        { regulation: "pp-37-2021", article: "Pasal 20 ayat (3)" },
      ],
      evidence: "official",
    },
    {
      from: "2025-02-07",
      value: ["dismissal-report", "proof-of-dismissal", "readiness-statement", "own-bank-account"],
      cites: [
        { regulation: "perbpjs-1-2022", article: unknownArticle },
        { regulation: "pp-37-2021", article: "Pasal 20 ayat (3)", amendedBy: "pp-6-2025" },
        {
          regulation: "permenaker-15-2021",
          article: "Pasal 9",
          amendedBy: "permenaker-2-2025",
        },
      ],
      evidence: "official",
      note: "jkp.claim.documents@2025-02-07",
    },
  ],
};

/** Documents of the first claim of a scholarship. */
export const scholarshipDocuments: Provision<
  readonly ClaimDocumentId[],
  "scholarship.claim.documents"
> = {
  id: "scholarship.claim.documents",
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

/** All provisions of this file, by name. */
export const claimDocumentsProvisions = [
  jhtDocuments,
  jhtStatedDocuments,
  jkkDocuments,
  jkmDocuments,
  jkpDocuments,
  jpDocuments,
  scholarshipDocuments,
] as const;
