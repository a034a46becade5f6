import { completedYears } from "../../core/calendar.js";
import type { CategoryId } from "../../core/category.js";
import { lookUp, peek } from "../../core/look-up.js";
import { type Text, textWith } from "../../core/text.js";
import { type Trace, warn } from "../../core/trace.js";
import { assumed, doubt, sharedWarning, toCheck, type Warning } from "../../core/warning.js";
import { entryAgeOn } from "../../eligibility/entry-age.js";
import {
  countedFromAge,
  nonWageEarnerKinds,
  separateScheme,
} from "../../law/provisions/membership.js";
import { workerCategories } from "../../workers/categories.js";
import { isPartTime, type OutsideMatch } from "../../workers/outside-match.js";
import { fundedGroupsOf, fundingRules } from "../placement/funding-checks.js";
import type { RosterRow, RosterScheme } from "./roster-input.js";
import { allAgree } from "./scheme-rules.js";
import { type Person, ruleOf, ruleOfLaw, type ScreeningRule } from "./screening-rule.js";

/**
 * Civil servants and the like are outside by law (PP 44/2015 Pasal 2). The
 * occupation tells it if the row does not; if nothing is said, a person is
 * assumed not to be one.
 */
export function separateSchemeRules(
  trace: Trace,
  { on }: RosterScheme,
  match: (occupation: string) => OutsideMatch | undefined,
): ScreeningRule[] {
  const { key, value } = lookUp(trace, separateScheme, on);
  const text: Text = { key: "finding.separate-scheme" };
  const isNamed = ({ occupation }: RosterRow): boolean | undefined => {
    if (occupation === undefined) return false;
    const found = match(occupation);
    if (found === undefined) return false;
    const isSettled = found.certain && value.includes(found.member) && !isPartTime(occupation);
    return isSettled ? true : undefined;
  };
  return [
    ruleOfLaw("separate-scheme", text, key, "inSeparateScheme", ({ row }) => {
      if (row.inSeparateScheme !== undefined) return !row.inSeparateScheme;
      const named = isNamed(row);
      if (named === false) warn(trace, assumedOutside);
      return named === undefined ? undefined : !named;
    }),
    // A civil servant said not to be one: one of the two facts is wrong.
    ruleOfLaw("separate-scheme", text, key, "occupation", ({ row }) =>
      row.inSeparateScheme === false && isNamed(row) === true ? undefined : true,
    ),
  ];
}

/** Only who lives and works can be a member (PP 44/2015 Pasal 5); an occupation that is none is asked about. */
export function workingRules(
  trace: Trace,
  { on }: RosterScheme,
  isNotWork: (occupation: string) => boolean,
): ScreeningRule[] {
  const { key } = lookUp(trace, nonWageEarnerKinds, on);
  const text: Text = { key: "finding.not-working" };
  const died: Text = { key: "finding.died" };
  return [
    ruleOfLaw("died", died, key, "alive", ({ row }) => row.alive !== false),
    ruleOfLaw("working", text, key, "working", ({ row: { working, occupation } }) => {
      if (working !== undefined) return working;
      return occupation !== undefined && isNotWork(occupation) ? undefined : true;
    }),
  ];
}

const assumedOutside: Warning = /* @__PURE__ */ sharedWarning(
  assumed("assumed-not-in-separate-scheme"),
);

/** The entry age of non-wage earners: a reason where it is a bar, a warning where it is none. */
interface EntryAgeRule {
  readonly rule: ScreeningRule | undefined;
  readonly warnings: (person: Person) => readonly Warning[];
}

/** The entry age, where the law of the day has one; it is none of a wage earner. */
export function entryAgeRule(trace: Trace, { on }: RosterScheme): EntryAgeRule {
  const entryAge = entryAgeOn(trace, on);
  if (!entryAge) return { rule: undefined, warnings: () => [] };
  const { key, rule, refuses, warning } = entryAge;
  const text: Text = textWith("finding.entry-age", { rule });
  const isOlder = ({ birthDate, categories }: Person): boolean =>
    birthDate !== undefined && entryAge.isReached(birthDate) && !areWageEarners(categories);
  return {
    rule: ruleOfLaw("entry-age", text, key, "birthDate", (person) =>
      !isOlder(person) || !refuses() ? true : person.isBirthDateOfNik ? undefined : false,
    ),
    warnings: (person) => (isOlder(person) && !refuses() ? [warning] : []),
  };
}

const wageEarnerCategories: ReadonlySet<CategoryId> = new Set(
  workerCategories.filter(({ segment }) => segment === "wage-earner").map(({ id }) => id),
);

/** Whether all that an occupation may mean are categories of wage earners. */
function areWageEarners(categories: readonly CategoryId[]): boolean {
  return categories.length > 0 && categories.every((id) => wageEarnerCategories.has(id));
}

/** Warns of those below the age from which BPJS counts workers; no rule keeps them out. */
export function youngWarnings(
  trace: Trace,
  { on }: RosterScheme,
): (person: Person) => readonly Warning[] {
  const from = peek(trace, countedFromAge, on)?.value;
  if (from === undefined) return () => [];
  return ({ birthDate }) => {
    if (birthDate === undefined || completedYears(birthDate, on) >= from) return [];
    const provisions = lookUp(trace, countedFromAge, on).keys;
    return [toCheck("below-counted-age", { values: { from }, provisions })];
  };
}

/** Who has moved away is asked where to. */
export function presenceRules(scheme: RosterScheme): ScreeningRule[] {
  const text: Text = { key: "finding.moved" };
  return [
    ruleOf(scheme, "moved", text, "residence", ({ row: { moved, residence } }) =>
      moved === true && residence === undefined ? undefined : true,
    ),
  ];
}

