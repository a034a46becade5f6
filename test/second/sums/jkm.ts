import type { Answer } from "./answer.js";
import { benefit, type Part } from "./benefit.js";
import { monthsLater, type Day } from "./days.js";
import type { LawBook } from "./law-book.js";
import { Refused } from "./refused.js";
import { scholarship, type Child } from "./scholarship.js";

/** A death that is not a work accident. */
export interface Death {
  readonly date: Day;
  readonly segment: string;
  readonly cause?: string;
  readonly active?: boolean;
  readonly enrolled?: boolean;
  readonly membershipStart?: Day;
  readonly memberships?: number;
  readonly contributionMonths?: number;
  readonly arrearsMonths?: number;
  readonly arrearsSettledBy?: string;
  readonly children?: readonly Child[];
  readonly heirs?: boolean;
}

const cash = ["death", "periodic", "funeral"] as const;
const provisions = { death: "lump-sum", periodic: "periodic", funeral: "funeral" } as const;

/** PP 44/2015 Pasal 34, 35, 40 to 42; Permenaker 1/2025. */
export function deathBenefit(law: LawBook, death: Death): Answer {
  const { date, segment, arrearsMonths = 0, children = [] } = death;
  if (segment === "non-wage-earner" && death.enrolled === false)
    throw new Refused("invalid-input", "no employer enrols a non-wage earner");
  if (death.heirs === false && children.length > 0)
    throw new Refused("invalid-input", "children are heirs");
  const times = timesPaid(law, death);
  const parts: Part[] = cash.map((item) => ({
    item,
    amount: times * law.on(`jkm.benefit.${provisions[item]}`, date),
  }));
  if (death.cause === "work-accident" || death.active === false) return benefit({});
  const months = law.on("jkm.arrears.months", date);
  const isMember = segment === "non-wage-earner";
  if (isMember && arrearsMonths > months) return benefit({});
  const school = scholarship(law, { ...death, eventDate: date, cause: "other", children });
  const all = [...parts, ...(school.due > 0 ? [{ item: "scholarship", amount: school.due }] : [])];
  const open = school.form === "undetermined" ? ["scholarship"] : [];
  if (death.enrolled === false)
    return benefit({ owed: withHeirs(all, death), open, paidBy: "employer" });
  const paidBy = !isMember && arrearsMonths > months ? "employer-then-reimbursed" : "bpjs";
  const funeral = parts.filter(({ item }) => item === "funeral");
  const rest = withHeirs(all, death).filter(({ item }) => item !== "funeral");
  const long = isMember ? hasWaited(law, death) : true;
  if (long === false) return benefit({ paid: funeral });
  if (long === undefined)
    return benefit({ paid: funeral, open: [...rest.map(({ item }) => item), ...open] });
  if (isMember && arrearsMonths > 0 && death.arrearsSettledBy === undefined)
    return benefit({ paid: funeral, withheld: rest, open });
  return benefit({ paid: [...funeral, ...rest], open, paidBy });
}

/** Without heirs only the funeral grant is paid. */
const withHeirs = (parts: readonly Part[], { heirs }: Death): readonly Part[] =>
  heirs === false ? parts.filter(({ item }) => item === "funeral") : parts;

/** Before the rule of 2025 each membership was paid. */
function timesPaid(law: LawBook, { date, memberships = 1 }: Death): number {
  return law.find("jkm.memberships.several-employers", date) === undefined ? memberships : 1;
}

/** Whether the months of membership of the rule of 2025 are over. */
function hasWaited(law: LawBook, { date, membershipStart }: Death): boolean | undefined {
  const months = law.find("jkm.eligibility.non-wage-earner.membership-months", date);
  if (months === undefined) return true;
  return membershipStart === undefined ? undefined : monthsLater(membershipStart, months) <= date;
}
