import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SiteConfig } from "vitepress";
import { addressOf } from "./address.js";
import { descriptionOf, pageText, titleOf } from "./page-text.js";
import { sections, type Language } from "./sections.js";
import { markdownLink } from "./site-link.js";

/** For programs that read: every page as Markdown beside it, and `llms.txt`, the list of them. */
export function writeForPrograms({ pages, srcDir, outDir }: SiteConfig): void {
  const written = pages.map((page) => {
    const text = relinkedText(page, pageText(srcDir, page));
    const address = addressOf(page);
    const file = join(outDir, address);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    const description = describedBy(join(srcDir, page)) ?? descriptionOf(text);
    return { address, title: titleOf(text) ?? address, description };
  });
  const byAddress = new Map(written.map((page) => [page.address, page]));
  const listed = new Set<string>();
  const line = (address: string): string[] => {
    const page = byAddress.get(address);
    if (!page || listed.has(address)) return [];
    listed.add(address);
    return [`- [${page.title}](${address})${page.description ? `: ${page.description}` : ""}`];
  };
  const parts = (["en", "id"] as const).flatMap((language) => [
    ...sections.flatMap(({ title, pages: named }) => [
      "",
      `## ${title[language]}`,
      "",
      ...named.flatMap(({ page }) => line(markdownOf(page, language))),
    ]),
  ]);
  const rest = written
    .map(({ address }) => address)
    .filter((address) => !listed.has(address) && !/^api\/.+\/.+\/.+/.test(address));
  writeFileSync(
    join(outDir, "llms.txt"),
    [
      "# jamsosnaker",
      "",
      "> Indonesian employment social security (BPJS Ketenagakerjaan) as a TypeScript library: what it costs, whom it covers, what it pays, each figure with its day and article. Pages in English, then the same in Indonesian (id/).",
      ...parts,
      "",
      "## Optional",
      "",
      ...rest.flatMap(line),
      "",
    ].join("\n"),
  );
}

function markdownOf(page: string, language: Language): string {
  const file = page.endsWith("/") ? `${page}index.md` : `${page}.md`;
  return page.startsWith("/") ? file.slice(1) : `${language === "id" ? "id/" : ""}${file}`;
}

/** The text with its links as they lead on the site; those of the API do already. */
function relinkedText(page: string, text: string): string {
  if (page.startsWith("api/")) return text;
  return text.replace(/\]\((?!#|\/|[a-z]+:)([^)\s]+)\)/g, (_, href: string) => {
    return `](${markdownLink(`docs/${page}`, href)})`;
  });
}

function describedBy(file: string): string | undefined {
  return /^---\n[\s\S]*?^description: (.+)$[\s\S]*?^---$/m.exec(readFileSync(file, "utf8"))?.[1];
}
