import type { JudgedChange } from "./judged-change.js";

/** Of the placing of workers. */
export const judgedPlacement: readonly JudgedChange[] = [
  ...["true", "first || others.every(({\n  outcome\n}) => outcome === first.outcome)"].map(
    (becomes) => ({
      file: "src/roster/placement/funding-check.ts",
      line: "return first && others.every(({ outcome }) => outcome === first.outcome)",
      becomes,
      why: "the categories that share a place today have one answer of every payer",
    }),
  ),
  {
    file: "src/roster/placement/funding-checks.ts",
    line: "const isAdded = wider !== undefined && own?.some((group) => wider.includes(group));",
    becomes: "own.some",
    why: "the wider reading is only asked for a category that is known",
  },
  ...["place-worker.ts", "placement-alternatives.ts"].map((file) => ({
    file: `src/roster/placement/${file}`,
    line:
      file === "place-worker.ts"
        ? "const reading = category.reading === undefined ? undefined : readings.find(category.reading);"
        : "const reading = asked === undefined ? undefined : readings.find(asked);",
    becomes: "false",
    why: "there is no reading of no name",
  })),
];
