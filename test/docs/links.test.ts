import { describe, expect, test } from "vitest";
import { faultOf, linksIn, pages, targetOf, tokensOf } from "./markdown.js";

describe("links within the repository", () => {
  test("there are pages and links to check", () => {
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.flatMap((page) => linksIn(tokensOf(page))).length).toBeGreaterThan(4_000);
  });

  test.each(pages)("%s", (page) => {
    const faults = linksIn(tokensOf(page)).flatMap((link) => {
      const target = targetOf(page, link);
      const fault = target && faultOf(target);
      return fault === undefined ? [] : [`${link}: ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  test("a missing file, a missing anchor and a heading said twice are told apart", () => {
    const fault = (link: string): string | undefined => {
      const target = targetOf("docs/README.id.md", link);
      return target && faultOf(target);
    };
    expect(fault("no-such-page.md")).toBe("no such file");
    expect(fault("../../outside.md")).toBe("no such file");
    expect(fault("sources.md#no-such-heading")).toBe("no such anchor");
    expect(fault("law/en/jkk.md#jkk-contribution-wage-earner-rate")).toBeUndefined();
    expect(fault("law/en/jkk.md#since-1-july-2015-1")).toBeUndefined();
    expect(fault("https://example.org/#any")).toBeUndefined();
  });
});
