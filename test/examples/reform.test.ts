import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readRegency } from "../../examples/regency-plan/regency.js";
import { reformOf } from "../../examples/reform/reform.js";

const file = join(import.meta.dirname, "../../examples/regency-plan/data/barito-utara.json");

describe("a JKM of 50 million from 2027 for Barito Utara", () => {
  test.each(["id", "en"] as const)("in %s", async (locale) => {
    const text = reformOf(readRegency(file), locale);
    expect(text).toContain(locale === "id" ? "20.337" : "20,337");
    await expect(text).toMatchFileSnapshot(`./snapshots/reform.${locale}.txt`);
  });
});
