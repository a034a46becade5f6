import type { Speech } from "../../../src/explain/speech.js";
import type { Matrix } from "../matrix.js";
import { generatedNote } from "../words.js";
import type { Occurrences } from "./occurrences.js";
import { sentenceOf } from "./sentence.js";
import { anchored, lawLinks, plain, table } from "./table.js";

/** Every condition that a result may examine, by its subject. */
export function checksPage(seen: Occurrences, matrix: Matrix, speech: Speech): string {
  const { say, locale } = speech;
  const keys = Object.keys(locale.texts).filter((key) => key.startsWith("check."));
  const ids = [...new Set(keys.map((key) => key.slice("check.".length).replace(/~.*/, "")))].sort();
  const groups = [...new Set(ids.map((id) => id.split(".")[0] ?? id))];
  const effect = {
    bars: say({ id: "menghalangi", en: "bars" }),
    reduces: say({ id: "mengurangi", en: "reduces" }),
  };
  const row = (id: string): string[] => {
    const forms = keys.filter((key) => key === `check.${id}` || key.startsWith(`check.${id}~`));
    const found = seen.checks.get(id);
    return [
      anchored(id),
      forms.map((key) => plain(sentenceOf(key, locale))).join("<br>"),
      [...(found?.effects ?? [])].map((one) => effect[one as keyof typeof effect]).join(", "),
      lawLinks(found?.provisions ?? [], matrix, speech),
    ];
  };
  return [
    `# ${say({ id: "Pemeriksaan syarat", en: "Checks" })}`,
    generatedNote(speech),
    say({
      id: "`checks` dalam suatu hasil menyebut setiap syarat yang diperiksa. `passed` bernilai `true`, `false`, atau tidak ada selama datanya kurang; `missing` menyebut datanya. Syarat yang menghalangi mengakhiri hak, yang mengurangi hanya menurunkannya. Pengaruh dan ketentuan di bawah ini diambil dari hasil dalam pengujian; kosong berarti tidak ada contohnya.",
      en: "`checks` in a result name each condition that was examined. `passed` is `true`, `false`, or absent while a fact is missing; `missing` names it. A condition that bars ends the right, one that reduces only lowers it. Effect and provisions below are those of results in the tests; empty means that none shows it.",
    }),
    ...groups.flatMap((group) => [
      `## ${group}`,
      table(
        [
          say({ id: "Id", en: "Id" }),
          say({ id: "Syarat", en: "Condition" }),
          say({ id: "Pengaruh", en: "Effect" }),
          say({ id: "Ketentuan", en: "Provisions" }),
        ],
        ids.filter((id) => (id.split(".")[0] ?? id) === group).map(row),
      ),
    ]),
  ].join("\n\n");
}
