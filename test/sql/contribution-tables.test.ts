import { expect, test } from "vitest";
import { fundingSources, sectors, type Options } from "jamsosnaker";
import { traceOf } from "../../src/law/trace-of.js";
import {
  industryRows,
  nonWageEarnerRow,
  reliefRows,
  wageEarnerRows,
} from "../../src/sql/contribution-tables.js";
import { incomeTable } from "../../src/sql/income-table.js";
import { lawUntil, lawWith } from "./inputs.js";

const lines = ["jkk", "jkm", "jht_employer", "jht_worker", "jp_employer", "jp_worker"] as const;

function wageEarner(month: string, options: Options = {}) {
  const [row] = wageEarnerRows(traceOf(options), month);
  return row ?? expect.fail(`no row of ${month}`);
}

function nonWageEarner(month: string, options: Options = {}) {
  const trace = traceOf(options);
  return nonWageEarnerRow(trace, month, incomeTable(trace));
}

const endedIn2025 = (id: string): Options => ({ law: lawUntil(id, "2025-12-31") });

test.each<[string, readonly (typeof lines)[number][]]>([
  ["jkk.contribution.wage-earner.rate", ["jkk"]],
  ["jkm.contribution.wage-earner.rate", ["jkm"]],
  ["jht.contribution.wage-earner.rate", ["jht_employer", "jht_worker"]],
  ["jp.contribution.wage-earner.rate", ["jp_employer", "jp_worker"]],
  ["jp.contribution.wage-ceiling", ["jp_employer", "jp_worker"]],
])("a month without %s has none of its rates", (id, gone) => {
  const withRate = (month: string): readonly string[] => {
    const row = wageEarner(month, endedIn2025(id));
    return lines.filter((line) => row[`${line}_den`] !== 0);
  };
  expect(withRate("2025-12")).toEqual(lines);
  expect(withRate("2026-01")).toEqual(lines.filter((line) => !gone.includes(line)));
});

test.each([
  ["jkk.contribution.non-wage-earner.bands", ["jkm", "jht"]],
  ["jkm.contribution.non-wage-earner.amount", ["jkk", "jht"]],
  ["jht.contribution.non-wage-earner.bands", ["jkk", "jkm"]],
  ["membership.open-programmes.non-wage-earner", []],
])("without %s only these are open to non-wage earners: %j", (id, left) => {
  const open = (month: string): readonly string[] => {
    const row = nonWageEarner(month, endedIn2025(id));
    return (["jkk", "jkm", "jht"] as const).filter((one) => row[`${one}_open`] === 1);
  };
  expect(open("2025-12")).toEqual(["jkk", "jkm", "jht"]);
  expect(open("2026-01")).toEqual(left);
});

test("the reliefs of a month are in its row, and those that are not have no rate", () => {
  const none = { covid: 0, covid_new_from: "", covid_since_through: "" };
  expect(wageEarner("2020-07")).toMatchObject({ ...none, jkk_covid_den: 0, labour: 0 });
  // One percent of 0.24 and of 0.30 percent of the wage.
  expect(wageEarner("2020-08")).toMatchObject({
    ...{ covid: 1, covid_new_from: "2020-08", covid_since_through: "2020-06" },
    ...{ jkk_covid_num: 24, jkk_covid_den: 1_000_000, jkm_covid_num: 3, jkm_covid_den: 100_000 },
  });
  expect(wageEarner("2021-02")).toMatchObject({ ...none, jkm_covid_den: 0 });
  expect(wageEarner("2025-02")).toMatchObject({
    ...{ labour: 1, labour_members: 50, jkk_labour_num: 120, jkk_labour_den: 100_000 },
  });
  expect(wageEarner("2025-01")).toMatchObject({ labour: 0, labour_members: 0, jkk_labour_den: 0 });
  const law = lawUntil("relief.pp-7-2025.jkk-rate", "2025-07-31");
  expect(wageEarner("2025-08", { law })).toMatchObject({ labour: 1, jkk_labour_den: 0 });
});

test("the industries of PP 7/2025 are listed in the months of the relief", () => {
  expect(industryRows(traceOf({}), "2025-01")).toEqual([]);
  const law = lawWith("relief.pp-7-2025.conditions", (value) => ({
    ...(value as object),
    industries: ["toys", "footwear"],
  }));
  expect(industryRows(traceOf({ law }), "2026-01")).toEqual([
    { month: "2026-01", industry: "toys", listed: 1 },
    { month: "2026-01", industry: "footwear", listed: 1 },
  ]);
  expect(industryRows(traceOf({}), "2026-02")).toEqual([]);
});

/** What becomes of the relief of PP 50/2025 where these facts are told. */
function relief(month: string, facts: readonly unknown[], options: Options = {}): unknown {
  const found = reliefRows(traceOf(options), month).find(
    ({ sector, funded_by, is_employer }) =>
      [sector, funded_by, is_employer].join() === facts.join(),
  );
  return found && [found.own_relief_fault, found.own_relief_num, found.own_relief_den];
}

const given = ["none", 50, 100];
const refused = ["none", 0, 0];

test.each([
  ["2026-01", ["transport", "self", -1], given],
  ["2026-01", ["transport", "self", 0], given],
  ["2026-01", ["transport", "self", 1], refused],
  ["2026-01", ["transport", "apbn", -1], refused],
  ["2026-01", ["transport", "", -1], ["funded-by", 0, 0]],
  ["2026-01", ["transport", "", 1], refused],
  ["2026-01", ["", "self", -1], ["sector", 0, 0]],
  ["2026-04", ["", "self", -1], given],
  ["2026-04", ["", "", -1], ["funded-by", 0, 0]],
])("PP 50/2025 in %s, of %j: %j", (month, facts, expected) => {
  expect(relief(month, facts)).toEqual(expected);
});

test("PP 50/2025 has a row for each combination of facts in its months, and none in others", () => {
  const combinations = (sectors.length + 1) * (fundingSources.length + 1) * 3;
  expect(
    ["2025-12", "2026-01", "2027-03", "2027-04"].map(
      (month) => reliefRows(traceOf({}), month).length,
    ),
  ).toEqual([0, combinations, combinations, 0]);
});

test("where no law says which funding is excluded, a month with a funding is at fault", () => {
  const law = lawUntil("relief.pp-50-2025.excluded-funding", "2026-03-31");
  expect(relief("2026-04", ["", "self", -1], { law })).toEqual(["month", 0, 0]);
  expect(relief("2026-04", ["", "", -1], { law })).toEqual(["funded-by", 0, 0]);
});

test("a list of excluded funding that is none is no missing fact", () => {
  const law = lawWith("relief.pp-50-2025.excluded-funding", () => 5);
  expect(() => reliefRows(traceOf({ law }), "2026-04")).toThrow(TypeError);
});
