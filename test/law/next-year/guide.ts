import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import ts from "typescript";
import type { Law, Provision } from "../../../src/index.js";
import { valueInExample } from "../../docs/run-example.js";

const root = join(import.meta.dirname, "../../..");

/** The guide in both languages. */
export const guides = ["docs/CONTRIBUTING.md", "docs/CONTRIBUTING.id.md"] as const;

/** The one file of law that the guide edits. */
export const dataFile = "src/law/provisions/pension-wage-ceiling.ts";

/** The files in which it names the letter, one a language. */
export const wordFiles = {
  id: "src/locale/id/note-texts.ts",
  en: "src/locale/en/note-texts.ts",
} as const;

type File = typeof dataFile | (typeof wordFiles)["id" | "en"];

/** What the data file gives to the rest of the library. */
export interface CeilingModule {
  readonly jpWageCeiling: Provision<number>;
  readonly jpWageCeilingRounding: Provision;
}

/** The data file as the guide's edit leaves it. Throws where the edit does not fit the file. */
export function editedModule(guide: (typeof guides)[number]): CeilingModule {
  return evaluated(edited(guide, dataFile)) as CeilingModule;
}

/** The notes on versions in a language as the guide's edit leaves them. */
export function editedNotes(
  guide: (typeof guides)[number],
  language: keyof typeof wordFiles,
): Readonly<Record<string, string>> {
  const { noteTexts } = evaluated(edited(guide, wordFiles[language])) as {
    noteTexts: Readonly<Record<string, string>>;
  };
  return noteTexts;
}

/** A file as the guide's edit leaves it. */
function edited(guide: (typeof guides)[number], file: File): string {
  const source = readFileSync(join(root, file), "utf8");
  const edit = block(guide, file, "diff").split("\n");
  const before = side(edit, "+");
  if (source.split(before).length !== 2) {
    throw new Error(
      `${guide}: the edit does not fit ${file} in just one place; ` +
        "if the year is entered now, the example moves on to the next",
    );
  }
  return source.replace(before, () => side(edit, "-"));
}

/** The law that the guide's example makes with amendLaw. */
export function amendedLaw(guide: (typeof guides)[number]): Law {
  return valueInExample(block(guide, dataFile, "ts", "amendLaw("), "law") as Law;
}

/** The first block of a language after the guide names a file. */
function block(guide: string, file: File, language: string, holding = ""): string {
  const text = readFileSync(join(root, guide), "utf8");
  const blocks = text
    .slice(text.indexOf(file))
    .matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"));
  const found = [...blocks].map(([, code = ""]) => code).find((code) => code.includes(holding));
  if (found === undefined) throw new Error(`${guide}: no ${language} block for ${file}`);
  return found;
}

/** The lines of an edit without those of one sign. */
function side(edit: readonly string[], without: "+" | "-"): string {
  return edit
    .filter((line) => !line.startsWith(without))
    .map((line) => line.slice(1))
    .join("\n");
}

function evaluated(source: string): unknown {
  const script = ts.transpile(source, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.CommonJS,
  });
  const exports: Record<string, unknown> = {};
  const run = compileFunction(script, ["exports"]) as (scope: typeof exports) => void;
  run(exports);
  return exports;
}
