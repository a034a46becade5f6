import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** Files of patterns such as `src/law/*.ts`, without the files that only hand on. */
export function roomFiles(patterns: readonly string[]): readonly string[] {
  return patterns
    .flatMap((pattern) =>
      pattern.endsWith("/*.ts")
        ? readdirSync(dirname(pattern)).map((name) => join(dirname(pattern), name))
        : [pattern],
    )
    .filter((file) => file.endsWith(".ts") && !file.endsWith("/index.ts"))
    .sort();
}
