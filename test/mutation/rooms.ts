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
    tests: [cases, "test/benefits/**/*.test.ts", "test/eligibility/*.test.ts"],
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
    tests: [
      cases,
      "test/roster/placement.test.ts",
      "test/roster/placement/*.test.ts",
      "test/workers/*.test.ts",
    ],
  },
  contributions: {
    mutate: ["src/contributions/*.ts"],
    tests: [
      cases,
      "test/contributions/*.test.ts",
      "test/benefits/jkp/jkp-in-full.test.ts",
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
  core: {
    mutate: ["src/core/*.ts"],
    tests: [
      "test/core/[a-dglmpst]*.test.ts",
      "test/core/e[rx]*.test.ts",
      "test/core/facts-used.test.ts",
      "test/core/validate.test.ts",
      "test/locale/sentences.test.ts",
      "test/explain/malformed.test.ts",
      "test/benefits/jkk/disability-messages.test.ts",
    ],
  },
  law: {
    mutate: ["src/law/*.ts"],
    tests: [
      "test/law/*.test.ts",
      "test/law/proofs/*.test.ts",
      "test/benefits/migrant-worker/*.test.ts",
      "test/benefits/scholarship/scholarship-rests-on.test.ts",
      "test/roster/*.test.ts",
    ],
  },
  coverage: {
    mutate: ["src/coverage/*.ts"],
    tests: [cases, "test/coverage/*.test.ts", "test/explain/malformed.test.ts"],
  },
  planning: {
    mutate: ["src/planning/*.ts"],
    tests: [cases, "test/planning/*.test.ts"],
  },
  screening: {
    mutate: ["src/roster/screening/*.ts"],
    tests: [cases, "test/roster/*.test.ts", "test/roster/screening/*.test.ts"],
  },
  cleaning: {
    mutate: ["src/roster/cleaning/*.ts", "src/roster/*.ts"],
    tests: [
      "test/roster/cleaning/cells.test.ts",
      "test/roster/cleaning/dates.test.ts",
      "test/roster/cleaning/dates-in-other-forms.test.ts",
      "test/roster/cleaning/double-index.test.ts",
      "test/roster/cleaning/headings.test.ts",
      "test/roster/cleaning/lines.test.ts",
      "test/roster/cleaning/list-cases.test.ts",
      "test/roster/cleaning/made-village-list.test.ts",
      "test/roster/cleaning/money.test.ts",
      "test/roster/cleaning/month-names.test.ts",
      "test/roster/cleaning/nik-cells.test.ts",
      "test/roster/cleaning/occupation-cells.test.ts",
      "test/roster/cleaning/questions-and-changes.test.ts",
      "test/roster/cleaning/remarks.test.ts",
      "test/roster/cleaning/stream.test.ts",
      "test/roster/cleaning/village-index.test.ts",
      "test/roster/cleaning/village-list.test.ts",
      "test/roster/cleaning/village-names.test.ts",
      "test/roster/cleaning/villages.test.ts",
      "test/roster/cleaning/whole-list.test.ts",
      "test/roster/cleaning/words.test.ts",
      "test/roster/edit-distance.test.ts",
      "test/roster/person-name.test.ts",
      "test/roster/remembered.test.ts",
      "test/roster/without-empty-cells.test.ts",
    ],
  },
  register: {
    mutate: ["src/roster/register/*.ts"],
    tests: ["test/roster/register/*.test.ts", "test/roster/renewals.test.ts"],
  },
  nik: {
    mutate: ["src/roster/nik/*.ts"],
    tests: [
      "test/roster/nik.test.ts",
      "test/roster/nik/*.test.ts",
      "test/roster/pair-index.test.ts",
      "test/roster/cleaning/cells.test.ts",
    ],
  },
  workers: {
    mutate: ["src/workers/*.ts", "src/workers/categories/*.ts"],
    tests: [cases, "test/workers/*.test.ts", "test/roster/placement.test.ts"],
  },
  batch: { mutate: ["src/batch/*.ts"], tests: ["test/batch/*.test.ts"] },
  sql: {
    mutate: ["src/sql/*.ts"],
    tests: [
      "test/sql/written.test.ts",
      "test/sql/refusals.test.ts",
      "test/sql/dialect.test.ts",
      "test/sql/*-cells.test.ts",
      "test/sql/*-table*.test.ts",
    ],
  },
  explain: {
    mutate: ["src/explain/*.ts"],
    tests: [
      "test/explain/*.test.ts",
      "test/benefits/claims/*.test.ts",
      "test/benefits/jkk/find-disability-part.test.ts",
      "test/core/errors.test.ts",
      "test/coverage/*.test.ts",
      "test/planning/scenarios.test.ts",
      "test/roster/placement.test.ts",
      "test/locale/complete.test.ts",
      "test/locale/labels.test.ts",
      "test/locale/sentences.test.ts",
    ],
  },
  tables: {
    mutate: ["src/explain/tables/*.ts"],
    tests: [
      "test/explain/*.test.ts",
      "test/explain/tables/*.test.ts",
      "test/planning/budget-lines.test.ts",
      "test/locale/complete.test.ts",
      "test/locale/labels.test.ts",
      "test/locale/sentences.test.ts",
    ],
  },
  questions: {
    mutate: ["src/explain/questions/*.ts"],
    tests: ["test/explain/questions/*.test.ts", "test/explain/explain.test.ts"],
  },
  schemas: {
    mutate: ["src/schemas/*.ts", "src/schemas/inputs/*.ts", "src/schemas/results/*.ts"],
    tests: [
      "test/schemas/bounds.test.ts",
      "test/schemas/described.test.ts",
      "test/schemas/field-notes.test.ts",
      "test/schemas/schemas.test.ts",
    ],
  },
};

export function roomCalled(name: string): MutatedRoom {
  const room = rooms[name];
  if (!room) throw new Error(`no room ${name}; there are: ${Object.keys(rooms).join(", ")}`);
  return room;
}
