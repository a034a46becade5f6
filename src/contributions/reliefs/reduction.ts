import type { ProvisionKey } from "../../core/provision.js";
import type { Rate } from "../../core/rate.js";

/** What a relief leaves of a contribution. */
export interface Reduction {
  /** The share that is still paid. */
  readonly share: Rate;
  readonly key: ProvisionKey;
}
