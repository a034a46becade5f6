import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { TestRunner, type RunnerTestCase } from "vitest";
import { forget } from "./forgetful.js";
import { changeSwitch } from "./switched.js";

/** Where findings are written as they come, so that a run that hangs can be taken up again. */
const log = process.env["MUTATION_LOG"] ?? "";
/** Quick tests first: most changes are noticed before a slow test is asked. */
const isSlowTurn = process.env["MUTATION_TURN"] === "slow";
const slowAfterMilliseconds = 150;

const written = existsSync(log) ? readFileSync(log, "utf8").split("\n") : [];
const wordsAfter = (mark: string): readonly string[] =>
  written.flatMap((line) => (line.startsWith(mark) ? line.slice(2).split(" ") : []));
const noticed = new Set(wordsAfter("n "));
const covered = new Set(wordsAfter("c "));
const finished = new Set(wordsAfter("f "));

function note(mark: string, ...words: readonly string[]): void {
  appendFileSync(log, `${mark} ${words.join(" ")}\n`);
}

/** Runs each test once as the source is, then once for each change that it passes and none noticed yet. */
export default class InProcessRunner extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const run = async (): Promise<void> => {
      forget();
      await TestRunner.getTestFn(test)();
    };
    const hits = await this.#runUnchanged(test, run);
    if (hits === undefined || finished.has(test.id)) return;

    let found = 0;
    for (const [change, times] of Object.entries(hits)) {
      if (noticed.has(change)) continue;
      note("r", change);
      if (await this.#notices(test, run, change, times)) {
        noticed.add(change);
        note("n", change);
        found += 1;
      }
    }
    this.onBeforeTryTask(test);
    if (found > 0) {
      await run().catch(() => {
        note("u", test.id);
      });
    }
    this.onBeforeTryTask(test);
    note("f", test.id);
  }

  /** The changes that the test passes and how often; none if it is slow and its turn has yet to come. */
  async #runUnchanged(
    test: RunnerTestCase,
    run: () => Promise<void>,
  ): Promise<Readonly<Record<string, number>> | undefined> {
    changeSwitch.hitCount = undefined;
    changeSwitch.currentTestId = test.id;
    const begin = performance.now();
    try {
      await run();
    } finally {
      changeSwitch.currentTestId = undefined;
    }
    const isSlow = performance.now() - begin > slowAfterMilliseconds;
    const perTest = changeSwitch.mutantCoverage?.perTest ?? {};
    const hits = perTest[test.id] ?? {};
    Reflect.deleteProperty(perTest, test.id);
    const fresh = Object.keys(hits).filter((change) => !covered.has(change));
    for (const change of fresh) covered.add(change);
    if (fresh.length > 0) note("c", ...fresh);
    return isSlow && !isSlowTurn ? undefined : hits;
  }

  async #notices(
    test: RunnerTestCase,
    run: () => Promise<void>,
    change: string,
    times: number,
  ): Promise<boolean> {
    this.onBeforeTryTask(test);
    changeSwitch.activeMutant = change;
    changeSwitch.hitCount = 0;
    changeSwitch.hitLimit = times * 100 + 10_000;
    try {
      await run();
      this.onAfterTryTask(test);
      return false;
    } catch {
      return true;
    } finally {
      changeSwitch.activeMutant = undefined;
    }
  }

  override onAfterRunFiles(): void {
    super.onAfterRunFiles();
    note("s", ...Object.keys(changeSwitch.mutantCoverage?.static ?? {}));
  }
}
