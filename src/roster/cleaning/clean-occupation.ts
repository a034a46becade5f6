import { isDoubted } from "./cell-text.js";
import { cardOccupation } from "./card-occupations.js";
import { yesOrNo } from "./clean-words.js";
import { type Cells, type Fields, filled, type RowContext } from "./row-context.js";
import type { RowScribe } from "./row-scribe.js";

/** Fills the occupation as the list has it; what has no one place is asked. */
export function fillOccupation(
  row: Fields,
  cells: Cells,
  { meaning, hints }: RowContext,
  scribe: RowScribe,
  hasOtherCodes: boolean,
): void {
  const working = yesOrNo(cells, "working", scribe);
  if (working !== undefined) row.working = working;
  const cell = filled(cells.occupation);
  if (!cell || typeof cell.value === "boolean") return;
  const ofCard = hasOtherCodes ? undefined : cardOccupation(cell.value);
  const word = ofCard ?? String(cell.value);
  row.occupation = word;
  if (word !== cell.given)
    scribe.change(
      "occupation",
      cell.given,
      word,
      ofCard === undefined ? "spaces" : "occupation-code",
    );
  const { kind, categories, question } = meaning(word);
  const isSure = !isDoubted(word);
  if (isSure && (kind === "placed" || kind === "outside")) return;
  const about = `${String(row.nik ?? "")} ${row.name ?? ""}`;
  if (kind === "not-work") {
    if (filled(cells.working)) return;
    const answer = scribe.ask({
      field: "working",
      given: word,
      code: "occupation-is-none",
      options: [true, false],
      about,
    });
    if (typeof answer === "boolean") row.working = answer;
    return;
  }
  const isKnown = kind === "several";
  const near = kind === "unknown" ? hints(word) : categories;
  const answer = scribe.ask({
    field: "occupation",
    given: word,
    code: isKnown || kind === "perhaps-outside" ? "occupation-several" : "occupation-unknown",
    ...(near.length > 0 && { options: near }),
    ...(question && { text: question }),
    ...(!isSure && { about }),
  });
  if (typeof answer === "string") row.occupation = answer;
}
