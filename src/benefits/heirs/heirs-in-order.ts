import type { Options } from "../../law/options.js";
import { validate } from "../../core/validate.js";
import { MissingFactError } from "../../core/errors.js";
import { usesOf } from "../../core/trace.js";
import { heirsInputSchema } from "./heirs-schema.js";
import type { Heirs, HeirsInput } from "./heirs.js";
import { rankHeirs } from "./rank-heirs.js";
import { traceOf } from "../../law/trace-of.js";

/**
 * The heirs of JKK, JKM or JHT, or the beneficiaries of a JP pension: the first rank in
 * the order of the law that has an heir, those who are not entitled and why, and
 * what happens if there is none. How a rank shares is not in the law.
 *
 * PP 44/2015 Pasal 37 ayat (4)-(5), 40 ayat (2); PP 46/2015 Pasal 23; PP 45/2015
 * Pasal 14; Permenaker 5/2021 Pasal 79 as amended by Permenaker 1/2025.
 *
 * @throws InvalidInputError, OutOfCoverageError (before July 2015) and
 * MissingFactError (`notarialWill` where a will decides on JKM from 24 February 2025).
 *
 * @example
 * ```ts
 * const heirs = heirsInOrder({
 *   programme: "jkm",
 *   date: "2024-05-29",
 *   family: [{ relation: "spouse" }, { relation: "child" }, { relation: "parent" }],
 * });
 * heirs.members.map(({ relation }) => relation); // => ["spouse", "child"]
 * ```
 */
export function heirsInOrder(input: HeirsInput, options?: Options): Heirs {
  const trace = traceOf(options);
  const { heirs, open } = rankHeirs(trace, validate(heirsInputSchema, input));
  const [first] = open?.needed ?? [];
  if (!open || !first) return heirs;
  const [use] = usesOf(trace.provisions, open.provisions);
  const cites = use?.cites[0] ?? { regulation: "permenaker-5-2021", article: "Pasal 79" };
  throw new MissingFactError({ ...first, cites });
}
