import type { CalendarDate } from "../core/vocabulary.js";

/** A piece of an explanation, before it becomes text or Markdown. */
export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly Item[] }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      /** Cells; the first column is text, the others are numbers. */
      readonly rows: readonly (readonly string[])[];
    };

/** A line that cites the law: its text, and the versions of provisions that it names. */
export interface ArticleLine {
  readonly text: string;
  readonly provisions: readonly ProvisionVersionId[];
}

/** One version of a provision: its id and its first day in force. */
export interface ProvisionVersionId {
  readonly id: string;
  readonly from: CalendarDate;
}

/** An entry of a list, with lines that belong under it. */
export interface Item {
  readonly text: string;
  readonly under?: readonly (string | ArticleLine)[] | undefined;
  /** For an entry that cites the law itself. */
  readonly provisions?: readonly ProvisionVersionId[] | undefined;
}

/** The text of a line under an entry. */
export function lineText(line: string | ArticleLine): string {
  return typeof line === "string" ? line : line.text;
}

/** A list block, or nothing when there are no entries. */
export function listOf(items: readonly Item[]): Block[] {
  return items.length === 0 ? [] : [{ kind: "list", items }];
}

/** A heading with its content, or nothing without content. */
export function section(text: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: "heading", text }, ...blocks];
}
