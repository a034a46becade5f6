import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { siteFolder } from "./playground/serve-site.js";

/** What people come for, and the page that helps them. */
const tasks = {
  "a payroll month": "payroll-month",
  "a gig driver": "gig-driver",
  "a death": "when-a-worker-dies",
  "an accident": "when-a-worker-is-hurt",
  "retirement and job loss": "retirement-and-job-loss",
  "a village's list": "worker-lists",
  "a regency's budget": "regency-budget",
  monitoring: "monitoring",
  "a service over HTTP": "http-service",
  "a form in the browser": "browser-form",
  "millions of rows": "millions-of-rows-in-sql",
  "a change of law": "a-change-of-law",
} as const;

/** The pages that the links of a built page lead to, with a text that can be clicked. */
function linksOf(page: string): readonly string[] {
  const html = readFileSync(join(siteFolder, page), "utf8");
  return [...html.matchAll(/<a\s[^>]*?href="([^"#]+)[^"]*"[^>]*>([\s\S]*?)<\/a>/g)].flatMap(
    ([, href = "", inner = ""]) => {
      const isSeen = inner.replaceAll(/<[^>]+>/g, "").trim() !== "";
      if (!isSeen || /^[a-z]+:/.test(href) || !/(\.html|\/)$/.test(href)) return [];
      const path = posix.resolve("/", posix.dirname(page), href).slice(1);
      return [href.endsWith("/") ? posix.join(path, "index.html") : path];
    },
  );
}

describe.each([
  ["en", ""],
  ["id", "id/"],
])("from the first page in %s", (_, root) => {
  const once = new Set(linksOf(`${root}index.html`));
  const twice = new Set([...once, ...[...once].flatMap(linksOf)]);

  test.each(Object.entries(tasks))("%s is at most two clicks away", (_, page) => {
    expect([...twice]).toContain(`${root}${page}.html`);
  });

  test("what stands below the tasks is one click away", () => {
    const beyond = Object.values(tasks).filter((page) => !once.has(`${root}${page}.html`));
    expect(beyond).toEqual([]);
  });
});
