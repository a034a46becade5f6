import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  assessEvent,
  computeJkkBenefit,
  computeJkmBenefit,
  latePaymentCompensation,
  pensionLimits,
  projectScholarship,
} from "../../src/index.js";

const docs = join(import.meta.dirname, "../../docs");
const event = "2026-05-29";

/** Amounts of the prose, code left aside: `Rp1,000,000` and `Rp1.000.000`. */
function amountsIn(page: string): number[] {
  const prose = readFileSync(join(docs, page), "utf8").replace(/```[\s\S]*?```/g, "");
  return [...prose.matchAll(/Rp(\d{1,3}(?:[.,]\d{3})*)/g)].map((match) =>
    Number((match[1] ?? "").replace(/[.,]/g, "")),
  );
}

const jkk = (facts: object, date = event, wage = 1_000_000) =>
  computeJkkBenefit({ date, segment: "wage-earner", wage, ...facts });

function cash(total: { readonly byItem: Readonly<Record<string, number>> }): number[] {
  return Object.values(total.byItem);
}

function figuresOfDeath(): number[] {
  const jkm = computeJkmBenefit({ date: event, segment: "wage-earner" });
  const [atOneMillion, atThreeMillion] = [1_000_000, 3_000_000].map((wage) =>
    jkk({ death: true }, event, wage),
  );
  const plan = projectScholarship({
    eventDate: event,
    cause: "work-accident-death",
    children: [{ level: "tk", grade: 1 }, { level: "not-yet" }],
  });
  const years = plan.children[0]?.years ?? [];
  const levels = [...new Set(years.map(({ level }) => level))].map((level) =>
    years.filter((year) => year.level === level).reduce((sum, { amount }) => sum + amount, 0),
  );
  const family = assessEvent({
    event: { kind: "death", date: event, cause: "other" },
    member: {
      segment: "non-wage-earner",
      programmes: ["jkm"],
      membershipStart: "2023-01-01",
      contributionMonths: 40,
    },
    family: [
      { relation: "child", child: { level: "higher", grade: 3, birthDate: "2005-03-01" } },
      { relation: "child", child: { level: "not-yet", birthDate: "2022-02-01" } },
    ],
  });
  const studies = family.programmes.flatMap(({ result }) =>
    result?.kind === "benefit" ? (result.scholarship?.children ?? []) : [],
  );
  const late = latePaymentCompensation({
    programme: "jkm",
    benefit: jkm.total,
    completeOn: "2026-06-01",
    paidOn: "2026-06-09",
    holidays: [],
  });
  return [
    1_000_000,
    3_000_000,
    jkm.total,
    ...cash(jkm),
    computeJkmBenefit({ date: "2019-12-01", segment: "wage-earner" }).total,
    atOneMillion?.total ?? 0,
    atThreeMillion?.total ?? 0,
    plan.total,
    plan.children[0]?.total ?? 0,
    ...years.map(({ amount }) => amount),
    ...levels,
    family.total,
    family.entitlements.at(-1)?.amount ?? 0,
    ...studies.flatMap((child) => [child.total, child.totalToAge23 ?? 0]),
    late.total,
    pensionLimits(2026).minimum,
  ];
}

function figuresOfAccident(): number[] {
  const much = 100_000_000;
  const spent = (date: string): number[] => {
    const modes = ["land", "sea", "air"] as const;
    return [
      ...modes.map((mode) => jkk({ expenses: { transport: [{ mode, cost: much }] } }, date).total),
      ...(["homeCare", "dentures", "glasses"] as const).map(
        (item) => jkk({ expenses: { [item]: much } }, date).total,
      ),
    ];
  };
  return [
    1_000_000,
    3_000_000,
    ...spent("2019-12-01"),
    ...spent("2019-12-02"),
    jkk({ disabilities: [{ part: "big-toe" }] }).total,
    jkk({ totalDisability: true }).byItem.periodic ?? 0,
    jkk({ totalDisability: true }, event, 3_000_000).total,
  ];
}

test.each([
  ["when-a-worker-dies.md", figuresOfDeath],
  ["when-a-worker-dies.id.md", figuresOfDeath],
  ["when-a-worker-is-hurt.md", figuresOfAccident],
  ["when-a-worker-is-hurt.id.md", figuresOfAccident],
])("every amount in the words of %s is computed", (page, figures) => {
  const amounts = amountsIn(page);
  const known = new Set(figures());
  expect(amounts.length).toBeGreaterThan(15);
  expect(amounts.filter((amount) => !known.has(amount))).toEqual([]);
});
