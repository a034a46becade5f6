import { validate } from "../core/validate.js";
import { deathSegments } from "./death-tables.js";
import {
  type DeathBenefitViewInput,
  deathBenefitViewInputSchema,
  type JkkViewInput,
  type JkmViewInput,
} from "./death-benefit-view-input.js";
import {
  type Columns,
  type Faults,
  firstFault,
  keptColumns,
  unlessFault,
  type Writer,
  writer,
} from "./view.js";

/**
 * A view of the cash that a table of deaths is due, the same as `computeJkmBenefit` and
 * `computeJkkBenefit` give without scholarships: `death`, `periodic`, `funeral`, their `total`;
 * what waits for arrears (`withheld`); what may be due besides while a fact is not known
 * (`undetermined`); the `outcome` (`due`, `in-part`, `waits`, `open`, `not-due`, `fault`), who
 * pays (`paid_by`) and `fault`. A row at fault has NULL in every amount. A column that is
 * named must be told in every row, but `arrearsSettledBy`, `membershipStart` and
 * `contributionMonths`.
 *
 * @throws InvalidInputError.
 *
 * @example
 * ```ts
 * import { deathBenefitView } from "jamsosnaker/sql";
 *
 * const text = deathBenefitView({
 *   dialect: "clickhouse",
 *   view: "jkm",
 *   table: "deaths",
 *   keep: ["member"],
 *   programme: "jkm",
 *   columns: { date: "died_on", segment: "segment", membershipStart: "since" },
 * });
 * text.split("\n")[0]; // => 'CREATE VIEW `jkm` AS'
 * ```
 */
export function deathBenefitView(input: DeathBenefitViewInput): string {
  const facts = validate(deathBenefitViewInputSchema, input);
  return facts.programme === "jkm" ? jkmView(facts) : jkkView(facts);
}

const madeColumns = [
  "death",
  "periodic",
  "funeral",
  "total",
  "withheld",
  "undetermined",
  "outcome",
  "paid_by",
  "fault",
] as const;

/** The facts and the law of both programmes. */
function known(w: Writer, kept: Columns, { columns }: JkmViewInput | JkkViewInput, own: Columns) {
  const facts: Columns = {
    ...kept,
    jsn_day: w.textFact(columns.date),
    jsn_segment: w.textFact(columns.segment),
    jsn_heirs: columns.heirs === undefined ? "1" : w.truthFact(columns.heirs),
    jsn_arrears: columns.arrearsMonths === undefined ? "0" : w.numberFact(columns.arrearsMonths),
    jsn_settled: w.textFact(columns.arrearsSettledBy),
    ...own,
  };
  const days = w.join(w.select(facts, w.source), "law_day", { day: "jsn_day" });
  const withPeriod = w.more(days, { jsn_period: w.wide(`coalesce(${w.id("period")}, 0)`) });
  return w.join(withPeriod, "law_death", { period: "jsn_period", segment: "jsn_segment" });
}

function commonFaults(w: Writer, settlers: readonly string[]): Faults {
  const [settled, arrears] = [w.id("jsn_settled"), w.id("jsn_arrears")];
  return [
    ["date", `coalesce(${w.id("known")}, 0) = 0`],
    ["segment", `NOT (${w.isOneOf("jsn_segment", deathSegments)})`],
    ["date", `coalesce(${w.id("jkk_death_den")}, 0) = 0`],
    ["heirs", `${w.id("jsn_heirs")} < 0`],
    ["arrears-months", `${arrears} < 0`],
    [
      "arrears-settled-by",
      `${settled} <> '' AND (NOT (${w.isOneOf("jsn_settled", settlers)}) OR ${w.id("jsn_segment")} <> 'non-wage-earner' OR ${arrears} = 0)`,
    ],
  ];
}

