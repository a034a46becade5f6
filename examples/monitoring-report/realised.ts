import { firstMonth } from "./groups.js";
import { madeGroups } from "./made-groups.js";
import type { Regions } from "./regions.js";
import type { TakenPerson } from "./screening.js";
import { seeded } from "./seeded.js";

/** What the year made of somebody who was taken. */
export interface PaidPerson extends TakenPerson {
  /** Months paid for, counted from the month in which the group begins. */
  readonly monthsPaid: number;
  readonly died?: "work-accident" | "other";
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
  const shares = new Map(madeGroups.map(({ id, realised }) => [id, realised]));
  return taken.map((person) => {
    const planned = 13 - Number(firstMonth(person.group).slice(5));
    const isWhole = random() < (shares.get(person.group.id) ?? 1);
    const monthsPaid = isWhole ? planned : Math.floor(random() * planned * 0.5);
    const risk = random();
    const atWork = rateFor(exampleRates.accidentDeath, monthsPaid);
    const otherwise = rateFor(exampleRates.death, monthsPaid);
    const died = risk < atWork ? "work-accident" : risk < atWork + otherwise ? "other" : undefined;
    return { ...person, monthsPaid, ...(died && { died }) };
  });
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
