import type { FactPath } from "../../core/check.js";
import type { Recorded } from "../../law/recorded.js";
import type { EventQuestion } from "../question.js";

/** The paths of the fields of a programme's input in the input of an event. */
export interface Places {
  /** E.g. `{ usualRoute: "event.usualRoute" }`. Of several places the first that is filled counts. */
  readonly fields: Readonly<Record<string, FactPath | readonly [FactPath, ...FactPath[]]>>;
  /** The path of all other fields. */
  readonly others: FactPath;
}

/** The facts of an event under the names that a programme gives them; what is not given is left out. */
export function factsAt(
  question: EventQuestion,
  { fields }: Places,
): Readonly<Record<string, unknown>> {
  const given = Object.entries(fields).flatMap(([field, places]) => {
    const found = placesOf(places)
      .map((place) => valueAt(question, place))
      .find((value) => value !== undefined);
    return found === undefined ? [] : [[field, found] as const];
  });
  return Object.fromEntries(given);
}

/** The path in the input of `assessEvent` of a field that a programme names. */
export function placeOf(
  field: FactPath,
  { fields, others }: Places,
  question: EventQuestion,
): FactPath {
  const child = /^children\[(\d+)\](.*)$/.exec(field);
  if (child) return placeOfChild(Number(child[1]), child[2] ?? "", question);
  const [first = field] = field.split(/[.[]/, 1);
  if (first === "options" || first === "family") return field;
  if (first === "heirs" || first === "children") return "family";
  const known = fields[first];
  if (known === undefined) return `${others}.${field}`;
  const places = placesOf(known);
  const place = places.find((one) => valueAt(question, one) !== undefined) ?? places[0];
  return `${place}${field.slice(first.length)}`;
}

/** What a programme recorded, with the fields that it assumed at their places in the event. */
export function recordedAt(
  { provisions, readings, warnings: all }: Recorded,
  places: Places,
  question: EventQuestion,
): Recorded {
  const warnings = all.map(({ assumes, ...warning }) => ({
    ...warning,
    ...(assumes && { assumes: assumes.map((field) => placeOf(field, places, question)) }),
  }));
  return { provisions, readings, warnings };
}

/** A child of whom nothing is said is asked for as a whole. */
function placeOfChild(
  index: number,
  rest: string,
  { childPositions, family = [] }: EventQuestion,
): FactPath {
  const position = childPositions[index] ?? 0;
  const place = `family[${position}].child`;
  return family[position]?.child === undefined ? place : `${place}${rest}`;
}

function placesOf(place: Places["fields"][string]): readonly [FactPath, ...FactPath[]] {
  return typeof place === "string" ? [place] : place;
}

function valueAt(question: EventQuestion, place: FactPath): unknown {
  return place
    .split(".")
    .reduce<unknown>(
      (value, name) => (value as Readonly<Record<string, unknown>> | undefined)?.[name],
      question,
    );
}
