import { invalidInput, type InvalidInputError } from "../core/errors.js";
import { sumRupiah, timesRupiah } from "../core/exact.js";
import { expected, longestText } from "../core/expectations.js";
import { refusingMalformed } from "../core/malformed.js";
import type { Rupiah } from "../core/vocabulary.js";
import type { Locale } from "../locale/locale.js";
import type { Explainable } from "./explainable.js";
import { type Speech, speechOf } from "./speech.js";

/** A value made of a result, by its kind; the compiler proves that no kind is left out. */
export type MakersByKind<Made> = {
  readonly [Kind in Explainable["kind"]]: (
    result: Extract<Explainable, { readonly kind: Kind }>,
    speech: Speech,
  ) => Made;
};

/**
 * What the maker of its kind makes of a result, and what is finished from that. Throws
 * InvalidInputError for anything else, also for a result that was changed on the way,
 * lacks a part or does not add up: that is the caller's mistake.
 */
export function madeOf<Made, Finished>(
  makers: MakersByKind<Made>,
  result: Explainable,
  locale: Locale,
  finish: (made: Made, speech: Speech) => Finished,
): Finished {
  return refusingMalformed(() => {
    const { kind } = result;
    if (!Object.hasOwn(makers, kind) || hasText(result, tooLong)) throw notAResult();
    if (!addsUp(result)) throw notAResult();
    const speech = speechOf(locale, result);
    const make = makers[kind] as (result: Explainable, speech: Speech) => Made;
    return finish(make(result, speech), speech);
  }, notAResult);
}

const tooLong = 10 * longestText; // not law: no text of a result comes near it

/** Whether a text in a value is longer than `most`; the time to say it would have no bound. */
function hasText(value: unknown, most: number): boolean {
  if (typeof value === "string") return value.length > most;
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some((part) => hasText(part, most));
}

function notAResult(): InvalidInputError {
  return invalidInput("result", expected.result);
}

type Amounts = readonly (Rupiah | undefined)[];

/** Whether the total of a result is the sum of what it is told to be made of. */
export function addsUp(result: Explainable): boolean {
  const total = totalOf(result);
  return partsOf(result).every((amounts) =>
    isSum(
      total,
      amounts.flatMap((amount) => amount ?? []),
    ),
  );
}

/** A monthly pension is told by the month, tax without a total of its own by its sum. */
function totalOf(result: Explainable): Rupiah {
  if (result.kind === "jht-tax") return result.tax ?? 0;
  if (result.kind === "pension" && result.form === "monthly") return result.monthly ?? 0;
  return (result as { readonly total: Rupiah }).total;
}

function isSum(total: Rupiah, amounts: readonly Rupiah[]): boolean {
  return amounts.every(Number.isFinite) && sumRupiah(amounts) === total;
}

/** The ways in which a total is split up, each of them whole. */
function partsOf(result: Explainable): readonly Amounts[] {
  switch (result.kind) {
    case "contribution":
      return [
        result.lines.map(({ amount }) => amount),
        Object.values(result.byProgramme),
        Object.values(result.byPayer),
      ];
    case "contributions":
      return [
        Object.values(result.byProgramme),
        Object.values(result.byPayer),
        Object.values(result.byProgrammeAndPayer).flatMap((byPayer) => Object.values(byPayer)),
      ];
    case "employer-bill":
      return [result.months.map(({ total }) => total)];
    case "pension":
      return result.paidBy === "employer" ? [] : [result.lines.map(({ amount }) => amount)];
    case "wage-slips":
      return [result.slips.map(({ total, persons }) => timesRupiah(total, persons))];
    case "benefit":
    case "jht-claim":
    case "jht-projection":
      return [result.lines.map(({ amount }) => amount)];
    case "protection-plan":
      return [result.byGroup.map(({ total }) => total), result.byMonth.map(({ total }) => total)];
    case "scholarship-plan":
      return [
        result.form === "lump-sum" ? [result.scheduleTotal] : result.children.map(({ due }) => due),
      ];
    case "scholarship-calendar":
      return [
        result.plan.form === "lump-sum"
          ? [result.plan.total]
          : result.claims.map(({ amount }) => amount),
      ];
    case "event-assessment":
      return [result.programmes.map((one) => one.result?.total)];
    case "jht-tax":
      return [result.payments.map(({ tax }) => tax)];
    case "target-path":
      return [result.years.map(({ total }) => total), [result.plan.total]];
    case "cost-to-reach":
      return [[result.plan.total]];
    default:
      return [];
  }
}
