/// <reference lib="dom" />
import {
  InvalidInputError,
  MissingFactError,
  NotCoveredError,
  type JamsosnakerError,
  type NonWageEarnerInput,
} from "jamsosnaker";

/** What a person filled in, for the library to check: it is not known yet whether it will do. */
export function factsIn(data: FormData): NonWageEarnerInput {
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  return {
    segment: "non-wage-earner",
    month: text("month"),
    income: withoutDots(text("income")),
    programmes: data.getAll("programmes") as ("jkk" | "jkm" | "jht")[],
    fundedBy: text("fundedBy") as NonWageEarnerInput["fundedBy"],
    sector: text("sector") as NonWageEarnerInput["sector"],
  };
}

/** "1.000.000" as people write it; anything else is left for the library to refuse. */
function withoutDots(amount: string): string {
  return /^\d{1,3}(\.\d{3})+$/.test(amount) ? amount.replaceAll(".", "") : amount;
}

/** The fields that an error is about. */
export function fieldsAtFault(error: JamsosnakerError): string[] {
  if (error instanceof InvalidInputError) return error.issues.map(({ path }) => path);
  if (error instanceof MissingFactError) return [error.field];
  if (error instanceof NotCoveredError) return ["programmes"];
  return error.code === "out-of-coverage" ? ["month"] : [];
}
