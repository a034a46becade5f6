/** What a chart shows, also as a table. */
export interface ChartData {
  readonly title: string;
  /** What stands along the bottom: "Month". */
  readonly axis: string;
  readonly kind: "steps" | "bars";
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | undefined)[];
  }[];
  /** The position that is looked at now. */
  readonly marked?: number | undefined;
  readonly said: (value: number) => string;
  /** The rows of the table: all positions, or where something changes. */
  readonly rows: readonly ChartRow[];
}

/** One line of the table. */
export interface ChartRow {
  readonly label: string;
  readonly values: readonly (number | undefined)[];
}

/** The rows where a value differs from the one before. */
export function changesOf(
  labels: readonly string[],
  series: ChartData["series"],
): readonly ChartRow[] {
  return labels.flatMap((label, at) => {
    const values = series.map((one) => one.values[at]);
    const isSame = at > 0 && series.every((one) => one.values[at] === one.values[at - 1]);
    return isSame ? [] : [{ label, values }];
  });
}
