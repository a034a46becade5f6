import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { spreadOf } from "./alternate.js";
import type { Line, Plan } from "./measured.js";

const root = join(import.meta.dirname, "../..");

/** Milliseconds in which a new process has imported some modules. */
function importTime(modules: readonly string[]): number {
  const all = modules.map((name) => `import(${JSON.stringify(name)})`).join();
  const script = `const began = performance.now(); await Promise.all([${all}]); console.log(performance.now() - began);`;
  const words = ["--input-type=module", "--eval", script];
  return Number(execFileSync(process.execPath, words, { cwd: root, encoding: "utf8" }));
}

/** The modules of dependencies that the package imports. */
function dependencies(): string[] {
  const dist = join(root, "dist");
  const texts = readdirSync(dist)
    .filter((name) => name.endsWith(".js"))
    .map((name) => readFileSync(join(dist, name), "utf8"));
  const names = texts.flatMap((text) =>
    [...text.matchAll(/from\s*"((?:zod|date-fns|decimal\.js)[^"]*)"/g)].map(
      (match) => match[1] ?? "",
    ),
  );
  return [...new Set(names)];
}

/** How long an import takes, in times of that of the dependencies, in turns. */
export function imports({ rounds }: Plan): Line[] {
  const peers = dependencies();
  const targets = { jamsosnaker: 1, "jamsosnaker/contributions": 0.5 };
  return Object.entries(targets).map(([name, atMost]) => {
    const ratios = Array.from(
      { length: Math.min(rounds, 11) },
      () => importTime([name]) / importTime(peers),
    );
    return { id: `import.${name}`, unit: "times", value: spreadOf(ratios), target: { atMost } };
  });
}

const sizeTargets: Readonly<Record<string, number>> = {
  "everything without words": 120,
  Indonesian: 45,
  English: 45,
  "a contribution": 16,
  "a wage earner": 11,
  JKM: 19,
  coverage: 6,
  "a NIK": 6,
};

const one = (value: number) => ({ min: value, median: value, max: value });

/** Gzipped sizes of what a bundler takes, and of the package. */
export function sizes(): Line[] {
  // size-limit also says by its exit code whether limits hold; that is the check of the package.
  const run = (command: string, words: readonly string[]): string =>
    spawnSync(command, words, { cwd: root, encoding: "utf8" }).stdout;
  const bundles = JSON.parse(run("npx", ["size-limit", "--json", "--silent"])) as {
    readonly name: string;
    readonly size: number;
  }[];
  const [pack] = JSON.parse(run("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"])) as [
    { readonly size: number; readonly unpackedSize: number },
  ];
  // Without its types the package is not whole.
  const isWhole =
    existsSync(join(root, "dist/types/index.d.ts")) && existsSync(join(root, "dist/law.json"));
  return [
    ...bundles.map(({ name, size }): Line => {
      const atMost = sizeTargets[name];
      return {
        id: `size.${name}`,
        unit: "kB",
        value: one(size / 1_000),
        ...(atMost && { target: { atMost } }),
      };
    }),
    ...(isWhole ? packLines(pack) : []),
  ];
}

function packLines(pack: { readonly size: number; readonly unpackedSize: number }): Line[] {
  return [
    { id: "package.packed", unit: "kB", value: one(pack.size / 1_000), target: { atMost: 600 } },
    {
      id: "package.unpacked",
      unit: "MB",
      value: one(pack.unpackedSize / 1e6),
      target: { atMost: 3 },
    },
  ];
}
