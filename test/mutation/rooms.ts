/** A part of the source, and the tests that are to notice when it changes. */
export interface MutatedRoom {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

const cases = "test/cases/*.test.ts";
const wholeResults = "test/schemas/result-examples.test.ts";

/** Rooms by the name that the command takes. */
export const rooms: Readonly<Record<string, MutatedRoom>> = {
  jkm: {
    mutate: ["src/benefits/jkm/*.ts"],
    tests: [
      cases,
      "test/benefits/jkm/*.test.ts",
      "test/benefits/*.test.ts",
      "test/events/*.test.ts",
    ],
  },
  scholarship: {
    mutate: ["src/benefits/scholarship/*.ts"],
    tests: [
      cases,
      "test/benefits/scholarship/*.test.ts",
      "test/benefits/*.test.ts",
      "test/properties/death.test.ts",
    ],
  },
  reliefs: {
    mutate: ["src/contributions/reliefs/*.ts"],
    tests: [cases, "test/contributions/*.test.ts", "test/properties/reliefs.test.ts"],
  },
  "late-fee": {
    mutate: ["src/contributions/payment/*.ts"],
    tests: [cases, "test/contributions/*.test.ts", "test/benefits/claims/*.test.ts"],
  },
  placement: {
    mutate: ["src/roster/placement/*.ts"],
    tests: [cases, "test/roster/placement.test.ts", "test/workers/*.test.ts"],
  },
  contributions: {
    mutate: ["src/contributions/*.ts"],
    tests: [
      cases,
      "test/contributions/*.test.ts",
      "test/planning/reported-programmes.test.ts",
      "test/properties/plans.test.ts",
    ],
  },
  jkk: {
    mutate: ["src/benefits/jkk/*.ts"],
    tests: [cases, "test/benefits/**/*.test.ts", "test/batch/death-columns.test.ts"],
  },
  jht: { mutate: ["src/benefits/jht/*.ts"], tests: [cases, "test/benefits/**/*.test.ts"] },
  jp: {
    mutate: ["src/benefits/jp/*.ts"],
    tests: [cases, "test/benefits/**/*.test.ts", "test/eligibility/*.test.ts"],
  },
  jkp: { mutate: ["src/benefits/jkp/*.ts"], tests: [cases, "test/benefits/**/*.test.ts"] },
  benefits: {
    mutate: [
      "src/benefits/*.ts",
      "src/benefits/heirs/*.ts",
      "src/benefits/claims/*.ts",
      "src/benefits/migrant-worker/*.ts",
    ],
    tests: [
      cases,
      wholeResults,
      "test/benefits/**/*.test.ts",
      "test/events/*.test.ts",
      "test/core/plausible.test.ts",
    ],
  },
  "contributions/several": {
    mutate: ["src/contributions/several/*.ts"],
    tests: [cases, wholeResults, "test/contributions/*.test.ts"],
  },
  "contributions/inverse": {
    mutate: ["src/contributions/inverse/*.ts"],
    tests: [cases, wholeResults, "test/contributions/*.test.ts"],
  },
  "contributions/yearly": {
    mutate: ["src/contributions/yearly/*.ts"],
    tests: [cases, wholeResults, "test/contributions/*.test.ts"],
  },
  events: {
    mutate: ["src/events/*.ts", "src/events/programmes/*.ts"],
    tests: [cases, wholeResults, "test/events/*.test.ts", "test/benefits/*.test.ts"],
  },
  eligibility: {
    mutate: ["src/eligibility/*.ts"],
    tests: [
      cases,
      wholeResults,
      "test/eligibility/*.test.ts",
      "test/events/*.test.ts",
      "test/properties/agreement.test.ts",
    ],
  },
  core: { mutate: ["src/core/*.ts"], tests: [cases, "test/core/*.test.ts", "test/law/*.test.ts"] },
  law: {
    mutate: ["src/law/*.ts"],
    tests: [
      "test/law/*.test.ts",
      "test/law/proofs/*.test.ts",
      "test/benefits/migrant-worker/*.test.ts",
      "test/roster/*.test.ts",
    ],
  },
  coverage: { mutate: ["src/coverage/*.ts"], tests: [cases, "test/coverage/*.test.ts"] },
  planning: {
    mutate: ["src/planning/*.ts"],
    tests: [cases, "test/planning/*.test.ts", "test/properties/planning.test.ts"],
  },
  screening: {
    mutate: ["src/roster/screening/*.ts"],
    tests: [cases, "test/roster/*.test.ts"],
  },
  cleaning: {
    mutate: ["src/roster/cleaning/*.ts", "src/roster/*.ts"],
    tests: ["test/roster/cleaning/*.test.ts", "test/roster/edit-distance.test.ts"],
  },
  register: {
    mutate: ["src/roster/register/*.ts"],
    tests: ["test/roster/register/*.test.ts", "test/roster/renewals.test.ts"],
  },
};
