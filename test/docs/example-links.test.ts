import type { Token, Tokens } from "marked";
import { describe, expect, test } from "vitest";
import { versionsIn } from "../../.ci/law-pages/cases.js";
import { explanation, type Item, type Locale } from "../../src/index.js";
import { provisionOf } from "../../src/core/provision.js";
import { exampleAnchor } from "../../.ci/law-pages/examples-page.js";
import { results } from "../explain/example-results.js";
import { locales } from "../locales.js";
import { faultOf, linksIn, partAt, targetOf } from "./markdown.js";

/** A line of an explanation or of its page: how it begins, and where it leads. */
interface Line {
  readonly text: string;
  readonly leadsTo: readonly string[];
}

/** The lines of a result with the provisions that they rest on. */
function linesOf(name: string, locale: Locale): Line[] {
  const result = results.find(([one]) => one === name)?.[1];
  if (!result) return [];
  return explanation(result, { locale }).blocks.flatMap((block) =>
    block.kind === "list" ? block.items.flatMap(linesOfItem) : [],
  );
}

function linesOfItem({ text, provisions = [], under = [] }: Item): Line[] {
  const ids = (versions: readonly { readonly id: string }[]): string[] => [
    ...new Set(versions.map(({ id }) => id)),
  ];
  return [
    { text, leadsTo: ids(provisions) },
    ...under.map((line) =>
      typeof line === "string"
        ? { text: line, leadsTo: [] }
        : { text: line.text, leadsTo: ids(line.provisions) },
    ),
  ];
}

/** The lines of lists on a page, an entry before those under it. */
function printedLines(tokens: readonly Token[]): Line[] {
  return tokens.flatMap((token) => {
    if (token.type !== "list") return [];
    return (token as Tokens.List).items.flatMap((item) => {
      const own = item.tokens.filter(({ type }) => type !== "list");
      const text = own.map(({ raw }) => raw).join("");
      return [{ text, leadsTo: linksIn(own) }, ...printedLines(item.tokens)];
    });
  });
}

/** What a link from the page of examples leads to: the provision, and whether it leads back. */
function arrival(page: string, link: string, example: string): string {
  const target = targetOf(page, link);
  const fault = target && faultOf(target);
  if (!target?.anchor || fault) return `${link}: ${fault ?? "no anchor"}`;
  const part = partAt(target.file, target.anchor);
  const back = linksIn(part).some((each) => {
    const there = targetOf(target.file, each);
    return there?.file === page && there.anchor === exampleAnchor(example);
  });
  const id = part.find(({ type }) => type === "paragraph")?.raw.trim() ?? "";
  return back ? id.replaceAll("`", "") : `${id} does not lead back`;
}

describe.each(["en", "id"] as const)("the examples in %s", (language) => {
  const page = `docs/law/${language}/examples.md`;

  test.each(results)("%s leads from each line to its provisions, and back", (name) => {
    const lines = linesOf(name, locales[language]);
    const printed = printedLines(partAt(page, exampleAnchor(name)));
    expect(printed.length).toBe(lines.length);
    for (const [index, { text, leadsTo }] of lines.entries()) {
      const line = printed[index];
      expect(plain(line?.text ?? "")).toContain(plain(text));
      expect(line?.leadsTo.map((link) => arrival(page, link, name))).toEqual(leadsTo);
    }
  });

  test.each(results)("%s leads to every provision that it rests on", (name, result) => {
    const links = linksIn(partAt(page, exampleAnchor(name)));
    const reached = new Set(links.map((link) => arrival(page, link, name)));
    const rests = new Set([...versionsIn(result)].map((key) => provisionOf(key)));
    expect([...reached].sort()).toEqual([...rests].sort());
  });
});

/** A text without marks of Markdown, as far as a comparison needs it. */
function plain(text: string): string {
  return text.replace(/[\\`*_\s]/g, "");
}
