import type { Bilingual } from "../core/bilingual.js";
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
      text: say(
        result.valid
          ? { id: "Susunannya benar.", en: "Its structure is sound." }
          : { id: "Susunan NIK tidak sesuai ketentuan.", en: "Its structure is not sound." },
      ),
    },
    ...listOf(result.faults.map(({ text }) => ({ text: say(text) }))),
    ...(result.valid ? listOf(parts(result, speech)) : []),
    ...listOf(articleLines(result.provisions, speech)),
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
          {
            id: `Wilayah saat pertama didaftarkan: ${region.regency} (bukan tempat lahir, bukan domisili)`,
            en: `Region of first registration: ${region.regency} (neither birth place nor home)`,
          },
        ]
      : []),
    ...(sex ? [sexes[sex]] : []),
    {
      id: `Tahun lahir: ${years.join(" atau ")}`,
      en: `Year of birth: ${years.join(" or ")}`,
    },
  ].map((text) => ({ text: say(text) }));
}

const sexes: Readonly<Record<Sex, Bilingual>> = {
  female: { id: "Perempuan", en: "Female" },
  male: { id: "Laki-laki", en: "Male" },
};
