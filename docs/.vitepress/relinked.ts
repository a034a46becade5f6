import { readFileSync } from "node:fs";
import { posix } from "node:path";
import type { MarkdownRenderer } from "vitepress";
import { addressOf } from "./address.js";

/** What the rule for links knows of the page: `docs/…` as it lies on disk. */
interface Environment {
  readonly realPath?: string;
  /** Missing where only a heading is read. */
  readonly path?: string;
}

const root = new URL("../..", import.meta.url).pathname;
const { repository } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
  repository: { url: string };
};
const sources = repository.url.replace(/^git\+/, "").replace(/\.git$/, "/blob/main/");

/**
 * Makes links that hold on GitHub hold on the site. A page of `docs` is linked by its address there,
 * the README by the first page, and what is no page of the site by its address in the repository.
 */
export function relinked(md: MarkdownRenderer): void {
  md.core.ruler.push("relinked", ({ tokens, env }) => {
    const { realPath, path } = env as Environment;
    const file = realPath ?? path;
    const page = file === undefined ? undefined : posix.relative(root, file);
    if (page === undefined || page.startsWith("docs/api/")) return;
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === "link_open" ? token.attrGet("href") : null;
      if (href && !/^([a-z]+:|#|\/)/.test(href)) token.attrSet("href", siteLink(page, href));
    }
  });
}

function siteLink(page: string, href: string): string {
  const [path = "", anchor] = href.split("#");
  const file = posix.join(posix.dirname(page), path);
  const hash = anchor === undefined ? "" : `#${anchor}`;
  if (file === "README.md") return `/${hash}`;
  if (file === "docs/README.id.md") return `/id/${hash}`;
  if (file.startsWith("docs/") && file.endsWith(".md")) {
    return `/${addressOf(file.slice("docs/".length))
      .replace(/\.md$/, "")
      .replace(/index$/, "")}${hash}`;
  }
  return `${sources}${file}${hash}`;
}
