import { describe, expect, test } from "vitest";
import { english, indonesian, type Locale } from "../../src/index.js";

/** Keys of labels: of items, people, sources of money, categories, documents and provisions. */
const label =
  /^(item|migrant-part|relation|segment|programme|funding-source|funding-checks|category|document|recipient|pension-recipient|table|provision)\./;

const wordsOf = ({ texts }: Locale, key: string): string | undefined => {
  const words = (texts as Readonly<Record<string, unknown>>)[key];
  return typeof words === "string" ? words.toLowerCase() : undefined;
};

describe("labels", () => {
  const labels = Object.keys(english.texts).filter((key) => label.test(key));

  test("that are the same in English are the same in Indonesian", () => {
    expect(labels.length).toBeGreaterThan(400);
    const pairs = new Map<string, Set<string>>();
    for (const key of labels) {
      const [en, id] = [wordsOf(english, key), wordsOf(indonesian, key)];
      if (en !== undefined && id !== undefined) pairs.set(en, (pairs.get(en) ?? new Set()).add(id));
    }
    const several = [...pairs].filter(([, ids]) => ids.size > 1);
    expect(several.map(([en, ids]) => [en, ...ids])).toEqual([]);
  });
});
