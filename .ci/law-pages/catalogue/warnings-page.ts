import { textOf, type WarningSeverity } from "../../../src/index.js";
import { warningSeverities } from "../../../src/core/warning-severities.js";
import { severities } from "../../../src/core/warning.js";
import type { Speech } from "../../../src/explain/speech.js";
import type { Matrix } from "../matrix.js";
import { generatedNote } from "../words.js";
import { roomsNaming, type Occurrences } from "./occurrences.js";
import { sentenceOf } from "./sentence.js";
import { anchored, codes, lawLinks, plain, table } from "./table.js";

const meanings = {
  doubt: {
    title: { id: "Keraguan tentang aturan", en: "Doubts about the law" },
    meaning: {
      id: "Aturannya tidak jelas, belum dibaca, atau belum diumumkan. Tampilkan bersama angkanya; bila menentukan, tanyakan kepada kantor cabang BPJS Ketenagakerjaan.",
      en: "The rule is unclear, was not read, or is not announced yet. Show it beside the figure; where it decides, ask the branch of BPJS Ketenagakerjaan.",
    },
  },
  assumption: {
    title: { id: "Asumsi", en: "Assumptions" },
    meaning: {
      id: "Suatu data tidak diberikan dan dianggap seperti biasanya. Berikan datanya, dan peringatan ini hilang.",
      en: "A fact was not given and is taken as it usually is. Give the fact, and the warning is gone.",
    },
  },
  check: {
    title: { id: "Perlu diperiksa", en: "To be checked" },
    meaning: {
      id: "Angka atau data ini tidak salah bentuknya, tetapi perlu dilihat oleh seseorang.",
      en: "Nothing is wrong in form, but a person should look at it.",
    },
  },
} satisfies Record<WarningSeverity, unknown>;

/** Every warning by how it is meant, with its sentence and what it is about. */
export function warningsPage(seen: Occurrences, matrix: Matrix, speech: Speech): string {
  const { say, locale } = speech;
  const codesOf = (severity: WarningSeverity): string[] =>
    Object.entries(warningSeverities).flatMap(([code, one]) => (one === severity ? [code] : []));
  const row = (code: string): string[] => {
    const sentence = sentenceOf(`warning.${code}`, locale);
    const example = seen.warnings.get(code);
    const shown = sentence.includes("{") && example ? textOf(example, locale) : undefined;
    const about = lawLinks((example?.provisions ?? []).map(idOf), matrix, speech);
    return [
      anchored(code),
      [
        plain(sentence),
        ...(shown ? [`${say({ id: "Contoh", en: "Example" })}: ${plain(shown)}`] : []),
        ...(about ? [`${say({ id: "Tentang", en: "About" })}: ${about}`] : []),
      ].join("<br>"),
      codes(roomsNaming(code)),
    ];
  };
  return [
    `# ${say({ id: "Peringatan", en: "Warnings" })}`,
    generatedNote(speech),
    say({
      id: "Setiap hasil mempunyai `warnings`: `{ code, severity, values?, provisions? }`. Kalimatnya diberikan `textOf`. Kata dalam kurung kurawal adalah nilai yang diisi.",
      en: "Every result has `warnings`: `{ code, severity, values?, provisions? }`. `textOf` says the sentence. A word in braces is a value that is filled in.",
    }),
    ...severities.flatMap((severity) => [
      `## ${say(meanings[severity].title)}`,
      `\`severity: "${severity}"\`. ${say(meanings[severity].meaning)}`,
      table(
        [
          say({ id: "Kode", en: "Code" }),
          say({ id: "Kalimat", en: "Sentence" }),
          say({ id: "Bagian", en: "Room" }),
        ],
        codesOf(severity).map(row),
      ),
    ]),
  ].join("\n\n");
}

function idOf(key: string): string {
  return key.split("@")[0] ?? key;
}
