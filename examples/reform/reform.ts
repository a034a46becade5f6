import {
  amendLaw,
  compareResults,
  computeJkmBenefit,
  expectedBenefits,
  explain,
  indonesianLaw,
  planProtection,
  textOf,
  type Law,
  type Locale,
  type PlanGroup,
} from "jamsosnaker";
import { planPerson } from "../regency-plan/plan-group.js";
import type { Regency } from "../regency-plan/regency.js";

/** A JKM death benefit by which a family receives 50 million from 2027; no such plan is known. */
export function jkmOfFiftyMillion(): Law {
  return amendLaw(indonesianLaw, {
    name: "JKM 50 juta mulai 2027 (pengandaian)",
    changes: [
      {
        provision: "jkm.benefit.lump-sum",
        from: "2027-01-01",
        value: 28_000_000,
        cites: [{ regulation: "pp-44-2015", article: "Pasal 34 ayat (1) huruf a" }],
      },
    ],
  });
}

/** Deaths by thousand workers a year: made up, for the order of size. */
const assumedRates = { deathRatePerThousand: "3.5", accidentDeathRatePerThousand: "0.3" };
const year = { from: "2027-01", to: "2027-12" };

/** What the change costs and brings for those whom a regency protects. */
export function reformOf(regency: Regency, locale: Locale): string {
  const groups = groupsOf(regency);
  const law = jkmOfFiftyMillion();
  const family = { date: "2027-06-01", segment: "wage-earner" } as const;
  const benefits = compareResults(computeJkmBenefit(family), computeJkmBenefit(family, { law }));
  const facts = { ...year, groups, ...assumedRates, membershipStart: "2023-01-01" };
  const before = expectedBenefits(facts);
  const after = expectedBenefits(facts, { law });
  const cost = planProtection({ ...year, groups });
  const people = cost.byGroup.reduce((sum, { persons }) => sum + persons, 0);
  const { count, rupiah } = locale.format;
  const more = after.total - before.total;
  const perPersonMonth = Math.ceil(more / cost.personMonths);
  const lines = [
    {
      id: `${regency.name}: ${count(people)} orang, iuran ${rupiah(cost.total)} setahun menurut peraturan sekarang.`,
      en: `${regency.name}: ${count(people)} people, contributions of ${rupiah(cost.total)} a year by the law of today.`,
    },
    {
      id: `Perkiraan manfaat setahun: ${rupiah(before.total)}, dengan perubahan ${rupiah(after.total)}; tambahannya ${rupiah(more)}.`,
      en: `Benefits to be expected in a year: ${rupiah(before.total)}, with the change ${rupiah(after.total)}; ${rupiah(more)} more.`,
    },
    {
      id: `Agar iuran menutup tambahan itu, tiap orang membayar ${rupiah(perPersonMonth)} lebih banyak sebulan.`,
      en: `For contributions to bear that, each person pays ${rupiah(perPersonMonth)} more a month.`,
    },
    {
      id: "Angka kematian (3,5 dan 0,3 per seribu setahun) fiktif. Bila yang diberitakan hanya jumlah beberapa kelompok, semua orang dianggap dalam kelompok yang disebut pertama.",
      en: "The mortality rates (3.5 and 0.3 per thousand a year) are fictitious. Where only a sum of several groups is reported, all people are taken to be in the group named first.",
    },
  ].map((line) => textOf(line, locale));
  return [...lines, "", explain(benefits, { locale, format: "text" })].join("\n");
}

/** The people of the newest plan; of a sum without a published split, all in the first group named. */
function groupsOf({ plans }: Regency): PlanGroup[] {
  const { groups = [], sums = [] } = plans.at(-1) ?? {};
  const known = groups.map((group) => ({ headcount: group.headcount ?? 0, person: group }));
  const ofSums = sums.flatMap(({ headcount, among }) =>
    among.slice(0, 1).map((person) => ({ headcount, person })),
  );
  return [...known, ...ofSums]
    .filter(({ headcount }) => headcount > 0)
    .map(({ headcount, person }) => ({ ...planPerson(person), headcount }));
}
