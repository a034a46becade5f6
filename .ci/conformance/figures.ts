import type { CaseCheck } from "../../test/cases/calculate.js";

interface Line {
  readonly programme: string;
  readonly payer: string;
}

type Value = number | string | boolean;

/** Words of the library itself, of which another program knows nothing. */
const ownWords = /\b(warnings|readings|doubts)\b|\bsteps\.\d+\.(?!percent$)|\.text\.|\.key$/;

/** Whether a figure is one that any program could give. */
export const isOfTheLaw = ({ read }: CaseCheck): boolean => !ownWords.test(read);

/** The name of a figure: a line of a contribution by its programme and payer, no steps. */
export function figureName(check: CaseCheck, result: unknown): string {
  if (check.read === "") return "result";
  if (check.read.includes(".steps.")) return check.read.replace(/steps\.\d+\./, "");
  const [list, place, ...rest] = check.read.split(".");
  if (check.calculate !== "contribution" || list !== "lines") return check.read;
  const lines = (result as { lines: readonly Line[] }).lines;
  const line = lines[Number(place)];
  const alike = lines.filter(
    ({ programme, payer }) => programme === line?.programme && payer === line.payer,
  );
  if (!line || alike.length > 1) return check.read;
  return ["lines", line.programme, line.payer, ...rest].join(".");
}

const percents = /percent$|^averageAnnualWage$/i;

/** A figure as the suite writes it: a percentage that is a text becomes a number. */
export function figureValue(read: string, value: Value): Value {
  return typeof value === "string" && percents.test(read) ? Number(value) : value;
}
