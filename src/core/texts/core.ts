import type { Text } from "../text.js";
import type { CalendarDate } from "../vocabulary.js";

/** The texts of core, and what each of them needs. */
export interface CoreTexts {
  "segment.wage-earner": undefined;
  "segment.non-wage-earner": undefined;
  "segment.construction": undefined;
  "segment.migrant-worker": undefined;
  "expected.rupiah": undefined;
  "expected.positive-rupiah": undefined;
  "expected.date": { firstYear: number; lastYear: number };
  "expected.month": { firstYear: number; lastYear: number };
  "expected.programmes": undefined;
  "expected.count": undefined;
  "expected.positive-count": undefined;
  "expected.a-text-that-is-not-empty": undefined;
  "expected.options-law-readings-rounding-to-mode": undefined;
  "expected.law": undefined;
  "expected.result": undefined;
  "expected.readable": undefined;
  "expected.wage": undefined;
  "issue.no-such-reading": undefined;
  "issue.required-as": { known: Text };
  "issue.required": undefined;
  "issue.type": { expected: string };
  "issue.at-least": { minimum: number };
  "issue.at-most": { maximum: number };
  "issue.unknown-fields": { keys: readonly (string | number)[] };
  "issue.nearest": { known: string; valuesCount: number; nearest: string };
  "issue.one-of": { values: readonly (string | number)[] };
  "warning.amended-law": { name: string };
  "evidence.official": undefined;
  "evidence.secondary": undefined;
  "warning.evidence-below-text": { title: Text; evidence: string };
  "warning.yearly-value-not-announced": { title: Text; nextDue: CalendarDate };
  "error.invalid-input": { issues: string };
  "error.out-of-coverage": {
    provision: Text;
    id: string;
    from: CalendarDate;
    to: CalendarDate | undefined;
    date: CalendarDate;
  };
  "error.missing-fact": { field: string; why: Text; article: string };
  "error.not-covered": { at: string; programme: string; segment: Text; article: string };
  "error.unsafe-amount": undefined;
  "issue.not-valid": { message: string };
}
