/**
 * What the law says: regulations, dated provisions, open readings.
 *
 * @module law
 */
export { amendLaw } from "./amend-law.js";
export type { LawAmendment, NewVersion } from "./amendment-schema.js";
export { lawAsOf } from "./as-of.js";
export { dueProvisions } from "./due-provisions.js";
export type { DueProvision } from "./due-provisions.js";
export {
  coverageDefinitions,
  type CoverageDefinitionData,
  type StandardCoverageDefinition,
} from "./coverage-definitions.js";
export { indonesianLaw, lawInForce } from "./indonesian-law.js";
export { readings } from "./readings.js";
export { findRegulation, regulations, type Regulation } from "./regulations.js";
export { regulationName, type Citation } from "../core/citation.js";
export type { Law } from "../core/law.js";
export type {
  Dating,
  Evidence,
  Provision,
  ProvisionInForce,
  ProvisionKey,
  ProvisionVersion,
  Unit,
} from "../core/provision.js";
export type { Reading, Readings, ReadingUse } from "../core/reading.js";
export type { OwnWords } from "../core/own-words.js";
export type { CalendarDate, Programme } from "../core/vocabulary.js";
