import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import {
  getDefaultEnvironment,
  StdioClientTransport,
} from "@modelcontextprotocol/sdk/client/stdio.js";
import { CallToolResultSchema } from "@modelcontextprotocol/sdk/types.js";

const { values } = parseArgs({ options: { locale: { type: "string", default: "id" } } });

/** What an assistant would ask; the last question lacks a fact. */
const calls = [
  {
    name: "place_worker",
    arguments: { facts: { occupation: "petani", month: "2026-05", fundedBy: "apbd" } },
  },
  {
    name: "look_up_provision",
    arguments: { id: "jkm.benefit.funeral", on: "2026-05-01" },
  },
  {
    name: "compute_contribution",
    arguments: {
      facts: {
        segment: "non-wage-earner",
        month: "2026-05",
        income: 1_000_000,
        programmes: ["jkk"],
      },
    },
  },
];

const transport = new StdioClientTransport({
  command: "npx",
  args: ["tsx", "examples/mcp-server/main.ts"],
  cwd: fileURLToPath(new URL("../..", import.meta.url)),
  env: { ...getDefaultEnvironment(), ...tsconfig() },
});
const client = new Client({ name: "demo", version: "1.0.0" });
await client.connect(transport);
const { tools } = await client.listTools();
for (const { name, title, inputSchema } of tools) {
  console.log(`${name} (${Object.keys(inputSchema.properties ?? {}).join(", ")}): ${title}`);
}
for (const { name, arguments: given } of calls) {
  const answer = await client.callTool({ name, arguments: { ...given, language: values.locale } });
  const { content, isError } = CallToolResultSchema.parse(answer);
  console.log(`\n${isError ? "!" : ">"} ${name} ${JSON.stringify(given)}`);
  const text = content.map((part) => (part.type === "text" ? part.text : "")).join("\n");
  console.log(text.split("\n").slice(0, 12).join("\n"));
}
await client.close();

/** Which sources the child reads, where this is told of the parent. */
function tsconfig(): Record<string, string> {
  const path = process.env["TSX_TSCONFIG_PATH"];
  return path === undefined ? {} : { TSX_TSCONFIG_PATH: path };
}
