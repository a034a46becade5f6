import { regulationName } from "../../../src/index.js";
import type { Speech } from "../../../src/explain/speech.js";
import { generatedNote } from "../words.js";
import { errorClasses, generalIssues } from "./error-words.js";
import { articlesOfFields, keysExpected, roomsNaming } from "./occurrences.js";
import { sentenceOf } from "./sentence.js";
import { anchored, codes, plain, table } from "./table.js";

/** Every class of errors and every code of an issue: what it says, why it comes, what to do. */
export function errorsPage(speech: Speech): string {
  const { say, locale } = speech;
  const [what, why, todo] = [
    say({ id: "Kalimat", en: "Says" }),
    say({ id: "Sebab", en: "Cause" }),
    say({ id: "Yang perlu dilakukan", en: "What to do" }),
  ];
  const code = say({ id: "Kode", en: "Code" });
  const general = Object.keys(generalIssues);
  const others = keysExpected(Object.keys(locale.texts)).filter((key) => !general.includes(key));
  const rooms = [...new Set(others.map(roomOf))].sort();
  return [
    `# ${say({ id: "Kesalahan", en: "Errors" })}`,
    generatedNote(speech),
    say({
      id: "Semua kesalahan adalah `JamsosnakerError` dengan `code`. `errorText` menuliskannya untuk orang, `issuesOf` menuliskan kesalahan formulir per isian. Kata dalam kurung kurawal adalah nilai yang diisi.",
      en: "All errors are a `JamsosnakerError` with a `code`. `errorText` says one to people, `issuesOf` what is wrong in a form, field by field. A word in braces is a value that is filled in.",
    }),
    `## ${say({ id: "Kelas kesalahan", en: "Classes" })}`,
    table(
      [code, say({ id: "Kelas", en: "Class" }), what, why, todo],
      errorClasses.map((one) => [
        anchored(one.code),
        `\`${one.name}\``,
        plain(sentenceOf(`error.${one.code}`, locale)),
        say(one.cause),
        say(one.remedy),
      ]),
    ),
    `## ${say({ id: "Kode umum dalam issues", en: "General codes of issues" })}`,
    say({
      id: "`InvalidInputError.issues` berisi `{ path, code, values?, cites? }`: letak, apa yang diharapkan, dan pasalnya bila menyangkut aturan.",
      en: "`InvalidInputError.issues` hold `{ path, code, values?, cites? }`: where, what was expected, and the article where it is a matter of law.",
    }),
    table(
      [code, what, why, todo],
      Object.entries(generalIssues).map(([key, { cause, remedy }]) => [
        anchored(key),
        plain(sentenceOf(key, locale)),
        say(cause),
        say(remedy),
      ]),
    ),
    `## ${say({ id: "Kode menurut bagian", en: "Codes by room" })}`,
    say({
      id: "Kalimatnya menyebut apa yang diharapkan; isi seperti itu.",
      en: "The sentence says what was expected; give that.",
    }),
    ...rooms.flatMap((room) => [
      `### ${room || say({ id: "Umum", en: "Shared" })}`,
      table(
        [code, what],
        others
          .filter((key) => roomOf(key) === room)
          .map((key) => [anchored(key), plain(sentenceOf(key, locale))]),
      ),
    ]),
    `## ${say({ id: "Isian yang pasalnya disebut", en: "Fields whose article is named" })}`,
    table(
      [
        say({ id: "Bagian", en: "Room" }),
        say({ id: "Isian", en: "Field" }),
        say({ id: "Pasal", en: "Article" }),
      ],
      articlesOfFields().map(({ room, field, regulation, article }) => [
        codes([room]),
        codes([field]),
        `[${regulationName(regulation)} ${article}](../../law/${locale.language}/${regulation}.md)`,
      ]),
    ),
  ].join("\n\n");
}

/** The first room of the code that names the text. */
function roomOf(key: string): string {
  return (roomsNaming(key)[0] ?? "").split("/").slice(0, 2).join("/");
}
