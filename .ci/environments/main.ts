// The packed package in the environments of its users: every answer to the published cases, in
// numbers and words, must be the same text in each; types must hold under each compiler and setting.
// `--short` is the form of every day.
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { answersSource } from "./answers.js";
import { publishedCalls } from "./calls.js";
import { answersInPage } from "./page.js";
import { typeChecks } from "./type-checks.js";

const { values } = parseArgs({ options: { short: { type: "boolean", default: false } } });
const home = mkdtempSync(join(tmpdir(), "jamsosnaker-"));
const npm = (...args: string[]): string =>
  execFileSync("npm", args, { cwd: home, encoding: "utf8", maxBuffer: 1e9 });
const faults: string[] = [];
let told = 0;

function tell(environment: string, fault: string | undefined): void {
  told += 1;
  console.log(`${fault === undefined ? "same" : "FAILS"}  ${environment}`);
  if (fault !== undefined) faults.push(`${environment}: ${fault}`);
}

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

try {
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", home], {
      encoding: "utf8",
    }),
  ) as { filename: string }[];
  writeFileSync(join(home, "package.json"), JSON.stringify({ name: "user", type: "module" }));
  npm("install", "--silent", join(home, packed?.filename ?? ""));

  const calls = publishedCalls();
  writeFileSync(join(home, "calls.json"), JSON.stringify(calls));
  const ask = `${answersSource}
const calls = JSON.parse(readFileSync("calls.json", "utf8"));
process.stdout.write(answersOf(jamsosnaker, calls));`;
  writeFileSync(
    join(home, "ask.mjs"),
    `import { readFileSync } from "node:fs";\nimport * as jamsosnaker from "jamsosnaker";\n${ask}`,
  );
  writeFileSync(
    join(home, "ask.cjs"),
    `const { readFileSync } = require("node:fs");\nconst jamsosnaker = require("jamsosnaker");\n${ask}`,
  );

  const run = (node: string, args: string[], env: Record<string, string> = {}): string => {
    const { status, stdout, stderr } = spawnSync(node, args, {
      cwd: home,
      encoding: "utf8",
      maxBuffer: 1e9,
      env: { ...process.env, ...env },
    });
    if (status !== 0) throw new Error(stderr.split("\n").slice(0, 8).join("\n"));
    return stdout;
  };
  const answers = run(process.execPath, ["ask.mjs"]);
  console.log(
    `${calls.length} calls, ${(answers.length / 1e6).toFixed(1)} MB of answers, sha256 ${hashOf(answers).slice(0, 16)} on Node ${process.version}`,
  );
  const compare = (environment: string, answer: () => string): void => {
    try {
      tell(environment, answer() === answers ? undefined : "another answer");
    } catch (error) {
      tell(environment, String(error));
    }
  };

  compare("CommonJS", () => run(process.execPath, ["ask.cjs"]));
  for (const version of values.short ? [24] : [20, 22, 24]) {
    const name = `node-${process.platform}-${process.arch}`;
    npm("install", "--silent", "--no-save", "--prefix", `node${version}`, `${name}@${version}`);
    const node = join(home, `node${version}/node_modules/${name}/bin/node`);
    for (const file of ["ask.mjs", "ask.cjs"]) {
      compare(`Node ${version}, ${file.endsWith("cjs") ? "CommonJS" : "ES modules"}`, () =>
        run(node, [file]),
      );
    }
  }
  const zones = ["UTC", "Asia/Jakarta", "Asia/Jayapura", "America/Sao_Paulo", "Pacific/Apia"];
  const languages = ["id_ID", "tr_TR", "ar_EG", "th_TH", "fa_IR", "de_DE"];
  const places = zones.flatMap((zone) => languages.map((language) => [zone, language] as const));
  for (const [TZ, language] of values.short ? places.filter((_, nth) => nth % 11 === 1) : places) {
    compare(`time zone ${TZ}, language ${language}`, () =>
      run(process.execPath, ["ask.mjs"], { TZ, LC_ALL: `${language}.UTF-8`, LANG: language }),
    );
  }
  compare("no code from strings", () =>
    run(process.execPath, ["--disallow-code-generation-from-strings", "ask.mjs"]),
  );
  compare("frozen globals", () => run(process.execPath, ["--frozen-intrinsics", "ask.mjs"]));
  const page = await answersInPage(home, calls);
  if (page === undefined) console.log("not run: Chromium is not installed");
  else
    tell(
      "Chromium, a page that forbids code from strings",
      page === answers ? undefined : "another answer",
    );

  for (const { environment, fault } of typeChecks(home, values.short)) tell(environment, fault);
} finally {
  rmSync(home, { recursive: true, force: true });
}

if (faults.length > 0) {
  console.error(faults.join("\n\n"));
  process.exitCode = 1;
} else {
  console.log(`${told} environments, no difference.`);
}
