import { readings, textOf, type Reading } from "../../src/index.js";
import type { Speech } from "../../src/explain/speech.js";
import { citationLink } from "./matrix.js";
import { generatedNote, noteWords } from "./words.js";
import { codes, table } from "./catalogue/table.js";

/** The name of the page of readings. */
export function readingsTitle({ say }: Speech): string {
  return say({ id: "Tafsiran atas ketentuan yang belum jelas", en: "Readings of open questions" });
}

/** Every reading: the question, its answers, the default and why, the articles, since when. */
export function readingsPage(speech: Speech): string {
  const { say } = speech;
  return [
    `# ${readingsTitle(speech)}`,
    generatedNote(speech),
    say({
      id: "Hal yang belum jelas dalam peraturan. Jawaban lain dipilih dengan `{ readings: { id: jawaban } }`; setiap hasil menyebut tafsiran yang dipakainya.",
      en: "What the law leaves open. Another answer is chosen with `{ readings: { id: answer } }`; every result names the readings that it used.",
    }),
    table(
      [
        say({ id: "Id", en: "Id" }),
        say({ id: "Pertanyaan", en: "Question" }),
        say({ id: "Bawaan", en: "Default" }),
      ],
      readings
        .list()
        .map((reading) => [
          `[\`${reading.id}\`](#${anchor(reading)})`,
          textOf(reading, speech.locale),
          `\`${reading.default}\``,
        ]),
    ),
    ...readings.list().map((reading) => section(reading, speech)),
  ].join("\n\n");
}

function anchor({ id }: Reading): string {
  return id.replaceAll(".", "-");
}

function section(reading: Reading, speech: Speech): string {
  const { say, locale, date } = speech;
  const { id, options, cites, from } = reading;
  return [
    `<a id="${anchor(reading)}"></a>`,
    `## ${textOf(reading, locale)}`,
    codes([id]),
    options
      .map((option) => {
        const usual =
          option === reading.default ? ` **${say({ id: "(bawaan)", en: "(default)" })}**` : "";
        return `- \`${option}\`${usual}: ${textOf({ id, option }, locale)}`;
      })
      .join("\n"),
    `${say({ id: "Alasannya", en: "Why" })}: ${say(noteWords(`reading.${id}.why` as Parameters<typeof noteWords>[0]))}`,
    cites.map((cite) => citationLink(cite, speech)).join("; ") +
      (from ? `. ${say({ id: "Timbul sejak", en: "Arises since" })} ${date(from)}` : "") +
      ".",
  ].join("\n\n");
}
