import * as z from "zod";
import { lawCsv } from "./law-csv.js";
import { lawData } from "./law-data.js";
import { lawDataSchema } from "./law-data-schema.js";

/** The files of the law for other languages, by name. */
export function lawDataFiles(): Readonly<Record<`law.${string}`, string>> {
  const data = lawData();
  return {
    "law.json": JSON.stringify(data),
    "law.schema.json": JSON.stringify(z.toJSONSchema(lawDataSchema)),
    "law.csv": lawCsv(data),
  };
}
