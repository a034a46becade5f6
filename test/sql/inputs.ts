import { type CalendarDate, indonesianLaw, type Law } from "jamsosnaker";
import type { ContributionViewInput, CoverageViewInput } from "jamsosnaker/sql";

/** A view of bills, to be changed in a part. */
export const bills: Extract<ContributionViewInput, { readonly segment: "wage-earner" }> = {
  dialect: "duckdb",
  view: "bills",
  table: "payroll",
  keep: ["worker"],
  segment: "wage-earner",
  columns: { month: "month", wage: "wage", riskGroup: "risk" },
  programmes: ["jkk", "jkm", "jht", "jp"],
};

/** A view of coverage, to be changed in a part. */
export const coverage: CoverageViewInput = {
  dialect: "duckdb",
  view: "own_coverage",
  table: "counts",
  columns: { region: "region", covered: "covered", workers: "workers" },
  definition: "segment",
};

/** The built-in law with another value in every version of a provision. */
export function lawWith(id: string, change: (value: unknown) => unknown): Law {
  return lawOf(id, (versions) =>
    versions.map((version) => ({ ...version, value: change(version.value) })),
  );
}

/** The built-in law whose versions of a provision begin on a day. */
export function lawFrom(id: string, first: CalendarDate): Law {
  return lawOf(id, ([version]) => (version ? [{ ...version, from: first }] : []));
}

/** The built-in law with no version of a provision after a day. */
export function lawUntil(id: string, last: CalendarDate): Law {
  return lawOf(id, (versions) =>
    versions
      .filter(({ from }) => from <= last)
      .map((version) => (version.to && version.to <= last ? version : { ...version, to: last })),
  );
}

type Versions = ReturnType<Law["provisions"]>[number]["versions"];

function lawOf(id: string, change: (versions: Versions) => Versions): Law {
  const changed = indonesianLaw
    .provisions()
    .map((provision) =>
      provision.id === id ? { ...provision, versions: change(provision.versions) } : provision,
    );
  return {
    name: "hostile",
    asOf: indonesianLaw.asOf,
    provisions: () => changed,
    provision: (wanted) => changed.find((provision) => provision.id === wanted),
    at: (date) => indonesianLaw.at(date),
  };
}
