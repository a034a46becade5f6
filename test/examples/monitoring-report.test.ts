import { describe, expect, test } from "vitest";
import { markdown } from "../../examples/monitoring-report/markdown.js";
import { monitor } from "../../examples/monitoring-report/monitoring.js";
import { page } from "../../examples/monitoring-report/page.js";
import { makeRoster } from "../../examples/monitoring-report/roster.js";

const roster = await makeRoster();

describe("the monitoring report", () => {
  test("20,337 people in the 93 villages of Barito Utara, the same on every run", async () => {
    expect(roster.rows).toHaveLength(20_337);
    expect(roster.villages).toHaveLength(93);
    for (const { code } of roster.villages) expect(code).toMatch(/^62\.05\.\d{2}\.2\d{3}$/);
    expect(await makeRoster()).toEqual(roster);
  });

  test("every group has reported, and the parts add up", () => {
    const { plan, evaluation, after, fit } = monitor(roster, "en");
    expect(evaluation.notReported).toEqual([]);
    expect(evaluation.planned.persons).toBe(20_337);
    expect(evaluation.overall.planned.amount).toBe(plan.total);
    expect(after.overall.covered).toBe(evaluation.overall.realised.persons);
    expect(fit.spent).toBeLessThanOrEqual(fit.budget);
  });

  test.each(["id", "en"] as const)("one page in %s, with nothing outside it", (locale) => {
    const html = page(monitor(roster, locale), locale);
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(|undefined|NaN/);
    expect(html.replaceAll("http://www.w3.org/", "")).not.toMatch(/https?:/);
    expect(html).toContain("@page { size: A4");
    const tables = html.match(/<table>/g)?.length ?? 0;
    expect(tables).toBeGreaterThan(4);
    expect(html.match(/<caption>/g)).toHaveLength(tables);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html.match(/role="img" aria-label="/g)).toHaveLength(2);
  });

  test.each(["id", "en"] as const)("the same in words in %s", (locale) => {
    const text = markdown(monitor(roster, locale), locale);
    expect(text.match(/^# /gm)).toHaveLength(1);
    expect(text).toContain("20");
    expect(text).not.toMatch(/undefined|NaN/);
  });
});
