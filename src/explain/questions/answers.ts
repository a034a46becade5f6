import { disabilityParts } from "../../law/disability-parts.js";
import { jkkCircumstanceList } from "../../law/jkk-circumstances.js";
import { labourIntensiveIndustries } from "../../law/labour-intensive-industries.js";
import {
  employerSizes,
  fundingSources,
  programmes,
  riskGroups,
  sectors,
  segments,
} from "../../core/vocabulary.js";
import type { TextKey } from "../../core/text.js";
import { workerCategories } from "../../workers/categories.js";

/** Answers to choose from: the value that the input takes, and the key of its words. */
export type Answers = Readonly<Record<string, TextKey>>;

function named(values: readonly string[], prefix: string): Answers {
  return Object.fromEntries(values.map((value) => [value, `${prefix}.${value}` as TextKey]));
}

/** The answers to each question that has some, in the order in which they are shown. */
export function answersOf(): Readonly<Record<AnswersName, Answers>> {
  return {
    segment: named(segments, "segment"),
    programme: named(programmes, "programme"),
    "risk-group": named(riskGroups, "risk-group"),
    sector: named(sectors, "answer.sector"),
    "funding-source": named(fundingSources, "funding-source"),
    "employer-size": named(employerSizes, "answer.employer-size"),
    industry: named([...labourIntensiveIndustries, "other"], "answer.industry"),
    via: named(["agency", "individual"], "answer.via"),
    kind: named(["own-account", "none", "employer", "without-wage"], "answer.kind"),
    category: named(
      workerCategories.map(({ id }) => id),
      "category",
    ),
    membership: {
      ...named(["none", "member"], "answer.membership"),
      ...named(segments, "segment"),
    },
    "life-event": named(["death", "work-accident", "job-loss", "retirement"], "life-event"),
    cause: named(["work-accident", "other"], "answer.cause"),
    "scholarship-cause": named(
      ["work-accident-death", "work-accident-total-disability", "other", "migrant-worker"],
      "answer.scholarship-cause",
    ),
    "job-cause": named(
      [
        "dismissal",
        "contract-ended-early",
        "contract-expired",
        "resignation",
        "total-disability",
        "retirement",
        "death",
      ],
      "answer.job-cause",
    ),
    relation: named(
      [
        "spouse",
        "child",
        "parent",
        "grandparent",
        "grandchild",
        "sibling",
        "parent-in-law",
        "named-in-will",
        "other",
      ],
      "relation",
    ),
    "disability-part": named(disabilityParts, "disability"),
    circumstance: named(jkkCircumstanceList, "answer.circumstance"),
    level: { "not-yet": "answer.not-yet", ...named(["tk", "sd", "smp", "sma", "higher"], "level") },
    ground: named(
      [
        "pension-age",
        "contract-pension-age",
        "total-disability",
        "death",
        "resignation",
        "dismissal",
        "contract-end",
        "stopped-working",
        "leaving-indonesia",
        "partial-preparation",
        "partial-home",
      ],
      "ground",
    ),
    pension: named(["old-age", "disability", "widow", "child", "parent"], "answer.pension"),
    proof: named(
      [
        "district-receipt",
        "provincial-receipt",
        "ministry-receipt",
        "joint-agreement-with-court-deed",
        "joint-agreement-with-report-receipt",
        "court-ruling",
        "none",
      ],
      "answer.proof",
    ),
    phase: named(["before", "during", "after"], "answer.phase"),
    "migrant-event": named(
      [
        "death",
        "total-disability",
        "partial-disability",
        "accident-transport",
        "treatment-abroad",
        "home-care",
        "prosthesis",
        "dentures",
        "hearing-aid",
        "glasses",
        "rape",
        "failed-departure",
        "failed-placement",
        "placed-against-contract",
        "accident-dismissal",
        "one-sided-dismissal",
        "repatriation",
        "loss-on-the-way-home",
      ],
      "item",
    ),
  };
}

/** The names of the lists of answers. */
export type AnswersName =
  | "segment"
  | "programme"
  | "risk-group"
  | "sector"
  | "funding-source"
  | "employer-size"
  | "industry"
  | "via"
  | "kind"
  | "category"
  | "membership"
  | "life-event"
  | "cause"
  | "scholarship-cause"
  | "job-cause"
  | "relation"
  | "disability-part"
  | "circumstance"
  | "level"
  | "ground"
  | "pension"
  | "proof"
  | "phase"
  | "migrant-event";
