import {
  english,
  indonesian,
  indonesianLaw,
  lawSearchedOn,
  readings,
  regulationName,
  regulations,
  textOf,
  type NoteId,
  type OwnWords,
  type Provision,
  type ProvisionVersion,
  type Reading,
  type Regulation,
} from "../../src/index.js";
import { noteWords } from "../law-pages/words.js";
import { lawDataSchema, type LawData } from "./law-data-schema.js";

/** The whole law as plain data, with its words in both languages. */
export function lawData(): LawData {
  return lawDataSchema.parse({
    asOf: indonesianLaw.asOf,
    searchedOn: lawSearchedOn,
    provisions: indonesianLaw.provisions().map(provisionData),
    regulations: regulations.map(regulationData),
    readings: readings.list().map(readingData),
  });
}

function provisionData(provision: Provision): unknown {
  return {
    ...provision,
    title: wordsFor(provision),
    versions: provision.versions.map(versionData),
  };
}

function versionData({ note, ...version }: ProvisionVersion): unknown {
  return typeof note === "string"
    ? { ...version, note: noteWords(`note.${note as NoteId}`) }
    : version;
}

function regulationData(regulation: Regulation): unknown {
  return { ...regulation, name: regulationName(regulation.id), title: wordsFor(regulation) };
}

function readingData(reading: Reading): unknown {
  const { id, options } = reading;
  return {
    ...reading,
    question: wordsFor(reading),
    reason: noteWords(`reading.${id}.why`),
    options: options.map((option) => ({ option, answer: wordsFor({ id, option }) })),
  };
}

function wordsFor(thing: Parameters<typeof textOf>[0]): OwnWords {
  return { id: textOf(thing, indonesian), en: textOf(thing, english) };
}
