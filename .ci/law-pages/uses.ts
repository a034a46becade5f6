import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Provision } from "../../src/index.js";

const root = join(import.meta.dirname, "../..");
const rooms = ["contributions", "benefits", "events", "eligibility", "workers", "roster", "batch"];

/** Value imports and re-exports of a source file: names by the file that they come from. */
function importsOf(file: string): { readonly from: string; readonly names: readonly string[] }[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/(?:import|export) \{([^}]*)\} from "(\.[^"]+)\.js"/g)].map((match) => ({
    from: relative(root, join(root, dirname(file), `${match[2] ?? ""}.ts`)),
    names: (match[1] ?? "")
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "" && !name.startsWith("type "))
      .map((name) => name.split(" as ")[0] ?? name),
  }));
}

/** For each provision the public functions whose code reaches it. */
export async function functionsByProvision(): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, Set<string>>();
  for (const { name, file } of publicFunctions()) {
    for (const provision of await provisionsReachedFrom(file)) {
      const names = found.get(provision) ?? new Set<string>();
      found.set(provision, names.add(name));
    }
  }
  return new Map([...found].map(([id, names]) => [id, [...names].sort()]));
}

function publicFunctions(): { readonly name: string; readonly file: string }[] {
  const present = readdirSync(join(root, "src"));
  return rooms
    .filter((room) => present.includes(room))
    .flatMap((room) =>
      importsOf(`src/${room}/index.ts`)
        .filter(({ from }) => !from.startsWith("src/law/"))
        .flatMap(({ from, names }) => names.map((name) => ({ name, file: from }))),
    );
}

async function provisionsReachedFrom(start: string): Promise<ReadonlySet<string>> {
  const reached = new Set<string>();
  const seen = new Set([start]);
  const open = [start];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const { from, names } of importsOf(file)) {
      if (names.length === 0) continue;
      if (from.startsWith("src/law/provisions/")) {
        for (const id of await provisionIds(from, names)) reached.add(id);
      } else if (!seen.has(from)) {
        seen.add(from);
        open.push(from);
      }
    }
  }
  return reached;
}

async function provisionIds(file: string, names: readonly string[]): Promise<string[]> {
  const module = (await import(join(root, file))) as Record<string, Partial<Provision> | undefined>;
  return names.flatMap((name) => module[name]?.id ?? []);
}
