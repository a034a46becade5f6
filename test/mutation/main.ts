// How many changes of a room's source its tests notice: `npm run mutation -- jkm`. Texts and what
// only runs once when a module is loaded are left out; what survives is printed to be read.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rooms } from "./rooms.js";

const here = import.meta.dirname;
const installed = join(here, "node_modules/@stryker-mutator");
const out = join(here, "../../.mutation");

const [name = "", ...only] = process.argv.slice(2);
const room = rooms[name];
if (!room) throw new Error(`no room ${name}; there are: ${Object.keys(rooms).join(", ")}`);

mkdirSync(out, { recursive: true });
const config = join(out, `${name}.json`);
const report = join(out, `${name}.report.json`);
writeFileSync(
  config,
  JSON.stringify({
    testRunner: "vitest",
    plugins: [join(installed, "vitest-runner/dist/src/index.js")],
    vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
    mutate: only.length > 0 ? only : room.mutate,
    mutator: { excludedMutations: ["StringLiteral"] },
    ignoreStatic: true,
    coverageAnalysis: "perTest",
    incremental: true,
    incrementalFile: join(out, `${name}.incremental.json`),
    reporters: ["clear-text", "json"],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: report },
    ignorePatterns: [
      "dist",
      "site",
      "docs/law",
      "test/mutation/out",
      "test/sql-proof/node_modules",
    ],
    tempDirName: join(out, "sandbox"),
    cleanTempDir: "always",
    concurrency: 2,
    timeoutMS: 20_000,
    checkers: [],
    disableTypeChecks: false,
  }),
);

const { status } = spawnSync(
  process.execPath,
  [join(installed, "core/bin/stryker.js"), "run", config],
  { stdio: "inherit", env: { ...process.env, MUTATION_TESTS: room.tests.join(",") } },
);
if (status !== 0) process.exit(status ?? 1);

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { status: string }[] }>>;
}

const { files } = JSON.parse(readFileSync(report, "utf8")) as Report;
const statuses = Object.values(files).flatMap(({ mutants }) =>
  mutants.map(({ status: one }) => one),
);
const count = (...wanted: readonly string[]): number =>
  statuses.filter((one) => wanted.includes(one)).length;
const noticed = count("Killed", "Timeout");
const all = noticed + count("Survived", "NoCoverage");
console.log(
  `${name}: ${noticed} of ${all} changes noticed, ${((noticed / all) * 100).toFixed(1)} %`,
);
