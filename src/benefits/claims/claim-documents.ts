import { lookUp } from "../../core/look-up.js";
import type { Options } from "../../law/options.js";
import type { Provision, ProvisionKey } from "../../core/provision.js";
import { validate } from "../../core/validate.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import { ruled, type Ruled } from "../../law/recorded.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import {
  jhtDocuments,
  jhtStatedDocuments,
  jkkDocuments,
  jkmDocuments,
  jkpDocuments,
  jpDocuments,
  scholarshipDocuments,
  type ClaimDocumentId,
  type DocumentedJhtGround,
  type StatedJhtGround,
} from "../../law/provisions/claim-documents.js";
import { claimDocumentsInputSchema, type ClaimDocumentsInput } from "./claims-schema.js";
import { traceOf } from "../../law/trace-of.js";

/** One document that a claim asks for. */
export interface ClaimDocument {
  readonly id: ClaimDocumentId;
}

/** The documents of a claim. */
export interface ClaimDocuments extends Ruled {
  readonly kind: "claim-documents";
  readonly claim: ClaimDocumentsInput["claim"];
  readonly date: CalendarDate;
  readonly documents: readonly ClaimDocument[];
}

const lists: Readonly<
  Record<Exclude<ClaimDocumentsInput["claim"], "jht">, Provision<readonly ClaimDocumentId[]>>
> = {
  jkk: jkkDocuments,
  jkm: jkmDocuments,
  scholarship: scholarshipDocuments,
  jp: jpDocuments,
  jkp: jkpDocuments,
};

/**
 * The documents that a claim asks for: JKM, JKK (with the stage II report), the first
 * year of a scholarship, JHT by its ground, a pension, the first month of JKP.
 *
 * PP 44/2015 Pasal 40 ayat (3); Permenaker 5/2021 Pasal 19, 79, 104, as amended by
 * Permenaker 1/2025; Permenaker 4/2022 Pasal 7, 9, 11; PP 45/2015 Pasal 25.
 *
 * @throws InvalidInputError and OutOfCoverageError (before the first day for which
 * a list is known).
 *
 * @example
 * ```ts
 * claimDocuments({ claim: "jkk", date: "2026-05-04" }).documents.map(({ id }) => id);
 * // => ["participant-card", "participant-identity", "doctors-letter", "receipts", "other-documents"]
 * ```
 */
export function claimDocuments(input: ClaimDocumentsInput, options?: Options): ClaimDocuments {
  const trace = traceOf(options);
  const { claim, date, ground } = validate(claimDocumentsInputSchema, input);
  warnAfterLawAsOf(trace, date);
  const { value, key } = listOf(trace, claim, date, ground);
  return {
    kind: "claim-documents",
    claim,
    date,
    documents: labelled(value),
    ...ruled(trace, [key]),
  };
}

function listOf(
  trace: Trace,
  claim: ClaimDocumentsInput["claim"],
  date: CalendarDate,
  ground: DocumentedJhtGround = "pension-age",
): { readonly value: readonly ClaimDocumentId[]; readonly key: ProvisionKey } {
  if (claim !== "jht") return lookUp(trace, lists[claim], date);
  if (isStated(ground)) {
    const { value, key } = lookUp(trace, jhtStatedDocuments, date);
    return { value: value[ground], key };
  }
  const { value, key } = lookUp(trace, jhtDocuments, date);
  return { value: value[ground], key };
}

function isStated(ground: DocumentedJhtGround): ground is StatedJhtGround {
  return ground === "leaving-indonesia" || ground === "total-disability" || ground === "death";
}

/** The documents of a scholarship's first claim made on a day. */
export function scholarshipClaimDocuments(
  trace: Trace,
  date: CalendarDate,
): { readonly documents: readonly ClaimDocument[]; readonly key: ProvisionKey } {
  const { value, key } = lookUp(trace, scholarshipDocuments, date);
  return { documents: labelled(value), key };
}

function labelled(ids: readonly ClaimDocumentId[]): ClaimDocument[] {
  return ids.map((id) => ({ id }));
}
