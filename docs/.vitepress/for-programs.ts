import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SiteConfig } from "vitepress";
import { addressOf } from "./address.js";

/** For programs that read: every page as Markdown beside it, and `llms.txt`, the list of them. */
export function writeForPrograms({ pages, srcDir, outDir }: SiteConfig): void {
  const written = pages.filter((page) => !page.startsWith("api/"));
  const titled = written.map((page) => {
    const text = readFileSync(join(srcDir, page), "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");
    const address = addressOf(page);
    const file = join(outDir, address);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return { address, title: /^# (.+)$/m.exec(text)?.[1] ?? address };
  });
  const line = ({ address, title }: (typeof titled)[number]): string => `- [${title}](${address})`;
  const english = titled.filter(({ address }) => !address.startsWith("id/"));
  const indonesian = titled.filter(({ address }) => address.startsWith("id/"));
  writeFileSync(
    join(outDir, "llms.txt"),
    [
      "# jamsosnaker",
      "",
      "> Indonesian employment social security (BPJS Ketenagakerjaan) as a TypeScript library: what it costs, whom it covers, what it pays, each figure with its day and article.",
      "",
      "## Pages",
      "",
      ...english.map(line),
      "",
      "## Halaman bahasa Indonesia",
      "",
      ...indonesian.map(line),
      "",
    ].join("\n"),
  );
}
