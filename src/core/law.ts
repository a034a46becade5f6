import type { Provision, ProvisionInForce } from "./provision.js";
import type { CalendarDate } from "./vocabulary.js";

/** A body of law: the provisions that calculators read. */
export interface Law {
  /** E.g. `Indonesian law`. */
  readonly name: string;
  /** The date to which this law is known. */
  readonly asOf: CalendarDate;
  /** Names of the changes made to it, first to last; none in the built-in law. */
  readonly amendments?: readonly string[] | undefined;
  /** All provisions, by id. */
  provisions(): readonly Provision[];
  /** One provision by its id. */
  provision(id: string): Provision | undefined;
  /** The version in force on a date. Throws InvalidInputError if the date is not one. */
  at(date: CalendarDate): readonly ProvisionInForce[];
}
