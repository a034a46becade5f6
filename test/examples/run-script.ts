import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import manifest from "../../package.json" with { type: "json" };

const root = join(import.meta.dirname, "../..");
/** A script of an example as one process, which signals reach: the command after its build, over the sources. */
export function startScript(
  name: keyof typeof manifest.scripts,
  ...args: readonly string[]
): ChildProcessByStdio<null, Readable, Readable> {
  const command = manifest.scripts[name].split("&&").at(-1)?.trim().split(" ") ?? [];
  const [program, ...own] = command;
  if (program !== "tsx") throw new Error(`${name} does not run an example`);
  return spawn(process.execPath, ["--import", "tsx", ...own, ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, "tsconfig.dev.json") },
  });
}

/** The output of a script that ends by itself. Throws what it writes as an error. */
export async function outputOf(...script: Parameters<typeof startScript>): Promise<string> {
  const child = startScript(...script);
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit") as Promise<[number | null]>,
  ]);
  if (code !== 0) throw new Error(errors);
  return output;
}
