/**
 * Lists of workers: cleaning what people typed, the identity number, screening for a scheme, category,
 * cost and who may pay, and the register of members.
 *
 * @module roster
 */
export { maskNik } from "./nik/mask-nik.js";
export { parseNik } from "./nik/parse-nik.js";
export type { Nik, NikContext, NikFault, NikFaultCode, NikRegion } from "./nik/nik.js";
export { cleanRoster } from "./cleaning/clean-roster.js";
export { createCleaning } from "./cleaning/create-cleaning.js";
export type {
  Agreement,
  CleanedRoster,
  CleanedRow,
  Cleaning,
  CleaningAnswer,
  CleaningChange,
  CleaningContradiction,
  CleaningQuestion,
  CleaningQuestionCode,
  CleaningRule,
  CleaningSummary,
  CleanValue,
  LikelyDouble,
  OmittedRow,
  RawRow,
  RosterField,
} from "./cleaning/cleaned-roster.js";
export type { CleaningContext, KnownMember } from "./cleaning/cleaning-input.js";
export type { KnownVillage } from "./cleaning/village-index.js";
export { createScreening, resumeScreening } from "./screening/create-screening.js";
export type { Screening, ScreeningState } from "./screening/open-screening.js";
export { localScheme } from "./screening/local-scheme.js";
export { screenRoster } from "./screening/screen-roster.js";
export { screenRosterStream } from "./screening/screen-roster-stream.js";
export type { RosterRow, RowId, RosterScheme } from "./screening/roster-input.js";
export type { ScreeningContext } from "./screening/screening-context.js";
export type {
  RosterCount,
  RosterGroup,
  RosterScreening,
  RosterSummary,
  RowOutcome,
  RowPlace,
  RowReason,
  RowVerdict,
  Tally,
} from "./screening/screening.js";
export { membershipRegister } from "./register/membership-register.js";
export type {
  LeavingReason,
  MemberRow,
  Moment,
  MonthSpan,
  Move,
  RegisterContext,
  RegisterGroup,
  RegisterGroupFacts,
  WaitingList,
  WaitingPerson,
} from "./register/register-input.js";
export type {
  MemberName,
  MemberPlace,
  RegisterFacts,
  MembershipRegister,
  MemberStanding,
  OpenPlace,
  RegisterChange,
  RegisterChangeKind,
  RegisteredPerson,
  RegisterHeadcount,
  RegisterMonth,
  RegisterPlanGroup,
  RegisterRealised,
  RegisterRowFault,
} from "./register/register.js";
export { fundingCheck } from "./placement/funding-check.js";
export { placeWorker } from "./placement/place-worker.js";
export type { FundingFacts, PlacementInput } from "./placement/placement-input.js";
export type {
  FundingVerdict,
  Placement,
  PlacementAlternative,
  PlacementCandidate,
} from "./placement/placement.js";
export { localSchemes } from "../law/local-schemes/local-schemes.js";
export type {
  Bound,
  LocalScheme,
  MeasureLimit,
  PriorityRule,
  Range,
  SchemeCriteria,
  SchemeRegulation,
} from "../law/local-schemes/local-scheme.js";
export type { Sex } from "../core/vocabulary.js";
