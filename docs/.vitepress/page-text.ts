import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The Markdown of a page without its head, with the files that it takes in. */
export function pageText(folder: string, page: string): string {
  return readFileSync(join(folder, page), "utf8")
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replace(/<!--@include: (\S+?)\{(\d+),\}-->/g, (_, file: string, from: string) =>
      readFileSync(join(folder, dirname(page), file), "utf8")
        .split("\n")
        .slice(Number(from) - 1)
        .join("\n"),
    );
}

/** The title of a page: its first heading, without marks. */
export function titleOf(text: string): string | undefined {
  const heading = /^# (.+)$/m.exec(text)?.[1];
  return heading === undefined ? undefined : plain(heading);
}

/** What a page is about: its first paragraph that is a sentence of its own, without marks. */
export function descriptionOf(text: string): string | undefined {
  const paragraph = text
    .replace(/```[\s\S]*?```/g, "")
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .find((part) => /^[\p{L}`*]/u.test(part) && !generated.test(part));
  return paragraph === undefined ? undefined : firstSentences(plain(paragraph));
}

const generated = /^(This page is made from|Halaman ini dibuat dari|\*\*\*)/;
const longest = 220;

/** Whole sentences, as many as are short enough together; the first in any case. */
function firstSentences(text: string): string {
  const [first = "", ...others] = text.split(/(?<=[.?!]) (?=\p{Lu})/u);
  return others.reduce(
    (said, sentence) => (said.length + sentence.length < longest ? `${said} ${sentence}` : said),
    first,
  );
}

function plain(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*`\\]/g, "")
    .replace(/\s+/g, " ")
    .replace(/:$/, ".");
}
