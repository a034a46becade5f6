import { textOf, type Provision } from "../../src/index.js";
import type { Speech } from "../../src/explain/speech.js";
import { table } from "./catalogue/table.js";
import { inWords } from "./in-words.js";
import { citationLink, pageOf, programmePages, provisionLink, type Matrix } from "./matrix.js";
import { programmePageTitle } from "./programme-page.js";
import { valueLine } from "./value.js";
import { generatedNote } from "./words.js";

/** The name of the page of values over time. */
export function valuesTitle({ say }: Speech): string {
  return say({ id: "Nilai dari waktu ke waktu", en: "Values over time" });
}

/** Every value that changed or is announced every year, with its versions one under the other. */
export function valuesPage({ provisions }: Matrix, speech: Speech): string {
  const { say } = speech;
  const moving = provisions.filter(
    ({ versions }) => versions.length > 1 || versions.some(({ nextDue }) => nextDue !== undefined),
  );
  return [
    `# ${valuesTitle(speech)}`,
    generatedNote(speech),
    say({
      id: `${moving.length} dari ${provisions.length} ketentuan pernah berubah atau diumumkan setiap tahun. Yang lain tetap sejak hari pertamanya.`,
      en: `${moving.length} of ${provisions.length} provisions have changed or are announced every year. The others stand as on their first day.`,
    }),
    ...[...programmePages.slice(1), ...programmePages.slice(0, 1)].flatMap((page) => [
      `## ${programmePageTitle(page, speech)}`,
      ...moving
        .filter((provision) => pageOf(provision) === page)
        .map((provision) => section(provision, speech)),
    ]),
  ].join("\n\n");
}

function section(provision: Provision, speech: Speech): string {
  const { say, date, locale } = speech;
  const rows = provision.versions.map(({ from, to, value, cites, evidence, nextDue }) => [
    date(from),
    to
      ? date(to)
      : nextDue
        ? `${say({ id: "nilai baru", en: "new value due" })} ${date(nextDue)}`
        : "",
    valueLine(inWords(provision, value), provision.unit, speech),
    `${cites.map((cite) => citationLink(cite, speech)).join("; ")} (\`${evidence}\`)`,
  ]);
  return [
    `### ${textOf(provision, locale)}`,
    provisionLink(provision, `\`${provision.id}\``),
    table(
      [
        say({ id: "Sejak", en: "From" }),
        say({ id: "Sampai", en: "To" }),
        say({ id: "Nilai", en: "Value" }),
        say({ id: "Pasal", en: "Article" }),
      ],
      rows,
    ),
  ].join("\n\n");
}
