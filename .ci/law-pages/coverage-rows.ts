import {
  assessEligibility,
  claimDeadlines,
  claimDocuments,
  computeContribution,
  computeJhtClaim,
  computeJkkBenefit,
  computeJkmBenefit,
  computeJkpBenefit,
  computeMigrantWorkerBenefit,
  computePension,
  indonesianLaw,
  JamsosnakerError,
  lawAsOf,
  NotCoveredError,
  paymentDeadline,
  type BenefitSegment,
  type CalendarDate,
  type Citation,
  type ClaimDocumentsInput,
  type Contribution,
  type Evidence,
  type NonWageEarnerProgramme,
  type Programme,
  type Segment,
} from "../../src/index.js";
import { completedMonths } from "../../src/core/calendar.js";
import { fromOf, type ProvisionKey, type ProvisionUse } from "../../src/core/provision.js";
import { programmes, segments } from "../../src/core/vocabulary.js";

/** Asks the library about one matter on a day; what the answer rests on. */
type Probe = (date: CalendarDate) => readonly ProvisionUse[];

/** From which day the library answers, and how the weakest value of an answer of today is known. */
export interface Known {
  readonly first: CalendarDate;
  readonly evidence: Evidence;
}

/** What the library says of one matter: since when it answers, or that it refuses; nothing where it knows nothing. */
export type Cell = Known | Refused | undefined;

/** That the library refuses, by an article where it has one. */
export interface Refused {
  readonly refusedBy: Citation | undefined;
}

/** The matters of a programme in a segment. */
export const matters = ["membership", "contribution", "benefit", "claim", "papers"] as const;

/** One line: a programme in a segment. */
export interface CoverageRow {
  readonly programme: Programme;
  readonly segment: Segment;
  readonly cells: Readonly<Record<(typeof matters)[number], Cell>>;
}

/** Every programme in every segment, found by asking the functions of the library. */
export function coverageRows(): CoverageRow[] {
  const days = [
    ...new Set(
      indonesianLaw.provisions().flatMap(({ versions }) => versions.map(({ from }) => from)),
    ),
  ].sort();
  return programmes.flatMap((programme) =>
    segments.map((segment) => {
      const probes = probesOf(programme, segment);
      return {
        programme,
        segment,
        cells: {
          membership: cellOf(probes.membership, days),
          contribution: cellOf(probes.contribution, days),
          benefit: cellOf(probes.benefit, days),
          claim: cellOf(probes.claim, days),
          papers: cellOf(probes.papers, days),
        },
      };
    }),
  );
}

function cellOf(probe: Probe | undefined, days: readonly CalendarDate[]): Cell {
  if (!probe) return undefined;
  const now = answerOf(probe, lawAsOf);
  if ("refusedBy" in now) return now;
  const first = days.map((day) => answerOf(probe, day)).find(isAnswer);
  if (!isAnswer(now) || !first) return undefined;
  return {
    first: first.uses.map(({ key }) => fromOf(key)).reduce((a, b) => (a > b ? a : b)),
    evidence:
      weakestFirst.find((one) => now.uses.some(({ evidence }) => evidence === one)) ?? "text",
  };
}

const weakestFirst: readonly Evidence[] = ["secondary", "official", "text"];

interface Answered {
  readonly uses: readonly ProvisionUse[];
}

function isAnswer(answer: Answered | Refused): answer is Answered {
  return "uses" in answer && answer.uses.length > 0;
}

function answerOf(probe: Probe, date: CalendarDate): Answered | Refused {
  try {
    return { uses: probe(date) };
  } catch (error) {
    if (error instanceof NotCoveredError) return { refusedBy: error.cites };
    if (error instanceof JamsosnakerError) return { refusedBy: undefined };
    throw error;
  }
}

type Probes = Readonly<Partial<Record<(typeof matters)[number], Probe>>>;

function probesOf(programme: Programme, segment: Segment): Probes {
  return {
    membership: (date) => membership(programme, segment, date),
    contribution: (date) => {
      const bill = billOf(programme, segment, date);
      const parts = [...bill.lines, ...bill.reallocations].filter(
        (part) => part.programme === programme || part.programme === bundle[programme],
      );
      return usesOf(
        bill.provisions,
        parts.flatMap(({ provisions }) => provisions),
      );
    },
    benefit: (date) => benefitOf(programme, segment, date),
    claim: (date) => claimOf(programme, segment, date),
    ...(segment !== "migrant-worker" && {
      papers: (date: CalendarDate) => {
        const input = { claim: programme, date, ...(programme === "jht" && { ground: "death" }) };
        return claimDocuments(input as ClaimDocumentsInput).provisions;
      },
    }),
  };
}

