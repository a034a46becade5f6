import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import * as z from "zod";
import manifest from "../../package.json" with { type: "json" };
import {
  english,
  englishNotes,
  indonesian,
  indonesianLaw,
  indonesianNotes,
  lawAsOf,
  lawSearchedOn,
  readings,
  regulationName,
  regulations,
} from "../../src/index.js";
import { lawDataFiles } from "../../.ci/law-data/files.js";
import type { LawData } from "../../.ci/law-data/law-data-schema.js";

const files = lawDataFiles();
const law = JSON.parse(files["law.json"] ?? "") as LawData;
const versions = indonesianLaw
  .provisions()
  .flatMap(({ id, versions: all }) => all.map((version) => ({ id, version })));

type Words = Readonly<Record<string, unknown>>;
const inIndonesian: Words = { ...indonesian.texts, ...indonesianNotes.texts };
const inEnglish: Words = { ...english.texts, ...englishNotes.texts };

/** The words of a key in both languages. */
function words(key: string): object {
  return { id: inIndonesian[key], en: inEnglish[key] };
}

test("the package gives out each file", () => {
  for (const name of Object.keys(files)) {
    expect(manifest.exports).toHaveProperty([`./${name}`], `./dist/${name}`);
  }
  expect(Object.keys(files)).toEqual(["law.json", "law.schema.json", "law.csv"]);
});

test("law.json holds every provision with all its versions and their words", () => {
  expect(law.provisions).toEqual(
    indonesianLaw.provisions().map((provision) => ({
      ...provision,
      title: words(`provision.${provision.id}`),
      versions: provision.versions.map(({ note, ...version }) => ({
        ...version,
        ...(note !== undefined && { note: words(`note.${note as string}`) }),
      })),
    })),
  );
  const allWords = law.provisions.flatMap(({ title, versions: all }) => [
    title,
    ...all.flatMap(({ note }) => (note ? [note] : [])),
  ]);
  for (const { id, en } of allWords) {
    expect(id).toMatch(/\w/);
    expect(en).toMatch(/\w/);
  }
});

test("law.json holds every regulation and every reading, and how far the law is known", () => {
  expect(law.regulations).toEqual(
    regulations.map((regulation) => ({
      ...regulation,
      name: regulationName(regulation.id),
      title: words(`regulation.${regulation.id}`),
    })),
  );
  expect(law.readings).toEqual(
    readings.list().map((reading) => ({
      ...reading,
      question: words(`reading.${reading.id}`),
      reason: words(`reading.${reading.id}.why`),
      options: reading.options.map((option) => ({
        option,
        answer: words(`reading.${reading.id}=${option}`),
      })),
    })),
  );
  expect(law).toMatchObject({ asOf: lawAsOf, searchedOn: lawSearchedOn });
});

test("law.json keeps to its schema, which refuses what is not law", () => {
  const schema = z.fromJSONSchema(JSON.parse(files["law.schema.json"] ?? "") as never);
  expect(schema.parse(law)).toEqual(law);
  const [first] = law.provisions;
  const faults = [
    { ...law, readings: undefined },
    { ...law, more: true },
    { ...law, asOf: "16 October 2026" },
    { ...law, provisions: [{ ...first, versions: [] }] },
    { ...law, provisions: [{ ...first, versions: [{ ...first?.versions[0], evidence: "blog" }] }] },
  ];
  for (const fault of faults) expect(schema.safeParse(fault).success).toBe(false);
});

test("law.csv has a row for each version", () => {
  const rows = parse<Record<string, string>>(files["law.csv"] ?? "", { columns: true });
  expect(rows.length).toBe(versions.length);
  for (const [index, { id, version }] of versions.entries()) {
    const { value, cites, ...row } = rows[index] ?? {};
    const { programme, unit } = indonesianLaw.provision(id);
    const title = words(`provision.${id}`);
    const note = version.note === undefined ? {} : words(`note.${version.note as string}`);
    const { id: title_id, en: title_en } = title as Record<string, string>;
    const { id: note_id = "", en: note_en = "" } = note as Record<string, string>;
    const { from, to = "", evidence, dating = "", nextDue = "" } = version;
    expect(row).toEqual({
      ...{ id, programme: programme ?? "", unit, from, to, evidence, dating, nextDue },
      ...{ title_id, title_en, note_id, note_en },
    });
    const plain = typeof version.value === "string";
    expect(plain ? value : JSON.parse(value ?? "")).toEqual(version.value);
    expect(cites).toBe(version.cites.map((cite) => indonesian.format.citation(cite)).join("; "));
  }
});
