import { defineConfig } from "tsup";
import manifest from "./package.json" with { type: "json" };

const paths = Object.keys(manifest.exports).map((path) => path.slice(2));
const rooms = paths.filter((path) => path !== "" && path !== "package.json");

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
