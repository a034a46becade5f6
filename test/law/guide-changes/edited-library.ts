import { build } from "esbuild";
import { createRequire } from "node:module";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import type * as library from "../../../src/index.js";
import { editedSources, type Edit } from "./edits.js";

const entry = join(import.meta.dirname, "../../../src/index.ts");

/** The whole library, built from a copy of its source with some edits. */
export async function editedLibrary(edits: readonly Edit[]): Promise<typeof library> {
  const sources = editedSources(edits);
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    plugins: [
      {
        name: "edits",
        setup: (bundle) => {
          bundle.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
            const contents = sources.get(path);
            return contents === undefined ? undefined : { contents, loader: "ts" };
          });
        },
      },
    ],
  });
  const script = outputFiles[0]?.text ?? "";
  const module = { exports: {} as typeof library };
  const run = compileFunction(script, ["module", "exports", "require"]) as (
    ...scope: unknown[]
  ) => void;
  run(module, module.exports, createRequire(import.meta.url));
  return module.exports;
}
