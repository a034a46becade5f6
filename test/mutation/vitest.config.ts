import { defineConfig, mergeConfig } from "vitest/config";
import whole from "../../vitest.config.js";

const { resolve } = whole as { resolve: object };

const tests = process.env["MUTATION_TESTS"] ?? "";
const inProcess = process.env["MUTATION_LOG"] !== undefined;

/** The tests of one room, without isolation. */
export default mergeConfig(
  defineConfig({ resolve }),
  defineConfig({
    test: {
      setupFiles: ["test/runs.ts"],
      include: tests.split(","),
      // Reads the source itself.
      exclude: ["test/law/law-numbers.test.ts"],
      pool: "threads",
      isolate: false,
      testTimeout: 600_000,
      ...(inProcess && { maxWorkers: 1, runner: "test/mutation/in-process-runner.ts" }),
    },
  }),
);
