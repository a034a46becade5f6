import { Decimal } from "../core/decimal.js";
import { type RegionLevel, regionLengths } from "../core/region-level.js";
import { validate } from "../core/validate.js";
import { type CoverageViewInput, coverageViewInputSchema } from "./coverage-view-input.js";
import { firstFault, type Writer, writer } from "./view.js";

/**
 * A view of the coverage of each region in a table of counts, as `measureCoverage` has it:
 * `region`, `definition`, `covered`, `workers`, `gap`, `percent` (text with two decimals, never
 * `100.00` while a gap stands; NULL where there are no workers), with a target `needed_for_target`;
 * `faults`, the rows of the region that could not be counted, and `fault`: a region with one
 * has NULL in every figure. A code that is none, or of a larger region than the level, is in
 * a region of its own at fault.
 *
 * @throws InvalidInputError.
 *
 * @example
 * ```ts
 * import { coverageView } from "jamsosnaker/sql";
 *
 * const text = coverageView({
 *   dialect: "duckdb",
 *   view: "coverage",
 *   table: "counts",
 *   columns: { region: "village", covered: "covered", workers: "workers" },
 *   level: "regency",
 *   definition: "segment",
 *   target: 0.8,
 * });
 * text.split("\n")[0]; // => 'CREATE VIEW "coverage" AS'
 * ```
 */
export function coverageView(input: CoverageViewInput): string {
  const facts = validate(coverageViewInputSchema, input);
  const { columns, level, definition, target } = facts;
  const w = writer(facts);
  let query = w.select(
    {
      jsn_code: w.textFact(columns.region),
      jsn_covered: w.numberFact(columns.covered),
      jsn_workers: w.numberFact(columns.workers),
    },
    w.source,
  );
  query = w.more(query, {
    jsn_region: level === undefined ? w.id("jsn_code") : regionOf(w, level),
  });
  query = w.more(query, {
    jsn_bad: `CASE WHEN ${w.isOneOf("jsn_region", [""])} OR ${isNoCount("jsn_covered")} OR ${isNoCount("jsn_workers")} THEN 1 ELSE 0 END`,
  });
  const counted = (column: string): string =>
    `sum(CASE WHEN jsn_bad = 0 THEN ${column} ELSE 0 END)`;
  query = `SELECT jsn_region, ${counted("jsn_covered")} AS jsn_sum_covered, ${counted("jsn_workers")} AS jsn_sum_workers, sum(jsn_bad) AS jsn_faults\nFROM ${w.sub(query, "jsn_t")}\nGROUP BY jsn_region`;
  query = w.more(query, {
    jsn_fault: firstFault([
      ["region", "jsn_region = ''"],
      ["counts", "jsn_faults > 0"],
      ["too-large", `${beyond("jsn_sum_covered")} OR ${beyond("jsn_sum_workers")}`],
    ]),
  });
  // Only what is safe goes on, as integers of the engine: sums are wider in some of them.
  const safe = (column: string): string =>
    `CASE WHEN jsn_fault = 'none' THEN ${w.asInteger(column)} ELSE NULL END`;
  query = w.more(query, {
    jsn_c: safe("jsn_sum_covered"),
    jsn_w: safe("jsn_sum_workers"),
  });
  query = w.more(query, { jsn_percent: hundredths(w) });
  const id = typeof definition === "string" ? definition : definition.id;
  const isNone = "jsn_w = 0 OR jsn_percent IS NULL";
  return w.create(
    w.select(
      {
        region: "jsn_region",
        definition: w.text(id),
        covered: "jsn_c",
        workers: "jsn_w",
        gap: "CASE WHEN jsn_fault <> 'none' THEN NULL WHEN jsn_w > jsn_c THEN jsn_w - jsn_c ELSE 0 END",
        percent: `CASE WHEN ${isNone} THEN NULL ELSE concat(${w.asText(w.quotient("jsn_percent", "100"))}, '.', substring(${w.asText(`100 + jsn_percent - 100 * ${w.quotient("jsn_percent", "100")}`)}, 2, 2)) END`, // not law: two decimals
        ...(target !== undefined && { needed_for_target: needed(w, target) }),
        faults: "jsn_faults",
        fault: "jsn_fault",
      },
      w.sub(query, "jsn_t"),
    ),
  );
}

const largestCount = 10_000_000_000; // not law: more people than there are: sums of it stay within 64 bits

const largestSum = 9_000_000_000_000; // not law: the most people of which a percent can be taken in 64 bits

function isNoCount(column: string): string {
  return `${column} < 0 OR ${column} > ${largestCount}`;
}

function beyond(column: string): string {
  return `${column} > ${largestSum}`;
}

/** Half up to two decimals of a percent, in hundredths; never the whole while a person is not covered. */
function hundredths(w: Writer): string {
  // not law: a percent in hundredths is the ratio times ten thousand, halves up
  const rounded = w.quotient("jsn_c * 20000 + jsn_w", "greatest(2 * jsn_w, 1)"); // not law: a percent in hundredths, halves up
  return `CASE WHEN jsn_c < jsn_w AND ${rounded} = 10000 THEN 9999 ELSE ${rounded} END`; // not law: a share below the whole is not shown as the whole
}

function needed(w: Writer, target: number): string {
  const exact = new Decimal(String(target));
  const denominator = new Decimal(10).pow(exact.decimalPlaces()); // not law: powers of ten
  const numerator = exact.times(denominator).toFixed();
  const wanted = w.quotient(
    `jsn_w * ${numerator} + ${denominator.minus(1).toFixed()}`,
    denominator.toFixed(),
  );
  return `CASE WHEN jsn_fault <> 'none' THEN NULL WHEN ${wanted} > jsn_c THEN ${wanted} - jsn_c ELSE 0 END`;
}

/** The beginning of a code that is one, of the level asked for; else an empty text. */
function regionOf(w: Writer, level: RegionLevel): string {
  const { plain, dotted } = regionLengths[level];
  const [two, four] = ["[0-9]{2}", "[0-9]{4}"]; // not law: the form of a region code
  const form = (dot: string): string => `${two}(${dot}${two}(${dot}${two}(${dot}${four})?)?)?`;
  const code = w.id("jsn_code");
  const part = (pattern: string, length: number): string =>
    `WHEN ${w.matches(code, pattern)} AND length(${code}) >= ${length} THEN substring(${code}, 1, ${length})`;
  return `CASE ${part(form("[.]"), dotted)} ${part(form(""), plain)} ELSE '' END`;
}
