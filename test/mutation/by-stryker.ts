import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Change } from "./change.js";
import type { MutatedRoom } from "./rooms.js";

const installed = join(import.meta.dirname, "node_modules/@stryker-mutator");
const out = join(import.meta.dirname, "../../.mutation");

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

/** Changes of some lines of a room (`file:from-to`), each tried by Stryker on its own. */
export function changesByStryker(
  name: string,
  room: MutatedRoom,
  lines: readonly string[],
): readonly Change[] {
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
      mutate: lines,
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
  if (status !== 0) throw new Error(`Stryker ended with ${status}`);

  const drawn = new Set(lines);
  const { files } = JSON.parse(readFileSync(report, "utf8")) as Report;
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(
        ({ status: found, location: { start, end } }) =>
          ["Killed", "Timeout", "Survived", "NoCoverage"].includes(found) &&
          drawn.has(`${file}:${start.line}-${end.line}`),
      )
      .map(({ status: found, replacement, location: { start } }) => ({
        file,
        at: start.line,
        line: source.split("\n")[start.line - 1]?.trim() ?? "",
        becomes: replacement,
        isNoticed: ["Killed", "Timeout"].includes(found),
      })),
  );
}
