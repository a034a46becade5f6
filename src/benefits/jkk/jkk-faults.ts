import type { Text } from "../../core/text.js";
import { faultIf, isAfter, type Fault } from "../../core/faults.js";
import type { RupiahInput } from "../../core/vocabulary.js";
import type { JkkFacts } from "./jkk-checks.js";
import type { JkkBenefitInput } from "./jkk-inputs.js";

type JkkExpectation =
  | "nothing"
  | "oneOutcome"
  | "decidedOn"
  | "disease"
  | "employmentEnded"
  | "suddenDeath"
  | "ofSuddenDeath"
  | "ofCommute"
  | "onTheSpot"
  | "care"
  | "wagePaid"
  | "ofDeath"
  | "spell"
  | "notEnrolled";

/** Requirements on the facts of a work accident in view of each other. */
export const jkkExpected: Readonly<Record<JkkExpectation, Text>> = {
  nothing: { key: "expected.jkk.nothing" },
  oneOutcome: { key: "expected.jkk.one-outcome" },
  decidedOn: { key: "expected.decided-on" },
  disease: { key: "expected.jkk.disease" },
  employmentEnded: { key: "expected.jkk.employment-ended" },
  suddenDeath: { key: "expected.jkk.sudden-death" },
  ofSuddenDeath: { key: "expected.jkk.of-sudden-death" },
  ofCommute: { key: "expected.jkk.of-commute" },
  onTheSpot: { key: "expected.jkk.on-the-spot" },
  care: { key: "expected.jkk.care" },
  wagePaid: { key: "expected.jkk.wage-paid" },
  ofDeath: { key: "expected.jkk.of-death" },
  spell: { key: "expected.jkk.spell-2" },
  notEnrolled: { key: "expected.jkk.not-enrolled" },
};

/** How it happened: what belongs to a commute, to a disease, to a death. */
export function circumstanceFaults(facts: JkkFacts): Fault[] {
  const { date, segment, circumstance, occupationalDisease, suddenDeath } = facts;
  const ended = occupationalDisease?.employmentEnded;
  const known = circumstance ?? (occupationalDisease && "occupational-disease");
  const onTheSpot = suddenDeath?.diedOnTheSpot === true && (suddenDeath.hours ?? 0) > 0;
  const otherwise = known !== "occupational-disease";
  const late = ended !== undefined && (segment === "non-wage-earner" || ended > date);
  return [
    ...faultIf(occupationalDisease && otherwise, "occupationalDisease", jkkExpected.disease),
    ...faultIf(late, ["occupationalDisease", "employmentEnded"], jkkExpected.employmentEnded),
    ...faultIf(
      suddenDeath && circumstance !== "sudden-death",
      "suddenDeath",
      jkkExpected.ofSuddenDeath,
    ),
    ...faultIf(onTheSpot, ["suddenDeath", "hours"], jkkExpected.onTheSpot),
  ];
}

/** The outcome, and its date. */
export function courseFaults(facts: JkkBenefitInput): Fault[] {
  const { date, decidedOn, circumstance, temporaryInability, expenses } = facts;
  const survived = circumstance === "sudden-death" && outcomesOf(facts) > 0 && facts.death !== true;
  const paid = facts.segment === "non-wage-earner" ? undefined : facts.wagePaidByEmployer;
  const care = expenses?.homeCare;
  const careFrom = typeof care === "object" ? care.from : undefined;
  const known = circumstance ?? (facts.occupationalDisease && "occupational-disease");
  const elsewhere = facts.usualRoute !== undefined && known !== undefined && known !== "commute";
  return [
    ...faultIf(survived, "circumstance", jkkExpected.suddenDeath),
    ...faultIf(elsewhere, "usualRoute", jkkExpected.ofCommute),
    ...faultIf(isAfter(date, decidedOn), "decidedOn", jkkExpected.decidedOn),
    ...faultIf(firstDay(temporaryInability, date) < date, "temporaryInability", jkkExpected.spell),
    ...faultIf(isAfter(date, careFrom), ["expenses", "homeCare"], jkkExpected.care),
    ...faultIf(
      paid !== undefined && temporaryInability === undefined,
      "wagePaidByEmployer",
      jkkExpected.wagePaid,
    ),
  ];
}

/** How many outcomes are given that exclude each other. */
export function outcomesOf({ death, totalDisability, disabilities }: JkkBenefitInput): number {
  const given = [death === true, totalDisability === true, (disabilities ?? []).length > 0];
  return given.filter(Boolean).length;
}

/** Whether a temporary incapacity or a cost is given. */
export function hasCosts({ temporaryInability, expenses }: JkkBenefitInput): boolean {
  const spent = Object.values(expenses ?? {}).filter((cost) => cost !== undefined);
  return temporaryInability !== undefined || spent.length > 0;
}

/** The wage that was reported, of those who have one. */
export function reportedWageOf(facts: JkkBenefitInput): RupiahInput | undefined {
  return facts.segment === "non-wage-earner" ? undefined : facts.reportedWage;
}

function firstDay(
  inability: JkkBenefitInput["temporaryInability"],
  date: JkkBenefitInput["date"],
): JkkBenefitInput["date"] {
  if (inability === undefined || "days" in inability) return date;
  const [first] = "from" in inability ? [inability] : inability;
  return first?.from ?? date;
}
