import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import Slugger from "github-slugger";
import { lexer, Parser, TextRenderer, walkTokens, type Token } from "marked";

export const root = join(import.meta.dirname, "../..");

/** The written pages that are read on the web: READMEs, guides, law pages, the list of changes. */
export const pages: readonly string[] = [
  "README.md",
  "CHANGELOG.md",
  ...["docs", "examples"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md") && !/^api\/|(^|\/)out\//.test(name))
      .map((name) => join(folder, name)),
  ),
];

/** A block of a page with the anchors that lead to it. */
interface Block {
  readonly token: Token;
  /** Of a heading, as GitHub makes it. */
  readonly heading: string | undefined;
  /** Written in HTML. */
  readonly html: readonly string[];
}

const known = new Map<string, readonly Block[]>();

function blocksOf(page: string): readonly Block[] {
  const slugger = new Slugger();
  const blocks =
    known.get(page) ??
    lexer(readFileSync(join(root, page), "utf8")).map((token) => ({
      token,
      heading: token.type === "heading" ? headingAnchor(token, slugger) : undefined,
      html: htmlAnchors(token),
    }));
  known.set(page, blocks);
  return blocks;
}

/** What stands on a page from an anchor of HTML to the next. */
export function partAt(page: string, anchor: string): Token[] {
  const blocks = blocksOf(page);
  const start = blocks.findIndex(({ html }) => html.includes(anchor));
  if (start === -1) return [];
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex(({ html }) => html.length > 0);
  return (end === -1 ? rest : rest.slice(0, end)).map(({ token }) => token);
}

/** All blocks of a page. */
export function tokensOf(page: string): Token[] {
  return blocksOf(page).map(({ token }) => token);
}

/** The addresses of links and images. */
export function linksIn(tokens: readonly Token[]): string[] {
  const links: string[] = [];
  void walkTokens([...tokens], (token) => {
    if (token.type === "link" || token.type === "image") links.push(String(token.href));
  });
  return links;
}

/** Where a link leads from a page: a file of the repository and perhaps an anchor on it. */
export interface Target {
  readonly file: string;
  readonly anchor: string | undefined;
}

/** The target of a link within the repository; nothing for an address on the web. */
export function targetOf(page: string, link: string): Target | undefined {
  if (/^[a-z]+:/i.test(link)) return undefined;
  const [path = "", anchor] = link.split("#");
  const file = path === "" ? page : normalize(join(dirname(page), decodeURIComponent(path)));
  return { file, anchor };
}

/** What is wrong with a target: no such file, or no such anchor on it. */
export function faultOf({ file, anchor }: Target): string | undefined {
  if (file.startsWith("..") || !existsSync(join(root, file))) return "no such file";
  if (anchor === undefined) return undefined;
  return blocksOf(file).some(({ heading, html }) => heading === anchor || html.includes(anchor))
    ? undefined
    : "no such anchor";
}

function headingAnchor(token: Token, slugger: Slugger): string {
  const inline = "tokens" in token ? (token.tokens ?? []) : [];
  return slugger.slug(new Parser().parseInline(inline, new TextRenderer()));
}

function htmlAnchors(token: Token): string[] {
  const html: string[] = [];
  void walkTokens([token], (each) => {
    if (each.type === "html") html.push(each.raw);
  });
  return html.flatMap((text) =>
    [...text.matchAll(/\b(?:id|name)="([^"]+)"/g)].map(([, name = ""]) => name),
  );
}
