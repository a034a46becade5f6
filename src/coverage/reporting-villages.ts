import { regionKey } from "../core/region-level.js";
import { toCheck, type Warning } from "../core/warning.js";
import type { ReportingVillage } from "./coverage-input.js";
import type { CoverageFigure } from "./coverage-report.js";

/** The villages that are to report, held against those that did. */
export interface ReportingVillages {
  /** The figure of a village with its name and that of its district. */
  readonly named: (figure: CoverageFigure) => CoverageFigure;
  /** Villages without a figure, in the order of the list. */
  readonly notReported: (figures: readonly CoverageFigure[]) => ReportingVillage[];
  /** That villages have figures and are not in the list. */
  readonly warnings: (figures: readonly CoverageFigure[]) => Warning[];
}

/** The villages of a list, where the first or the second grouping is by village. */
export function placesOf(
  villages: readonly ReportingVillage[],
  grouping: number,
): ReportingVillages {
  const byCode = new Map(villages.map((village) => [regionKey(village.code), village]));
  const codeOf = ({ group, subgroup }: CoverageFigure): string =>
    (grouping === 0 ? group : subgroup) ?? "";
  const codesOf = (figures: readonly CoverageFigure[]): Set<string> => new Set(figures.map(codeOf));
  return {
    named: (figure) => {
      const place = byCode.get(codeOf(figure));
      if (!place) return figure;
      const { name: village, district } = place;
      return { ...figure, village, ...(district !== undefined && { district }) };
    },
    notReported: (figures) => {
      const reported = codesOf(figures);
      return villages.filter(({ code }) => !reported.has(regionKey(code)));
    },
    warnings: (figures) => {
      const names = [...codesOf(figures)].filter((code) => !byCode.has(code));
      return names.length === 0 ? [] : [toCheck("village-not-listed", { values: { names } })];
    },
  };
}
