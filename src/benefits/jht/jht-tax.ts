import { sumRupiah, exactRupiah, shownRupiah } from "../../core/exact.js";
import type { Options } from "../../law/options.js";
import { validate } from "../../core/validate.js";
import { recorded } from "../../law/recorded.js";
import { jhtTaxInputSchema } from "./jht-claim-input.js";
import type { JhtTax, JhtTaxInput } from "./jht-tax-types.js";
import { taxPayments } from "./tax-payments.js";
import { traceOf } from "../../law/trace-of.js";

/**
 * The income tax on JHT, payment by payment, in rupiah: the final rates on what
 * is paid within two calendar years from the first payment, a partial one
 * included, and the progressive rates on later parts.
 *
 * PP 68/2009 Pasal 2, 5, 6; UU 36/2008 to 2021 and UU 7/2021 since, with the surcharge
 * of Pasal 21 ayat (5a) for members without a tax number.
 *
 * @throws InvalidInputError, OutOfCoverageError (before 16 November 2009) and
 * UnsafeAmountError.
 *
 * @example
 * ```ts
 * jhtTax({ payments: [{ date: "2026-05-04", amount: 100_000_000 }] }).tax; // => 2_500_000
 * jhtTax({ payments: [{ date: "2026-05-04", amount: 50_000_000 }] }).tax; // => 0
 * ```
 */
export function jhtTax(input: JhtTaxInput, options?: Options): JhtTax {
  const trace = traceOf(options);
  const facts = validate(jhtTaxInputSchema, input);
  const { payments, undetermined } = taxPayments(trace, facts);
  const known = undetermined.length === 0;
  return {
    kind: "jht-tax",
    gross: sumRupiah(facts.payments.map(({ amount }) => shownRupiah(exactRupiah(amount)))),
    ...(known && {
      tax: sumRupiah(payments.map(({ tax }) => tax)),
      net: sumRupiah(payments.map(({ net }) => net)),
    }),
    payments,
    undetermined,
    ...recorded(trace),
  };
}
