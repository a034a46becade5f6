import {
  outsideGroups,
  textOf,
  workerCategories,
  type WorkerCategory,
} from "../../../src/index.js";
import type { Speech } from "../../../src/explain/speech.js";
import { segments } from "../../../src/core/vocabulary.js";
import type { Matrix } from "../matrix.js";
import { generatedNote } from "../words.js";
import { codes, lawLinks } from "./table.js";

/** Every category of workers: names, segment, programmes, who usually pays, the law behind it. */
export function workersPage(matrix: Matrix, speech: Speech): string {
  const { say, locale } = speech;
  return [
    `# ${say({ id: "Kategori pekerja", en: "Worker categories" })}`,
    generatedNote(speech),
    say({
      id: `${workerCategories.length} kategori. \`findWorkerCategory\` menemukannya dari nama mana pun di bawah ini; \`placeWorker\` menentukan segmen, iuran, dan siapa yang boleh membayar.`,
      en: `${workerCategories.length} categories. \`findWorkerCategory\` finds one by any of the names below; \`placeWorker\` gives segment, contribution and who may pay.`,
    }),
    ...segments.flatMap((segment) => {
      const found = workerCategories.filter((category) => category.segment === segment);
      if (found.length === 0) return [];
      return [
        `## ${textOf(segment, locale)}`,
        ...found.map((category) => section(category, matrix, speech)),
      ];
    }),
    `## ${say({ id: "Di luar BPJS Ketenagakerjaan", en: "Outside BPJS Ketenagakerjaan" })}`,
    outsideGroups.map((group) => `- ${codes([group.id])}: ${textOf(group, locale)}`).join("\n"),
  ].join("\n\n");
}

function section(category: WorkerCategory, matrix: Matrix, speech: Speech): string {
  const { say, locale } = speech;
  const { id, aliases, programmes, usualFunding, basis, riskGroup, sector, reading, notes } =
    category;
  const payers = usualFunding.map((source) => textOf(source, locale)).join(", ");
  const lines: (readonly [string, string | undefined])[] = [
    [say({ id: "Id", en: "Id" }), codes([id])],
    [say({ id: "Nama lain", en: "Also called" }), aliases.join(", ")],
    [say({ id: "Program", en: "Programmes" }), programmes.join(", ").toUpperCase()],
    [
      say({ id: "Biasanya dibayar", en: "Usually paid from" }),
      payers || say({ id: "pekerja sendiri", en: "the worker's own money" }),
    ],
    [say({ id: "Dasar iuran", en: "Calculated on" }), say(basis)],
    [say({ id: "Tingkat risiko", en: "Risk group" }), riskGroup && textOf(riskGroup, locale)],
    [say({ id: "Sektor (PP 50/2025)", en: "Sector (PP 50/2025)" }), sector && codes([sector])],
    [
      say({ id: "Tafsiran", en: "Reading" }),
      reading &&
        `[\`${reading}\`](../../law/${locale.language}/readings.md#${reading.replaceAll(".", "-")})`,
    ],
    [say({ id: "Catatan", en: "Notes" }), notes.map((note) => say(note)).join(" ")],
    [say({ id: "Ketentuan", en: "Provisions" }), lawLinks(category.provisions, matrix, speech)],
  ];
  return [
    `<a id="${id}"></a>`,
    `### ${textOf(category, locale)}`,
    lines.flatMap(([name, value]) => (value ? [`- ${name}: ${value}`] : [])).join("\n"),
  ].join("\n\n");
}