/** Any amount: none is printed. */
const amount = 4_000_000;

/** The first day of JP: a member from then on. */
const jpStart = "2015-07-01";

/** JKK and JKM of migrant workers are one sum. */
const bundle: Readonly<Partial<Record<Programme, string>>> = { jkk: "jkk-jkm", jkm: "jkk-jkm" };

function usesOf(
  uses: readonly ProvisionUse[],
  keys: readonly ProvisionKey[],
): readonly ProvisionUse[] {
  return uses.filter(({ key }) => keys.includes(key));
}

function membership(
  programme: Programme,
  segment: Segment,
  date: CalendarDate,
): readonly ProvisionUse[] {
  if (segment === "migrant-worker") {
    if (programme !== "jkk" && programme !== "jkm") return [];
    return assessEligibility({ for: "migrant-worker", facts: { date } }).provisions;
  }
  const voluntary = segment === "non-wage-earner" && programme !== "jkk" && programme !== "jkm";
  const bill = voluntary ? billOf(programme, segment, date) : requiredOf(segment, date);
  const named = bill.provisions.filter(({ key }) =>
    key.startsWith(programme === "jkp" ? "jkp.membership." : "membership."),
  );
  return segment === "construction" && !(programme in bill.byProgramme) ? [] : named;
}

function requiredOf(segment: Segment, date: CalendarDate): Contribution {
  const month = date.slice(0, 7);
  if (segment === "non-wage-earner") {
    return computeContribution({
      segment,
      month,
      income: amount,
      programmes: "required",
      fundedBy: "apbd",
    });
  }
  const construction = segment === "construction";
  return computeContribution({
    segment: "wage-earner",
    month,
    wage: amount,
    riskGroup: "low",
    programmes: "required",
    employer: { size: "large", ...(construction && { kind: "construction-firm" }) },
    ...(construction
      ? { projectWorker: true }
      : { jkpMembership: { citizen: true, ageAtRegistration: 30, registeredInJkn: true } }),
  });
}

function billOf(programme: Programme, segment: Segment, date: CalendarDate): Contribution {
  const month = date.slice(0, 7);
  switch (segment) {
    case "wage-earner":
      return computeContribution({
        segment,
        month,
        wage: amount,
        riskGroup: "low",
        programmes: programme === "jkp" ? ["jkk", "jkp"] : [programme],
      });
    case "non-wage-earner": {
      const asked = [programme as NonWageEarnerProgramme];
      return computeContribution({
        segment,
        month,
        income: amount,
        programmes: asked,
        fundedBy: "apbd",
      });
    }
    case "construction":
      return computeContribution({ segment, month, contractValue: 1_000_000_000 });
    case "migrant-worker":
      return computeContribution({
        segment,
        date,
        via: "agency",
        contractMonths: 24,
        ...(programme === "jht" && { jht: 50_000 }),
      });
  }
}

function benefitOf(
  programme: Programme,
  segment: Segment,
  date: CalendarDate,
): readonly ProvisionUse[] {
  const member = { date, segment: segment as BenefitSegment };
  switch (programme) {
    case "jkk":
      return segment === "migrant-worker"
        ? computeMigrantWorkerBenefit({
            date,
            phase: "during",
            event: "death",
            cause: "work-accident",
          }).provisions
        : computeJkkBenefit({ ...member, segment, death: true }).provisions;
    case "jkm":
      return segment === "migrant-worker"
        ? computeJkmBenefit({ date, segment, migrantPhase: "during" }).provisions
        : computeJkmBenefit({ date, segment }).provisions;
    case "jht":
      return computeJhtClaim({ ...member, ground: "death", balance: amount }).provisions;
    case "jp":
      return computePension({
        ...member,
        kind: "widow",
        weightedAverageAnnualWage: amount,
        membershipStart: jpStart,
        contributionMonths: completedMonths(jpStart, date),
        densityPercent: 100,
      }).provisions;
    case "jkp":
      return computeJkpBenefit({
        terminationDate: date,
        segment,
        wage: amount,
        cause: "dismissal",
      }).provisions;
  }
}

function claimOf(
  programme: Programme,
  segment: Segment,
  date: CalendarDate,
): readonly ProvisionUse[] {
  if (programme === "jkk" || programme === "jkm") {
    const event = programme === "jkk" ? "work-accident" : "death";
    return claimDeadlines({ event, segment, date }).provisions;
  }
  return paymentDeadline({ programme, completeOn: date }).provisions;
}
