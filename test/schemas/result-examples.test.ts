import { format } from "prettier";
import { expect, test } from "vitest";
import { smallResults } from "./small-results.js";

const head = `// Written by test/schemas/result-examples.test.ts: \`vitest -u\` writes it anew.`;

/** A value as TypeScript, with fields that are undefined. */
function literal(value: unknown): string {
  const mark = "undefined!";
  const text = JSON.stringify(value, (_, field: unknown) => (field === undefined ? mark : field));
  return text.replaceAll(JSON.stringify(mark), "undefined");
}

test("the examples of result schemas are results of this library", async () => {
  const examples = Object.entries(smallResults).map(([name, result]) => {
    const [first = "", ...rest] = name;
    const example = `${first.toLowerCase()}${rest.join("")}Example`;
    return `/** Example of a \`${name}\`. */
export const ${example}: ${name} = ${literal(result)};`;
  });
  const types = `import type { ${Object.keys(smallResults).join(", ")} } from "../index.js";`;
  const text = await format([head, types, ...examples].join("\n\n"), {
    parser: "typescript",
    printWidth: 100,
  });
  await expect(text).toMatchFileSnapshot("../../src/schemas/result-examples.ts");
});
