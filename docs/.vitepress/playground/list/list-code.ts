import type { RosterField } from "jamsosnaker";
import { literal } from "../parts/code-of.js";
import type { ListChoice } from "./list-link.js";
import { exampleScheme } from "./schemes.js";

/** What the program does as the page does it: the choice, and columns that were read anew. */
export interface CodedList extends ListChoice {
  readonly columns: Readonly<Record<string, RosterField | null>>;
}

/**
 * A program that cleans and screens a list as the page does. The rows, the villages and what
 * people answered are handed to it: nothing of a person stands in it.
 */
export function listCode({ scheme, on, readings, columns }: CodedList): string {
  const isExample = scheme === exampleScheme.id;
  const names = [
    "cleanRoster",
    ...(isExample ? [] : ["localScheme"]),
    "screenRoster",
    "type CleaningContext",
    "type RawRow",
  ];
  const ofScheme = isExample
    ? literal(exampleScheme).replace(/\}$/, "  on,\n}")
    : `{ ...localScheme(${JSON.stringify(scheme)}), on }`;
  const parts = {
    ...(Object.keys(columns).length > 0 && { columns: literal(columns) }),
    ...(Object.keys(readings).length > 0 && { options: literal({ readings }) }),
  };
  const options = "options" in parts ? ", options" : "";
  const context = ["on", ...("columns" in parts ? ["columns"] : []), "...more"].join(", ");
  return [
    "import {",
    ...names.map((name) => `  ${name},`),
    '} from "jamsosnaker";',
    "",
    `const on = ${JSON.stringify(on)};`,
    `const scheme = ${ofScheme} as const;`,
    ...Object.entries(parts).map(([name, text]) => `const ${name} = ${text} as const;`),
    "",
    "/** Rows as a reader of CSV or XLSX gives them; villages and answers as the page was given them. */",
    'export function result(rows: readonly RawRow[], more: Omit<CleaningContext, "on"> = {}) {',
    `  const cleaned = cleanRoster(rows, { ${context} }${options});`,
    "  const { questions } = cleaned;",
    `  const screened = screenRoster(cleaned.rows, scheme, { questions }${options});`,
    "  return { cleaned, screened };",
    "}",
    "",
  ].join("\n");
}
