import type { CategoryId } from "../../core/category.js";
import type { FactPath } from "../../core/check.js";
import { deepFreeze } from "../../core/deep-freeze.js";
import { type InputIssue, InvalidInputError, issueOf } from "../../core/errors.js";
import { lookUp } from "../../core/look-up.js";
import { type Trace, usesOf } from "../../core/trace.js";
import { gatherWarnings } from "../../core/gather-warnings.js";
import { validate } from "../../core/validate.js";
import { assumed, sharedWarning, type Warning } from "../../core/warning.js";
import type { Options } from "../../law/options.js";
import { nikPermanence, nikStructure } from "../../law/provisions/identity.js";
import { categoriesNamed } from "../../workers/find-worker-category.js";
import { isNotWork } from "../../workers/not-work.js";
import { outsideMatch } from "../../workers/outside-match.js";
import { nikAsNumber, nikWarnings } from "../nik/nik-warnings.js";
import type { NikFaultCode } from "../nik/nik.js";
import { bornOn, nikFaultText, type NikParts, readNik } from "../nik/read-nik.js";
import {
  fundingRulesOf,
  entryAgeRule,
  membershipRules,
  presenceRules,
  renewalWarnings,
  separateSchemeRules,
  workingRules,
  youngWarnings,
} from "./rules-of-law.js";
import {
  rosterExpected,
  type RosterRow,
  rosterRowSchema,
  type RosterScheme,
} from "./roster-input.js";
import { dottedCode } from "../../core/region-level.js";
import { listingRules, personRules } from "./scheme-rules.js";
import type { Person } from "./screening-rule.js";
import type { RowReason } from "./screening.js";
import { remembered } from "../remembered.js";
import { withoutEmptyCells } from "../without-empty-cells.js";

/** A row judged alone, without the other rows. */
export interface RowCheck {
  /** Absent where a cell other than the NIK cannot be read. */
  readonly person?: Person | undefined;
  readonly issues: readonly InputIssue[];
  readonly reasons: readonly RowReason[];
  readonly missing: readonly FactPath[];
  readonly warnings: readonly Warning[];
}

const none: readonly never[] = /* @__PURE__ */ deepFreeze([]);

/** Compiles a scheme into a judge of rows. */
export function rowChecker(
  trace: Trace,
  scheme: RosterScheme,
  regionCodes: ReadonlySet<string> | undefined,
  options: Options | undefined,
): (row: unknown) => RowCheck {
  const structure = lookUp(trace, nikStructure, scheme.on);
  lookUp(trace, nikPermanence, scheme.on);
  const entryAge = entryAgeRule(trace, scheme);
  const rules = [
    ...separateSchemeRules(trace, scheme, remembered(outsideMatch)),
    ...workingRules(trace, scheme, remembered(isNotWork)),
    ...personRules(scheme),
    ...(entryAge.rule ? [entryAge.rule] : []),
    ...presenceRules(scheme),
    ...membershipRules(scheme),
    ...fundingRulesOf(trace, scheme),
    ...listingRules(scheme),
  ];
  const young = youngWarnings(trace, scheme);
  const renewal = renewalWarnings(trace, scheme);
  const find: Finders = {
    categories: remembered((occupation) =>
      categoriesNamed(occupation, options).map(({ id }) => id),
    ),
    code: remembered(dottedCode),
  };
  const cites = usesOf(trace.provisions, structure.keys)[0]?.cites[0];
  const nikIssues = new Map<NikFaultCode, InputIssue>();

  const nikIssue = (code: NikFaultCode): InputIssue => {
    let issue = nikIssues.get(code);
    if (!issue) {
      issue = deepFreeze({ path: "nik", ...issueOf(nikFaultText(code, structure.value)), cites });
      nikIssues.set(code, issue);
    }
    return issue;
  };

  /** Of a number that is none nothing can be repaired: it is asked. */
  const nikIssuesOf = (faults: readonly NikFaultCode[]): readonly InputIssue[] =>
    faults.length === 0 || faults.some((fault) => noNik.has(fault)) ? none : faults.map(nikIssue);

  const nikFaultsIn = (given: unknown): readonly NikFaultCode[] => {
    const { nik } = (given ?? {}) as { readonly nik?: unknown };
    return typeof nik === "string" || typeof nik === "number"
      ? readNik(nik, structure.value).faults
      : none;
  };

  return (given) => {
    const checked = checkedRow(withoutEmptyCells(given), scheme);
    if ("issues" in checked) {
      const issues = [...nikIssuesOf(nikFaultsIn(given)), ...checked.issues];
      return { issues, reasons: none, missing: none, warnings: none };
    }
    const nik = readNik(checked.row.nik, structure.value);
    const person = personOf(trace, scheme, checked.row, nik, find);
    const issues = nikIssuesOf(nik.faults);
    const reasons: RowReason[] = [];
    const missing: FactPath[] = nik.faults.some((fault) => noNik.has(fault)) ? ["nik"] : [];
    for (const rule of rules) {
      const holds = rule.holds(person);
      if (holds === false) reasons.push(rule.reason);
      else if (holds === undefined && !missing.includes(rule.missing)) missing.push(rule.missing);
    }
    const isAsked = reasons.length === 0 && issues.length === 0;
    return {
      person,
      issues,
      reasons,
      missing: isAsked ? missing : none,
      warnings: warningsOf(person, regionCodes, [
        ...(scheme.age && person.isBirthDateOfNik && person.birthDate ? [ageFromNik] : []),
        ...young(person),
        ...renewal(person),
        ...entryAge.warnings(person),
      ]),
    };
  };
}

/** A number that is none, or one that a village gave for the time being: the NIK is asked. */
const noNik: ReadonlySet<NikFaultCode> = new Set(["empty", "province"]);

function checkedRow(
  given: unknown,
  { on }: RosterScheme,
): { readonly row: RosterRow } | { readonly issues: readonly InputIssue[] } {
  try {
    const row = validate(rosterRowSchema, given);
    if (row.birthDate === undefined || row.birthDate < on) return { row };
    return { issues: [{ path: "birthDate", ...issueOf(rosterExpected.bornLater) }] };
  } catch (error) {
    if (error instanceof InvalidInputError) return { issues: error.issues };
    throw error;
  }
}

/** The matches of a text, found once for all rows that have it. */
interface Finders {
  readonly categories: (occupation: string) => readonly CategoryId[];
  readonly code: (region: string) => string | undefined;
}

function personOf(
  trace: Trace,
  { on }: RosterScheme,
  row: RosterRow,
  nik: NikParts,
  find: Finders,
): Person {
  const home = row.residence ?? row.village;
  return {
    row,
    nik,
    birthDate: row.birthDate ?? bornOn(trace, nik.births, on),
    isBirthDateOfNik: row.birthDate === undefined || row.birthDateOfNik === true,
    sex: row.sex ?? nik.sex,
    home: home === undefined ? undefined : find.code(home),
    categories: row.occupation === undefined ? none : find.categories(row.occupation),
  };
}

function warningsOf(
  { row, nik }: Person,
  regionCodes: ReadonlySet<string> | undefined,
  ofAge: readonly Warning[],
): readonly Warning[] {
  if (nik.faults.length > 0) return gatherWarnings(ofAge);
  const compared = nikWarnings(nik, { birthDate: row.birthDate, sex: row.sex, regionCodes });
  return gatherWarnings([
    ...compared,
    ...(typeof row.nik === "number" ? [nikAsNumber] : []),
    ...ofAge,
  ]);
}

const ageFromNik: Warning = /* @__PURE__ */ sharedWarning(assumed("age-from-nik"));
