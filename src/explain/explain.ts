import * as z from "zod";
import { validate } from "../core/validate.js";
import type { Locale } from "../locale/locale.js";
import { type Block, type Item, lineText } from "./document.js";
import type { Explainable } from "./explainable.js";
import { explainers } from "./explainers.js";
import { localeField } from "./locale-field.js";
import { madeOf } from "./made-of.js";
import { renderText } from "./render-text.js";

/** How to explain. */
export interface ExplainOptions {
  readonly locale: Locale;
  readonly format: "text" | "markdown";
}

const optionsSchema: z.ZodType<ExplainOptions> = z.strictObject({
  locale: localeField,
  format: z.enum(["text", "markdown"]),
});

/**
 * A result in words: the answer first, then each line as a formula with its
 * article and dates in force, the readings taken, the warnings and the date of
 * the law, in Indonesian or English, as text of 80 columns or as Markdown. Each figure
 * stands with its unit: rupiah, percent, months, people.
 *
 * @throws InvalidInputError for anything that is not a result of this library.
 *
 * @example
 * ```ts
 * const benefit = computeJkmBenefit({ date: "2024-05-29", segment: "wage-earner" });
 * explain(benefit, { locale: indonesian, format: "text" }).includes("Rp42.000.000,00"); // => true
 * ```
 */
export function explain(result: Explainable, options: ExplainOptions): string {
  const { locale, format } = validate(optionsSchema, options);
  const render = format === "markdown" ? renderMarkdown : renderText;
  return madeOf(explainers, result, locale, render);
}

/** Blocks as Markdown, the first heading one level above the others. */
function renderMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map((block, index) => renderBlock(block, index === 0)).join("\n\n")}\n`;
}

function renderBlock(block: Block, first: boolean): string {
  switch (block.kind) {
    case "heading":
      return `${first ? "#" : "##"} ${escape(block.text)}`;
    case "paragraph":
      return escape(block.text);
    case "list":
      return block.items.map(renderItem).join("\n");
    case "table":
      return renderTable(block.head, block.rows);
  }
}

function renderItem(item: Item): string {
  return [
    `- ${escape(item.text)}`,
    ...(item.under ?? []).map((line) => `  - ${escape(lineText(line))}`),
  ].join("\n");
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => escape(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  const rule = `| ${head.map((_, column) => (column === 0 ? "---" : "---:")).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

function escape(text: string): string {
  return text.replace(/[\\`*_<>[\]#]/g, "\\$&").replaceAll("\n", " ");
}
