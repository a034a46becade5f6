import { marked } from "../../core/facts-used.js";
import type { Options } from "../../law/options.js";
import { validate } from "../../core/validate.js";
import { scholarshipInputSchema } from "./scholarship-schema.js";
import type { ScholarshipInput, ScholarshipPlan } from "./scholarship-plan-types.js";
import { scholarshipPlan } from "./scholarship-plan.js";
import { traceOf } from "../../law/trace-of.js";

/**
 * The scholarship of at most two children, by school year, in rupiah: what is
 * scheduled, and what falls before a child turns 23.
 *
 * PP 44/2015 Pasal 25 ayat (3), 34 ayat (3), Lampiran III, as amended by PP
 * 82/2019; Permenaker 5/2021 Pasal 103. School years are counted from July; a
 * year is paid at the level attended when it begins, by how things stand that day.
 *
 * What a missing fact decides (`contributionMonths` when the cause is `"other"`, a
 * child's level or class, `lawfulBefore` of a step or adopted child) is open, within
 * the schedule; the other children are in the total.
 *
 * @throws InvalidInputError, OutOfCoverageError (before July 2015) and
 * MissingFactError (`decidedOn` under the reading `"decision"`).
 *
 * @example
 * ```ts
 * projectScholarship({
 *   eventDate: "2024-05-29",
 *   cause: "other",
 *   contributionMonths: 40,
 *   children: [{ level: "higher", grade: 3 }],
 * }).total; // => 36_000_000
 * ```
 */
export function projectScholarship(input: ScholarshipInput, options?: Options): ScholarshipPlan {
  const trace = traceOf(options);
  const facts = validate(scholarshipInputSchema, input);
  return marked(facts, scholarshipPlan(trace, facts));
}
