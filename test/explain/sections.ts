import { english, explain, type Explainable, type Locale } from "../../src/index.js";

/** Lines of Markdown by the heading above them, those under the title by `""`. */
export type Sections = Readonly<Record<string, readonly string[]>>;

/** The sections of an explanation, without the day of the law at its end. */
export function sectionsOf(result: Explainable, locale: Locale = english): Sections {
  const text = explain(result, { locale, format: "markdown" }).trimEnd();
  if (text.includes("\n\n\n")) throw new Error("an empty block");
  const [first = "", ...others] = text.slice(0, text.lastIndexOf("\n")).split(/^## /m);
  const linesOf = (part: string): string[] => part.split("\n").filter((line) => line !== "");
  return Object.fromEntries([
    ["", linesOf(first)],
    ...others.map((part): [string, string[]] => {
      const [title = "", ...lines] = linesOf(part);
      return [title, lines];
    }),
  ]);
}
