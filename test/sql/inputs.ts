import { indonesianLaw, type Law } from "jamsosnaker";
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
  const changed = indonesianLaw.provisions().map((provision) =>
    provision.id === id
      ? {
          ...provision,
          versions: provision.versions.map((version) => ({
            ...version,
            value: change(version.value),
          })),
        }
      : provision,
  );
  return {
    name: "hostile",
    asOf: indonesianLaw.asOf,
    provisions: () => changed,
    provision: (wanted) => changed.find((provision) => provision.id === wanted),
    at: (date) => indonesianLaw.at(date),
  };
}
