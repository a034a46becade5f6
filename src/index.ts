/**
 * All rooms but `batch`, `sql` and `schemas` in one import, with the errors and the types that several
 * rooms share.
 *
 * @module jamsosnaker
 */
export * from "./law/index.js";
export * from "./workers/index.js";
export * from "./contributions/index.js";
export * from "./benefits/index.js";
export * from "./eligibility/index.js";
export * from "./events/index.js";
export * from "./roster/index.js";
export * from "./coverage/index.js";
export * from "./planning/index.js";
export * from "./explain/index.js";
export { english, englishNotes } from "./locale/en/index.js";
export { indonesian, indonesianNotes } from "./locale/id/index.js";
export type { LawNotes, Locale } from "./locale/locale.js";
export {
  InvalidInputError,
  JamsosnakerError,
  MissingFactError,
  NotCoveredError,
  OutOfCoverageError,
  UnsafeAmountError,
  AbortedError,
  type ErrorCode,
  type InputIssue,
} from "./core/errors.js";
export type { ErrorData } from "./explain/error-text.js";
export type { Format } from "./core/format.js";
export type { Named } from "./core/item.js";
export type { ProvisionUse } from "./core/provision.js";
export type {
  LawTextKey,
  PlainTextKey,
  Text,
  TextKey,
  Texts,
  Value,
  ValuedTextKey,
  Values,
  Words,
} from "./core/text.js";
export type { PartOf } from "./core/trace.js";
export type { Recorded } from "./law/recorded.js";
