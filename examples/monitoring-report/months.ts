import type { MembershipRegister } from "jamsosnaker";
import type { PlacedGroup } from "./screening.js";

/** One month of the year: members, what was paid for them, and who came and went. */
export interface MonthOfYear {
  readonly month: string;
  readonly members: number;
  readonly paid: number;
  /** Of the others it is not reported. */
  readonly unpaid: number;
  readonly amount: number;
  readonly joined: number;
  /** Of whom it is the last month, and who still count in it. */
  readonly left: number;
  readonly died: number;
}

/** The months of a register; a month of a group costs what one of its people costs. */
export function monthsOf(
  { byMonth, headcounts, persons }: MembershipRegister,
  groups: readonly PlacedGroup[],
): MonthOfYear[] {
  const prices = new Map(
    groups.map(({ group, placement }) => [group.id, placement.contribution?.total ?? 0]),
  );
  const endings = (how: "left" | "died", month: string): number =>
    persons.filter(({ ended, active }) => ended === how && active.at(-1)?.to === month).length;
  return byMonth.map(({ month, persons: members, joined }) => {
    const own = headcounts.filter((count) => count.month === month);
    const sum = (figure: (count: (typeof own)[number]) => number): number =>
      own.reduce((total, count) => total + figure(count), 0);
    return {
      month,
      members,
      paid: sum(({ paid }) => paid),
      unpaid: sum(({ unpaid }) => unpaid),
      amount: sum(({ paid, group }) => paid * (prices.get(group) ?? 0)),
      joined,
      left: endings("left", month),
      died: endings("died", month),
    };
  });
}
