/**
 * The law as data: regulations, provisions with dated versions, readings of open questions, what is due,
 * and amendments for a what-if.
 *
 * @module law
 */
export { amendLaw } from "./amend-law.js";
export type { LawAmendment, NewRegulation, NewVersion } from "./amendment-schema.js";
export { lawAsOf, lawSearchedOn } from "./as-of.js";
export { dueProvisions } from "./due-provisions.js";
export type { DueProvision } from "./due-provisions.js";
export {
  coverageDefinitions,
  type CoverageDefinitionData,
  type StandardCoverageDefinition,
} from "./coverage-definitions.js";
export { indonesianLaw, lawInForce, type IndonesianLaw } from "./indonesian-law.js";
export type { NoteId } from "./note-id.js";
export type { ProvisionId, ProvisionOf } from "./provision-id.js";
export { readings, type ReadingRegister } from "./readings.js";
export { findRegulation, regulations, type Regulation, type RegulationId } from "./regulations.js";
export { regulationName } from "./regulation-name.js";
export type { Citation } from "../core/citation.js";
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
export type { OptionOf, Reading, ReadingId, Readings, ReadingUse } from "./reading-id.js";
export type { OwnWords } from "../core/text.js";
export type { CalendarDate, Programme } from "../core/vocabulary.js";
