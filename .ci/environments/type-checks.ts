import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const compilers = ["5.4", "5.5", "5.6", "5.7", "5.8", "5.9", "6.0"];

const settings = [
  { module: "node16", moduleResolution: "node16" },
  { module: "nodenext", moduleResolution: "nodenext" },
  { module: "esnext", moduleResolution: "bundler" },
];

/** What a strict program says to every entry point. */
function programs(paths: readonly string[]): Record<string, string> {
  const rooms = paths.map((path, nth) => `import * as room${nth} from "${path}";`);
  const use = `
import { computeContribution, explain, indonesian, type Contribution, type EventInput } from "jamsosnaker";
const result: Contribution = computeContribution({ segment: "wage-earner", month: "2026-05", wage: 1, programmes: ["jkm"], riskGroup: undefined });
export const said: string = explain(result, { locale: indonesian, format: "text" });
export const total: number = result.byProgramme.jkm ?? 0;
export type Event = EventInput;
// @ts-expect-error A programme that is none.
computeContribution({ segment: "wage-earner", month: "2026-05", wage: 1, programmes: ["jpk"] });
export const rooms = [${paths.map((_, nth) => `room${nth}`).join(", ")}];`;
  return { "user.mts": [...rooms, use].join("\n"), "user.cts": [...rooms, use].join("\n") };
}

/** The types of the installed package under each compiler and setting. */
export function* typeChecks(
  home: string,
  short: boolean,
): Generator<{ readonly environment: string; readonly fault: string | undefined }> {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as {
    exports: Record<string, unknown>;
  };
  const paths = Object.keys(exports)
    .filter((path) => !/\.(json|csv)$/.test(path))
    .map((path) => join("jamsosnaker", path));
  for (const [name, text] of Object.entries(programs(paths))) writeFileSync(join(home, name), text);

  for (const compiler of short ? ["5.4", "6.0"] : compilers) {
    const prefix = join(home, `typescript-${compiler}`);
    execFileSync(
      "npm",
      ["install", "--silent", "--no-save", "--prefix", prefix, `typescript@~${compiler}.0`],
      {
        cwd: home,
      },
    );
    for (const setting of short ? settings.slice(1, 2) : settings) {
      for (const exact of short ? [true] : [true, false]) {
        const files =
          setting.moduleResolution === "bundler" ? ["user.mts"] : ["user.mts", "user.cts"];
        const options = {
          ...setting,
          noEmit: true,
          strict: true,
          skipLibCheck: false,
          target: "es2022",
          // The types of zod speak of `URL`.
          lib: ["es2022", "dom"],
          types: [],
          exactOptionalPropertyTypes: exact,
        };
        writeFileSync(
          join(home, "tsconfig.json"),
          JSON.stringify({ compilerOptions: options, files }),
        );
        const { status, stdout } = spawnSync(
          process.execPath,
          [join(prefix, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.json"],
          { cwd: home, encoding: "utf8" },
        );
        yield {
          environment: `TypeScript ${compiler}, ${setting.moduleResolution}, exactOptionalPropertyTypes ${exact ? "on" : "off"}`,
          fault: status === 0 ? undefined : stdout.split("\n").slice(0, 6).join("\n"),
        };
      }
    }
  }
}
