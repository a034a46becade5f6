import { coverageGrowth, explain, textOf, type Explainable, type Locale } from "jamsosnaker";
import type { Monitoring } from "./monitoring.js";
import { texts } from "./texts.js";

/** The report as Markdown, in the words of the library's explanations. */
export function markdown(found: Monitoring, locale: Locale): string {
  const { screened, plan, evaluation, before, after, quota, fit, expected } = found;
  const parts: Explainable[] = [
    screened.screening.summary,
    evaluation,
    after,
    coverageGrowth(before, after),
    plan,
    quota,
    fit,
    expected,
  ];
  const sections = parts.map((part) =>
    explain(part, { locale, format: "markdown" }).replace(/^#/gm, "##").trimEnd(),
  );
  const [title, place, notice] = [texts.title, texts.place, texts.notice].map((text) =>
    textOf(text, locale),
  );
  return `${[`# ${title}`, place, `> ${notice}`, ...sections].join("\n\n")}\n`;
}
