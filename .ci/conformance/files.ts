import * as z from "zod";
import { publishedCases } from "../../test/cases/published-cases.js";
import { suiteSchema } from "./suite-schema.js";
import { suite } from "./suite.js";

/** The generated files of the suite, by name. */
export function suiteFiles(): Readonly<Record<string, string>> {
  const text = (data: unknown): string => `${JSON.stringify(data, undefined, 1)}\n`;
  return {
    "conformance.json": text(suite(publishedCases)),
    "conformance.schema.json": text(z.toJSONSchema(suiteSchema)),
  };
}
