import type { Bilingual, HeadcountStep, PlanGroup } from "jamsosnaker";

/** The programme year of the published 20,337 people. */
export const period = { from: "2023-01", to: "2023-12" } as const;

/** The month from which the revised budget is taken to pay for vulnerable workers. */
export const revisedBudgetFrom = "2023-07";

/** One group of the roster: how many of the 20,337 it is taken to have, and how it is insured. */
export interface RosterGroup {
  readonly id: string;
  readonly label: Bilingual;
  readonly people: number;
  readonly vulnerable: boolean;
  /** Monthly wage; everybody else is a non-wage earner in the lowest band. */
  readonly wage?: number;
  /** Share of the planned months that the example has realised. */
  readonly realised: number;
}

/** The split of the 20,337 is not published: these counts are assumed. */
export const rosterGroups: readonly RosterGroup[] = [
  {
    id: "non-asn",
    label: { id: "Pegawai non-ASN", en: "Non-ASN staff" },
    people: 1_252,
    vulnerable: false,
    wage: 2_000_000,
    realised: 0.99,
  },
  {
    id: "guru",
    label: { id: "Guru honorer", en: "Honorary teachers" },
    people: 1_252,
    vulnerable: false,
    wage: 2_000_000,
    realised: 0.98,
  },
  {
    id: "rt-rw",
    label: { id: "Ketua RT/RW", en: "RT/RW heads" },
    people: 1_252,
    vulnerable: false,
    realised: 0.96,
  },
  {
    id: "ibadah",
    label: { id: "Pengelola rumah ibadah", en: "Keepers of houses of worship" },
    people: 1_251,
    vulnerable: false,
    realised: 0.93,
  },
  {
    id: "petani",
    label: { id: "Petani", en: "Farmers" },
    people: 3_066,
    vulnerable: true,
    realised: 0.94,
  },
  {
    id: "pekebun",
    label: { id: "Pekebun", en: "Planters" },
    people: 3_066,
    vulnerable: true,
    realised: 0.9,
  },
  {
    id: "nelayan",
    label: { id: "Nelayan", en: "Fishers" },
    people: 3_066,
    vulnerable: true,
    realised: 0.76,
  },
  {
    id: "umkm",
    label: { id: "Pelaku UMKM", en: "Small traders" },
    people: 3_066,
    vulnerable: true,
    realised: 0.71,
  },
  {
    id: "rentan-lain",
    label: { id: "Pekerja rentan lain", en: "Other vulnerable workers" },
    people: 3_066,
    vulnerable: true,
    realised: 0.88,
  },
];

/** A group as the planner takes it, named in one language. */
export function planGroup(
  group: RosterGroup,
  name: string,
  whole: "as funded" | "whole year",
): PlanGroup {
  const stepped = group.vulnerable && whole === "as funded";
  const steps: HeadcountStep[] = [{ from: revisedBudgetFrom, headcount: group.people }];
  const shared = {
    name,
    category: group.id,
    headcount: stepped ? steps : group.people,
    programmes: ["jkk", "jkm"] as const,
    fundedBy: "apbd" as const,
  };
  return group.wage === undefined
    ? { ...shared, segment: "non-wage-earner", income: 1_000_000 }
    : { ...shared, segment: "wage-earner", wage: group.wage, riskGroup: "very-low" };
}
