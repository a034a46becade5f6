import type { CoverageRow, CustomDefinition, MembershipRegister } from "jamsosnaker";
import { allGroups, firstMonth } from "./groups.js";
import type { InBoth } from "./in-both.js";
import type { PaidPerson } from "./realised.js";
import type { Screened } from "./screening.js";

/** What the report means by coverage. */
export function definitionOf(say: (text: InBoth) => string): CustomDefinition {
  return {
    id: say({ id: "iuran terbayar", en: "paid for" }),
    numerator: say({
      id: "orang yang iuran bulan itu terbayar",
      en: "people whose contribution of the month was paid",
    }),
    denominator: say({
      id: "pekerja tiap desa (data fiktif)",
      en: "workers of each village (fictitious)",
    }),
    domicile: say({ id: "desa tempat tinggal", en: "village of residence" }),
  };
}

/** How many were paid for in a village and a month. */
export function paidByVillage({
  headcounts,
}: MembershipRegister): (village: string, month: string, who?: "vulnerable") => number {
  const vulnerable = new Set(allGroups.flatMap((group) => (group.vulnerable ? [group.id] : [])));
  const counts = new Map<string, number>();
  const add = (key: string, count: number): void => {
    counts.set(key, (counts.get(key) ?? 0) + count);
  };
  for (const { village = "", month, group, paid } of headcounts) {
    add(`${village} ${month} all`, paid);
    if (vulnerable.has(group)) add(`${village} ${month} vulnerable`, paid);
  }
  return (village, month, who) => counts.get(`${village} ${month} ${who ?? "all"}`) ?? 0;
}

/** People paid for to the end of the year, of those accepted, by district and sex. */
export function sexRows(people: readonly PaidPerson[], { districtOf }: Screened): CoverageRow[] {
  const rows = new Map<string, { region: string; sex: "female" | "male" } & Counts>();
  for (const person of people) {
    const { sex, village = "" } = person.row;
    const region = districtOf.get(village);
    if (sex === undefined || region === undefined) continue;
    const key = `${region} ${sex}`;
    const { covered, workers } = rows.get(key) ?? { covered: 0, workers: 0 };
    const isPaid = isPaidToTheEnd(person);
    rows.set(key, { region, sex, covered: covered + (isPaid ? 1 : 0), workers: workers + 1 });
  }
  return [...rows.values()];
}

interface Counts {
  readonly covered: number;
  readonly workers: number;
}

function isPaidToTheEnd({ group, monthsPaid = 0 }: PaidPerson): boolean {
  return Number(firstMonth(group).slice(5)) + monthsPaid > 12;
}
