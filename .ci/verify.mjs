// All that must hold beside the tests. Several steps at a time, each with its output when it ends;
// one that fails does not stop the others, and the exit code tells.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

/** The longest first. A step may wait for another. */
const steps = [
  { name: "documentation", command: "npm run docs" },
  { name: "build", command: "npm run build" },
  { name: "servers and browsers", command: "npm run test:running", after: "documentation" },
  { name: "long proofs", command: "npm run test:long" },
  // What ships is checked by the build, with nothing of Node in reach; the site against what is built.
  { name: "types", command: "npm run typecheck", after: "build" },
  { name: "package", command: "npm run package:check", after: "build" },
  { name: "environments", command: "npm run test:environments -- --short", after: "build" },
  { name: "lint", command: "npm run lint" },
  { name: "public types", command: "npm run types:report -- --check", after: "build" },
  { name: "time zones", command: "npm run test:timezones" },
  { name: "mutation of one room", command: "npm run mutation -- eligibility --least 95" },
  { name: "sizes", command: "npm run docs:sizes -- --check", after: "build" },
  { name: "law pages", command: "npm run docs:law -- --check" },
  { name: "answers since the last release", command: "npm run golden" },
  { name: "supply", command: "npm run supply:check" },
  { name: "conformance suite", command: "npm run docs:conformance -- --check" },
  { name: "demo", command: "npx tsx examples/regency-plan/main.ts", after: "build" },
];

/** One more than there are processors: browsers and installations keep waiting. */
const atOnce = availableParallelism() + 1;

const started = new Set();
const succeeded = new Set();
const failed = new Set();
let running = 0;

function startMore() {
  for (const step of steps) {
    if (running >= atOnce) return;
    if (started.has(step) || (step.after && !succeeded.has(step.after))) continue;
    started.add(step);
    running += 1;
    start(step);
  }
}

function start({ name, command }) {
  const begin = Date.now();
  let output = "";
  const child = spawn(command, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => (output += text));
  }
  child.on("close", (code) => {
    running -= 1;
    (code === 0 ? succeeded : failed).add(name);
    const seconds = ((Date.now() - begin) / 1000).toFixed(0);
    console.log(`\n== ${name}: ${code === 0 ? "holds" : "FAILS"}, ${seconds} s`);
    console.log(output.trim());
    startMore();
    if (running === 0) finish();
  });
}

function finish() {
  const left = steps.filter((step) => !started.has(step)).map(({ name }) => `${name} (not run)`);
  const faults = [...failed, ...left];
  console.log(faults.length === 0 ? "\nAll holds." : `\nFails: ${faults.join(", ")}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

startMore();
