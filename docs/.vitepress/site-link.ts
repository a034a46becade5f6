import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { addressOf } from "./address.js";

/** The folder of the repository, with a slash. */
export const root = new URL("../..", import.meta.url).pathname;

const { repository } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
  repository: { url: string };
};
const sources = repository.url.replace(/^git\+/, "").replace(/\.git$/, "/blob/main/");

/** Pages that take in a file of the root folder, whose links start there. */
const including = /^docs\/changes(\.id)?\.md$/;

/** The address on the site of a link on a page, which starts from where the page lies. */
export function siteLink(page: string, href: string): string {
  const { file, hash } = targetOf(page, href);
  const address = addressOfFile(file);
  if (address === undefined) return `${sources}${file}${hash}`;
  return `${address.replace(/\.md$/, "").replace(/index$/, "")}${hash}`;
}

/** The same, to the Markdown of the page. */
export function markdownLink(page: string, href: string): string {
  const { file, hash } = targetOf(page, href);
  return `${addressOfFile(file) ?? `${sources}${file}`}${hash}`;
}

function targetOf(page: string, href: string): { readonly file: string; readonly hash: string } {
  const [path = "", anchor] = href.split("#");
  const hash = anchor === undefined ? "" : `#${anchor}`;
  const fromRoot = including.test(page) && existsSync(`${root}${path}`);
  return { file: fromRoot ? posix.normalize(path) : posix.join(posix.dirname(page), path), hash };
}

function addressOfFile(file: string): string | undefined {
  if (file === "README.md") return "/index.md";
  if (file === "docs/README.id.md") return "/id/index.md";
  if (file === "CHANGELOG.md") return "/changes.md";
  if (!file.startsWith("docs/") || !file.endsWith(".md")) return undefined;
  return `/${addressOf(file.slice("docs/".length))}`;
}
