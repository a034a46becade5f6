/**
 * Indonesian employment social security (BPJS Ketenagakerjaan) as code.
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
export { english } from "./locale/en/index.js";
export { indonesian } from "./locale/id/index.js";
export type { Locale } from "./locale/locale.js";
export {
  InvalidInputError,
  JamsosnakerError,
  MissingFactError,
  NotCoveredError,
  OutOfCoverageError,
  UnsafeAmountError,
  type ErrorCode,
  type InputIssue,
} from "./core/errors.js";
