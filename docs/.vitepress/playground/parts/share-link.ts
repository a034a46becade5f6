import type { FactPath } from "jamsosnaker";
import type { Answers, AnswerValue, ChosenReadings } from "./answers.js";

/** What a link carries: answers, readings and the day of the law under which it was made. */
export interface Shared {
  readonly answers: Answers;
  readonly readings: ChosenReadings;
  readonly law?: string | undefined;
}

/** A link as it was read, with the parts that this page has no use for. */
export interface ReadLink extends Shared {
  readonly unknown: readonly string[];
}

/** What a page takes from a link. */
export interface LinkRules {
  readonly accepts: (path: FactPath, value: AnswerValue) => boolean;
  readonly acceptsReading: (id: string, option: string) => boolean;
}

const readingPrefix = "reading.";

/** The fragment of an address, without `#`. Only facts that `fragmentOf` is given stand in it. */
export function fragmentOf({ answers, readings, law }: Shared): string {
  const pairs = [
    ...Object.entries(answers).map(([path, value]) => [path, written(value)] as const),
    ...Object.entries(readings).map(([id, option]) => [readingPrefix + id, option] as const),
    ...(law === undefined ? [] : [["law", law] as const]),
  ];
  return pairs.map(([key, value]) => `${encoded(key)}=${encoded(value)}`).join("&");
}

/** Reads a fragment; what the page does not know, or cannot take, is named and not dropped silently. */
export function readFragment(fragment: string, rules: LinkRules): ReadLink {
  const answers: Record<string, AnswerValue> = {};
  const readings: Record<string, string> = {};
  const unknown: string[] = [];
  let law: string | undefined;
  for (const [key, text] of new URLSearchParams(fragment.replace(/^#/, ""))) {
    if (key === "law") {
      law = text;
    } else if (key.startsWith(readingPrefix)) {
      const id = key.slice(readingPrefix.length);
      if (rules.acceptsReading(id, text)) readings[id] = text;
      else unknown.push(key);
    } else {
      const value = readValue(text);
      if (value !== undefined && rules.accepts(key, value)) answers[key] = value;
      else unknown.push(key);
    }
  }
  return { answers, readings, law, unknown };
}

/** Texts stand as they are, unless they could be read as something else. */
function written(value: AnswerValue): string {
  return typeof value === "string" && !isData(value) ? value : JSON.stringify(value);
}

function isData(text: string): boolean {
  return /^(-?\d+(\.\d+)?|true|false|[["].*)$/.test(text);
}

function readValue(text: string): AnswerValue | undefined {
  if (!isData(text)) return text;
  try {
    return JSON.parse(text) as AnswerValue;
  } catch {
    return undefined;
  }
}

/** Brackets and commas may stand in a fragment; they keep the link readable. */
function encoded(text: string): string {
  return encodeURIComponent(text)
    .replaceAll("%5B", "[")
    .replaceAll("%5D", "]")
    .replaceAll("%2C", ",");
}
