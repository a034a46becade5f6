import type { Programme } from "../core/vocabulary.js";
import type { EventQuestion } from "./question.js";

const ofEvent: ReadonlySet<string> = new Set([
  "temporaryInability",
  "expenses",
  "treatment",
  "circumstance",
  "usualRoute",
  "occupationalDisease",
  "concludedAsWorkAccident",
  "wagePaidByEmployer",
  "reportedInTime",
  "totalDisability",
  "disabilities",
  "leftHanded",
  "cause",
  "ground",
  "claimedOn",
]);

const ofMember: ReadonlySet<string> = new Set([
  "segment",
  "wage",
  "income",
  "reportedWage",
  "birthDate",
  "citizen",
  "enrolled",
]);

const dates: ReadonlySet<string> = new Set(["date", "eventDate", "terminationDate"]);

/** Where a field that a programme names stands in the input of `assessEvent`. */
export function pathInEvent(
  field: string,
  programme: Programme,
  { childPositions }: EventQuestion,
): string {
  const child = /^children\[(\d+)\](.*)$/.exec(field);
  if (child) return `family[${childPositions[Number(child[1])] ?? 0}].child${child[2] ?? ""}`;
  const anyChild = /^children\.(.*)$/.exec(field);
  if (anyChild) return `family[${childPositions[0] ?? 0}].child.${anyChild[1] ?? ""}`;
  const first = field.split(/[.[]/, 1)[0] ?? field;
  if (first === "options" || first === "family") return field;
  if (dates.has(first)) return "event.date";
  if (ofEvent.has(first)) return `event.${field}`;
  if (ofMember.has(first)) return `member.${field}`;
  const own = programme === "jp" || programme === "jkp" || isOfJht(programme, first);
  return own && !field.startsWith(`${programme}.`)
    ? `member.${programme}.${field}`
    : `member.${field}`;
}

function isOfJht(programme: Programme, field: string): boolean {
  return programme === "jht" && ["balance", "earlierPayments", "resident"].includes(field);
}
