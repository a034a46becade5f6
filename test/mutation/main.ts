// How many changes of a room's source its tests notice: `npm run mutation -- jkm`, or of lines drawn at
// random: `npm run mutation -- jkm --lines 200 --seed 1`. Texts and what only runs once when a module is
// loaded are left out; what survives and was not judged is printed to be read.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { judged } from "./judged.js";
import { rooms } from "./rooms.js";
import { sampleLines } from "./sample-lines.js";

const here = import.meta.dirname;
const installed = join(here, "node_modules/@stryker-mutator");
const out = join(here, "../../.mutation");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lines: { type: "string" },
    seed: { type: "string", default: "1" },
    "at-once": { type: "string", default: "2" },
  },
});
const [name = "", ...only] = positionals;
const room = rooms[name];
if (!room) throw new Error(`no room ${name}; there are: ${Object.keys(rooms).join(", ")}`);

const wanted = only.length > 0 ? only : room.mutate;
const mutate =
  values.lines === undefined
    ? wanted
    : sampleLines(wanted, Number(values.lines), Number(values.seed));

mkdirSync(out, { recursive: true });
const kept = join(out, name.replaceAll("/", "-"));
const config = `${kept}.json`;
const report = `${kept}.report.json`;
writeFileSync(
  config,
  JSON.stringify({
    testRunner: "vitest",
    plugins: [join(installed, "vitest-runner/dist/src/index.js")],
    vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
    mutate,
    mutator: { excludedMutations: ["StringLiteral"] },
    ignoreStatic: true,
    coverageAnalysis: "perTest",
    incremental: true,
    incrementalFile: `${kept}.incremental.json`,
    reporters: ["progress-append-only", "json"],
    jsonReporter: { fileName: report },
    ignorePatterns: [
      ".mutation",
      "dist",
      "site",
      "docs/law",
      "test/mutation/out",
      "test/sql-proof/node_modules",
    ],
    tempDirName: join(out, "sandbox"),
    cleanTempDir: "always",
    concurrency: Number(values["at-once"]),
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

interface Position {
  readonly line: number;
  readonly column: number;
}

interface Mutant {
  readonly status: string;
  readonly replacement: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Report {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>
  >;
}

const drawn = new Set(values.lines === undefined ? [] : mutate);
const { files } = JSON.parse(readFileSync(report, "utf8")) as Report;
const changes = Object.entries(files).flatMap(([file, { source, mutants }]) =>
  mutants
    .filter(
      ({ location: { start, end } }) =>
        drawn.size === 0 || drawn.has(`${file}:${start.line}-${end.line}`),
    )
    .map(({ status: found, replacement, location: { start } }) => ({
      file,
      at: start.line,
      line: source.split("\n")[start.line - 1]?.trim() ?? "",
      becomes: replacement,
      found,
    })),
);

const noticed = changes.filter(({ found }) => ["Killed", "Timeout"].includes(found));
const survived = changes.filter(({ found }) => ["Survived", "NoCoverage"].includes(found));
const open = survived.filter(
  ({ file, line, becomes }) =>
    !judged.some((one) => one.file === file && one.line === line && one.becomes === becomes),
);
for (const { file, at, line, becomes, found } of open) {
  console.log(`${file}:${at} ${found}\n  ${line}\n  => ${becomes}`);
}

const percent = (part: number, whole: number): string => ((part / whole) * 100).toFixed(1);
const all = noticed.length + survived.length;
const idle = survived.length - open.length;
console.log(
  `${name}: ${noticed.length} of ${all} changes noticed, ${percent(noticed.length, all)} %; ` +
    `${idle} of the others change nothing, so ${percent(noticed.length, all - idle)} % of what can be noticed`,
);
