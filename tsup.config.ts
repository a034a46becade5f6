import { readFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";
import ts from "typescript";
import manifest from "./package.json" with { type: "json" };

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const paths = Object.keys(manifest.exports).map((path) => path.slice(2));
const rooms = paths.filter((path) => path !== "" && !/\.(json|csv)$/.test(path));
const entry = {
  index: "src/index.ts",
  ...Object.fromEntries(rooms.map((room) => [room, `src/${room}/index.ts`])),
};
const shared = { target: "es2022", clean: false } satisfies Options;

/** Few files for Node: quick to load. */
const forNode: Options = {
  ...shared,
  entry,
  outDir: "dist",
  format: ["esm", "cjs"],
  splitting: true,
  dts: false,
};

/** A file for each module, from which bundlers take what a program uses. */
const forBundlers: Options = {
  ...shared,
  entry: ["src/**/*.ts"],
  outDir: "dist/modules",
  format: ["esm"],
  bundle: false,
  dts: false,
  esbuildPlugins: [droppable()],
};

/** Gathered from what the compiler declared of each module before: far quicker than from the source. */
const declared = Object.fromEntries(
  Object.entries(entry).map(([name, source]) => [
    name,
    source.replace("src/", "dist/declared/").replace(/ts$/, "d.ts"),
  ]),
);
const types: Options = {
  ...shared,
  entry: declared,
  outDir: "dist/types",
  format: ["esm", "cjs"],
  // tsup adds a baseUrl that TypeScript 6 rejects without this.
  dts: { only: true, entry: declared, compilerOptions: { ignoreDeprecations: "6.0" } },
};

/** Marks what modules compute when they load as free of effects, so that it goes where it is not used. */
function droppable(): Plugin {
  return {
    name: "droppable",
    setup(build) {
      build.onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => ({
        contents: marked(await readFile(path, "utf8")),
        loader: "ts",
      }));
    },
  };
}

function marked(source: string): string {
  const file = ts.createSourceFile("module.ts", source, ts.ScriptTarget.Latest, true);
  const computed = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ name, initializer }) =>
      initializer && ts.isIdentifier(name) && computes(initializer) ? [initializer] : [],
    );
  return computed.reduceRight((text, part) => {
    const [start, end] = [part.getStart(file), part.getEnd()];
    const value = text.slice(start, end);
    return `${text.slice(0, start)}/* @__PURE__ */ (() => (${value}))()${text.slice(end)}`;
  }, source);
}

function computes(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  return (
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isSpreadAssignment(node) ||
    ts.isSpreadElement(node) ||
    ts.isTemplateExpression(node) ||
    (ts.forEachChild(node, (child) => computes(child) || undefined) ?? false)
  );
}

const withoutTypes = process.argv.includes("--no-dts");

export default defineConfig([forNode, forBundlers, ...(withoutTypes ? [] : [types])]);
