import { defineConfig } from "tsup";

const rooms = [
  "law",
  "workers",
  "contributions",
  "benefits",
  "eligibility",
  "coverage",
  "planning",
  "explain",
  "schemas",
];

export default defineConfig({
  entry: {
    index: "src/index.ts",
    ...Object.fromEntries(rooms.map((room) => [room, `src/${room}/index.ts`])),
  },
  format: ["esm", "cjs"],
  target: "es2022",
  splitting: true,
  sourcemap: true,
  clean: true,
  // tsup adds a baseUrl that TypeScript 6 rejects without this.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
