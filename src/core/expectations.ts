import { firstYear, lastYear } from "./calendar.js";
import { textWith, type Text, type Values } from "./text.js";

/** The message by which a schema names an expectation: its key, and its values where it has any. */
export function messageOf({ key, values }: Text): string {
  return values === undefined ? key : `${key} ${JSON.stringify(values)}`;
}

/** The expectation that a schema's message names, if it names one. */
export function expectationOf(message: string): Text | undefined {
  const [, key, values] = /^(expected\.[^ ]+)(?: (\{.*\}))?$/.exec(message) ?? [];
  if (key === undefined) return undefined;
  return (values === undefined ? { key } : { key, values: JSON.parse(values) as Values }) as Text;
}

/** The most characters of a text: a bound of the input. */
export const longestText = 2_000; // not law: a bound of the input

type CoreExpectation =
  | "rupiah"
  | "positiveRupiah"
  | "date"
  | "month"
  | "programmes"
  | "count"
  | "positiveCount"
  | "text"
  | "shortText"
  | "options"
  | "law"
  | "result"
  | "readable"
  | "wage";

/** Expectations that several rooms share. */
export const expected: Readonly<Record<CoreExpectation, Text>> = {
  rupiah: { key: "expected.rupiah" },
  positiveRupiah: { key: "expected.positive-rupiah" },
  date: textWith("expected.date", { firstYear, lastYear }),
  month: textWith("expected.month", { firstYear, lastYear }),
  programmes: { key: "expected.programmes" },
  count: { key: "expected.count" },
  positiveCount: { key: "expected.positive-count" },
  text: { key: "expected.text" },
  shortText: textWith("expected.short-text", { longestText }),
  options: { key: "expected.options" },
  law: { key: "expected.law" },
  result: { key: "expected.result" },
  readable: { key: "expected.readable" },
  wage: { key: "expected.wage" },
};
