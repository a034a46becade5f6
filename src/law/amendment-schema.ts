import * as z from "zod";
import type { OwnWords } from "../core/text.js";
import type { Citation } from "../core/citation.js";
import { dateField, maybe, textField } from "../core/fields.js";
import type { Evidence } from "../core/provision.js";
import type { CalendarDate } from "../core/vocabulary.js";
import type { ProvisionId } from "./provision-id.js";
import type { Regulation } from "./regulations.js";

/** A version that a reform adds or puts in the place of others. */
export interface NewVersion {
  /** Id of the provision, e.g. `jkm.benefit.lump-sum`. */
  readonly provision: ProvisionId | (string & {});
  readonly from: CalendarDate;
  /** Last day in force; absent while the version stands. */
  readonly to?: CalendarDate | undefined;
  /** A value of the same form as one that the provision has, also an earlier one. */
  readonly value: unknown;
  readonly cites: readonly Citation[];
  /** How the value is known; `"text"` when absent. */
  readonly evidence?: Evidence | undefined;
  readonly note?: OwnWords | undefined;
}

/** A regulation that the register does not have, with its title in the caller's words. */
export interface NewRegulation extends Regulation<string> {
  readonly title: OwnWords;
}

/** A change of the law: an actual one that this library does not have yet, or one that is only asked about. */
export interface LawAmendment {
  /** Names the change in every result, e.g. `"JKM of 50 million from 2027"`. */
  readonly name: string;
  readonly changes: readonly NewVersion[];
  /** Regulations that the changes cite and the register does not have. */
  readonly regulations?: readonly NewRegulation[] | undefined;
  /** The date to which the amended law is known; the latest `from` when absent. */
  readonly asOf?: CalendarDate | undefined;
}

const ownWords: z.ZodType<OwnWords> = z.record(textField, textField);

const citation: z.ZodType<Citation> = z.strictObject({
  regulation: textField,
  article: textField,
  amendedBy: maybe(textField),
});

const regulation: z.ZodType<NewRegulation> = z.strictObject({
  id: textField,
  title: ownWords,
  set: maybe(dateField),
  promulgated: maybe(dateField),
  inForce: maybe(dateField),
  amends: maybe(z.array(textField)),
  source: textField,
  read: z.enum(["whole", "part", "not"]),
});

const newVersion: z.ZodType<NewVersion> = z.strictObject({
  provision: textField,
  from: dateField,
  to: maybe(dateField),
  value: z.unknown(),
  cites: z.array(citation).min(1),
  evidence: maybe(z.enum(["text", "official", "secondary"])),
  note: maybe(ownWords),
});

/** Schema of what `amendLaw` takes besides the law. */
export const lawAmendmentSchema: z.ZodType<LawAmendment> = z.strictObject({
  name: textField,
  changes: z.array(newVersion).min(1),
  regulations: maybe(z.array(regulation)),
  asOf: maybe(dateField),
});
