import { execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import autocannon from "autocannon";
import { farmersBill } from "./questions.js";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "20" },
    connections: { type: "string", default: "20" },
  },
});

// The service runs as a process of its own, by its real command, and ends by SIGTERM. It gets a small
// heap, so that what it holds shows and not how late it is tidied.
const heapMegabytes = 96;
const mostGrown = 50;
const main = fileURLToPath(new URL("./main.ts", import.meta.url));
const server = fork(main, ["--port", "0"], {
  execArgv: [...process.execArgv, `--max-old-space-size=${heapMegabytes}`],
  stdio: ["ignore", "pipe", "inherit", "ipc"],
});
const [said] = (await once(server.stdout ?? server, "data")) as [Buffer];

const before = megabytes();
const { requests, latency, errors, timeouts, non2xx } = await autocannon({
  url: `${said.toString().trim()}${farmersBill.path}`,
  method: farmersBill.method,
  headers: { "Content-Type": "application/json", "Accept-Language": "id" },
  body: JSON.stringify(farmersBill.body),
  connections: Number(values.connections),
  duration: Number(values.seconds),
});
const after = megabytes();
server.kill("SIGTERM");
const [code] = (await once(server, "exit")) as [number | null];

console.log(
  `${requests.total} requests in ${values.seconds} s over ${values.connections} connections`,
);
console.log(`${Math.round(requests.average)} requests a second`);
console.log(`latency: p50 ${latency.p50} ms, p99 ${latency.p99} ms`);
console.log(`errors ${errors}, timeouts ${timeouts}, answers other than 2xx ${non2xx}`);
console.log(`memory of the service: ${before} MB at the start, ${after} MB at the end`);
console.log(`stopped with exit code ${code}`);
const isSound = errors + timeouts + non2xx === 0 && after - before < mostGrown;
process.exitCode = isSound && code === 0 ? 0 : 1;

function megabytes(): number {
  const kilobytes = execFileSync("ps", ["-o", "rss=", "-p", String(server.pid)], {
    encoding: "utf8",
  });
  return Math.round(Number(kilobytes) / 1024);
}
