import { format } from "prettier";
import { expect, test } from "vitest";
import { smallResults } from "./small-results.js";

const head = `// Written by test/schemas/result-examples.test.ts: \`vitest -u\` writes it anew.`;

/** Shorter parts stand where they are, though they come again. */
const shortest = 100;

/** A value as TypeScript, with fields that are undefined; parts that have a name by their name. */
function literal(value: unknown, names?: ReadonlyMap<string, string>): string {
  if (value === undefined) return "undefined";
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const part = (child: unknown): string => names?.get(literal(child)) ?? literal(child, names);
  if (Array.isArray(value)) return `[${value.map(part).join(",")}]`;
  return `{${Object.entries(value)
    .map(([key, child]) => `${JSON.stringify(key)}:${part(child)}`)
    .join(",")}}`;
}

/** The parts that come more than once, from the inner to the outer, by what they are written as. */
function sharedParts(values: readonly unknown[]): Map<string, unknown> {
  const parts = new Map<string, unknown>();
  const times = new Map<string, number>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const child of Object.values(value)) {
      const text = literal(child);
      times.set(text, (times.get(text) ?? 0) + 1);
      if (times.get(text) !== 1) continue;
      visit(child);
      if (text.length > shortest) parts.set(text, child);
    }
  };
  values.forEach(visit);
  return new Map([...parts].filter(([text]) => (times.get(text) ?? 0) > 1));
}

/** The id of the provision for the use of one, else a number. */
function nameOf(part: unknown, index: number): string {
  const { key, evidence } = part as { readonly key?: unknown; readonly evidence?: unknown };
  if (typeof key !== "string" || evidence === undefined) return `part${index + 1}`;
  return key
    .replace(/@(\d+).*/, ".of.$1")
    .replace(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase());
}

test("the examples of result schemas are results of this library", async () => {
  const parts = [...sharedParts(Object.values(smallResults))];
  const names = new Map(parts.map(([text, part], index) => [text, nameOf(part, index)]));
  const shared = parts.map(
    ([text, part]) => `const ${names.get(text) ?? ""} = ${literal(part, names)} as const;`,
  );
  const examples = Object.entries(smallResults).map(([name, result]) => {
    const [first = "", ...rest] = name;
    const example = `${first.toLowerCase()}${rest.join("")}Example`;
    return `/** Example of a \`${name}\`. */
export const ${example}: ${name} = ${literal(result, names)};`;
  });
  const types = `import type { ${Object.keys(smallResults).join(", ")} } from "../index.js";`;
  const text = await format([head, types, ...shared, ...examples].join("\n\n"), {
    parser: "typescript",
    printWidth: 100,
  });
  await expect(text).toMatchFileSnapshot("../../src/schemas/result-examples.ts");
});
