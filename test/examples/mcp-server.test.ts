import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import {
  getDefaultEnvironment,
  StdioClientTransport,
} from "@modelcontextprotocol/sdk/client/stdio.js";
import { type CallToolResult, CallToolResultSchema } from "@modelcontextprotocol/sdk/types.js";
import { AjvJsonSchemaValidator } from "@modelcontextprotocol/sdk/validation/ajv";
import type { JsonSchemaType } from "@modelcontextprotocol/sdk/validation";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  computeContribution,
  english,
  explain,
  indonesian,
  placeWorker,
  readings,
  type ContributionInput,
} from "jamsosnaker";
import {
  contributionInputSchema,
  eventInputSchema,
  placementInputSchema,
  schemaRegistry,
} from "jamsosnaker/schemas";
import { outputOf } from "./run-script.js";

/** On a busy machine a process takes its time to start. */
const busy = { timeout: 60_000 };

const root = join(import.meta.dirname, "../..");
const readmes = ["README.md", "README.id.md"].map((name) =>
  readFileSync(join(root, "examples/mcp-server", name), "utf8"),
);

interface Configuration {
  readonly mcpServers: { readonly jamsosnaker: { command: string; args: string[] } };
}

/** The command that a README tells the assistant, with this clone in it. */
function commandIn(readme: string): { command: string; args: string[] } {
  const [, json = ""] = /```json\n([\s\S]*?)```/.exec(readme) ?? [];
  const own = json.replaceAll("/path/to/jamsosnaker", root);
  return (JSON.parse(own) as Configuration).mcpServers.jamsosnaker;
}

const client = new Client({ name: "test", version: "1.0.0" });

beforeAll(async () => {
  const env = {
    ...getDefaultEnvironment(),
    TSX_TSCONFIG_PATH: join(root, "tsconfig.dev.json"),
  };
  const [command = { command: "", args: [] }] = readmes.map(commandIn);
  await client.connect(new StdioClientTransport({ ...command, cwd: tmpdir(), env }));
}, busy.timeout);
afterAll(() => client.close());

async function call(name: string, given: Record<string, unknown>): Promise<CallToolResult> {
  return CallToolResultSchema.parse(await client.callTool({ name, arguments: given }));
}

function textOf({ content }: CallToolResult): string {
  return content.map((part) => (part.type === "text" ? part.text : "")).join("\n");
}

const farmer = {
  segment: "non-wage-earner",
  month: "2026-05",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
} as const satisfies ContributionInput;

describe("the tools", busy, () => {
  test("both READMEs say how to start it, and name every tool", async () => {
    const [first, second] = readmes.map(commandIn);
    expect(second).toEqual(first);
    const { tools } = await client.listTools();
    for (const readme of readmes) {
      const named = [...readme.matchAll(/^\| `(\w+)`/gm)].map((match) => match[1]);
      expect(named).toEqual(tools.map(({ name }) => name));
    }
  });

  test.each([
    ["compute_contribution", contributionInputSchema],
    ["assess_event", eventInputSchema],
    ["place_worker", placementInputSchema],
  ])("%s lists properties that can be filled in", async (name, schema) => {
    const { tools } = await client.listTools();
    const tool = tools.find((one) => one.name === name);
    const facts = tool?.inputSchema.properties?.["facts"] as Record<string, unknown>;
    const forms = (facts["oneOf"] ?? [facts]) as { properties: Record<string, object> }[];
    for (const { properties } of forms) expect(Object.keys(properties).length).toBeGreaterThan(2);
    const { description, examples = [] } = schemaRegistry.get(schema) ?? {};
    expect(facts["description"]).toBe(description);
    expect(examples.length).toBeGreaterThan(0);
    const fits = new AjvJsonSchemaValidator().getValidator(
      (tool?.inputSchema ?? {}) as JsonSchemaType,
    );
    for (const example of examples) expect(fits({ facts: example }).valid).toBe(true);
    expect(fits({ facts: { more: 1 } }).valid).toBe(false);
    expect(fits({}).valid).toBe(false);
  });

  test("every tool and every field of its own is described", async () => {
    const { tools } = await client.listTools();
    for (const { name, description, inputSchema } of tools) {
      expect(description, name).toMatch(/\w+ \w+/);
      for (const [field, schema] of Object.entries(inputSchema.properties ?? {})) {
        expect(schema, `${name}.${field}`).toHaveProperty("description");
      }
    }
  });
});

