import { numbersOf } from "./find.js";

const mark = "// not law: ";

/**
 * What speaks against a source file: a number that may be a value of the law without a reason,
 * and a reason without its number. A reason, `// not law: …`, stands at the end of the line, or
 * on a line of its own above it where the formatter would move it.
 */
export function faultsIn(file: string, text: string): string[] {
  const lines = text.split("\n");
  const explained = new Set(
    lines.flatMap((line, index) => {
      const [code = "", reason = ""] = line.split(mark);
      if (reason.trim() === "") return [];
      return [code.trim() === "" ? index + 2 : index + 1];
    }),
  );
  const found = numbersOf(file, text);
  const stale = [...explained].filter((at) => !found.some(({ line }) => line === at));
  return [
    ...found
      .filter(({ line }) => !explained.has(line))
      .map(({ line, number }) => `${file}:${line}: ${number} may be a value of the law`),
    ...stale.map((line) => `${file}:${line}: a reason, but no number that could be of the law`),
  ];
}
