// The tests of everything that touches a date, under time zones on both sides of the globe.
import { spawnSync } from "node:child_process";

const zones = ["UTC", "Asia/Jakarta", "Asia/Jayapura", "America/Sao_Paulo", "Pacific/Apia"];
const folders = [
  "test/core",
  "test/contributions",
  "test/benefits",
  "test/eligibility",
  "test/planning",
];

for (const zone of zones) {
  console.log(`TZ=${zone}`);
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "--reporter=dot", "--no-isolate", ...folders],
    { stdio: "inherit", env: { ...process.env, TZ: zone } },
  );
  if (status !== 0) process.exit(status ?? 1);
}
