import { textOf, type OwnWords, type Provision, type ProvisionVersion } from "../../src/index.js";
import type { NoteId } from "../../src/law/note-id.js";
import type { Speech } from "../../src/explain/speech.js";
import { programmeName } from "../../src/explain/words.js";
import { inForceText } from "../../src/explain/articles.js";
import { capital } from "../../src/explain/notes.js";
import { exampleAnchor } from "./examples-page.js";
import { inWords } from "./in-words.js";
import { anchorOf, citationLink, pageOf, type Matrix, type ProgrammePage } from "./matrix.js";
import { evidenceNames, generatedNote, noteWords } from "./words.js";
import { valueMarkdown } from "./value.js";

/** The name of a page of provisions. */
export function programmePageTitle(page: ProgrammePage, { say }: Speech): string {
  if (page !== "several") return say(programmeName(page));
  return say({ id: "Ketentuan untuk beberapa program", en: "Provisions for several programmes" });
}

/** Every provision of a programme with its versions, its readers and its cases. */
export function programmePage(page: ProgrammePage, matrix: Matrix, speech: Speech): string {
  const sections = matrix.provisions
    .filter((provision) => pageOf(provision) === page)
    .map((provision) => section(provision, matrix, speech));
  return [`# ${programmePageTitle(page, speech)}`, generatedNote(speech), ...sections].join("\n\n");
}

function section(provision: Provision, matrix: Matrix, speech: Speech): string {
  const { say } = speech;
  const readers = matrix.functions.get(provision.id) ?? [];
  return [
    `<a id="${anchorOf(provision.id)}"></a>`,
    `## ${textOf(provision, speech.locale)}`,
    `\`${provision.id}\``,
    ...provision.versions.map((version) => versionText(provision, version, matrix, speech)),
    `${say({ id: "Dipakai oleh", en: "Read by" })}: ${
      readers.length === 0
        ? say({ id: "penempatan kategori pekerja", en: "the placing of worker categories" })
        : readers.map((name) => `\`${name}\``).join(", ")
    }.`,
    ...exampleLinks(provision, matrix, speech),
  ].join("\n\n");
}

/** The way back: the example results that rest on a provision. */
function exampleLinks({ id }: Provision, matrix: Matrix, { say }: Speech): string[] {
  const names = matrix.examples.get(id) ?? [];
  if (names.length === 0) return [];
  const list = names.map((name) => `[${name}](examples.md#${exampleAnchor(name)})`).join(", ");
  return [`${say({ id: "Contoh hasil", en: "Example results" })}: ${list}.`];
}

function versionText(
  provision: Provision,
  version: ProvisionVersion,
  matrix: Matrix,
  speech: Speech,
): string {
  const { say } = speech;
  const cases = matrix.cases.get(`${provision.id}@${version.from}`) ?? [];
  const articles = version.cites.map((cite) => citationLink(cite, speech)).join("; ");
  return [
    `### ${periodOf(provision, version, speech)}`,
    valueMarkdown(inWords(provision, version.value), provision.unit, speech).trim(),
    `${articles}. ${say(evidenceNames[version.evidence])}.`,
    ...(version.note === undefined ? [] : [say(wordsOfNote(version.note))]),
    ...(version.nextDue === undefined
      ? []
      : [
          say({
            id: `Nilai baru ditunggu mulai ${speech.date(version.nextDue)}.`,
            en: `A new value is due from ${speech.date(version.nextDue)}.`,
          }),
        ]),
    cases.length === 0
      ? say({ id: "Kasus uji: dalam uji batas tanggal.", en: "Test cases: in the boundary tests." })
      : `${say({ id: "Kasus uji", en: "Test cases" })}: ${casesText(cases, speech)}.`,
  ].join("\n\n");
}

function wordsOfNote(note: string | OwnWords): OwnWords {
  return typeof note === "string" ? noteWords(`note.${note as NoteId}`) : note;
}

function casesText(cases: readonly string[], speech: Speech): string {
  const shown = cases.slice(0, 8).join(", ");
  const more = cases.length - 8;
  if (more <= 0) return shown;
  return speech.say({ id: `${shown}, dan ${more} lagi`, en: `${shown}, and ${more} more` });
}

/** The days of a version. */
export function periodOf({ id }: Provision, version: ProvisionVersion, speech: Speech): string {
  const { from, to } = version;
  if (version.dating) return capital(inForceText({ ...version, key: `${id}@${from}` }, speech));
  const first = speech.date(from);
  if (to === undefined) return speech.say({ id: `Sejak ${first}`, en: `Since ${first}` });
  const last = speech.date(to);
  return speech.say({ id: `${first} sampai ${last}`, en: `${first} to ${last}` });
}
