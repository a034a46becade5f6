import { type Columns, type Faults, type keptColumns, unlessFault, type Writer } from "./view.js";

/** What a view of bills makes beside its lines. */
export const billColumns = ["total", "relief", "relief_open", "fault"] as const;

/** Whether the relief of PP 49/2020 is given. */
export function covidState(w: Writer): string {
  const [since, free] = [w.id("jsn_since"), w.id("jsn_arrears_free")];
  return `CASE WHEN coalesce(${w.id("covid")}, 0) = 0 THEN 'none' WHEN ${since} <> '' AND ${since} >= ${w.id("covid_new_from")} THEN CASE WHEN ${since} <= ${w.id("covid_since_through")} THEN 'given' ELSE 'none' END WHEN ${free} < 0 THEN 'open' WHEN ${free} = 1 THEN 'given' ELSE 'none' END`;
}

/** What is at fault with the facts of PP 49/2020. */
export function covidFaults(w: Writer, programmes: readonly string[]): Faults {
  const since = w.id("jsn_since");
  const lowered = programmes.filter((programme) => programme === "jkk" || programme === "jkm");
  const malformed = ["member-since", `${since} <> '' AND NOT ${w.isMonth("jsn_since")}`] as const;
  if (lowered.length === 0) return [malformed];
  const noRate = lowered.map((programme) => w.hasNoRate(`${programme}_covid`)).join(" OR ");
  return [
    malformed,
    ["member-since", `coalesce(${w.id("covid")}, 0) = 1 AND ${since} > ${w.id("jsn_month")}`],
    ["month", `jsn_covid = 'given' AND (${noRate})`],
  ];
}

/** The view of bills: the columns that are seen, of rows of which all is known. */
export function billView(
  w: Writer,
  kept: ReturnType<typeof keptColumns>,
  query: string,
  amounts: Columns,
  lines: readonly string[],
  reliefs: readonly [string, string],
): string {
  const all = w.more(query, unlessFault(w, amounts));
  const states = [
    w.id("jsn_covid"),
    w.id(reliefs[1] === "pp-7-2025" ? "jsn_labour" : "jsn_relief"),
  ] as const;
  const inState = (state: string): string =>
    `CASE WHEN ${states[0]} = '${state}' THEN '${reliefs[0]}' WHEN ${states[1]} = '${state}' THEN '${reliefs[1]}' ELSE 'none' END`;
  const columns = lines.map((line) => [line, w.id(`jsn_${line}`)] as const);
  return w.create(
    w.select(
      {
        ...kept.outer,
        ...Object.fromEntries(columns),
        total: columns.map(([, column]) => column).join(" + "),
        ...unlessFault(w, { relief: inState("given"), relief_open: inState("open") }),
        fault: w.id("jsn_fault"),
      },
      w.sub(all, "jsn_t"),
    ),
  );
}
