import { Decimal } from "decimal.js";
import { bench, describe } from "vitest";
import { computeContribution, planProtection, type WageEarnerInput } from "jamsosnaker";
import { wageEarnerInputSchema } from "jamsosnaker/schemas";

const worker: WageEarnerInput = {
  segment: "wage-earner",
  month: "2026-05",
  wage: 12_345_678,
  riskGroup: "medium",
  programmes: ["jkk", "jkm", "jht", "jp"],
};

interface BareResult {
  total: number;
  lines: { programme: string; payer: string; amount: number }[];
}

const ceiling = 11_086_300;
const percents = [
  ["jkk", "employer", 89],
  ["jkm", "employer", 30],
  ["jht", "employer", 370],
  ["jht", "worker", 200],
  ["jp", "employer", 200],
  ["jp", "worker", 100],
] as const;

function byHand(wage: number): BareResult {
  let total = 0;
  const lines = percents.map(([programme, payer, rate]) => {
    const basis = programme === "jp" ? Math.min(wage, ceiling) : wage;
    const amount = Math.floor((basis * rate + 5_000) / 10_000);
    total += amount;
    return { programme, payer, amount };
  });
  return { total, lines };
}

function byDecimal(wage: number): BareResult {
  let total = 0;
  const lines = percents.map(([programme, payer, rate]) => {
    const basis = programme === "jp" ? Math.min(wage, ceiling) : wage;
    const amount = new Decimal(basis).times(rate).div(10_000).toDecimalPlaces(0).toNumber();
    total += amount;
    return { programme, payer, amount };
  });
  return { total, lines };
}

if (byHand(12_345_678).total !== computeContribution(worker).total) throw new Error("not the same");

describe("one wage earner, one month", () => {
  bench("the same arithmetic by hand, bare results", () => {
    byHand(12_345_678);
  });
  bench("the same arithmetic in decimal.js, bare results", () => {
    byDecimal(12_345_678);
  });
  bench("the input checked by zod alone", () => {
    wageEarnerInputSchema.safeParse(worker);
  });
  bench("computeContribution, validated, with trace", () => {
    computeContribution(worker);
  });
});

describe("a plan of ten groups and twelve months", () => {
  const groups = Array.from({ length: 10 }, (_, index) => ({
    name: `group ${index}`,
    headcount: 1_000,
    segment: "non-wage-earner" as const,
    income: 1_000_000,
    programmes: ["jkk", "jkm"] as const,
    fundedBy: "apbd" as const,
  }));
  bench("planProtection", () => {
    planProtection({ from: "2026-01", to: "2026-12", groups });
  });
});