/** Works informally, is not a member yet, is not paid for by others. */
export function membershipRules(scheme: RosterScheme): ScreeningRule[] {
  const { informalOnly, notMember, categories } = scheme;
  const informal: Text = { key: "finding.works-for-a-wage" };
  const member: Text = { key: "finding.member" };
  const elsewhere: Text = { key: "finding.paid-elsewhere" };
  return [
    ...(informalOnly || !categories
      ? [
          ruleOf(scheme, "informal", informal, "kind", (person) =>
            informalOnly ? isInformal(person) : isNotAskedForKind(person),
          ),
        ]
      : []),
    ...(notMember
      ? [
          ruleOf(scheme, "member", member, "existingMembership", ({ row }) =>
            isRenewal(row, scheme) ? true : isNoMember(row),
          ),
        ]
      : []),
    ruleOf(scheme, "paid-by-another-source", elsewhere, "fundedBy", ({ row }) =>
      isFree(row, scheme),
    ),
  ];
}

/** The occupation tells it where the row does not; where the two differ it is asked. */
function isInformal(person: Person): boolean | undefined {
  const { kind, existingMembership } = person.row;
  if (existingMembership === "wage-earner" || existingMembership === "construction") return false;
  const byOccupation = isInformalWork(person);
  if (kind === undefined) return byOccupation;
  return byOccupation === undefined || byOccupation === (kind !== "none")
    ? kind !== "none"
    : undefined;
}

/** Of a wage earner's word a scheme that does not name his category must know how he works. */
function isNotAskedForKind(person: Person): true | undefined {
  const byOccupation = isInformalWork(person);
  const { kind } = person.row;
  return byOccupation === undefined || byOccupation === (kind !== "none") ? true : undefined;
}

/** Whether all that an occupation may mean is work on own account; open where a reading decides. */
function isInformalWork({ categories }: Person): boolean | undefined {
  return allAgree(
    categories.filter((id) => !openCategories.has(id)),
    (id) => ownAccountCategories.has(id),
  );
}

const ownAccountCategories: ReadonlySet<CategoryId> = new Set(
  workerCategories.filter(({ segment }) => segment === "non-wage-earner").map(({ id }) => id),
);

const openCategories: ReadonlySet<CategoryId> = new Set(
  workerCategories.filter(({ reading }) => reading !== undefined).map(({ id }) => id),
);

/** Whether the row is of a member by this very scheme, and of its money as far as is said. */
export function isRenewal(
  { memberOf, fundedBy, existingMembership }: RosterRow,
  scheme: RosterScheme,
): boolean {
  return (
    memberOf !== undefined &&
    memberOf === scheme.id &&
    existingMembership !== "none" &&
    (fundedBy === undefined || fundedBy === scheme.fundedBy)
  );
}

function isNoMember({ existingMembership }: RosterRow): boolean | undefined {
  return existingMembership === undefined ? undefined : existingMembership === "none";
}

/** A member who pays alone may be funded; for other members the current payer must be known. */
function isFree(row: RosterRow, scheme: RosterScheme): boolean | undefined {
  const { fundedBy, existingMembership } = row;
  if (isRenewal(row, scheme)) return true;
  if (fundedBy !== undefined) return fundedBy === "self" || fundedBy === scheme.fundedBy;
  const isMember = existingMembership !== undefined && existingMembership !== "none";
  return isMember && !scheme.notMember ? undefined : true;
}

/** Of members who are renewed from money that is for those not yet registered. */
export function renewalWarnings(
  trace: Trace,
  scheme: RosterScheme,
): (person: Person) => readonly Warning[] {
  const provision = scheme.fundedBy && fundingRules[scheme.fundedBy];
  const value = provision && peek(trace, provision, scheme.on)?.value;
  if (!provision || !value?.conditions.includes("not-registered")) return () => [];
  const { key } = lookUp(trace, provision, scheme.on);
  const warning = doubt("renewal-where-not-registered", { provisions: [key] });
  return ({ row }) => (isRenewal(row, scheme) ? [warning] : []);
}

/** Conditions on each person by the law of the funding source: PMK 91/2023 Pasal 16 (DBH Sawit), Fatwa MUI 102/2025 (zakat). */
export function fundingRulesOf(trace: Trace, scheme: RosterScheme): ScreeningRule[] {
  const { fundedBy, on } = scheme;
  const provision = fundedBy && fundingRules[fundedBy];
  const rule = provision && peek(trace, provision, on)?.value;
  const matters = rule && (rule.onlyThese || rule.conditions.includes("not-registered"));
  if (!matters) return [];
  const { value, key } = lookUp(trace, provision, on);
  const rules: ScreeningRule[] = [];
  if (value.conditions.includes("not-registered") && !scheme.notMember) {
    const text: Text = { key: "finding.member" };
    rules.push(
      ruleOfLaw("registered", text, key, "existingMembership", ({ row }) =>
        isRenewal(row, scheme) ? true : isNoMember(row),
      ),
    );
  }
  if (value.onlyThese) {
    const paid = new Set<string>(
      workerCategories
        .filter((one) => fundedGroupsOf(one).some((group) => value.groups.includes(group)))
        .map(({ id }) => id),
    );
    const text: Text = { key: "finding.not-of-the-money" };
    rules.push(
      ruleOfLaw("funding", text, key, "occupation", ({ categories }) =>
        allAgree(categories, (id) => paid.has(id)),
      ),
    );
  }
  return rules;
}
