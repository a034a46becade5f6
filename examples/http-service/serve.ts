import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { createApp } from "./app.js";

/** A service that is running. */
export interface RunningService {
  readonly url: string;
  /** Takes no new connection, lets requests under way end, and then resolves. */
  readonly stop: () => Promise<void>;
}

/** Milliseconds that requests under way are waited for. */
const patience = 10_000;

/** Milliseconds that an idle connection is kept: longer than proxies keep theirs, so that none is cut under a request. */
const kept = 65_000;

/** Starts the service on the loopback address; port 0 takes any that is free. */
export async function startService(port: number): Promise<RunningService> {
  const answer = getRequestListener(createApp().fetch);
  const server = createServer((request, response) => void answer(request, response));
  server.keepAliveTimeout = kept;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: () =>
      new Promise((stopped) => {
        // A connection that is answered now is not kept for a next request.
        server.keepAliveTimeout = 1;
        const late = setTimeout(() => {
          server.closeAllConnections();
        }, patience);
        server.close(() => {
          clearTimeout(late);
          stopped();
        });
      }),
  };
}
