// All that reckons with dates stands in src/core/calendar.ts (the linter sees to it). Its tests are
// run under time zones on both sides of the globe; `npm run test:environments` asks the published cases there.
import { spawnSync } from "node:child_process";

const zones = ["UTC", "Asia/Jakarta", "Asia/Jayapura", "America/Sao_Paulo", "Pacific/Apia"];
const tests = ["test/core/calendar.test.ts"];

for (const zone of zones) {
  console.log(`TZ=${zone}`);
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "--project=shared", ...tests],
    { stdio: "inherit", env: { ...process.env, TZ: zone } },
  );
  if (status !== 0) process.exit(status ?? 1);
}
