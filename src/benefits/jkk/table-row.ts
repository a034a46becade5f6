import { deepFreeze } from "../../core/deep-freeze.js";
import { assumed, doubt, sharedWarning, toCheck, type Warning } from "../../core/warning.js";
import { textWith, type Text } from "../../core/text.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { InvalidInputError, issueOf } from "../../core/errors.js";
import { compareExact, lesser, type Exact } from "../../core/exact.js";
import { lookUp } from "../../core/look-up.js";
import type { NeededFact } from "../../core/check.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { warn, type Trace } from "../../core/trace.js";
import type { DisabilityPart } from "../../law/disability-parts.js";
import { disabilityTable, type DisabilityRow } from "../../law/provisions/disability-table.js";
import { leftHandedFingers } from "../../law/readings/work-accident-readings.js";
import { exactDecimal, product } from "./percent.js";
import type { PartLost } from "./jkk-inputs.js";

/** A disability with its percentage of 80 monthly wages. */
export interface Rated {
  readonly label: Text;
  readonly percent: Exact;
  /** Set while a fact is missing: `percent` is then the least that it may come to. */
  readonly open?: OpenRating | undefined;
  /** Functional disabilities only: percent of the function that is lost. */
  readonly functionLost?: Exact | undefined;
  readonly provisions: readonly ProvisionKey[];
}

/** The fact that a rating waits for, and the most that it may come to. */
interface OpenRating {
  readonly most: Exact;
  readonly reason: Text;
  readonly needed: readonly NeededFact[];
}

interface Row<Kind extends DisabilityRow["kind"] = DisabilityRow["kind"]> {
  readonly row: Extract<DisabilityRow, { readonly kind: Kind }>;
  readonly key: ProvisionKey;
}

/** The row of a loss, as in force on a date. */
export function rowOf(trace: Trace, part: DisabilityPart, date: CalendarDate): Row {
  const { value, key } = lookUp(trace, disabilityTable, date);
  const row = value.find((one) => one.part === part);
  if (!row) throw new TypeError(`the disability table has no row ${part}`);
  return { row, key };
}

/** The row of a loss that goes by unit. */
export function rowByUnit(trace: Trace, part: DisabilityPart, date: CalendarDate): Row<"per-unit"> {
  const { row, key } = rowOf(trace, part, date);
  if (row.kind !== "per-unit") throw new TypeError(`the row ${part} does not go by unit`);
  return { row, key };
}

/** A loss of the table: its percentage, by unit, range or side where the row says so. */
export function ratedRow(
  trace: Trace,
  lost: PartLost,
  at: {
    readonly path: string;
    readonly date: CalendarDate;
    readonly leftHanded?: boolean | undefined;
  },
): Rated {
  const { row, key } = rowOf(trace, lost.part, at.date);
  refuseStrayFields(row, lost, at.path);
  const { functionLostPercent } = lost;
  return {
    label: { key: `disability.${row.part}` },
    ...percentOfRow(trace, row, lost, at),
    ...(functionLostPercent !== undefined && { functionLost: exactDecimal(functionLostPercent) }),
    provisions: [key],
  };
}

function percentOfRow(
  trace: Trace,
  row: DisabilityRow,
  { units, percent }: PartLost,
  at: {
    readonly path: string;
    readonly date: CalendarDate;
    readonly leftHanded?: boolean | undefined;
  },
): Pick<Rated, "percent" | "open"> {
  switch (row.kind) {
    case "fixed":
      return { percent: exactDecimal(sideOf(trace, row, at).percent) };
    case "range":
      if (percent === undefined) {
        const needed = [{ field: `${at.path}.percent`, why: byDoctor(row) }];
        const open = { most: exactDecimal(row.to), reason: reasons.byDoctor, needed };
        return { percent: exactDecimal(row.percent), open };
      }
      if (percent < Number(row.percent) || percent > Number(row.to)) {
        throw invalid(`${at.path}.percent`, outOfRange(row, percent));
      }
      return { percent: exactDecimal(percent) };
    case "per-unit": {
      const most = exactDecimal(rowOf(trace, row.totalLoss, at.date).row.percent);
      if (units === undefined) {
        const needed = [{ field: `${at.path}.units`, why: byUnit(row.unit) }];
        return { percent: exactDecimal(0), open: { most, reason: reasons.byUnit, needed } };
      }
      if (!Number.isInteger(units)) warn(trace, partOfUnit(row.unit));
      const counted = product(exactDecimal(row.percent), exactDecimal(units));
      if (compareExact(counted, most) > 0) warn(trace, totalLoss);
      return { percent: lesser(counted, most) };
    }
  }
}

