import { defineConfig, mergeConfig } from "vitest/config";
import whole from "../../vitest.config.js";

const { resolve } = whole as { resolve: object };

/** The tests of one room, without isolation. */
export default mergeConfig(
  defineConfig({ resolve }),
  defineConfig({
    test: {
      setupFiles: ["test/runs.ts"],
      include: (process.env["MUTATION_TESTS"] ?? "").split(","),
      pool: "threads",
      isolate: false,
      testTimeout: 60_000,
    },
  }),
);
