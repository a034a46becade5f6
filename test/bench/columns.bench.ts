import { Decimal } from "decimal.js";
import { bench, describe } from "vitest";
import {
  computeContribution,
  computeJkkBenefit,
  computeJkmBenefit,
  projectJhtBalance,
} from "jamsosnaker";
import {
  constructionColumns,
  coverageColumns,
  jhtBalanceColumns,
  jkkDeathColumns,
  jkmColumns,
  wageEarnerColumns,
  type ChildColumns,
  type WageEarnerColumnsInput,
} from "jamsosnaker/batch";

const jkkRates = Float64Array.of(24, 54, 89, 127, 174);
const ceiling = 11_086_300;

function workers(
  count: number,
): WageEarnerColumnsInput & { wages: Float64Array; riskGroups: Uint8Array } {
  return {
    month: "2026-05",
    wages: Float64Array.from({ length: count }, (_, row) => 2_500_000 + ((row * 7_919) % 2e7)),
    riskGroups: Uint8Array.from({ length: count }, (_, row) => (row * 31) % 5),
    programmes: ["jkk", "jkm", "jht", "jp"],
  };
}

type Columns = readonly [
  jkk: Float64Array,
  jkm: Float64Array,
  jhtEmployer: Float64Array,
  jhtWorker: Float64Array,
  jpEmployer: Float64Array,
  jpWorker: Float64Array,
  total: Float64Array,
];

function emptyColumns(count: number): Columns {
  const column = (): Float64Array => new Float64Array(count);
  return [column(), column(), column(), column(), column(), column(), column()];
}

/** The loop that one would write by hand for this month: no checks, every rate in its place. */
function byHand(wages: Float64Array, groups: Uint8Array): { columns: Columns; sums: number[] } {
  const columns = emptyColumns(wages.length);
  const [jkk, jkm, jhtEmployer, jhtWorker, jpEmployer, jpWorker, total] = columns;
  let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0];
  for (let row = 0; row < wages.length; row += 1) {
    const wage = wages[row] ?? 0;
    const capped = wage > ceiling ? ceiling : wage;
    const ofJkk = Math.floor((wage * (jkkRates[groups[row] ?? 0] ?? 0) + 5_000) / 10_000);
    const ofJkm = Math.floor((wage * 30 + 5_000) / 10_000);
    const ofJhtEmployer = Math.floor((wage * 37 + 500) / 1_000);
    const ofJhtWorker = Math.floor((wage * 2 + 50) / 100);
    const ofJpEmployer = Math.floor((capped * 2 + 50) / 100);
    const ofJpWorker = Math.floor((capped + 50) / 100);
    jkk[row] = ofJkk;
    jkm[row] = ofJkm;
    jhtEmployer[row] = ofJhtEmployer;
    jhtWorker[row] = ofJhtWorker;
    jpEmployer[row] = ofJpEmployer;
    jpWorker[row] = ofJpWorker;
    total[row] = ofJkk + ofJkm + ofJhtEmployer + ofJhtWorker + ofJpEmployer + ofJpWorker;
    a += ofJkk;
    b += ofJkm;
    c += ofJhtEmployer;
    d += ofJhtWorker;
    e += ofJpEmployer;
    f += ofJpWorker;
  }
  return { columns, sums: [a, b, c, d, e, f] };
}

function byDecimal(wages: Float64Array, groups: Uint8Array): Columns {
  const columns = emptyColumns(wages.length);
  const [jkk, jkm, jhtEmployer, jhtWorker, jpEmployer, jpWorker, total] = columns;
  const part = (basis: Decimal, rate: number): number =>
    basis.times(rate).div(10_000).toDecimalPlaces(0).toNumber();
  for (let row = 0; row < wages.length; row += 1) {
    const wage = new Decimal(wages[row] ?? 0);
    const capped = Decimal.min(wage, ceiling);
    const parts = [
      (jkk[row] = part(wage, jkkRates[groups[row] ?? 0] ?? 0)),
      (jkm[row] = part(wage, 30)),
      (jhtEmployer[row] = part(wage, 370)),
      (jhtWorker[row] = part(wage, 200)),
      (jpEmployer[row] = part(capped, 200)),
      (jpWorker[row] = part(capped, 100)),
    ];
    total[row] = parts.reduce((sum, amount) => sum + amount, 0);
  }
  return columns;
}

const sample = workers(10_000);
const expected = wageEarnerColumns(sample).columns.total.join();
for (const columns of [
  byHand(sample.wages, sample.riskGroups).columns,
  byDecimal(sample.wages, sample.riskGroups),
]) {
  if (columns[6].join() !== expected) throw new Error("not the same");
}

// Long enough for the garbage of the columns to be shared out evenly.
const options = { time: 4_000, warmupTime: 1_000 };

describe("1,000,000 wage earners, JKK + JKM + JHT + JP", () => {
  const many = workers(1_000_000);
  bench("wageEarnerColumns", () => void wageEarnerColumns(many), options);
  bench("a loop by hand", () => void byHand(many.wages, many.riskGroups), options);
});

