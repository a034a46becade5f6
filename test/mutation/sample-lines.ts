import { readFileSync } from "node:fs";
import fc from "fast-check";
import { roomFiles } from "./room-files.js";

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
  const lines = roomFiles(patterns).flatMap(linesOf);
  const size = Math.min(count, lines.length);
  const drawn = fc.shuffledSubarray([...lines], { minLength: size, maxLength: size });
  return fc.sample(drawn, { seed, numRuns: 1 })[0] ?? [];
}
