import type { Locale } from "../../../src/index.js";
import type { Format } from "../../../src/core/format.js";

type Values = Readonly<Record<string, unknown>>;
type Sentence = (values: Values) => string;

/** The sentence of a key, with the name of each value in braces where the value stands. */
export function sentenceOf(key: string, { texts, format }: Locale): string {
  const words = (texts as Readonly<Record<string, string | Sentence>>)[key];
  if (words === undefined) throw new Error(`no words for ${key}`);
  if (typeof words === "string") return words;
  const said = saidOfSome(words, namesOf(words), format);
  if (said === undefined) throw new Error(`no values found for ${key}`);
  return said;
}

/** What may stand for a value: its name, a number or decimal text to be put back, a list, a regulation. */
const standIns: readonly ((name: string, mark: number) => unknown)[] = [
  (name) => `{${name}}`,
  (_, mark) => mark,
  (_, mark) => `${mark}.25`,
  (name) => [`{${name}}`],
  () => "pp-44-2015",
];

const firstMark = 970_001; // not law: numbers that no sentence says by itself

function namesOf(sentence: Sentence): string[] {
  const read = new Set<string>();
  const values = new Proxy<Record<string, unknown>>(
    {},
    {
      get: (_, name) => {
        read.add(String(name));
        return "";
      },
    },
  );
  attempt(sentence, values);
  return [...read].sort();
}

function attempt(sentence: Sentence, values: Values): string | undefined {
  try {
    const said = sentence(values);
    return /undefined|NaN|\[object/.test(said) ? undefined : said;
  } catch {
    return undefined;
  }
}

function saidOfSome(
  sentence: Sentence,
  names: readonly string[],
  format: Format,
  values: Values = {},
): string | undefined {
  const name = names[Object.keys(values).length];
  if (name === undefined) {
    const said = attempt(sentence, values);
    return said === undefined ? undefined : withNames(said, names, format);
  }
  const mark = firstMark + names.indexOf(name);
  for (const standIn of standIns) {
    const more = { ...values, [name]: standIn(name, mark) };
    const said = saidOfSome(sentence, names, format, more);
    if (said !== undefined) return said;
  }
  return undefined;
}

/** The numbers that stood for values, in each way of writing them, with the names again. */
function withNames(said: string, names: readonly string[], format: Format): string {
  return names.reduce((text, name, index) => {
    const mark = firstMark + index;
    const forms = [
      format.rupiah(mark).replace("Rp", ""),
      format.percent(`${mark}.25`).replace(/\s?%/, ""),
      `${mark}.25`,
      format.count(mark),
      String(mark),
    ];
    return forms.reduce((rest, form) => rest.replaceAll(form, `{${name}}`), text);
  }, said);
}
