import type * as z from "zod";
import type {
  CoverageDefinition,
  CoverageOptions,
  CoverageRow,
  CoverageTally,
  PublishedCoverage,
} from "../../coverage/coverage-input.js";
import * as coverage from "../../coverage/coverage-input.js";
import { described } from "../described.js";

/** Schema of `CoverageRow`. */
export const coverageRowSchema: z.ZodType<CoverageRow> = described(
  coverage.coverageRowSchema,
  "CoverageRow",
  "Protected people and workers of a region, category, segment or period.",
  { region: "Kayong Utara", covered: 878, workers: 1_000 },
);

/** Schema of `PublishedCoverage`. */
export const publishedCoverageSchema: z.ZodType<PublishedCoverage> = described(
  coverage.publishedCoverageSchema,
  "PublishedCoverage",
  "Coverage that is known as a percentage only, as somebody has published it.",
  { category: "perangkat-desa", percent: 87.8, source: "Media Network, 29 May 2024" },
);

/** Schema of `CoverageDefinition`. */
export const coverageDefinitionSchema: z.ZodType<CoverageDefinition> = described(
  coverage.coverageDefinitionField,
  "CoverageDefinition",
  "Who is counted above and below the line: a definition in use or one of your own.",
  "eligible-bpjs",
  {
    id: "fishers",
    numerator: "fishers who are active members",
    denominator: "fishers by the census",
    domicile: "where they live",
  },
);

/** Schema of `CoverageOptions`. */
export const coverageOptionsSchema: z.ZodType<CoverageOptions> = described(
  coverage.coverageOptionsSchema,
  "CoverageOptions",
  "How coverage is counted: by a definition that the caller names.",
  { definition: "eligible-bpjs", target: 0.8, by: "region" },
  {
    definition: "segment",
    target: [
      { year: 2025, percent: 32.15 },
      { year: 2029, percent: 43.92 },
    ],
    by: ["category", "village"],
    period: "2025",
    smallCells: 5,
  },
);

/** Schema of `CoverageTally`. */
export const coverageTallySchema: z.ZodType<CoverageTally> = described(
  coverage.coverageTallySchema,
  "CoverageTally",
  "A coverage count that can be added to, merged and stored.",
  {
    kind: "coverage-tally",
    definition: "segment",
    cells: [{ segment: "wage-earner", covered: 400, workers: 1_000 }],
  },
);
