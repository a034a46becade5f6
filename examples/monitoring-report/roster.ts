import { getDistricts } from "idn-area-data";
import { villagesOf } from "../regency-plan/villages.js";
import { revisedBudgetFrom, rosterGroups, type RosterGroup } from "./groups.js";
import { seeded } from "./seeded.js";

/** One person of the made-up roster: no name, no number, only what the report counts. */
export interface RosterRow {
  readonly village: string;
  readonly group: RosterGroup;
  readonly sex: "male" | "female";
  /** Months paid for, counted from the month in which the group begins. */
  readonly monthsPaid: number;
  readonly died?: "work-accident" | "other";
}

/** A village of the regency with the workers that the example takes it to have. */
export interface RosterVillage {
  readonly code: string;
  readonly name: string;
  readonly district: string;
  readonly workers: number;
}

const regency = "62.05";
const seed = 20_337;

/** Rates a year of every thousand that the example makes people die by. Not statistics. */
export const exampleRates = { death: "3.5", accidentDeath: "0.3" } as const;

/** The roster: 20,337 made-up people in the real villages of Barito Utara. */
export async function makeRoster(): Promise<{ rows: RosterRow[]; villages: RosterVillage[] }> {
  const random = seeded(seed);
  const { villages: found } = await villagesOf(regency, {});
  const districts = new Map(
    (await getDistricts({ transform: true }))
      .filter(({ code }) => code.startsWith(`${regency}.`))
      .map(({ code, name }) => [code, name]),
  );
  const weights = found.map(() => 0.3 + random());
  const rows = rosterGroups.flatMap((group) =>
    Array.from({ length: group.people }, () => person(group, pick(found, weights, random), random)),
  );
  const villages = found.map(({ code = "", name }): RosterVillage => {
    const protectedThere = rows.filter((row) => row.village === code && row.monthsPaid > 0).length;
    return {
      code,
      name: titleCase(name),
      district: titleCase(districts.get(code.split(".").slice(0, 3).join(".")) ?? code),
      workers: Math.round(protectedThere / (0.6 + 0.45 * random())),
    };
  });
  return { rows, villages };
}

/** Months that a group is planned to be paid for in the year. */
export function plannedMonths(group: RosterGroup): number {
  return group.vulnerable ? 13 - Number(revisedBudgetFrom.slice(5)) : 12;
}

function person(group: RosterGroup, village: string, random: () => number): RosterRow {
  const planned = plannedMonths(group);
  const fully = random() < group.realised;
  const monthsPaid = fully ? planned : Math.floor(random() * planned * 0.5);
  const risk = random();
  const yearly = (rate: string): number => (Number(rate) / 1_000 / 12) * monthsPaid;
  const accident = yearly(exampleRates.accidentDeath);
  const died =
    risk < accident
      ? "work-accident"
      : risk < accident + yearly(exampleRates.death)
        ? "other"
        : undefined;
  return {
    village,
    group,
    sex: random() < 0.42 ? "female" : "male",
    monthsPaid,
    ...(died && { died }),
  };
}

function pick(
  villages: readonly { readonly code?: string }[],
  weights: readonly number[],
  random: () => number,
): string {
  let rest = random() * weights.reduce((sum, weight) => sum + weight, 0);
  const index = weights.findIndex((weight) => (rest -= weight) < 0);
  return villages[index]?.code ?? villages[0]?.code ?? "";
}

function titleCase(text: string): string {
  return text.toLowerCase().replace(/(^|[\s/(-])\p{L}/gu, (start) => start.toUpperCase());
}
