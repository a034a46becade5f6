import type { Bilingual } from "../../core/bilingual.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Workings } from "../../core/workings.js";
import type { BenefitSegment } from "../benefit.js";
import type { FamilyMember, Heirs } from "./heirs.js";
import { rankHeirs } from "./rank-heirs.js";

/** What is said of those whom a death leaves. */
export interface Survivors {
  readonly date: CalendarDate;
  readonly segment: BenefitSegment;
  /** False when nobody of the order of the law is left. */
  readonly heirs?: boolean;
  readonly family?: readonly FamilyMember[];
}

/** Who inherits, where the survivors are given. */
export function heirsOfDeath(
  workings: Workings,
  programme: "jkk" | "jkm",
  { date, segment, family }: Survivors,
): Heirs | undefined {
  return family && rankHeirs(workings, { programme, date, segment, family });
}

/** Whether it is known that nobody inherits. */
export function hasNoHeirs(
  { heirs: given }: Pick<Survivors, "heirs">,
  ranked: Heirs | undefined,
): boolean {
  return given === false || ranked?.members.length === 0;
}

/** Why the cash of a death is not due where nobody inherits. */
export const noHeirsReason: Bilingual = {
  id: "Tidak ada ahli waris: santunan menjadi bagian Dana Jaminan Sosial; biaya pemakaman bagi yang mengurus pemakaman",
  en: "No heirs: this goes to the Social Security Fund; the funeral money to whoever arranges the funeral",
};
