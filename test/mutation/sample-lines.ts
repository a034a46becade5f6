import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";

/** Files of patterns such as `src/law/*.ts`, without the files that only hand on. */
function filesOf(patterns: readonly string[]): readonly string[] {
  return patterns
    .flatMap((pattern) =>
      pattern.endsWith("/*.ts")
        ? readdirSync(dirname(pattern)).map((name) => join(dirname(pattern), name))
        : [pattern],
    )
    .filter((file) => file.endsWith(".ts") && !file.endsWith("/index.ts"))
    .sort();
}

/** Lines that may hold something to change. */
function linesOf(file: string): readonly string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, index) =>
      /^\s*($|\/?\*|\/\/|import |export \* |[\])}]+[;,]*$)/.test(line)
        ? []
        : [`${file}:${index + 1}-${index + 1}`],
    );
}

/** As many lines of the files as asked, drawn at random: one seed, one draw. */
export function sampleLines(
  patterns: readonly string[],
  count: number,
  seed: number,
): readonly string[] {
  const lines = filesOf(patterns).flatMap(linesOf);
  const size = Math.min(count, lines.length);
  const drawn = fc.shuffledSubarray([...lines], { minLength: size, maxLength: size });
  return fc.sample(drawn, { seed, numRuns: 1 })[0] ?? [];
}
