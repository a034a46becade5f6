import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { createServer } from "./create-server.js";

// Standard output belongs to the protocol: nothing else may be written there.
await createServer().connect(new StdioServerTransport());
