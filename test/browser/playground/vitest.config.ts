import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The built site in a real browser: run `npm run docs` first, then `npm run test:browser`. */
export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^jamsosnaker$/, replacement: `${root}/src/index.ts` },
      { find: /^jamsosnaker\/(.+)$/, replacement: `${root}/src/$1/index.ts` },
    ],
  },
  test: {
    name: "browser",
    include: ["test/browser/playground/*.test.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