describe("10,000 wage earners, JKK + JKM + JHT + JP", () => {
  const { wages, riskGroups } = sample;
  bench("wageEarnerColumns", () => void wageEarnerColumns(sample), options);
  bench("a loop by hand", () => void byHand(wages, riskGroups), options);
  bench("decimal.js, worker by worker", () => void byDecimal(wages, riskGroups), options);
});

const count = 100_000;
const wages = Float64Array.from({ length: count }, (_, row) => 1_500_000 + ((row * 7_919) % 1e7));
const segment = "wage-earner";
const date = "2024-05-29";
const arrearsMonths = 0;
const short = { time: 2_000, warmupTime: 500 };

describe("100,000 deaths, JKM with two children", () => {
  const contributionMonths = Uint16Array.from(wages, (_, row) => (row * 13) % 240);
  const levels = ["none", "sd", "smp", "sma", "higher"] as const;
  const child = (step: number): ChildColumns => ({
    level: { labels: levels, codes: Uint8Array.from(wages, (_, row) => (row * step) % 5) },
    grade: Uint8Array.from(wages, (_, row) => 1 + ((row * step) % 3)),
    married: false,
    working: false,
  });
  const children = [child(7), child(11)];
  bench(
    "jkmColumns",
    () => void jkmColumns({ segment, date, contributionMonths, arrearsMonths, children }),
    short,
  );
  bench(
    "computeJkmBenefit, death by death",
    () => {
      for (let row = 0; row < count; row += 1) {
        const own = children.flatMap(({ level, grade }) => {
          const { codes } = level as { codes: Uint8Array };
          const name = levels[codes[row] ?? 0] ?? "none";
          const given = { married: false, working: false };
          if (name === "none") return [];
          return [{ level: name, grade: (grade as Uint8Array)[row] ?? 1, ...given }];
        });
        computeJkmBenefit({
          segment,
          date,
          contributionMonths: contributionMonths[row] ?? 0,
          arrearsMonths,
          children: own,
        });
      }
    },
    short,
  );
});

describe("100,000 deaths from work", () => {
  bench(
    "jkkDeathColumns",
    () => void jkkDeathColumns({ segment, date, wages, arrearsMonths, children: [] }),
    short,
  );
  bench(
    "a loop by hand",
    () => {
      const death = new Float64Array(count);
      const total = new Float64Array(count);
      for (let row = 0; row < count; row += 1) {
        death[row] = Math.max((wages[row] ?? 0) * 48, 20_000_000);
        total[row] = (death[row] ?? 0) + 22_000_000;
      }
    },
    short,
  );
  bench(
    "computeJkkBenefit, death by death",
    () => {
      for (const wage of wages) {
        computeJkkBenefit({ segment, date, death: true, wage, arrearsMonths, children: [] });
      }
    },
    short,
  );
});

describe("100,000 JHT balances of 1 to 60 months", () => {
  const months = Uint16Array.from(wages, (_, row) => 1 + (row % 60));
  bench(
    "jhtBalanceColumns",
    () => void jhtBalanceColumns({ wages, months, start: "2021-01", returnPercentPerYear: 5 }),
    short,
  );
  bench(
    "projectJhtBalance, 1,000 of them",
    () => {
      for (let row = 0; row < 1_000; row += 1) {
        projectJhtBalance({
          wage: wages[row] ?? 0,
          months: months[row] ?? 1,
          start: "2021-01",
          returnPercentPerYear: 5,
        });
      }
    },
    short,
  );
});

describe("100,000 construction projects by contract value", () => {
  const contractValues = wages.map((wage) => wage * 100);
  bench(
    "constructionColumns",
    () => void constructionColumns({ month: "2026-05", contractValues }),
    short,
  );
  bench(
    "computeContribution, project by project",
    () => {
      for (const contractValue of contractValues) {
        computeContribution({ segment: "construction", month: "2026-05", contractValue });
      }
    },
    short,
  );
});

describe("100,000 persons counted by 500 regions", () => {
  const labels = Array.from({ length: 500 }, (_, index) => String(index));
  const codes = Uint16Array.from(wages, (_, row) => row % 500);
  const covered = Uint8Array.from(wages, (_, row) => (row % 3 === 0 ? 1 : 0));
  const region = { labels, codes };
  bench(
    "coverageColumns",
    () => void coverageColumns({ definition: "segment", covered, workers: 1, region }),
    short,
  );
  bench(
    "a loop by hand",
    () => {
      const sums = new Float64Array(500);
      const all = new Float64Array(500);
      for (let row = 0; row < count; row += 1) {
        const code = codes[row] ?? 0;
        sums[code] = (sums[code] ?? 0) + (covered[row] ?? 0);
        all[code] = (all[code] ?? 0) + 1;
      }
    },
    short,
  );
});
