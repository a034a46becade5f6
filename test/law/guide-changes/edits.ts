import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");

/** The changes that the guide walks through, by its headings. */
export const walks = {
  extension: ["A relief that is extended", "Keringanan yang diperpanjang"],
  replacement: ["A regulation that replaces another", "Peraturan yang menggantikan peraturan lain"],
  amendment: [
    "A new government regulation, walked through",
    "Peraturan pemerintah baru, langkah demi langkah",
  ],
} as const;

/** A change of the guide. */
export type Walk = keyof typeof walks;

/** The guide in both languages, in the order of the headings. */
export const guides = ["docs/CONTRIBUTING.md", "docs/CONTRIBUTING.id.md"] as const;

/** A place in a file before and after. */
export interface Edit {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** The edits of a change as a guide prints them: each to the file last named above it. */
export function editsOf(walk: Walk, language: 0 | 1): Edit[] {
  const guide = readFileSync(join(root, guides[language]), "utf8");
  const [, from = ""] = guide.split(`## ${walks[walk][language]}\n`);
  const [section = ""] = from.split(/^## /m);
  return [...section.matchAll(/^( *)```diff\n([\s\S]*?)^ *```/gm)].map(
    ({ index, 1: indent = "", 2: block = "" }) => {
      const named = section.slice(0, index).matchAll(/`(src\/[\w/.-]+\.ts)`/g);
      const file = [...named].at(-1)?.[1];
      if (file === undefined) throw new Error(`${guides[language]}: an edit of no file`);
      const lines = block.split("\n").map((line) => line.slice(indent.length));
      return { file, before: side(lines, "+"), after: side(lines, "-") };
    },
  );
}

/** The lines of an edit without those of one sign. */
function side(lines: readonly string[], without: "+" | "-"): string {
  return lines
    .filter((line) => !line.startsWith(without))
    .map((line) => line.slice(1))
    .join("\n");
}

/** An edit taken back. */
export function takenBack({ file, before, after }: Edit): Edit {
  return { file, before: after, after: before };
}

/** The source of each edited file, by its path. Throws where an edit does not fit in one place. */
export function editedSources(edits: readonly Edit[]): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  for (const { file, before, after } of edits) {
    const path = join(root, file);
    const source = sources.get(path) ?? readFileSync(path, "utf8");
    if (source.split(before).length !== 2) {
      throw new Error(
        `an edit of the guide does not fit ${file} in just one place; if the law has gone on, ` +
          "the example goes on with it",
      );
    }
    sources.set(
      path,
      source.replace(before, () => after),
    );
  }
  return sources;
}
