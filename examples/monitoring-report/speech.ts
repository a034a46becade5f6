import { textOf, type Locale, type Sayable } from "jamsosnaker";
import { escape, marked, table, type TableOptions } from "./html.js";
import type { InBoth } from "./in-both.js";
import { texts } from "./texts.js";

/** How the report says things in one language. */
export interface Speech {
  readonly locale: Locale;
  /** A text of the report or of the library, with whole rupiah. */
  readonly say: (text: Sayable) => string;
  /** A text of the report whose `{names}` are filled in. */
  readonly fill: (text: InBoth, figures: Readonly<Record<string, string>>) => string;
  readonly count: (count: number) => string;
  readonly rupiah: (amount: number) => string;
  readonly percent: (percent: string | undefined) => string;
  /** A ratio in percent without decimals. */
  readonly ratio: (ratio: number) => string;
  readonly month: (month: string) => string;
  /** Several things in a sentence. */
  readonly list: (parts: readonly string[]) => string;
  /** A table whose caption says that its figures are fictitious. */
  readonly table: (
    caption: string,
    head: readonly InBoth[],
    rows: readonly (readonly string[])[],
    options?: TableOptions,
  ) => string;
  readonly section: (heading: string, content: string, mark?: string) => string;
}

/** The speech of a language. */
export function speechOf(locale: Locale): Speech {
  const { count, rupiah, percent, month } = locale.format;
  const say = (text: Sayable): string => withoutSen(textOf(text, locale));
  return {
    locale,
    say,
    fill: (text, figures) => filled(say(text), figures),
    count,
    rupiah: (amount) => withoutSen(rupiah(amount)),
    percent: (share) => (share === undefined ? "-" : percent(share)),
    ratio: (share) => percent(String(Math.round(share * 100))),
    month,
    list: (parts) => parts.join(", "),
    table: (caption, head, rows, options) =>
      table(caption, head.map(say), rows, { mark: say(texts.made), ...options }),
    section: (heading, content, mark = "") =>
      `<section><h2>${escape(heading)}${marked(mark)}</h2>\n${content}</section>`,
  };
}

function filled(template: string, figures: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const figure = figures[name];
    if (figure === undefined) throw new Error(`nothing to fill in for ${name}: ${template}`);
    return figure;
  });
}

function withoutSen(text: string): string {
  return text.replace(/(Rp[\d.]+),00(?!\d)/g, "$1");
}

/** A paragraph. */
export function paragraph(text: string): string {
  return `<p>${escape(text)}</p>`;
}

/** A remark below a table. */
export function note(text: string): string {
  return `<p class="note">${escape(text)}</p>`;
}

/** A sentence that begins with a capital. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
