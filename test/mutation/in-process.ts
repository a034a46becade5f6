import { spawn } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Instrumenter, type InstrumentResult } from "@stryker-mutator/instrumenter";
import type { Change } from "./change.js";
import { forgetting } from "./forgetful.js";
import { roomFiles } from "./room-files.js";
import type { MutatedRoom } from "./rooms.js";

type Mutant = InstrumentResult["mutants"][number];
type Logger = ConstructorParameters<typeof Instrumenter>[0];

const root = join(import.meta.dirname, "../..");
/** A change whose run gives no sign for so long is a loop without end: noticed. */
const hangsAfterMilliseconds = { quick: 5_000, slow: 60_000 };
type Turn = keyof typeof hangsAfterMilliseconds;

/** Every change of a room. All are built into one copy of the source and switched on in turn, test by test. */
export async function changesInProcess(
  name: string,
  room: MutatedRoom,
): Promise<readonly Change[]> {
  const box = join(root, ".mutation/in-process", name.replaceAll("/", "-"));
  copyProject(box);
  const mutants = await buildIn(box, roomFiles(room.mutate));

  const log = join(box, "found.log");
  writeFileSync(log, "");
  for (const turn of ["quick", "slow"] as const) await runTurn(box, room, log, turn);

  const lines = readFileSync(log, "utf8").split("\n");
  const marked = (mark: string): ReadonlySet<string> =>
    new Set(lines.flatMap((line) => (line.startsWith(mark) ? line.slice(2).split(" ") : [])));
  const [noticed, covered, atLoad] = [marked("n "), marked("c "), marked("s ")];
  const unsteady = marked("u ").size;
  if (unsteady > 0) console.log(`${unsteady} tests failed after a change was switched off`);

  return mutants
    .filter(({ id }) => covered.has(id) || noticed.has(id) || !atLoad.has(id))
    .map(({ id, fileName, replacement, location: { start } }) => ({
      file: relative(box, fileName),
      at: start.line + 1,
      line: lineOf(relative(box, fileName), start.line),
      becomes: replacement,
      isNoticed: noticed.has(id),
    }));
}

function lineOf(file: string, index: number): string {
  return readFileSync(join(root, file), "utf8").split("\n")[index]?.trim() ?? "";
}

function copyProject(box: string): void {
  rmSync(box, { recursive: true, force: true });
  mkdirSync(box, { recursive: true });
  for (const part of [
    "src",
    "test",
    "docs",
    "examples",
    ".ci",
    "package.json",
    "package-lock.json",
    "README.md",
    "CHANGELOG.md",
    "tsconfig.json",
    "tsconfig.dev.json",
    "tsup.config.ts",
    "vitest.config.ts",
  ]) {
    cpSync(join(root, part), join(box, part), {
      recursive: true,
      filter: (source) => !/\/(node_modules|cache)$/.test(source),
    });
  }
  symlinkSync(join(root, "node_modules"), join(box, "node_modules"));
}

async function buildIn(box: string, files: readonly string[]): Promise<readonly Mutant[]> {
  const { files: changed, mutants } = await new Instrumenter(silent).instrument(
    files.map((file) => ({
      name: join(box, file),
      mutate: true,
      content: readFileSync(join(root, file), "utf8"),
    })),
    { plugins: null, excludedMutations: ["StringLiteral"], ignorers: [] },
  );
  for (const { name, content } of changed) writeFileSync(name, content);
  const sources = join(box, "src");
  for (const file of readdirSync(sources, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    const path = join(sources, file);
    writeFileSync(path, forgetting(readFileSync(path, "utf8")));
  }
  return mutants.filter(({ status }) => status !== "Ignored");
}

const nothing = (): void => undefined;
const no = (): boolean => false;
const silent: Logger = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};

/** Runs the tests of the room, again from where it hung if a change hangs. */
async function runTurn(box: string, room: MutatedRoom, log: string, turn: Turn): Promise<void> {
  for (;;) {
    const child = spawn(
      process.execPath,
      ["node_modules/vitest/vitest.mjs", "run", "--config", "test/mutation/vitest.config.ts"],
      {
        cwd: box,
        stdio: ["ignore", "pipe", "pipe"],
        env: {
          ...process.env,
          MUTATION_TESTS: room.tests.join(","),
          MUTATION_LOG: log,
          MUTATION_TURN: turn,
          NODE_NO_WARNINGS: "1",
        },
      },
    );
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => (output += text));
    }
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));

    let seen = "";
    let since = Date.now();
    let status: number | null | undefined;
    while (status === undefined) {
      status = await Promise.race([ended, wait(500, undefined)]);
      const now = readFileSync(log, "utf8");
      if (now !== seen) {
        seen = now;
        since = Date.now();
      }
      const running = seen.trimEnd().split("\n").at(-1) ?? "";
      if (!running.startsWith("r ") || Date.now() - since < hangsAfterMilliseconds[turn]) continue;
      child.kill("SIGKILL");
      await ended;
      writeFileSync(log, `${seen}n ${running.slice(2)}\n`);
      break;
    }
    if (status === 0) return;
    if (status !== undefined) throw new Error(`the tests fail without a change:\n${output}`);
  }
}
