import type { Provision } from "../../../src/index.js";
import type { Speech } from "../../../src/explain/speech.js";
import { textOf } from "../../../src/index.js";
import { anchorOf, pageOf, type Matrix } from "../matrix.js";

/** A table in Markdown, not padded to the widest of its cells; a cell keeps to its line. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [
    "<!-- prettier-ignore -->",
    line(head),
    line(head.map(() => "---")),
    ...rows.map(line),
  ].join("\n");
}

/** A code with an anchor of its name, so that others can lead to it. */
export function anchored(name: string): string {
  return `<a id="${name.replaceAll(".", "-")}"></a>\`${name}\``;
}

/** Names in code, one after the other. */
export function codes(names: Iterable<string>): string {
  return [...names].map((name) => `\`${name}\``).join(", ");
}

/** A sentence with its placeholders and signs as they are. */
export function plain(sentence: string): string {
  return sentence.replace(/[*_<>[\]]/g, (sign) => `\\${sign}`);
}

/** Links to provisions on the pages of the law. */
export function lawLinks(ids: Iterable<string>, { provisions }: Matrix, speech: Speech): string {
  return [...ids]
    .flatMap((id) => provisions.find((one) => one.id === id) ?? [])
    .map((one) => lawLink(one, speech))
    .join(", ");
}

function lawLink(provision: Provision, { locale }: Speech): string {
  const page = `../../law/${locale.language}/${pageOf(provision)}.md#${anchorOf(provision.id)}`;
  return `[${textOf(provision, locale)}](${page})`;
}
