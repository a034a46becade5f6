import { english, indonesian, type OwnWords, type Provision } from "../../src/index.js";
import type { PlainTextKey, Text } from "../../src/core/text.js";
import { wordsOf } from "../../src/explain/words-of.js";

/** The provisions whose values hold ids with names in the locales: how the key of a name begins. */
const named: Readonly<Record<string, string>> = {
  "jkk.benefit.medical-care": "medical-care",
  "jkk.benefit.return-to-work": "return-to-work",
  "jkk.disability.table": "disability",
};

/** A value of a provision with the names of its ids, in both languages. */
export function inWords({ id }: Provision, value: unknown): unknown {
  const names = named[id];
  return names === undefined || !Array.isArray(value)
    ? value
    : value.map((entry: unknown) =>
        typeof entry === "string" ? namesOf(`${names}.${entry}`) : rowInWords(entry as Row, names),
      );
}

interface Row {
  readonly part: string;
  readonly unit?: { readonly key: string };
}

/** A row of a table with the name of what it is about, and its unit in words. */
function rowInWords({ part, ...row }: Row, names: string): unknown {
  const label = namesOf(`${names}.${part}`);
  return { part, label, ...row, ...(row.unit && { unit: namesOf(row.unit.key) }) };
}

function namesOf(key: string): OwnWords {
  const text: Text = { key: key as PlainTextKey };
  return { id: wordsOf(text, indonesian), en: wordsOf(text, english) };
}
