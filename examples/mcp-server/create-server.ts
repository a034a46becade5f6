import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { errorText, JamsosnakerError, lawAsOf } from "jamsosnaker";
import * as z from "zod";
import { localeOf } from "../locale-of.js";
import { calculationTools } from "./calculation-tools.js";
import { lawTools } from "./law-tools.js";
import { listTools } from "./list-tools.js";
import type { Tool } from "./tool.js";

export const tools: readonly Tool[] = [...calculationTools, ...listTools, ...lawTools];

const language = z.enum(["id", "en"]).default("id").describe("Language of the text");

/** A server whose tools are functions of the library; it keeps nothing between calls. */
export function createServer(): McpServer {
  const server = new McpServer(
    { name: "jamsosnaker", version: lawAsOf },
    {
      instructions:
        "Rules of BPJS Ketenagakerjaan by article. Amounts are rupiah, months YYYY-MM, days YYYY-MM-DD. Pass on the text of an answer with its articles and warnings; an error says which fact to ask for. This is not an official tool.",
    },
  );
  for (const tool of tools) {
    const { name, title, description, fields } = tool;
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: { ...fields, language },
        annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
      },
      (given: { language: "id" | "en" }) => call(tool, given),
    );
  }
  return server;
}

function call({ answer }: Tool, { language, ...given }: { language: "id" | "en" }): CallToolResult {
  const locale = localeOf(language);
  try {
    const { data, text } = answer(given as never, locale);
    return { content: [{ type: "text", text }], structuredContent: { ...data } };
  } catch (error) {
    if (!(error instanceof JamsosnakerError)) throw error;
    return { content: [{ type: "text", text: errorText(error, locale) }], isError: true };
  }
}
