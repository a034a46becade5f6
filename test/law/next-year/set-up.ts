import { vi } from "vitest";
import type { Contribution, Provision, ProvisionVersion } from "../../../src/index.js";
import { monthAfter, monthOf } from "../../../src/core/calendar.js";
import { ceilingId } from "./compare.js";
import { editedModule, guides } from "./guide.js";
import * as builtIn from "./results.js";

const edit = editedModule(guides[0]);
const ceiling = builtIn.library.indonesianLaw.provision(ceilingId) as Provision<number>;

/** The version that stands, and the one that the edit adds. */
export const standing: ProvisionVersion<number> = lastOf(ceiling);
export const added: ProvisionVersion<number> = lastOf(edit.jpWageCeiling);
export const oldCeiling = standing.value;
export const newCeiling = added.value;

/** The first month of the new ceiling, and the first one for which it is too old. */
export const firstMonth = monthOf(added.from);
export const overdueMonth = monthOf(added.nextDue ?? "");

/** Months around every day on which something could move. */
export const months = [
  monthAfter(monthOf(standing.from), -1),
  monthOf(standing.from),
  ...[-4, -3, -2, -1, 0, 1].map((later) => monthAfter(firstMonth, later)),
  ...[-1, 0].map((later) => monthAfter(overdueMonth, later)),
];
/** Wages around both ceilings; 25 rupiah is the first step that JP of 2 % feels. */
export const wages = [
  1_000_000,
  oldCeiling - 1,
  oldCeiling,
  oldCeiling + 1,
  `${oldCeiling + 24}.99`,
  oldCeiling + 25,
  newCeiling - 1,
  newCeiling,
  newCeiling + 1,
  20_000_000,
];

/** The library and all that is computed with it. */
export type Results = typeof builtIn;

/** The library with the data file as the guide's edit leaves it. */
export async function editedLibrary(): Promise<Results> {
  const file = "../../../src/law/provisions/pension-wage-ceiling.js";
  vi.resetModules();
  vi.doMock(file, () => ({ ...edit }));
  const edited = await import("./results.js");
  vi.doUnmock(file);
  return edited;
}

/** JP of a wage, worked out here: 2 % of the employer, 1 % of the worker, half up. */
export function pensionOf(
  wage: number | string,
  ceiling: number,
): { employer: number; worker: number } {
  const sen = Math.round(Math.min(Number(wage), ceiling) * 100);
  const share = (percent: number): number => Math.floor((sen * percent + 5_000) / 10_000);
  return { employer: share(2), worker: share(1) };
}

/** Whether a result is a bill. */
export const isBill = (result: unknown): result is Contribution =>
  (result as { kind?: string }).kind === "contribution";
/** Whether a result is a bill with JP. */
export const hasPension = (result: unknown): result is Contribution =>
  isBill(result) && result.byProgramme.jp !== undefined;

function lastOf({ id, versions }: Provision<number>): ProvisionVersion<number> {
  const last = versions.at(-1);
  if (!last) throw new Error(`${id} has no version`);
  return last;
}
