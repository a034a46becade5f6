import { posix } from "node:path";
import type { MarkdownRenderer } from "vitepress";
import { root, siteLink } from "./site-link.js";

/** What the rule for links knows of the page: `docs/…` as it lies on disk. */
interface Environment {
  readonly realPath?: string;
  /** Missing where only a heading is read. */
  readonly path?: string;
}

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
