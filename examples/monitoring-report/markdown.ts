import { coverageGrowth, explain, type Explainable, type Locale } from "jamsosnaker";
import type { Monitoring } from "./monitoring.js";
import { withNames } from "./regions.js";
import { recommendations } from "./recommendations.js";
import { speechOf } from "./speech.js";
import { texts } from "./texts.js";

/** The report as Markdown, in the words of the library's explanations. */
export function markdown(found: Monitoring, locale: Locale): string {
  const { input, screened, plan, evaluation, before, after, quota, draft, fit, expected } = found;
  const speech = speechOf(locale);
  const { say } = speech;
  const parts: Explainable[] = [
    screened.screening.summary,
    evaluation,
    after,
    coverageGrowth(before, after),
    plan,
    quota,
    draft,
    fit,
    expected,
  ];
  const sections = parts.map((part) =>
    withNames(explain(part, { locale, format: "markdown" }), screened.names)
      .replace(/^#/gm, "##")
      .trimEnd(),
  );
  const { letterhead, number, place, date, signatures } = input;
  return `${[
    Object.values(letterhead).join("  \n"),
    `${say(texts.number)}: ${number}  \n${place}, ${locale.format.date(date)}`,
    `# ${say(texts.title)}`,
    say(texts.place),
    `> ${say(texts.notice)}`,
    ...sections,
    `## ${say(texts.recommendations)}`,
    recommendations(found, speech)
      .map(({ text }, index) => `${index + 1}. ${text}`)
      .join("\n"),
    ...signatures.map(({ role, name }) => `${say(role)}: ${name}`),
  ].join("\n\n")}\n`;
}
