import { measureCoverage, villageQuota } from "jamsosnaker";
import { coverageView, villageQuotaView, type SqlDialect } from "jamsosnaker/sql";
import type { Value } from "./made-rows.js";

const perVillage = 100;
const target = 0.875;

/** Villages with what they count, in regencies without a fault and with one. */
export interface MadeVillages {
  readonly name: string;
  readonly columns: Readonly<Record<string, "text" | "integer">>;
  readonly values: readonly (readonly Value[])[];
  /** The lines of the quota, in the order of the codes, and of the coverage, of the regions. */
  readonly quota: readonly string[];
  readonly coverage: readonly string[];
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

interface Village {
  readonly code: string;
  readonly protected: number | undefined;
  readonly covered: number | undefined;
  readonly workers: number;
}

/** Five hundred villages a regency; each tenth regency has a count that is not known. */
export function madeVillages(count: number): MadeVillages {
  const villages = Array.from({ length: count }, (_, index): Village => {
    const regency = Math.floor(index / 500);
    const place = index % 500;
    const code = [11 + Math.floor(regency / 90), 1 + (regency % 90)].map((part) => pad(part, 2));
    const district = pad(1 + Math.floor(place / 50), 2);
    const workers = (index * 7_919) % 1_000;
    const isUnknown = regency % 10 === 9 && place === 3;
    return {
      code: [...code, district, pad(2_001 + (place % 50), 4)].join("."),
      protected: place % 17 === 0 ? undefined : (index * 31) % 210,
      covered: isUnknown ? undefined : Math.min(workers + (index % 3) - 1, (index * 613) % 1_200),
      workers,
    };
  }).map((village) => ({ ...village, covered: village.covered && Math.max(0, village.covered) }));
  return {
    name: "villages",
    columns: { code: "text", protected: "integer", covered: "integer", workers: "integer" },
    values: villages.map((village) => [
      village.code,
      village.protected,
      village.covered,
      village.workers,
    ]),
    quota: quotaLines(villages),
    coverage: coverageLines(villages),
  };
}

function quotaLines(villages: readonly Village[]): string[] {
  const named = villages.map(({ code, protected: known }) => ({
    code,
    name: code,
    ...(known !== undefined && { protected: known }),
  }));
  return villageQuota({ villages: named, perVillage })
    .villages.map(({ code = "", protected: known, short }) => {
      const standing = short === undefined ? "unknown" : short === 0 ? "met" : "short";
      return [code, known ?? -1, perVillage, short ?? -1, standing, "none"].join();
    })
    .sort();
}

function coverageLines(villages: readonly Village[]): string[] {
  const regencies = new Map<string, Village[]>();
  for (const village of villages) {
    const code = village.code.slice(0, 5);
    const members = regencies.get(code);
    if (members) members.push(village);
    else regencies.set(code, [village]);
  }
  return [...regencies]
    .map(([code, members]) => {
      const unknown = members.filter(({ covered }) => covered === undefined).length;
      if (unknown > 0) return [code, "segment", -1, -1, -1, "-", -1, unknown, "counts"].join();
      const rows = members.map(({ covered = 0, workers }) => ({ covered, workers }));
      const { overall } = measureCoverage(rows, { definition: "segment", target });
      const { covered, workers, gap, percent = "-", neededForTarget } = overall;
      return [code, "segment", covered, workers, gap, percent, neededForTarget, 0, "none"].join();
    })
    .sort();
}

/** The texts of both views, and the queries whose lines are compared. */
export function villageViews(dialect: SqlDialect, table: string) {
  return {
    quota: villageQuotaView({
      dialect,
      view: "village_quota",
      table,
      keep: [],
      columns: { code: "code", protected: "protected" },
      perVillage,
    }),
    coverage: coverageView({
      dialect,
      view: "regency_coverage",
      table,
      columns: { region: "code", covered: "covered", workers: "workers" },
      level: "regency",
      definition: "segment",
      target,
    }),
    quotaQuery:
      "SELECT code, coalesce(protected, -1) AS p_, coalesce(required, -1) AS r_, coalesce(short, -1) AS s_, standing, fault FROM village_quota ORDER BY code",
    coverageQuery:
      "SELECT region, definition, coalesce(covered, -1) AS c_, coalesce(workers, -1) AS w_, coalesce(gap, -1) AS g_, coalesce(percent, '-') AS p_, coalesce(needed_for_target, -1) AS n_, faults, fault FROM regency_coverage ORDER BY region",
  };
}
