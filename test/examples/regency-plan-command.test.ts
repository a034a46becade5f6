import { spawn } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const data = join(root, "examples/regency-plan/data");

describe("the command", { timeout: 60_000 }, () => {
  test.concurrent("a reader who stops early sees no error", async () => {
    expect(await run(["--full", "--locale", "id"], true)).toEqual([0, ""]);
  });

  test.concurrent("a name that is not there is told, with those that are", async () => {
    const [code, errors] = await run(["--regency", "atlantis"]);
    expect(code).toBe(1);
    expect(errors).toBe(
      `no atlantis in ${data}; there are: barito-utara, buol, kayong-utara, luwu-utara\n`,
    );
  });
});

/** The exit code of the command and what it says of errors, also to a reader who stops at once. */
function run(args: readonly string[], stops = false): Promise<[number | null, string]> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "examples/regency-plan/main.ts", ...args],
    { cwd: root, env: { ...process.env, TSX_TSCONFIG_PATH: "tsconfig.dev.json" } },
  );
  let errors = "";
  if (stops) child.stdout.destroy();
  else child.stdout.resume();
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  return new Promise((resolve) => {
    child.on("close", (code) => {
      resolve([code, errors]);
    });
  });
}
