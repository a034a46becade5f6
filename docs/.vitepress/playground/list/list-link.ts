import { lawAsOf } from "jamsosnaker";
import type { ChosenReadings } from "../parts/answers.js";
import { isOptionOf } from "../parts/chosen-readings.js";
import { fragmentOf, readFragment } from "../parts/share-link.js";
import { schemes } from "./schemes.js";

/** What is chosen for a list; nothing of the list itself. */
export interface ListChoice {
  readonly scheme: string;
  /** The day of joining. */
  readonly on: string;
  readonly readings: ChosenReadings;
}

/** What a link to the page of lists says. */
export interface ListLink extends Partial<ListChoice> {
  readonly readings: ChosenReadings;
  /** The day of the law under which the link was made. */
  readonly law?: string | undefined;
  /** Parts that the page has no use for. */
  readonly unknown: readonly string[];
}

/** The fragment of a link that carries a choice. */
export function listFragment({ scheme, on, readings }: ListChoice): string {
  return fragmentOf({ answers: { scheme, on }, readings, law: lawAsOf });
}

/** Reads the fragment of a link; a name, a NIK or anything else of a list is not taken. */
export function readListLink(fragment: string): ListLink {
  const { answers, readings, law, unknown } = readFragment(fragment, {
    accepts: (path, value) =>
      (path === "scheme" && schemes.some(({ id }) => id === value)) ||
      (path === "on" && typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)),
    acceptsReading: isOptionOf,
  });
  const { scheme, on } = answers as { readonly scheme?: string; readonly on?: string };
  return { ...(scheme && { scheme }), ...(on && { on }), readings, law, unknown };
}
