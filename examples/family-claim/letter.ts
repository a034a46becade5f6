import { assessEvent, explain, type EventInput } from "jamsosnaker";

/** One family's case as it was reported, without names. */
export interface FamilyCase {
  readonly title: string;
  readonly source: string;
  /** What was paid, as published. */
  readonly published: number;
  readonly input: EventInput;
  /** What the report does not say and this case takes. */
  readonly assumptions: string;
}

/** The answer for one family, as text, with the published amount beside it. */
export function letter(one: FamilyCase, locale: "id" | "en"): string {
  const assessment = assessEvent(one.input);
  const agrees = assessment.total === one.published;
  return [
    one.title,
    "=".repeat(Math.min(one.title.length, 80)),
    "",
    explain(assessment, { locale, format: "text" }),
    `Diberitakan: Rp${one.published.toLocaleString("id-ID")} (${one.source}): ${agrees ? "sama" : "berbeda"}.`,
    one.assumptions,
    "",
  ].join("\n");
}
