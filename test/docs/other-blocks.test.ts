import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lawData } from "../../.ci/law-data/law-data.js";
import { pages, root } from "./markdown.js";

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const guides = pages.filter((page) => !/^docs\/(law|catalogue)\/|^CHANGELOG/.test(page));

describe("commands that pages name", () => {
  test.each(guides)("%s", (page) => {
    const text = readFileSync(join(root, page), "utf8");
    for (const [, name = ""] of text.matchAll(/npm run ([a-z][a-z:-]*[a-z])/g)) {
      expect(scripts, `npm run ${name}`).toHaveProperty([name]);
    }
    for (const [, paths = ""] of text.matchAll(/npx vitest run ((?:test\/[\w./-]+ ?)+)/g)) {
      for (const path of paths.trim().split(" "))
        expect(existsSync(join(root, path)), path).toBe(true);
    }
  });
});

const python = spawnSync("python3", ["--version"]).status === 0;

/** The last line of a block is an expression, with what it gives as a comment. */
function shown(block: string): { readonly code: string; readonly value: string } {
  const [, code = "", last = "", value = ""] = /^([\s\S]*\n)(.+?) {2}# (.+)\n$/.exec(block) ?? [];
  return { code: `${code}print(repr(${last}))\n`, value };
}

test.skipIf(!python).each(["docs/concepts.md", "docs/concepts.id.md"])(
  "the Python of %s gives what it says",
  (page) => {
    const block =
      /```python\n([\s\S]*?)```/.exec(readFileSync(join(root, page), "utf8"))?.[1] ?? "";
    const { code, value } = shown(block);
    const folder = mkdtempSync(join(tmpdir(), "jamsosnaker-"));
    try {
      writeFileSync(join(folder, "law.json"), JSON.stringify(lawData()));
      const { stdout, stderr } = spawnSync("python3", ["-c", code], {
        cwd: folder,
        encoding: "utf8",
      });
      expect(stderr).toBe("");
      expect(stdout.trim()).toBe(value);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
