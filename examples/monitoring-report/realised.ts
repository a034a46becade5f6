import type { MemberRow } from "jamsosnaker";
import { firstMonth, isToClarify, period, type ReportGroup } from "./groups.js";
import { madeGroups } from "./made-groups.js";
import type { Regions } from "./regions.js";
import type { TakenPerson } from "./screening.js";
import { seeded } from "./seeded.js";

/** What the year made of somebody who was accepted. */
export interface PaidPerson extends TakenPerson {
  /** Months paid for, counted from the month in which the group begins; absent where not reported. */
  readonly monthsPaid?: number;
  /** The last month of who left. */
  readonly left?: string;
  readonly died?: { readonly cause: "work-accident" | "other"; readonly month: string };
}

/** A village with the workers that the example takes it to have. */
export interface WorkersOfVillage {
  readonly code: string;
  readonly name: string;
  readonly district: string;
  readonly workers: number;
}

/** Rates a year of every thousand that the example makes people die by. Not statistics. */
export const exampleRates = { death: "3.5", accidentDeath: "0.3" } as const;

const yearSeed = 2_023;
const villageSeed = 93;

/** The year as the example makes it up: most are paid for throughout, some only in part. */
export function makeYear(taken: readonly TakenPerson[]): PaidPerson[] {
  const random = seeded(yearSeed);
  return taken.map((person): PaidPerson => {
    const share = shareOf(person.group);
    if (share === undefined) return person;
    const first = Number(firstMonth(person.group).slice(5));
    const monthOf = (months: number): string => monthAt(first + months - 1);
    const planned = 13 - first;
    const isWhole = random() < share;
    const months = isWhole ? planned : Math.floor(random() * planned * 0.5);
    const leaves = random() < 0.3;
    const [risk, moment] = [random(), random()];
    const atWork = rateFor(exampleRates.accidentDeath, months);
    const otherwise = rateFor(exampleRates.death, months);
    if (risk < atWork + otherwise) {
      const monthsPaid = 1 + Math.floor(moment * months);
      const cause = risk < atWork ? "work-accident" : "other";
      return { ...person, monthsPaid, died: { cause, month: monthOf(monthsPaid) } };
    }
    const hasLeft = !isWhole && months > 0 && leaves;
    return { ...person, monthsPaid: months, ...(hasLeft && { left: monthOf(months) }) };
  });
}

/** Share of a group that is paid for throughout. */
function shareOf(group: ReportGroup): number | undefined {
  return isToClarify(group) ? 0.95 : madeGroups.find(({ id }) => id === group.id)?.realised;
}

/** A month of the year by its number. */
function monthAt(month: number): string {
  return `${period.from.slice(0, 4)}-${String(month).padStart(2, "0")}`;
}

/** A person as a row of the register of members. */
export function memberRow({ row, group, monthsPaid, left, died }: PaidPerson): MemberRow {
  const joined = firstMonth(group);
  const last = Number(joined.slice(5)) + (monthsPaid ?? 0) - 1;
  return {
    id: String(row.row),
    village: row.village,
    group: group.id,
    fundedBy: "apbd",
    joined,
    ...(left !== undefined && { ended: left, reason: "moved-away" }),
    ...(died && { died: `${died.month}-15` }),
    ...(monthsPaid !== undefined && {
      paid: monthsPaid === 0 ? [] : [{ from: joined, to: monthAt(last) }],
    }),
  };
}

/** The workers of each village: more than the list has of it, by a made-up share. */
export function makeWorkers(
  { villages }: Regions,
  rows: readonly { readonly village?: string | undefined }[],
): WorkersOfVillage[] {
  const random = seeded(villageSeed);
  const counts = new Map<string | undefined, number>();
  for (const { village } of rows) counts.set(village, (counts.get(village) ?? 0) + 1);
  return villages.map(({ code, name, district }) => {
    const listed = counts.get(code) ?? 0;
    return { code, name, district, workers: Math.round(listed / (0.75 + 0.2 * random())) };
  });
}

function rateFor(perThousand: string, months: number): number {
  return (Number(perThousand) / 1_000 / 12) * months;
}
