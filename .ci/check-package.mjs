// Packs the package, installs it into an empty project, and uses it as its users do.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = process.cwd();
const home = mkdtempSync(join(tmpdir(), "jamsosnaker-"));
const bin = (name) => join(root, "node_modules", ".bin", name);

function run(command, args, cwd = home) {
  console.log(`> ${[command.replace(root, "."), ...args].join(" ")}`);
  return execFileSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
}

const call = `computeContribution({
  segment: "non-wage-earner",
  month: "2026-05",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
}).total`;
const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const paths = Object.keys(exports).map((path) => path.slice(2));
const rooms = paths.filter((path) => path !== "" && !/\.(json|csv)$/.test(path));
const lawFiles = paths.filter((path) => path.startsWith("law."));
const nameOf = (room) => room.replace(/\W(\w)/g, (_, letter) => letter.toUpperCase());
const verify = `if (${call} !== 16_800) throw new Error("wrong total");`;

try {
  process.stdout.write(run(bin("publint"), ["--strict"], root));
  const [{ filename }] = JSON.parse(
    run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", home], root),
  );
  const tarball = join(home, filename);
  process.stdout.write(
    run(bin("attw"), [tarball, "--profile", "node16", "--exclude-entrypoints", ...lawFiles], root),
  );

  writeFileSync(join(home, "package.json"), JSON.stringify({ name: "user", type: "module" }));
  run("npm", ["install", "--no-audit", "--no-fund", tarball]);
  writeFileSync(
    join(home, "esm.js"),
    `import { computeContribution } from "jamsosnaker";
${rooms.map((room) => `import * as ${nameOf(room)} from "jamsosnaker/${room}";`).join("\n")}
${verify}
if ([${rooms.map(nameOf).join(", ")}].some((room) => Object.keys(room).length === 0)) throw new Error("empty room");
if (contributions.computeContribution !== computeContribution) throw new Error("two copies");`,
  );
  run(process.execPath, ["esm.js"]);
  writeFileSync(
    join(home, "cjs.cjs"),
    `const { computeContribution, MissingFactError } = require("jamsosnaker");
const room = require("jamsosnaker/contributions");
${rooms.map((name) => `require("jamsosnaker/${name}");`).join("\n")}
${verify}
try {
  room.computeContribution({ segment: "wage-earner", month: "2026-05", wage: 1, programmes: ["jkk"] });
  throw new Error("no error");
} catch (error) {
  if (!(error instanceof MissingFactError)) throw error;
}`,
  );
  run(process.execPath, ["cjs.cjs"]);
  writeFileSync(
    join(home, "law-files.cjs"),
    `const { readFileSync } = require("node:fs");
const [law, schema] = [require("jamsosnaker/law.json"), require("jamsosnaker/law.schema.json")];
const table = readFileSync(require.resolve("jamsosnaker/law.csv"), "utf8");
const id = "jkm.benefit.funeral";
if (!law.provisions.some((provision) => provision.id === id)) throw new Error("no law in law.json");
if (!schema.required.every((name) => name in law)) throw new Error("law.json misses a field");
if (!table.includes(\`\\n\${id},\`)) throw new Error("no law in law.csv");`,
  );
  run(process.execPath, ["law-files.cjs"]);
  writeFileSync(
    join(home, "user.ts"),
    `import { computeContribution, type Contribution } from "jamsosnaker";
import type { Verdict } from "jamsosnaker/eligibility";
const result: Contribution = computeContribution({ segment: "wage-earner", month: "2026-05", wage: 1, programmes: ["jkm"] });
export const verdict: Verdict["outcome"] = result.total > 0 ? "eligible" : "undetermined";`,
  );
  for (const resolution of ["nodenext", "bundler"]) {
    const module = resolution === "bundler" ? "esnext" : resolution;
    const options = ["--noEmit", "--strict", "--module", module, "--moduleResolution", resolution];
    for (const compiler of ["typescript", "typescript-7"]) {
      const tsc = join(root, "node_modules", compiler, "bin/tsc");
      run(process.execPath, [tsc, ...options, "--target", "es2023", "user.ts"]);
    }
  }
  writeFileSync(
    join(home, "page.js"),
    `import { computeContribution } from "jamsosnaker";\n${verify}`,
  );
  run(bin("esbuild"), [
    "page.js",
    "--bundle",
    "--minify",
    "--platform=browser",
    "--outfile=page.bundle.js",
  ]);
  run(process.execPath, ["--input-type=module", "--eval", 'import "./page.bundle.js"']);
  process.stdout.write(run(bin("size-limit"), [], root));
  console.log("The package installs and works from ES modules, CommonJS, TypeScript and a bundle.");
} finally {
  rmSync(home, { recursive: true, force: true });
}
