import {
  dueProvisions,
  lawAsOf,
  lawSearchedOn,
  readings,
  regulationName,
  regulations,
  textOf,
  type Provision,
  type ProvisionVersion,
} from "../../src/index.js";
import { isCalendarDate } from "../../src/core/calendar.js";
import type { Speech } from "../../src/explain/speech.js";
import { examplesTitle } from "./examples-page.js";
import { inWords } from "./in-words.js";
import {
  programmePages,
  provisionLink,
  provisionLinkById,
  regulationPage,
  type Matrix,
} from "./matrix.js";
import { programmePageTitle } from "./programme-page.js";
import { readingsTitle } from "./readings-page.js";
import { generatedNote } from "./words.js";
import { valueLine } from "./value.js";
import { valuesTitle } from "./values-page.js";
import { watchList } from "./watch-list.js";

/** The first page: where everything is. */
export function indexPage(matrix: Matrix, speech: Speech): string {
  const { say } = speech;
  const counts = {
    text: versionsBy(matrix, "text"),
    official: versionsBy(matrix, "official"),
    secondary: versionsBy(matrix, "secondary"),
  };
  return [
    `# ${say({ id: "Matriks hukum", en: "The legal matrix" })}`,
    generatedNote(speech),
    say({
      id: `Semua yang diketahui pustaka ini tentang peraturan sampai ${speech.date(lawAsOf)}, ditelusuri ${speech.date(lawSearchedOn)}: ${matrix.provisions.length} ketentuan; ${counts.text} versi dibaca dalam teks, ${counts.official} dari keterangan resmi atau dua sumber, ${counts.secondary} dari satu sumber.`,
      en: `All that the library knows of the law to ${speech.date(lawAsOf)}, searched on ${speech.date(lawSearchedOn)}: ${matrix.provisions.length} provisions; ${counts.text} versions read in the text, ${counts.official} known from an official statement or two sources, ${counts.secondary} from one source.`,
    }),
    `## ${say({ id: "Menurut program", en: "By programme" })}`,
    programmePages.map((page) => `- [${programmePageTitle(page, speech)}](${page}.md)`).join("\n"),
    `## ${say({ id: "Menurut peraturan", en: "By regulation" })}`,
    regulations
      .map((entry) => {
        const link = `[${regulationName(entry.id)}](${regulationPage(entry.id)})`;
        return `- ${link}: ${textOf(entry, speech.locale)}`;
      })
      .join("\n"),
    `## ${say({ id: "Lainnya", en: "More" })}`,
    [
      `- [${readingsTitle(speech)}](readings.md)`,
      `- [${valuesTitle(speech)}](values.md)`,
      `- [${timelineTitle(speech)}](timeline.md)`,
      `- [${dueTitle(speech)}](due.md)`,
      `- [${examplesTitle(speech)}](examples.md)`,
    ].join("\n"),
  ].join("\n\n");
}

function versionsBy(matrix: Matrix, evidence: ProvisionVersion["evidence"]): number {
  return matrix.provisions.flatMap(({ versions }) =>
    versions.filter((version) => version.evidence === evidence),
  ).length;
}

function timelineTitle({ say }: Speech): string {
  return say({ id: "Apa yang berubah dan kapan", en: "What changed when" });
}

function dueTitle({ say }: Speech): string {
  return say({ id: "Yang segera berakhir atau belum diumumkan", en: "What is due" });
}

/** What began on which day, first to last. */
export function timelinePage(matrix: Matrix, speech: Speech): string {
  const byDay = new Map<string, { provision: Provision; index: number }[]>();
  for (const provision of matrix.provisions) {
    provision.versions.forEach(({ from }, index) => {
      byDay.set(from, [...(byDay.get(from) ?? []), { provision, index }]);
    });
  }
  const days = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `# ${timelineTitle(speech)}`,
    generatedNote(speech),
    ...days.flatMap(([day, changes]) => [
      `## ${speech.date(day)}`,
      changes.map(({ provision, index }) => changeText(provision, index, speech)).join("\n"),
    ]),
  ].join("\n\n");
}

function changeText(provision: Provision, index: number, speech: Speech): string {
  const version = provision.versions[index];
  const before = provision.versions[index - 1];
  const now = valueLine(inWords(provision, version?.value), provision.unit, speech);
  const old = before && valueLine(inWords(provision, before.value), provision.unit, speech);
  const change =
    old === undefined || old === now
      ? now
      : speech.say({ id: `${now} (sebelumnya ${old})`, en: `${now} (before: ${old})` });
  return `- ${provisionLink(provision, textOf(provision, speech.locale))}: ${change}`;
}

/** Yearly values and dated rules within a year of the date of the law, and what to look for. */
export function duePage(matrix: Matrix, speech: Speech): string {
  const { say } = speech;
  const names = {
    "not-announced": { id: "belum diumumkan sejak", en: "not announced since" },
    "new-value": { id: "nilai baru mulai", en: "new value from" },
    ends: { id: "berakhir", en: "ends" },
  };
  const rows = dueProvisions(lawAsOf, { days: 365 }).map(
    ({ provision, kind, on }) =>
      `- ${provisionLink(provision, textOf(provision, speech.locale))}: ${say(names[kind])} ${speech.date(on)}`,
  );
  return [
    `# ${dueTitle(speech)}`,
    generatedNote(speech),
    say({
      id: `Dalam setahun sejak ${speech.date(lawAsOf)}:`,
      en: `Within a year of ${speech.date(lawAsOf)}:`,
    }),
    rows.join("\n"),
    `## ${say({ id: "Yang dipantau", en: "Watch list" })}`,
    say({
      id: `Belum menjadi hukum yang dapat dihitung. Ditelusuri terakhir ${speech.date(lawSearchedOn)}.`,
      en: `Not law that can be computed yet. Last searched on ${speech.date(lawSearchedOn)}.`,
    }),
    watchTable(matrix, speech),
  ].join("\n\n");
}

function watchTable(matrix: Matrix, speech: Speech): string {
  const { say } = speech;
  const rows = watchList.map(({ what, state, where, seen, touches, besides }) => {
    const ids = touches.map((id) =>
      readings.find(id)
        ? `[\`${id}\`](readings.md#${id.replaceAll(".", "-")})`
        : provisionLinkById(matrix, id),
    );
    const wouldTouch = [...ids, ...(besides ? [say(besides)] : [])].join(", ");
    return `| ${[say(what), say(state), `<${where}>`, seenText(seen, speech), wouldTouch].join(" | ")} |`;
  });
  return [
    say({
      id: "| Apa | Keadaan | Di mana | Sumber terbaru | Yang akan berubah |",
      en: "| What | State | Where | Newest source | What it would change |",
    }),
    "|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

function seenText(seen: string | undefined, { date, locale }: Speech): string {
  if (seen === undefined) return "";
  return isCalendarDate(seen) ? date(seen) : locale.format.month(seen);
}
