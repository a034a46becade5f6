import { deepFreeze } from "../../core/deep-freeze.js";
import type { AnswersName } from "./answers.js";
import type { QuestionId, QuestionUnit } from "./question-input.js";

/** How a fact is asked for, without words. */
export type Asked =
  | { readonly kind: "yes-no" | "date" | "month" | "rupiah" }
  | { readonly kind: "text"; readonly several?: true | undefined }
  | {
      readonly kind: "number";
      readonly unit?: QuestionUnit | undefined;
      readonly minimum?: number | undefined;
      readonly maximum?: number | undefined;
    }
  | {
      readonly kind: "choice";
      readonly of: AnswersName;
      readonly several?: true | undefined;
    }
  | {
      readonly kind: "group";
      readonly several: boolean;
      readonly fields: readonly QuestionId[];
    };

const percent: Asked = { kind: "number", unit: "percent", minimum: 0, maximum: 100 }; // not law: percents run to 100

const tenth: Asked = { kind: "number", minimum: 1, maximum: 10 }; // not law: a decile is a tenth

/** Every fact that can be asked for, and how. */
export const questionCatalogue: Readonly<Record<QuestionId, Asked>> = /* @__PURE__ */ deepFreeze<
  Readonly<Record<QuestionId, Asked>>
>({
  segment: { kind: "choice", of: "segment" },
  month: { kind: "month" },
  programmes: { kind: "choice", several: true, of: "programme" },
  wage: { kind: "rupiah" },
  "wage.paid": { kind: "rupiah" },
  income: { kind: "rupiah" },
  monthlyIncome: { kind: "rupiah" },
  contractValue: { kind: "rupiah" },
  riskGroup: { kind: "choice", of: "risk-group" },
  sector: { kind: "choice", of: "sector" },
  fundedBy: { kind: "choice", of: "funding-source" },
  "roster.fundedBy": { kind: "choice", of: "funding-source" },
  isEmployer: { kind: "yes-no" },
  via: { kind: "choice", of: "via" },
  contractMonths: { kind: "number", unit: "months", minimum: 1 },
  "employer.size": { kind: "choice", of: "employer-size" },
  "employer.industry": { kind: "choice", of: "industry" },
  "employer.activeMembers": { kind: "number", unit: "persons", minimum: 0 },
  "employer.arrearsFree": { kind: "yes-no" },
  arrearsFree: { kind: "yes-no" },
  memberSince: { kind: "month" },
  projectWorker: { kind: "yes-no" },
  "jkpMembership.ageAtRegistration": { kind: "number", unit: "years", minimum: 0 },
  "jkpMembership.registeredInJkn": { kind: "yes-no" },
  inSeparateScheme: { kind: "yes-no" },
  working: { kind: "yes-no" },
  kind: { kind: "choice", of: "kind" },
  citizen: { kind: "yes-no" },
  monthsInIndonesia: { kind: "number", unit: "months", minimum: 0 },
  birthDate: { kind: "date" },
  jobs: { kind: "number", unit: "jobs", minimum: 1 },
  formComplete: { kind: "yes-no" },
  firstContributionPaid: { kind: "yes-no" },
  nik: { kind: "text" },
  residence: { kind: "text" },
  village: { kind: "text" },
  occupation: { kind: "text" },
  category: { kind: "choice", of: "category" },
  existingMembership: { kind: "choice", of: "membership" },
  decile: tenth,
  registers: { kind: "text", several: true },
  measures: { kind: "number", minimum: 0 },
  regionalRule: { kind: "yes-no" },
  registered: { kind: "yes-no" },
  namedByRegion: { kind: "yes-no" },
  mustahik: { kind: "yes-no" },
  stateCanPay: { kind: "yes-no" },
  managedBySharia: { kind: "yes-no" },
  villageFund: { kind: "yes-no" },
  "event.kind": { kind: "choice", of: "life-event" },
  "event.date": { kind: "date" },
  cause: { kind: "choice", of: "cause" },
  "scholarship.cause": { kind: "choice", of: "scholarship-cause" },
  "jkp.cause": { kind: "choice", of: "job-cause" },
  decidedOn: { kind: "date" },
  circumstance: { kind: "choice", of: "circumstance" },
  usualRoute: { kind: "yes-no" },
  "suddenDeath.atWork": { kind: "yes-no" },
  "suddenDeath.toHospitalAtOnce": { kind: "yes-no" },
  "suddenDeath.hours": { kind: "number", unit: "hours", minimum: 0 },
  concludedAsWorkAccident: { kind: "yes-no" },
  totalDisability: { kind: "yes-no" },
  "disabilities.percent": percent,
  "disabilities.units": { kind: "number", minimum: 0 },
  "disabilities.functionLostPercent": percent,
  "temporaryInability.days": { kind: "number", unit: "days", minimum: 0 },
  "temporaryInability.from": { kind: "date" },
  "temporaryInability.to": { kind: "date" },
  enrolled: { kind: "yes-no" },
  active: { kind: "yes-no" },
  arrearsMonths: { kind: "number", unit: "months", minimum: 0 },
  membershipStart: { kind: "date" },
  contributionMonths: { kind: "number", unit: "months", minimum: 0 },
  consecutiveContributionMonths: { kind: "number", unit: "months", minimum: 0 },
  heirs: { kind: "yes-no" },
  family: {
    kind: "group",
    several: true,
    fields: ["family.relation", "child"],
  },
  "family.relation": { kind: "choice", of: "relation" },
  "disabilities.part": { kind: "choice", of: "disability-part" },
  "family.notarialWill": { kind: "yes-no" },
  child: {
    kind: "group",
    several: false,
    fields: [
      "child.level",
      "child.grade",
      "child.birthDate",
      "child.married",
      "child.working",
      "child.lawfulBefore",
    ],
  },
  children: {
    kind: "group",
    several: true,
    fields: ["child.birthDate", "child.married", "child.working"],
  },
  "child.level": { kind: "choice", of: "level" },
  "child.grade": { kind: "number", minimum: 1 },
  "child.birthDate": { kind: "date" },
  "child.married": { kind: "yes-no" },
  "child.working": { kind: "yes-no" },
  "child.lawfulBefore": { kind: "yes-no" },
  ground: { kind: "choice", of: "ground" },
  eventDate: { kind: "date" },
  partialTaken: { kind: "yes-no" },
  balance: { kind: "rupiah" },
  "jp.kind": { kind: "choice", of: "pension" },
  "jp.registered": { kind: "yes-no" },
  spouseEntitled: { kind: "yes-no" },
  childEntitled: { kind: "yes-no" },
  densityPercent: percent,
  accumulated: {
    kind: "group",
    several: false,
    fields: ["accumulated.contributions", "accumulated.returns"],
  },
  "accumulated.contributions": { kind: "rupiah" },
  "accumulated.returns": { kind: "rupiah" },
  weightedAverageAnnualWage: { kind: "rupiah" },
  inflationPercent: {
    kind: "group",
    several: true,
    fields: ["inflationPercent.year", "inflationPercent.percent"],
  },
  "inflationPercent.year": { kind: "number", minimum: 0 },
  "inflationPercent.percent": { kind: "number", unit: "percent" },
  registeredOn: { kind: "date" },
  claimedOn: { kind: "date" },
  foundEligibleOn: { kind: "date" },
  willingToWork: { kind: "yes-no" },
  contributionMonthsInLast24: { kind: "number", unit: "months", minimum: 0 },
  previousClaims: {
    kind: "group",
    several: true,
    fields: ["previousClaims.date", "previousClaims.contributionMonthsSince"],
  },
  "previousClaims.date": { kind: "date" },
  "previousClaims.contributionMonthsSince": { kind: "number", unit: "months", minimum: 0 },
  proof: { kind: "choice", of: "proof" },
  selfAssessment: { kind: "yes-no" },
  employmentStatusForm: { kind: "yes-no" },
  applications: { kind: "number", minimum: 0 },
  phase: { kind: "choice", of: "phase" },
  event: { kind: "choice", of: "migrant-event" },
  agencyFault: { kind: "yes-no" },
  governmentPolicy: { kind: "yes-no" },
  departureDate: { kind: "date" },
  contractEnd: { kind: "date" },
  returnDate: { kind: "date" },
  benefitMonths: { kind: "number", unit: "months", minimum: 1 },
});
