import { Decimal, percentOfRatio } from "../core/decimal.js";
import { sumRupiah } from "../core/exact.js";
import { textWith, type Text } from "../core/text.js";
import type { Evaluation, Finding, FindingId } from "./evaluation.js";

type Found = Omit<Evaluation, "findings">;

/** The findings of an evaluation in words; none without a figure. */
export function findingsOf(found: Found, attentionBelow: number | undefined): Finding[] {
  return [
    ...realisationFindings(found),
    ...(attentionBelow === undefined ? [] : belowFindings(found, attentionBelow)),
    ...reportingFindings(found),
    ...coverageFindings(found),
    ...benefitFindings(found),
    ...scholarshipFindings(found),
  ];
}

function realisationFindings({ overall }: Found): Finding[] {
  const { planned, realised, percent } = overall;
  const [persons, months, money] = [percent.persons, percent.personMonths, percent.amount];
  return [
    ...(persons === undefined
      ? []
      : [
          finding(
            "persons",
            textWith("finding.persons", {
              realised: realised.persons,
              planned: planned.persons,
              percent: persons,
            }),
          ),
        ]),
    ...(months === undefined
      ? []
      : [
          finding(
            "person-months",
            textWith("finding.person-months", {
              realised: realised.personMonths,
              planned: planned.personMonths,
              percent: months,
            }),
          ),
        ]),
    ...(money === undefined
      ? []
      : [
          finding(
            "money",
            textWith("finding.money", {
              realised: realised.amount,
              planned: planned.amount,
              percent: money,
            }),
          ),
        ]),
  ];
}

function belowFindings({ groups }: Found, below: number): Finding[] {
  const limit = new Decimal(String(below)).times(100);
  const names = groups.flatMap(({ group, percent }) =>
    percent.personMonths !== undefined && limit.greaterThan(percent.personMonths) ? [group] : [],
  );
  return [
    finding(
      "groups-below",
      textWith("finding.groups-below", {
        percent: limit.toFixed(),
        below: names.length,
        groups: groups.length,
        names,
      }),
      names,
    ),
  ];
}

function reportingFindings({ notReported, notPlanned }: Found): Finding[] {
  const unplanned = notPlanned.map(({ group }) => group);
  const amount = sumRupiah(notPlanned.map((group) => group.amount));
  const persons = sumRupiah(notPlanned.map((group) => group.persons));
  return [
    ...(notReported.length === 0
      ? []
      : [
          finding(
            "groups-not-reported",
            textWith("finding.groups-not-reported", { names: notReported }),
            notReported,
          ),
        ]),
    ...(unplanned.length === 0
      ? []
      : [
          finding(
            "groups-not-planned",
            textWith("finding.groups-not-planned", { names: unplanned, persons, amount }),
            unplanned,
          ),
        ]),
  ];
}

function coverageFindings({ coverage }: Found): Finding[] {
  if (!coverage) return [];
  const { after, before, growth, target, neededForTarget } = coverage;
  const points = growth?.overall.percentagePoints;
  const { percent, covered, workers } = after.overall;
  return [
    finding(
      "coverage",
      textWith("finding.coverage", {
        ...(percent !== undefined && { percent }),
        ...(covered !== undefined && { covered }),
        ...(workers !== undefined && { workers }),
      }),
    ),
    ...(before && points !== undefined
      ? [
          finding(
            "coverage-growth",
            textWith("finding.coverage-growth", {
              points,
              before: before.overall.percent,
              after: after.overall.percent,
            }),
          ),
        ]
      : []),
    ...(target === undefined || neededForTarget === undefined || !workers
      ? []
      : [
          finding(
            "target",
            textWith("finding.target", { target: percentOfRatio(target), needed: neededForTarget }),
          ),
        ]),
  ];
}

function benefitFindings({ benefits, notPlanned, notReported }: Found): Finding[] {
  if (!benefits) return [];
  const { cases, amount, families, ofReported, notCompared } = benefits;
  const share = ofReported?.percentOfContributions;
  return [
    finding("benefits-paid", textWith("finding.benefits-paid", { cases, amount })),
    ...(families === undefined
      ? []
      : [finding("families", textWith("finding.families", { families }))]),
    ...(!ofReported || share === undefined
      ? []
      : [
          finding(
            "benefits-by-contributions",
            textWith("finding.benefits-by-contributions", {
              amount: ofReported.amount,
              share,
              contributions: ofReported.contributions,
              someReported: notReported.length > 0,
              beyond: notPlanned.length > 0,
            }),
          ),
        ]),
    ...(notCompared.length === 0
      ? []
      : [
          finding(
            "benefits-not-compared",
            textWith("finding.benefits-not-compared", { names: notCompared }),
            notCompared,
          ),
        ]),
    ...(ofReported?.costPerFamily === undefined
      ? []
      : [
          finding(
            "cost-per-family",
            textWith("finding.cost-per-family", { amount: ofReported.costPerFamily }),
          ),
        ]),
  ];
}

function scholarshipFindings({ scholarships }: Found): Finding[] {
  if (!scholarships) return [];
  const { month, children } = scholarships;
  return [
    finding("scholarships-running", textWith("finding.scholarships-running", { month, children })),
  ];
}

function finding(id: FindingId, text: Text, groups?: readonly string[]): Finding {
  return { id, text, ...(groups && { groups }) };
}
