import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { locales } from "../../locales.js";
import { editedModule, guides } from "./guide.js";

const snapshots = join(import.meta.dirname, "../../explain/snapshots");
const laterAsOf = "2027-12-01";
const laterSearchedOn = "2027-12-15";

test("a closed ceiling and a later date of the law rewrite no printed explanation", async () => {
  vi.resetModules();
  vi.doMock("../../../src/law/provisions/pension-wage-ceiling.js", () => editedModule(guides[0]));
  vi.doMock("../../../src/law/as-of.js", () => ({
    lawAsOf: laterAsOf,
    lawSearchedOn: laterSearchedOn,
  }));
  const { explain, lawAsOf } = await import("jamsosnaker");
  const { printed, printedText } = await import("../../explain/printed.js");
  expect(lawAsOf).toBe(laterAsOf);
  for (const locale of Object.values(locales)) {
    const options = { locale, format: "markdown" } as const;
    for (const result of printed) {
      const file = join(snapshots, `${result.kind}.${locale.language}.md`);
      expect(printedText(result, options)).toBe(readFileSync(file, "utf8"));
      for (const day of [laterAsOf, laterSearchedOn]) {
        expect(explain(result, options)).toContain(locale.format.date(day));
      }
    }
  }
}, 60_000);
