import type {
  ScholarshipCalendar,
  ScholarshipClaim,
} from "../../benefits/scholarship/scholarship-calendar.js";
import type { ScholarshipPlan } from "../../benefits/scholarship/scholarship-plan-types.js";
import type { PartOf } from "../../core/trace.js";
import type { Speech } from "../speech.js";
import { documentsSheet } from "./claim-sheets.js";
import { known, levelCell } from "./ids.js";
import { checksSheet, legalCells, neededSheet, openCells } from "./shared-cells.js";
import { type Cells, sheet, type Sheet, summary } from "./sheet.js";
import type { TableName } from "./table.js";

/** A scholarship on its own. */
export function scholarshipPlanSheets(result: ScholarshipPlan, speech: Speech): Sheet[] {
  return [
    summary(result, {
      date: result.eventDate,
      cause: known("cause")(result.cause),
      form: known("form")(result.form),
      scheduled: result.scheduleTotal,
      total: result.total,
    }),
    ...scholarshipSheets("lines", result, speech),
    sheet("undetermined", result.undetermined, (part) => openCells(part, speech)),
    neededSheet(result.needed, speech),
    checksSheet(result.checks, speech),
  ];
}

/** The claims of a scholarship, year by year. */
export function scholarshipCalendarSheets(result: ScholarshipCalendar, speech: Speech): Sheet[] {
  return [
    summary(result, {
      date: result.plan.eventDate,
      cause: known("cause")(result.plan.cause),
      claims: result.claims.length,
      total: result.total,
    }),
    ...scholarshipSheets("lines", result.plan, speech),
    sheet("undetermined", result.plan.undetermined, (part) => openCells(part, speech)),
    neededSheet(result.plan.needed, speech),
    claimsSheet(result.claims),
    documentsSheet(result.documents.map(({ id }) => ({ claim: "scholarship", id }))),
  ];
}

/** The yearly claims of a scholarship. */
export function claimsSheet(claims: readonly ScholarshipClaim[]): Sheet {
  return sheet("scholarship-claims", claims, (claim) => ({
    from: claim.from,
    child: claim.child + 1,
    schoolYear: claim.schoolYear,
    level: levelCell(claim.level),
    grade: claim.grade,
    amount: claim.amount,
    first: claim.first,
  }));
}

/**
 * The years of a scholarship under a name, with what is due of each: the amounts add
 * up to the total. Then the children, counted or not.
 */
export function scholarshipSheets(
  name: TableName,
  plan: PartOf<ScholarshipPlan>,
  speech: Speech,
): Sheet[] {
  return [
    { name, rows: yearsOf(plan) },
    sheet("children", plan.children, (child) => ({
      child: child.child + 1,
      scheduled: child.total,
      toAge23: child.totalToAge23 ?? null,
      amount: child.due,
    })),
    sheet("children-not-counted", plan.notCounted, (child) => ({
      child: child.child + 1,
      reason: child.reason,
      ...legalCells(child.provisions, speech),
    })),
  ];
}

function yearsOf({ form, total, children }: PartOf<ScholarshipPlan>): Cells[] {
  if (form === "lump-sum") return [onceForAll(total)];
  return children.flatMap(({ child, years }) =>
    years.map((year) => ({
      child: child + 1,
      schoolYear: year.schoolYear,
      level: levelCell(year.level),
      grade: year.grade,
      scheduled: year.amount,
      payable: year.payable,
      reason: year.reason ?? null,
      amount: year.payable ? year.amount : 0,
    })),
  );
}

function onceForAll(total: number): Cells {
  return {
    child: null,
    schoolYear: null,
    level: null,
    grade: null,
    scheduled: total,
    payable: true,
    reason: null,
    amount: total,
  };
}
