import type { Provision } from "../core/provision.js";
import type { RiskGroup, Rupiah } from "../core/vocabulary.js";
import { jpWageCeiling } from "../law/provisions/pension-wage-ceiling.js";
import {
  jhtWageEarnerRate,
  jkkWageEarnerRate,
  jkmWageEarnerRate,
  jpWageEarnerRate,
  type SharedRate,
} from "../law/provisions/wage-earner-contributions.js";

/** The bill of a programme on a wage; all have the same fields, since each bill goes through them. */
interface LineOf<Name, Paid, Value> {
  readonly programme: Name;
  /** The employer's rate by risk group, the employer's only, or one of employer and worker. */
  readonly paid: Paid;
  readonly rate: Provision<Value>;
  /** The wage up to which the rate applies. */
  readonly ceiling: Provision<Rupiah> | undefined;
}

/** One programme of a wage earner's bill. */
export type WageEarnerLine =
  | LineOf<"jkk", "by-risk-group", Readonly<Record<RiskGroup, string>>>
  | LineOf<"jkm", "by-employer", string>
  | LineOf<"jht" | "jp", "by-both", SharedRate>;

/** The bill of a wage earner, in the order of its lines; JKP is not billed. */
export const wageEarnerLines: readonly WageEarnerLine[] = [
  { programme: "jkk", paid: "by-risk-group", rate: jkkWageEarnerRate, ceiling: undefined },
  { programme: "jkm", paid: "by-employer", rate: jkmWageEarnerRate, ceiling: undefined },
  { programme: "jht", paid: "by-both", rate: jhtWageEarnerRate, ceiling: undefined },
  { programme: "jp", paid: "by-both", rate: jpWageEarnerRate, ceiling: jpWageCeiling },
];
