import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

/** The built site. */
export const siteFolder = fileURLToPath(new URL("../../../site", import.meta.url));

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
};

/** A server of the site on loopback. */
export interface SiteServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the built site on a free port of loopback, with a policy that forbids `eval` and
 * every other origin. Throws where the site is not built.
 */
export async function serveSite(): Promise<SiteServer> {
  if (!existsSync(join(siteFolder, "try"))) throw new Error("no site: run `npm run docs` first");
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname);
    const file = fileOf(path);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": types[extname(file)] ?? "application/octet-stream",
      "content-security-policy":
        "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; worker-src 'self' blob:; connect-src 'self'",
    });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => closed(server) };
}

function fileOf(path: string): string | undefined {
  const file = join(siteFolder, normalize(path.endsWith("/") ? `${path}index.html` : path));
  const isThere = file.startsWith(siteFolder) && existsSync(file) && statSync(file).isFile();
  return isThere ? file : undefined;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
