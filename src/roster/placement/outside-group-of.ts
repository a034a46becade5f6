import { outsideGroups, type OutsideGroup } from "../../workers/outside-groups.js";
import { wordsOf } from "../../workers/word-match.js";

/** The group outside BPJS Ketenagakerjaan that an occupation names, if it names one. */
export function outsideGroupOf(occupation: string): OutsideGroup | undefined {
  const words = wordsOf(occupation);
  return outsideGroups.find(({ id }) => marks[id]?.some((mark) => words.includes(mark)));
}

const marks: Readonly<Record<string, readonly string[]>> = {
  pns: ["pns", "cpns"],
  pppk: ["pppk", "p3k"],
  "tni-polri": ["tni", "polri", "polisi", "tentara"],
};

/** Part-time PPPK: two branches of BPJS contradict each other, so the caller must say. */
export function isPartTime(occupation: string): boolean {
  const words = wordsOf(occupation);
  return ["paruh", "part"].some((word) => words.includes(word));
}
