import type { Agreement } from "./compare.js";

const columns = ["facts", "compared", "equal", "refused alike", "different"] as const;

/** The agreement of both computations as a table, with a last row for all. */
export function table(agreements: readonly Agreement[]): string {
  const rows = agreements.map((one) => ({
    kind: one.kind,
    figures: [one.facts, one.compared, one.equal, one.refusedAlike, one.different.length],
  }));
  const all = columns.map((_, index) =>
    rows.reduce((total, { figures }) => total + (figures[index] ?? 0), 0),
  );
  const width = Math.max(...rows.map(({ kind }) => kind.length));
  return [
    ["kind".padEnd(width), ...columns],
    ...[...rows, { kind: "all", figures: all }].map(({ kind, figures }) => [
      kind.padEnd(width),
      ...figures.map((figure, index) => String(figure).padStart(columns[index]?.length ?? 0)),
    ]),
  ]
    .map((cells) => cells.join("  "))
    .join("\n");
}

/** Why facts were left out of the comparison, and how many of them. */
export function reasons(agreements: readonly Agreement[]): string {
  const compared = agreements.reduce((all, one) => all + one.compared, 0);
  const facts = agreements.reduce((all, one) => all + one.facts, 0);
  return [
    `${((100 * compared) / facts).toFixed(2)} % compared; left out:`,
    ...agreements.flatMap(({ kind, leftOut }) =>
      [...leftOut].map(([why, number]) => `  ${number}  ${kind}: ${why}`),
    ),
  ].join("\n");
}