/** The state of what arrears and heirs decide, from the months that are borne with. */
function states(w: Writer, limit: string, settles: string, active: string): Columns {
  const own = `${w.id("jsn_segment")} = 'non-wage-earner'`;
  const over = `${w.id("jsn_arrears")} > ${w.id(limit)}`;
  return {
    jsn_barred: `CASE WHEN ${active} = 0 OR (${own} AND ${over}) THEN 1 ELSE 0 END`,
    jsn_waits: `CASE WHEN ${own} AND ${w.id("jsn_arrears")} > 0 AND NOT (${over}) AND NOT (${settles}) THEN 1 ELSE 0 END`,
    jsn_paid_by: `CASE WHEN NOT (${own}) AND ${over} AND ${active} <> 0 THEN 'employer-then-reimbursed' ELSE 'bpjs' END`,
  };
}

function jkmView(input: JkmViewInput): string {
  const w = writer(input);
  const { columns } = input;
  const kept = keptColumns(w, input.keep, madeColumns);
  const asked = columns.contributionMonths;
  let query = known(w, kept.inner, input, {
    jsn_active: columns.active === undefined ? "1" : w.truthFact(columns.active),
    jsn_start: w.textFact(columns.membershipStart),
    jsn_paid: w.numberFact(asked),
    jsn_paid_told: asked === undefined ? "0" : `CASE WHEN ${w.id(asked)} IS NULL THEN 0 ELSE 1 END`,
  });
  const [start, paid] = [w.id("jsn_start"), w.id("jsn_paid")];
  const enough = `${paid} >= ${w.id("membership_months")}`;
  query = w.more(query, {
    jsn_member: `CASE WHEN ${w.id("membership")} = 'start' THEN CASE WHEN ${start} = '' THEN CASE WHEN ${enough} THEN 'long' ELSE 'open' END WHEN ${start} <= ${w.id("start_through")} THEN 'long' ELSE 'short' END WHEN ${w.id("membership")} = 'paid-months' THEN CASE WHEN ${paid} < 0 THEN 'open' WHEN ${enough} THEN 'long' ELSE 'short' END ELSE 'long' END`,
    ...states(
      w,
      "jkm_arrears_limit",
      `${w.id("jsn_settled")} = 'heirs' OR (${w.id("jsn_settled")} = 'other' AND ${w.id("jkm_settled_by_other")} = 1)`,
      w.id("jsn_active"),
    ),
  });
  const monthOf = (day: string): string =>
    `(${w.ofDigits(`substring(${day}, 1, 4)`)} * 12 + ${w.ofDigits(`substring(${day}, 6, 2)`)})`; // not law: months of a year
  const since = `${monthOf(w.id("jsn_day"))} - ${monthOf(start)} + 1`;
  const faults: Faults = [
    ...commonFaults(w, ["heirs", "other"]),
    ["active", `${w.id("jsn_active")} < 0`],
    [
      "membership-start",
      `${start} <> '' AND (NOT ${w.isDay("jsn_start")} OR ${start} > ${w.id("jsn_day")})`,
    ],
    ["contribution-months", `${w.id("jsn_paid_told")} = 1 AND ${paid} < 0`],
    [
      "arrears-months",
      `${w.id("jsn_segment")} = 'non-wage-earner' AND ${start} <> '' AND ${w.id("jsn_arrears")} > ${since}`,
    ],
    // Asked only where something is due at all.
    ["decided-on", `${w.id("jkm_decided_on")} = 1 AND jsn_barred = 0`],
  ];
  query = w.more(query, { jsn_fault: firstFault(faults) });
  const beyond = `CASE WHEN ${w.id("jsn_heirs")} = 0 OR jsn_member = 'short' THEN 'lost' WHEN jsn_member = 'open' THEN 'open' WHEN jsn_waits = 1 THEN 'waits' ELSE 'due' END`;
  return finished(w, kept, query, {
    death: [w.id("jkm_death"), beyond],
    periodic: [w.id("jkm_periodic"), beyond],
    funeral: [w.id("jkm_funeral"), "'due'"],
  });
}

