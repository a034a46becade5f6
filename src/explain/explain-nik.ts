import { textWith, type Text } from "../core/text.js";
import type { Sex } from "../core/vocabulary.js";
import type { Nik } from "../roster/nik/nik.js";
import { articleLines } from "./articles.js";
import { listOf, type Block } from "./document.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";

/** A NIK, masked: what it says without what would make it whole again. */
export function explainNik(result: Nik, speech: Speech): Block[] {
  const { say } = speech;
  return [
    { kind: "heading", text: `NIK ${result.masked}` },
    {
      kind: "paragraph",
      text: say(result.valid ? { key: "explain.nik.sound" } : { key: "explain.nik.unsound" }),
    },
    ...listOf(result.faults.map(({ text }) => ({ text: say(text) }))),
    ...(result.valid ? listOf(parts(result, speech)) : []),
    ...listOf(articleLines(result.rules, speech)),
    ...closingNotes(result, speech),
  ];
}

function parts(
  { region, sex, birthDate, birthDateCandidates }: Nik,
  { say }: Speech,
): { text: string }[] {
  const dates = birthDate === undefined ? birthDateCandidates : [birthDate];
  const years = dates.map((date) => date.slice(0, 4));
  return [
    ...(region
      ? [
          textWith("explain.nik.region", {
            regency: region.regency,
          }),
        ]
      : []),
    ...(sex ? [sexNames[sex]] : []),
    textWith("explain.nik.years", { years }),
  ].map((text) => ({ text: say(text) }));
}

/** Names of the sexes. */
export const sexNames: Readonly<Record<Sex, Text>> = {
  female: { key: "explain.nik.female" },
  male: { key: "explain.nik.male" },
};