/** The row whose percentage holds: the other side's for the left-handed. */
function sideOf(
  trace: Trace,
  row: DisabilityRow,
  at: { readonly date: CalendarDate; readonly leftHanded?: boolean | undefined },
): DisabilityRow {
  if (row.otherSide === undefined) return row;
  if (at.leftHanded === undefined) warn(trace, rightHanded);
  if (at.leftHanded !== true) return row;
  if (row.reversalPrinted !== true) {
    warn(trace, fingersNotPrinted);
    if (resolveReading(trace, leftHandedFingers) === "as-printed") return row;
  }
  return rowOf(trace, row.otherSide, at.date).row;
}

function refuseStrayFields(row: DisabilityRow, lost: PartLost, path: string): void {
  const strayUnits = lost.units !== undefined && row.kind !== "per-unit";
  const strayPercent = lost.percent !== undefined && row.kind !== "range";
  const measured = lost.functionLostPercent !== undefined && row.kind === "per-unit";
  if (strayUnits) throw invalid(`${path}.units`, ofRow(lost.part, noUnits));
  if (strayPercent) throw invalid(`${path}.percent`, ofRow(lost.part, noRange));
  if (measured) throw invalid(`${path}.functionLostPercent`, ofRow(lost.part, measuredAlready));
}

const cites = /* @__PURE__ */ deepFreeze({
  regulation: "pp-44-2015",
  article: "Lampiran III bagian II",
});

function invalid(path: string, message: Text): InvalidInputError {
  return new InvalidInputError([{ path, ...issueOf(message), cites }]);
}

function byDoctor(row: DisabilityRow & { readonly kind: "range" }): Text {
  return textWith("table-row.by-doctor", { percent: row.percent, to: row.to });
}

function outOfRange(row: DisabilityRow & { readonly kind: "range" }, given: number): Text {
  const range = byDoctor(row);
  return textWith("table-row.out-of-range", { given, range });
}

function byUnit(unit: Text): Text {
  return textWith("table-row.by-unit", { unit });
}

function partOfUnit(unit: Text): Warning {
  return doubt("part-of-ten", { values: { unit } });
}

function ofRow(part: DisabilityPart, message: Text): Text {
  return textWith("table-row.of-row", { part, message });
}

const noUnits: Text = /* @__PURE__ */ deepFreeze({ key: "table-row.no-units" });
const noRange: Text = /* @__PURE__ */ deepFreeze({ key: "table-row.no-range" });
const measuredAlready: Text = /* @__PURE__ */ deepFreeze({ key: "table-row.measured-already" });

const reasons = /* @__PURE__ */ deepFreeze({
  byDoctor: { key: "open.doctor-percent" },
  byUnit: { key: "open.units" },
} satisfies Record<string, Text>);

const rightHanded: Warning = /* @__PURE__ */ sharedWarning(
  assumed("assumed-right-handed", { assumes: ["leftHanded"] }),
);
const fingersNotPrinted: Warning = /* @__PURE__ */ sharedWarning(doubt("left-handed-fingers"));
const totalLoss: Warning = /* @__PURE__ */ sharedWarning(toCheck("limited-to-total-loss"));
