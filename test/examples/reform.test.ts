import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { english, indonesian } from "jamsosnaker";
import { readRegency } from "../../examples/regency-plan/regency.js";
import { reformOf } from "../../examples/reform/reform.js";

const file = join(import.meta.dirname, "../../examples/regency-plan/data/barito-utara.json");

describe("a JKM of 50 million from 2027 for Barito Utara", () => {
  test.each([indonesian, english])("in $language", async (locale) => {
    const text = reformOf(readRegency(file), locale);
    expect(text).toContain(locale.format.count(20_337));
    await expect(text).toMatchFileSnapshot(`./snapshots/reform.${locale.language}.txt`);
  });
});
