import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { valueInExample } from "../docs/run-example.js";
import { databaseOf } from "./duckdb.js";

const docs = join(import.meta.dirname, "../../docs");

function blocksOf(page: string, language: string): string[] {
  const text = readFileSync(join(docs, page), "utf8");
  const blocks = text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"));
  return [...blocks].map((match) => match[1] ?? "");
}

/** The queries of a block, each with the lines that it is said to give. */
function queriesOf(block: string): { readonly query: string; readonly expected: string[] }[] {
  return block.split(/\n(?=SELECT)/).map((part) => {
    const [query = "", ...lines] = part.trim().split(/\n?-- => /);
    return { query, expected: lines.map((line) => line.trim()) };
  });
}

test.each(["millions-of-rows-in-sql.md", "millions-of-rows-in-sql.id.md"])(
  "what %s shows, on DuckDB",
  { timeout: 60_000 },
  async (page) => {
    const [first = ""] = blocksOf(page, "ts");
    const [rows = "", ...others] = blocksOf(page, "sql");
    const database = await databaseOf();
    try {
      await database.run(rows, ...(valueInExample(first, "statements") as string[]));
      const queries = others.flatMap(queriesOf);
      expect(queries).toHaveLength(3);
      for (const { query, expected } of queries) {
        expect(await database.lines(query), query).toEqual(expected);
      }
    } finally {
      database.close();
    }
  },
);