function jkkView(input: JkkViewInput): string {
  const w = writer(input);
  const kept = keptColumns(w, input.keep, madeColumns);
  let query = known(w, kept.inner, input, { jsn_amount: w.numberFact(input.columns.wage) });
  const own = `${w.id("jsn_segment")} = 'non-wage-earner'`;
  query = w.more(query, {
    ...states(w, "jkk_arrears_limit", `${w.id("jsn_settled")} <> ''`, "1"),
  });
  query = w.joinIncome(query);
  const amount = w.id("jsn_amount");
  const faults: Faults = [
    ...commonFaults(w, ["participant", "heirs", "other"]),
    ["wage", w.isNoAmount("jsn_amount")],
    ["too-large", `NOT (${own}) AND ${amount} > ${w.id("jkk_wage_limit")}`],
    ["decided-on", `${w.id("jkk_decided_on")} = 1`],
  ];
  query = w.more(query, { jsn_fault: firstFault(faults) });
  const wage = `CASE WHEN jsn_fault <> 'none' THEN 0 WHEN ${own} THEN ${w.ofBand("basis_below", "basis")} ELSE ${amount} END`;
  query = w.more(query, { jsn_wage: wage });
  const state = "CASE WHEN jsn_waits = 1 THEN 'waits' ELSE 'due' END";
  const ofHeirs = `CASE WHEN ${w.id("jsn_heirs")} = 0 THEN 'lost' WHEN jsn_waits = 1 THEN 'waits' ELSE 'due' END`;
  const death = `greatest(${w.rated(w.id("jsn_wage"), "jkk_death")}, ${w.id("jkk_death_floor")})`;
  return finished(w, kept, query, {
    death: [death, ofHeirs],
    periodic: [w.id("jkk_periodic"), ofHeirs],
    funeral: [w.id("jkk_funeral"), state],
  });
}

type Item = "death" | "periodic" | "funeral";

/** The amounts by what becomes of them: due, lost, waiting or open. */
function finished(
  w: Writer,
  kept: ReturnType<typeof keptColumns>,
  query: string,
  items: Readonly<Record<Item, readonly [amount: string, state: string]>>,
): string {
  const names = ["death", "periodic", "funeral"] as const;
  const each = (make: (name: Item) => readonly [string, string]): Columns =>
    Object.fromEntries(names.map(make));
  const stated = w.more(query, {
    ...each((name) => [`jsn_${name}`, items[name][0]]),
    ...each((name) => [
      `jsn_${name}_state`,
      `CASE WHEN jsn_barred = 1 THEN 'lost' ELSE ${items[name][1]} END`,
    ]),
  });
  const inState = (name: Item, state: string): string =>
    `CASE WHEN jsn_${name}_state = '${state}' THEN ${w.id(`jsn_${name}`)} ELSE 0 END`;
  const sumOf = (state: string): string => names.map((name) => inState(name, state)).join(" + ");
  const sums = w.more(stated, {
    ...each((name) => [`jsn_${name}_due`, inState(name, "due")]),
    jsn_withheld: sumOf("waits"),
    jsn_open: sumOf("open"),
  });
  const total = names.map((name) => w.id(`jsn_${name}_due`)).join(" + ");
  const outcome = `CASE WHEN jsn_fault <> 'none' THEN 'fault' WHEN jsn_barred = 1 THEN 'not-due' WHEN jsn_open > 0 THEN 'open' WHEN jsn_withheld > 0 THEN 'waits' WHEN jsn_death_state = 'lost' THEN 'in-part' ELSE 'due' END`;
  return w.create(
    w.select(
      {
        ...kept.outer,
        ...unlessFault(w, {
          ...each((name) => [name, w.id(`jsn_${name}_due`)]),
          total,
          withheld: w.id("jsn_withheld"),
          undetermined: w.id("jsn_open"),
        }),
        outcome,
        ...unlessFault(w, { paid_by: w.id("jsn_paid_by") }),
        fault: w.id("jsn_fault"),
      },
      w.sub(sums, "jsn_t"),
    ),
  );
}
