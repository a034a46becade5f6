import type { CategoryId, Headcount, PlanFunding, PlanGroup, RegisterGroup } from "jamsosnaker";
import type { InBoth } from "./in-both.js";

/** The programme year of the published 20,337 people. */
export const period = { from: "2023-01", to: "2023-12" } as const;

/** The month from which the revised budget is taken to pay for vulnerable workers. */
export const revisedBudgetFrom = "2023-07";

/** One group of the report, by the categories of the library that it gathers. */
export interface ReportGroup {
  readonly id: string;
  readonly label: InBoth;
  /** Ids of the categories; the last group takes what the others leave. */
  readonly categories: readonly CategoryId[];
  readonly vulnerable: boolean;
  /** Monthly wage; everybody else is a non-wage earner in the lowest band. */
  readonly wage?: number;
}

/** The groups that the news of January 2024 names. */
export const reportGroups: readonly ReportGroup[] = [
  {
    id: "non-asn",
    label: { id: "Pegawai non-ASN", en: "Non-ASN staff" },
    categories: ["pegawai-non-asn"],
    vulnerable: false,
    wage: 2_000_000,
  },
  {
    id: "guru",
    label: { id: "Guru honorer", en: "Honorary teachers" },
    categories: ["guru-honorer"],
    vulnerable: false,
    wage: 2_000_000,
  },
  {
    id: "rt-rw",
    label: { id: "Ketua RT/RW", en: "RT/RW heads" },
    categories: ["rt-rw"],
    vulnerable: false,
  },
  {
    id: "ibadah",
    label: { id: "Pengelola rumah ibadah", en: "Keepers of houses of worship" },
    categories: ["pengelola-rumah-ibadah"],
    vulnerable: false,
  },
  {
    id: "petani",
    label: { id: "Petani", en: "Farmers" },
    categories: ["petani", "buruh-tani"],
    vulnerable: true,
  },
  {
    id: "pekebun",
    label: { id: "Pekebun", en: "Planters" },
    categories: ["pekebun", "pekebun-sawit"],
    vulnerable: true,
  },
  {
    id: "nelayan",
    label: { id: "Nelayan", en: "Fishers" },
    categories: ["nelayan", "pembudi-daya-ikan"],
    vulnerable: true,
  },
  {
    id: "umkm",
    label: { id: "Pelaku UMKM", en: "Small businesses" },
    categories: ["umkm"],
    vulnerable: true,
  },
  {
    id: "rentan-lain",
    label: { id: "Pekerja rentan lain", en: "Other vulnerable workers" },
    categories: ["pedagang-kaki-lima", "buruh-harian", "pengemudi", "peternak"],
    vulnerable: true,
  },
];

/** A group of those whose occupation names two categories of one price: which one is asked. */
const groupsToClarify: readonly ReportGroup[] = [
  {
    id: "honorer",
    label: { id: "Honorer, perlu klarifikasi", en: "Honorary, to clarify" },
    categories: ["pegawai-non-asn", "guru-honorer"],
    vulnerable: false,
    wage: 2_000_000,
  },
];

/** All groups, in the order of the report. */
export const allGroups: readonly ReportGroup[] = [...reportGroups, ...groupsToClarify];

/** The group of one category, or of several that an occupation may be. */
export function groupOf(categories: readonly string[]): ReportGroup {
  const known = categories.length === 1 ? reportGroups : groupsToClarify;
  const found = known.find((group) =>
    categories.every((id) => group.categories.some((own) => own === id)),
  );
  if (!found) throw new Error(`no group of the report has the categories ${categories.join(", ")}`);
  return found;
}

/** Whether it is not known yet which group the people of this one belong to. */
export function isToClarify(group: ReportGroup): boolean {
  return groupsToClarify.includes(group);
}

/** The first month that a group is paid for. */
export function firstMonth({ vulnerable }: ReportGroup): string {
  return vulnerable ? revisedBudgetFrom : period.from;
}

/** Income of the lowest band, in which the example enrols all who earn no wage. */
export const lowestBand = 1_000_000;

/** The pay that contributions and benefits of a group are counted on. */
export function payOf({ wage }: ReportGroup): { wage: number } | { income: number } {
  return wage === undefined ? { income: lowestBand } : { wage };
}

/** What the contribution of a person of a group is counted by. */
export function registerGroup(group: ReportGroup): RegisterGroup {
  const shared = { name: group.id, programmes: ["jkk", "jkm"] as const };
  return group.wage === undefined
    ? { ...shared, segment: "non-wage-earner", income: lowestBand }
    : { ...shared, segment: "wage-earner", wage: group.wage, riskGroup: "very-low" };
}

/** A group as the planner takes it. */
export function planGroup(
  group: ReportGroup,
  facts: {
    readonly name: string;
    readonly headcount: Headcount;
    readonly fundedBy: PlanFunding;
    readonly region?: string;
    readonly account?: string;
  },
): PlanGroup {
  return { ...registerGroup(group), ...facts };
}
