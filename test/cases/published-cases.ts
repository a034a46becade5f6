import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PublishedCase } from "./calculate.js";

const here = import.meta.dirname;

/** Every published case, from all files of this folder. */
export const publishedCases = readdirSync(here)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .flatMap((name) => JSON.parse(readFileSync(join(here, name), "utf8")) as PublishedCase[]);
