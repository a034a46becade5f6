import {
  assessEvent,
  explain,
  textOf,
  type EventInput,
  type Locale,
  type OwnWords,
} from "jamsosnaker";

/** One family's case as it was reported, without names. */
export interface FamilyCase {
  readonly title: OwnWords;
  readonly source: string;
  /** What was paid, as published. */
  readonly published: number;
  readonly input: EventInput;
  /** What the report does not say and this case takes. */
  readonly assumptions: OwnWords;
}

/** The answer for one family, as text, with the published amount beside it. */
export function letter(one: FamilyCase, locale: Locale): string {
  const say = (text: OwnWords): string => textOf(text, locale);
  const assessment = assessEvent(one.input);
  const agrees = assessment.total === one.published;
  const published = `Rp${locale.format.count(one.published)} (${one.source})`;
  return [
    say(one.title),
    "=".repeat(Math.min(say(one.title).length, 80)),
    "",
    explain(assessment, { locale, format: "text" }),
    say({
      id: `Diberitakan: ${published}: ${agrees ? "sama" : "berbeda"}.`,
      en: `Reported: ${published}: ${agrees ? "the same" : "different"}.`,
    }),
    say(one.assumptions),
    "",
  ].join("\n");
}
