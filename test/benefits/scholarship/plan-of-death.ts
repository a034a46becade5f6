import {
  projectScholarship,
  type Options,
  type ScholarshipChild,
  type ScholarshipInput,
  type ScholarshipPlan,
} from "../../../src/index.js";

export const event = { eventDate: "2024-05-29", cause: "work-accident-death" } as const;

/** The scholarship of children whose parent died at work. */
export function plan(
  children: readonly ScholarshipChild[],
  more: Partial<ScholarshipInput> = {},
  options?: Options,
): ScholarshipPlan {
  return projectScholarship({ ...event, children, ...more }, options);
}
