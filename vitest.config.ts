import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = fileURLToPath(new URL("./src", import.meta.url));

/** Change what the library gives out, or its law: nobody else may share their modules. */
const apart = ["test/core/frozen.test.ts"];
const longApart = ["test/law/next-year/*.test.ts"];

/** Proofs by many random facts, by the source itself, by engines, compilers, bundles and processes. */
const long = [
  "test/batch/{column-run,wage-earner-columns}.test.ts",
  "test/bench/*.test.ts",
  "test/core/every-wage.test.ts",
  "test/examples/{monitoring-report,payroll-threads,regency-plan-command}.test.ts",
  "test/fuzz/*.test.ts",
  "test/golden/*.test.ts",
  "test/law/law-numbers.test.ts",
  "test/locale/words-in-bundles.test.ts",
  "test/properties/{agreement,named-reasons,open-facts,plans}.test.ts",
  "test/roster/cleaning/long-*.test.ts",
  "test/roster/resumed-screening.test.ts",
  "test/schemas/fields-of-types.test.ts",
  "test/second/*.test.ts",
  "test/site/playground/list.test.ts",
  "test/sql/{guide,names-and-values,views}.test.ts",
];

/** Start servers and browsers; those of `test/browser` drive the built site. */
const running = [
  "test/browser/**/*.test.ts",
  "test/examples/{browser-form,http-service,mcp-server}.test.ts",
];

export default defineConfig({
  resolve: {
    alias: [
      { find: /^jamsosnaker$/, replacement: `${src}/index.ts` },
      { find: /^jamsosnaker\/(.+)$/, replacement: `${src}/$1/index.ts` },
    ],
  },
  test: {
    setupFiles: ["test/runs.ts"],
    maxWorkers: "100%",
    // No test is about time; on a busy machine each takes its own.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "shared",
          include: ["test/**/*.test.ts"],
          exclude: [...apart, ...long, ...longApart, ...running, "**/node_modules/**"],
          pool: "threads",
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: "long", include: long, pool: "threads", isolate: false },
      },
      { extends: true, test: { name: "long-apart", include: longApart } },
      { extends: true, test: { name: "apart", include: apart } },
      {
        extends: true,
        test: {
          name: "running",
          include: running,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/**/index.ts"],
      reporter: ["text-summary"],
      thresholds: { lines: 95, statements: 95, functions: 95, branches: 90 },
    },
  },
});
