import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));

/** A file of the page and its sizes in bytes. */
export interface PageFile {
  readonly file: string;
  readonly size: number;
  readonly gzipped: number;
}

/** Bundles the page into a folder: three files that any web server or a disk can hold. */
export async function buildPage(to: string): Promise<PageFile[]> {
  mkdirSync(to, { recursive: true });
  const tsconfig = process.env["TSX_TSCONFIG_PATH"];
  await build({
    entryPoints: [join(here, "main.ts")],
    outfile: join(to, "main.js"),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    logLevel: "warning",
    // Tells which sources stand behind the package's name where it is not installed.
    ...(tsconfig !== undefined && { tsconfig }),
  });
  for (const name of ["index.html", "style.css"]) copyFileSync(join(here, name), join(to, name));
  return ["index.html", "style.css", "main.js"].map((name) => {
    const file = join(to, name);
    const content = readFileSync(file);
    return { file, size: content.length, gzipped: gzipSync(content).length };
  });
}
