import { textOf } from "../../../src/index.js";
import type { Speech } from "../../../src/explain/speech.js";
import type { Matrix } from "../matrix.js";
import { generatedNote } from "../words.js";
import type { Occurrences } from "./occurrences.js";
import { anchored, lawLinks, table } from "./table.js";

/** Every item of a benefit, with its name and the provisions that its lines rest on. */
export function itemsPage(seen: Occurrences, matrix: Matrix, speech: Speech): string {
  const { say, locale } = speech;
  const ids = Object.keys(locale.texts).flatMap((key) => /^item\.(.+)$/.exec(key)?.[1] ?? []);
  return [
    `# ${say({ id: "Rincian manfaat", en: "Items of benefits" })}`,
    generatedNote(speech),
    say({
      id: "`item` pada rincian dan catatan suatu hasil. Ketentuannya diambil dari hasil dalam pengujian; kosong berarti rincian itu hanya dipakai sebagai nama.",
      en: "The `item` of lines and notes of a result. The provisions are those of results in the tests; empty means that the item is only a name there.",
    }),
    table(
      [
        say({ id: "Id", en: "Id" }),
        say({ id: "Nama", en: "Name" }),
        say({ id: "Ketentuan", en: "Provisions" }),
      ],
      ids.map((id) => [
        anchored(id),
        textOf(id, locale),
        lawLinks(seen.items.get(id) ?? [], matrix, speech),
      ]),
    ),
  ].join("\n\n");
}
