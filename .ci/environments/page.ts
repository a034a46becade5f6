import { existsSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { answersSource } from "./answers.js";
import type { Call } from "./calls.js";

const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** The answers of the installed package in a page whose policy forbids `eval`; without Chromium, none. */
export async function answersInPage(
  home: string,
  calls: readonly Call[],
): Promise<string | undefined> {
  if (!existsSync(executablePath)) return undefined;
  writeFileSync(
    join(home, "page.mjs"),
    `import * as jamsosnaker from "jamsosnaker";\n${answersSource}\nglobalThis.answersTo = (calls) => answersOf(jamsosnaker, calls);`,
  );
  const { outputFiles } = await build({
    entryPoints: [join(home, "page.mjs")],
    bundle: true,
    format: "iife",
    write: false,
    logLevel: "error",
  });
  const script = outputFiles[0]?.text ?? "";
  const server = createServer(({ url }, response) => {
    const isScript = url === "/page.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    response.setHeader("content-security-policy", "default-src 'none'; script-src 'self'");
    response.end(isScript ? script : '<!doctype html><script src="/page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    return await page.evaluate(
      (asked) =>
        (globalThis as unknown as { answersTo: (calls: unknown) => string }).answersTo(asked),
      calls as unknown as unknown[],
    );
  } finally {
    await browser.close();
    server.close();
  }
}
