import {
  readings,
  regulationName,
  regulations,
  textOf,
  type Provision,
  type ProvisionVersion,
  type Regulation,
} from "../../src/index.js";
import type { Speech } from "../../src/explain/speech.js";
import { inWords } from "./in-words.js";
import { provisionLink, regulationPage, type Matrix } from "./matrix.js";
import { periodOf } from "./programme-page.js";
import { evidenceNames, generatedNote } from "./words.js";
import { valueLine } from "./value.js";

/** One regulation: its dates, then article by article what rests on it. */
export function regulationText(regulation: Regulation, matrix: Matrix, speech: Speech): string {
  const { say } = speech;
  const rows = rowsOf(regulation, matrix, speech);
  const open = readings
    .list()
    .filter(({ cites }) => cites.some((cite) => touches(regulation, cite)))
    .map(
      (reading) =>
        `- [${textOf(reading, speech.locale)}](readings.md#${reading.id.replaceAll(".", "-")})`,
    );
  return [
    `# ${regulationName(regulation.id)}`,
    textOf(regulation, speech.locale),
    generatedNote(speech),
    datesOf(regulation, speech),
    rows.length === 0
      ? say({
          id: "Tidak ada ketentuan yang langsung bersandar padanya.",
          en: "No provision rests on it directly.",
        })
      : [
          say({
            id: "| Pasal | Ketentuan | Berlaku | Nilai | Bukti |",
            en: "| Article | Provision | In force | Value | Evidence |",
          }),
          "|---|---|---|---|---|",
          ...rows,
        ].join("\n"),
    ...(open.length === 0
      ? []
      : [`## ${say({ id: "Ketentuan yang belum jelas", en: "Open questions" })}`, open.join("\n")]),
  ].join("\n\n");
}

function touches(
  regulation: Regulation,
  cite: { readonly regulation: string; readonly amendedBy?: string | undefined },
): boolean {
  return cite.regulation === regulation.id || cite.amendedBy === regulation.id;
}

function rowsOf(regulation: Regulation, matrix: Matrix, speech: Speech): string[] {
  return matrix.provisions
    .flatMap((provision) =>
      provision.versions.flatMap((version) =>
        version.cites
          .filter((cite) => touches(regulation, cite))
          .map(({ article }) => ({ article, provision, version })),
      ),
    )
    .sort((a, b) => articleOrder(a.article) - articleOrder(b.article))
    .map((row) => rowText(row, speech));
}

/** Articles by their number; annexes and what has no number last. */
function articleOrder(article: string): number {
  return Number(/Pasal (\d+)/.exec(article)?.[1] ?? 10_000);
}

function rowText(
  row: {
    readonly article: string;
    readonly provision: Provision;
    readonly version: ProvisionVersion;
  },
  speech: Speech,
): string {
  const { article, provision, version } = row;
  return `| ${[
    article,
    provisionLink(provision, textOf(provision, speech.locale)),
    periodOf(provision, version, speech),
    valueLine(inWords(provision, version.value), provision.unit, speech).replaceAll("|", "\\|"),
    speech.say(evidenceNames[version.evidence]),
  ].join(" | ")} |`;
}

function datesOf(regulation: Regulation, speech: Speech): string {
  const { say } = speech;
  const dates = [
    [{ id: "Ditetapkan", en: "Set" }, regulation.set],
    [{ id: "Diundangkan", en: "Promulgated" }, regulation.promulgated],
    [{ id: "Mulai berlaku", en: "In force" }, regulation.inForce],
  ] as const;
  const amends = (regulation.amends ?? []).map(linkTo).join(", ");
  const amendedBy = regulations
    .filter((other) => other.amends?.includes(regulation.id))
    .map(({ id }) => linkTo(id))
    .join(", ");
  const unknown = say({ id: "tidak diketahui", en: "not known" });
  return [
    ...dates.map(([label, date]) => `- ${say(label)}: ${date ? speech.date(date) : unknown}`),
    ...(amends ? [`- ${say({ id: "Mengubah", en: "Amends" })}: ${amends}`] : []),
    ...(amendedBy ? [`- ${say({ id: "Diubah dengan", en: "Amended by" })}: ${amendedBy}`] : []),
    `- ${say({ id: "Teks", en: "Text" })}: ${say(readNames[regulation.read])}`,
    `- ${say({ id: "Sumber resmi", en: "Official source" })}: <${regulation.source}>`,
  ].join("\n");
}

function linkTo(id: string): string {
  return `[${regulationName(id)}](${regulationPage(id)})`;
}

const readNames = {
  whole: { id: "dibaca seluruhnya", en: "read as a whole" },
  part: { id: "dibaca sebagian", en: "read in part" },
  not: { id: "belum dibaca", en: "not read" },
};
