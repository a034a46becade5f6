import type { JudgedChange } from "./judged-change.js";

/** Of plans and their evaluation. */
export const judgedPlanning: readonly JudgedChange[] = [
  {
    file: "src/planning/fit-group.ts",
    line: "contributions: kept.flatMap(({ contribution }) => contribution ?? []),",
    becomes: '["Stryker was here"]',
    why: "each month of a priced group has its contribution",
  },
  {
    file: "src/planning/evaluation-input.ts",
    line: "month !== undefined && (month < plan.from || month > plan.to),",
    becomes: "true",
    why: "a month that is not given is neither before nor after another",
  },
];
