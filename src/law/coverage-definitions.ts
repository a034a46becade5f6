import { deepFreeze } from "../core/deep-freeze.js";
import type { Text } from "../core/text.js";
import type { Evidence } from "../core/provision.js";

/** The definitions of a coverage ratio that are in use. */
export type StandardCoverageDefinition =
  "eligible-bpjs" | "employed-bps" | "segment" | "sdg-1.3.1-work-injury" | "sdg-8.8.1a";

/** A coverage ratio in use, as far as it is documented. */
export interface CoverageDefinitionData {
  readonly id: StandardCoverageDefinition;
  readonly label: Text;
  /** The numerator. */
  readonly numerator: Text;
  /** The denominator. */
  readonly denominator: Text;
  /** Whether people are counted where they live or where they work. */
  readonly domicile: Text;
  /** Whether construction workers are counted above the line. */
  readonly construction: "with" | "without" | "not-stated";
  /** How the definition is known. */
  readonly evidence: Evidence;
  /** The source that documents it. */
  readonly source: string;
  /** Open points of the definition. */
  readonly note: Text;
}

const notStated: Text = /* @__PURE__ */ deepFreeze({ key: "coverage-definition.not-stated" });

/**
 * The definitions of coverage in use. None of them is in a regulation, and
 * ratios of different ones never compare.
 */
export const coverageDefinitions: readonly CoverageDefinitionData[] = /* @__PURE__ */ deepFreeze([
  {
    id: "eligible-bpjs",
    label: { key: "coverage-definition.eligible-bpjs" },
    numerator: { key: "coverage-definition.active-members" },
    denominator: { key: "coverage-definition.eligible-bpjs.denominator" },
    domicile: notStated,
    construction: "not-stated",
    evidence: "secondary",
    source: "Bisnis Indonesia, 16 May 2017 (president director of BPJS Ketenagakerjaan)",
    note: { key: "coverage-definition.eligible-bpjs.note" },
  },
  {
    id: "employed-bps",
    label: { key: "coverage-definition.employed-bps" },
    numerator: { key: "coverage-definition.active-members" },
    denominator: { key: "coverage-definition.employed-bps.denominator" },
    domicile: { key: "coverage-definition.employed-bps.domicile" },
    construction: "not-stated",
    evidence: "official",
    source: "DJSN 2022; onenewsjatim.com, March 2026 (Lumajang)",
    note: { key: "coverage-definition.employed-bps.note" },
  },
  {
    id: "segment",
    label: { key: "coverage-definition.segment" },
    numerator: { key: "coverage-definition.segment.numerator" },
    denominator: { key: "coverage-definition.segment.denominator" },
    domicile: notStated,
    construction: "without",
    evidence: "secondary",
    source: "vissionnews.com, May 2025 (Pangkalpinang)",
    note: { key: "coverage-definition.segment.note" },
  },
  {
    id: "sdg-1.3.1-work-injury",
    label: { key: "coverage-definition.sdg-1.3.1-work-injury" },
    numerator: { key: "coverage-definition.sdg-1.3.1-work-injury.numerator" },
    denominator: { key: "coverage-definition.sdg-1.3.1-work-injury.denominator" },
    domicile: notStated,
    construction: "with",
    evidence: "official",
    source: "UN SDG metadata 1.3.1 (custodian ILO), 31 March 2022",
    note: { key: "coverage-definition.sdg-1.3.1-work-injury.note" },
  },
  {
    id: "sdg-8.8.1a",
    label: { key: "coverage-definition.sdg-8.8.1a" },
    numerator: { key: "coverage-definition.sdg-8.8.1a.numerator" },
    denominator: { key: "coverage-definition.sdg-8.8.1a.denominator" },
    domicile: notStated,
    construction: "without",
    evidence: "official",
    source: "sdi.beltim.go.id, code 06.02.021",
    note: { key: "coverage-definition.sdg-8.8.1a.note" },
  },
]);
