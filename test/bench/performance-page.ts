import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { growthPicture } from "./growth-picture.js";
import type { Line, Measurements } from "./measured.js";
import { pageWords } from "./page-words.js";
import { writeBlock } from "./write-block.js";

const docs = join(import.meta.dirname, "../../docs");

type Language = keyof typeof pageWords;

function figureIn(language: Language, value: number): string {
  const { decimal, count } = pageWords[language].locale.format;
  if (value >= 100) return count(Number(value.toPrecision(3)));
  return decimal(
    value >= 10 ? value.toFixed(1) : value >= 0.1 ? value.toFixed(2) : value.toFixed(3),
  );
}

/** How far a figure is from its target, in percent; undefined where it is met. */
function missedBy({ value, target }: Line): number | undefined {
  if (target === undefined) return undefined;
  const times = "atLeast" in target ? target.atLeast / value.median : value.median / target.atMost;
  return times <= 1 ? undefined : (times - 1) * 100;
}

/** The table of a page. */
export function tableOf({ lines }: Measurements, language: Language): string {
  const words = pageWords[language];
  const shown = (value: number): string => figureIn(language, value);
  const rows = lines.map((line) => {
    const { id, unit, value, target } = line;
    const { min, median, max } = value;
    const range = min === max ? "" : `${shown(min)}-${shown(max)}`;
    const aim =
      target === undefined
        ? ""
        : "atLeast" in target
          ? `>= ${shown(target.atLeast)}`
          : `<= ${shown(target.atMost)}`;
    const missed = missedBy(line);
    const verdict =
      target === undefined ? "" : missed === undefined ? words.met : words.missed(shown(missed));
    return [words.lines[id] ?? id, `${shown(median)} ${words.units[unit]}`, range, aim, verdict];
  });
  return [words.columns, ["---", "---:", "---:", "---:", "---"], ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** The blocks that are generated in both pages, and their pictures. */
export async function writePages(measurements: Measurements): Promise<void> {
  for (const language of ["en", "id"] as const) {
    const words = pageWords[language];
    const page = join(docs, words.page);
    const missed = measurements.lines.filter((line) => missedBy(line) !== undefined);
    const aimed = measurements.lines.filter(({ target }) => target !== undefined);
    const told = words.summary({
      ...measurements.machine,
      on: words.locale.format.date(measurements.on),
      rounds: measurements.rounds,
      aimed: aimed.length,
      missed: missed.length,
      notRun: measurements.notRun,
    });
    await writeBlock(page, "measurements", `${told}\n\n${tableOf(measurements, language)}`);
    const picture = growthPicture(
      measurements.growth.map(({ id, points }) => ({ name: words.growth[id] ?? id, points })),
      words.axes,
    );
    writeFileSync(join(docs, "pictures", words.picture), picture);
  }
}