describe("answers", busy, () => {
  test.each([
    [{}, indonesian],
    [{ language: "id" }, indonesian],
    [{ language: "en" }, english],
  ])("a bill as data and in words: %o", async (language, locale) => {
    const answer = await call("compute_contribution", { facts: farmer, ...language });
    const result = computeContribution(farmer);
    expect(answer.isError).toBeUndefined();
    expect(answer.structuredContent).toEqual(JSON.parse(JSON.stringify(result)));
    expect(textOf(answer)).toBe(explain(result, { locale, format: "text" }));
    expect(result.total).toBe(16_800);
  });

  test("an event, an occupation", async () => {
    const event = await call("assess_event", {
      facts: {
        event: { kind: "death", date: "2026-05-29", cause: "other" },
        member: { segment: "non-wage-earner", programmes: ["jkm"], contributionMonths: 40 },
        family: [{ relation: "child", child: { level: "higher", grade: 3 } }],
      },
    });
    expect(event.structuredContent).toMatchObject({ total: 78_000_000 });
    const facts = { occupation: "petani", month: "2026-05", fundedBy: "dbh-sawit" } as const;
    const placed = await call("place_worker", { facts });
    expect(placed.structuredContent).toMatchObject({
      category: "petani",
      funding: [{ fundedBy: "dbh-sawit", outcome: "not-allowed" }],
    });
    expect(textOf(placed)).toBe(
      explain(placeWorker(facts), { locale: indonesian, format: "text" }),
    );
  });

  test("a list names rows, not people", async () => {
    const answer = await call("screen_list", {
      scheme: "kayong-utara-74-2022",
      on: "2026-01-01",
      rows: [{ NIK: "'6111014609909001", Nama: "Contoh Satu" }, { NIK: "6.11101E+15" }],
    });
    expect(JSON.stringify(answer)).not.toMatch(/6111014609909001|Contoh/);
    expect(answer.structuredContent).toMatchObject({
      counts: { read: 2, toClarify: 1, toRepair: 1 },
      questions: [{ row: 3, field: "nik" }],
    });
    expect(textOf(answer)).toContain("3. ");
  });

  test("the law: found by words in either language, on a day, with its open questions", async () => {
    for (const words of ["pemakaman jkm", "JKM funeral"]) {
      const { structuredContent } = await call("find_provisions", { words });
      expect(structuredContent).toEqual({
        found: [{ id: "jkm.benefit.funeral", title: "Biaya pemakaman JKM" }],
      });
    }
    const on = (day: string) => call("look_up_provision", { id: "jkm.benefit.funeral", on: day });
    expect((await on("2019-12-01")).structuredContent).toMatchObject({ value: 3_000_000 });
    expect(textOf(await on("2019-12-02"))).toContain("Rp10.000.000,00 (PP 44/2015 Pasal 34");
    const all = await call("find_readings", { words: "" });
    expect(all.structuredContent?.["found"]).toHaveLength(readings.list().length);
    const one = await call("find_readings", { words: "scholarship.both-parents", language: "en" });
    expect(one.structuredContent?.["found"]).toMatchObject([{ default: "once-per-child" }]);
    expect(textOf(await call("find_readings", { words: "xyz" }))).toContain("Tidak ada");
  });
});

describe("errors of the tool", busy, () => {
  test.each([
    ["compute_contribution", { facts: { ...farmer, fundedBy: undefined } }, "PP 50/2025"],
    ["compute_contribution", { facts: { ...farmer, month: "Mei 2026" } }, "misalnya 2026-05"],
    ["compute_contribution", { facts: { ...farmer, programmes: ["jp"] } }, "PP 45/2015"],
    ["compute_contribution", { facts: "petani" }, "segmen"],
    ["screen_list", { scheme: "none", on: "2026-01-01", rows: [{}] }, "kudus-apbdes"],
    ["look_up_provision", { id: "jkm.benefit.funeral", on: "kemarin" }, "YYYY-MM-DD"],
    ["look_up_provision", { id: "jkm.benefit.funeral", on: "2001-01-01" }, "1 Juli 2015"],
  ])("%s %o", async (name, given, said) => {
    const answer = await call(name, given);
    expect(answer.isError).toBe(true);
    expect(textOf(answer)).toContain(said);
  });

  test("a field of a tool that is missing, and a tool that is not there", async () => {
    expect((await call("look_up_provision", { id: "x" })).isError).toBe(true);
    expect((await call("premium", {})).isError).toBe(true);
    const unknown = await call("look_up_provision", { id: "x", on: "2026-01-01" });
    expect(unknown.structuredContent).toEqual({ found: false });
  });
});

test("the demo shows the tools and three questions", busy, async () => {
  const screen = await outputOf("demo:mcp", "--locale", "en");
  expect(screen).toContain("compute_contribution (facts, language)");
  expect(screen).toContain("JKM funeral grant: Rp10,000,000");
  expect(screen).toMatch(/! compute_contribution .*\n.*"fundedBy" is needed/);
  expect(screen.split("\n").length).toBeLessThan(50);
});
