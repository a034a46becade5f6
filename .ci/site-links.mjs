// Every link within the built site leads to a page that is there, and to an anchor on it. Run after
// `vitepress build docs`.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

const site = join(import.meta.dirname, "../site");
const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".html"),
);
const texts = new Map(pages.map((page) => [page, readFileSync(join(site, page), "utf8")]));
const anchors = new Map();

function anchorsOf(page) {
  const known = anchors.get(page);
  if (known) return known;
  const found = new Set(matches(texts.get(page) ?? "", /\s(?:id|name)="([^"]+)"/g));
  anchors.set(page, found);
  return found;
}

function matches(text, pattern) {
  return [...text.matchAll(pattern)].map(([, value]) => decoded(value));
}

function decoded(text) {
  return text.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#39;", "'");
}

/** The file of an address on the site; undefined where there is none. */
function fileOf(address) {
  const path = decodeURIComponent(address).replace(/^\//, "");
  const candidates = [path, `${path}.html`, posix.join(path, "index.html")];
  return candidates.find(
    (name) => name !== "" && /\.[a-z0-9]+$/.test(name) && existsSync(join(site, name)),
  );
}

let links = 0;
const faults = pages.length === 0 ? ["the site is not built"] : [];
for (const [page, text] of texts) {
  for (const href of matches(text, /<(?:a|link|img|script)\b[^>]*?\s(?:href|src)="([^"]*)"/g)) {
    if (/^([a-z]+:|\/\/)/i.test(href)) continue;
    links += 1;
    const [path = "", anchor = ""] = href.split("#");
    const address = path === "" ? `/${page}` : posix.resolve("/", posix.dirname(page), path);
    const file = fileOf(
      path.endsWith("/") ? `${address === "/" ? "" : address}/index.html` : address,
    );
    if (file === undefined) faults.push(`${page}: ${href}: no such page`);
    else if (
      anchor !== "" &&
      file.endsWith(".html") &&
      !anchorsOf(file).has(decodeURIComponent(anchor))
    )
      faults.push(`${page}: ${href}: no such anchor`);
  }
}
if (faults.length > 0) {
  console.error([...new Set(faults)].slice(0, 200).join("\n"));
  console.error(`${faults.length} of ${links} links lead nowhere`);
  process.exitCode = 1;
} else {
  console.log(`${links} links on ${pages.length} pages hold`);
}
