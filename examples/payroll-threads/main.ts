// A payroll of many rows counted by threads: `--rows 1000000 --threads 4 --seed 7 --file PAYROLL.csv`.
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Presets, SingleBar } from "cli-progress";
import { getProvinces } from "idn-area-data";
import { emptyTotals, mergeTotals } from "jamsosnaker/batch";
import { localeOf } from "../locale-of.js";
import { makePayroll } from "./make-payroll.js";
import { tallyPayroll } from "./tally-payroll.js";
import { provinceTable, words } from "./province-table.js";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "200000" },
    threads: { type: "string", default: String(availableParallelism()) },
    seed: { type: "string", default: "7" },
    month: { type: "string", default: "2026-05" },
    file: { type: "string" },
    locale: { type: "string", default: "en" },
  },
});

const locale = localeOf(values.locale);
const say = words[locale.language === "id" ? "id" : "en"];
const provinces = await getProvinces();
const home = mkdtempSync(join(tmpdir(), "jamsosnaker-payroll-"));
try {
  const file = values.file ?? join(home, "payroll.csv");
  if (values.file === undefined) {
    const codes = provinces.map(({ code }) => code);
    makePayroll(file, { rows: Number(values.rows), seed: Number(values.seed), provinces: codes });
  }
  const threads = Number(values.threads);
  const bar = new SingleBar(
    { format: `${say.counting} {bar} {percentage}%` },
    Presets.shades_classic,
  );
  const began = performance.now();
  bar.start(100, 0);
  const byProvince = await tallyPayroll(file, {
    ...{ month: values.month, threads },
    onProgress: (done, all) => {
      bar.update(Math.floor((done / all) * 100));
    },
  });
  bar.stop();
  const whole = Object.values(byProvince).reduce(mergeTotals, emptyTotals());
  const names = new Map(provinces.map(({ code, name }) => [code, name]));
  console.log(provinceTable(byProvince, whole, { names, locale, say }));
  const seconds = locale.format.decimal(((performance.now() - began) / 1_000).toFixed(1));
  const rows = locale.format.count(whole.persons + whole.faults);
  console.log(say.end({ rows, threads: String(threads), seconds }));
} finally {
  rmSync(home, { recursive: true, force: true });
}
