import type { Part } from "./benefit.js";
import type { Day } from "./days.js";
import { fraction, percentOf, plus, rupiah, smaller, sum } from "./fraction.js";
import type { LawBook } from "./law-book.js";

type Money = number | string;

/** What was spent after an accident. */
export interface Expenses {
  readonly transport?: readonly { readonly mode: "land" | "sea" | "air"; readonly cost: Money }[];
  readonly homeCare?: Money;
  readonly dentures?: Money;
  readonly hearingAid?: Money;
  readonly glasses?: Money;
  readonly prosthesisPrice?: Money;
}

/** What is refunded: up to a limit, of transport the limit of each means. */
export function refunds(
  law: LawBook,
  spent: Expenses,
  day: Day,
): { readonly paid: readonly Part[]; readonly open: readonly string[] } {
  const upTo = (item: string, cost: Money | undefined, limit: number | undefined): Part[] =>
    cost === undefined || limit === undefined
      ? []
      : [{ item, amount: rupiah(smaller(fraction(cost), fraction(limit))) }];
  const modes = (["land", "sea", "air"] as const).flatMap((mode) => {
    const costs = (spent.transport ?? []).filter((one) => one.mode === mode);
    if (costs.length === 0) return [];
    const limit = fraction(law.on(`jkk.benefit.transport.${mode}`, day));
    return [
      {
        item: "transport",
        amount: rupiah(smaller(sum(costs.map(({ cost }) => fraction(cost))), limit)),
      },
    ];
  });
  const paid = [
    ...modes,
    ...upTo("home-care", spent.homeCare, law.find("jkk.benefit.home-care", day)?.most),
    ...upTo("dentures", spent.dentures, law.on("jkk.benefit.dentures", day)),
    ...upTo("glasses", spent.glasses, law.find("jkk.benefit.glasses", day)),
    ...prosthesis(law, spent.prosthesisPrice, day),
  ];
  // A hearing aid is paid since 2019, but no text that was read says how much.
  const hasAid =
    spent.hearingAid !== undefined && law.find("jkk.benefit.hearing-aid", day) === true;
  return { paid, open: hasAid ? ["hearing-aid"] : [] };
}

/** The price of the rehabilitation centre and a part of it on top. */
function prosthesis(law: LawBook, price: Money | undefined, day: Day): Part[] {
  if (price === undefined) return [];
  const whole = fraction(price);
  const more = percentOf(whole, law.on("jkk.benefit.prosthesis", day));
  return [{ item: "prosthesis", amount: rupiah(plus(whole, more)) }];
}
