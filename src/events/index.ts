/**
 * One event in one family (death, accident, job loss, retirement), all programmes at once.
 *
 * @module events
 */
export { assessEvent } from "./assess-event.js";
export type {
  EmployerEntitlement,
  Entitlement,
  EventAssessment,
  InEvent,
  OpenEntitlement,
  ProgrammeAssessment,
} from "./event-assessment.js";
export type {
  AccidentFacts,
  DeathEvent,
  EventFamilyMember,
  EventInput,
  EventMember,
  JobLossEvent,
  MemberEvent,
  RetirementEvent,
  WorkAccidentEvent,
} from "./event-inputs.js";
