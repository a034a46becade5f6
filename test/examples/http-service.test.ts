import { once } from "node:events";
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { AjvJsonSchemaValidator } from "@modelcontextprotocol/sdk/validation/ajv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  AbortedError,
  computeContribution,
  english,
  explain,
  indonesian,
  InvalidInputError,
  MissingFactError,
  NotCoveredError,
  OutOfCoverageError,
  UnsafeAmountError,
  type JamsosnakerError,
} from "jamsosnaker";
import { problemOf, type Problem } from "../../examples/http-service/problem.js";
import { farmersBill, questions } from "../../examples/http-service/questions.js";
import { startService, type RunningService } from "../../examples/http-service/serve.js";
import { outputOf, startScript } from "./run-script.js";

/** On a busy machine some hundred requests, or a process, take their time. */
const busy = { timeout: 60_000 };

let service: RunningService;
beforeAll(async () => {
  service = await startService(0);
}, busy.timeout);
afterAll(() => service.stop());

const bill = farmersBill.body as Parameters<typeof computeContribution>[0];

function ask(path: string, init: RequestInit & { language?: string } = {}): Promise<Response> {
  const { language, ...rest } = init;
  return fetch(service.url + path, {
    ...rest,
    headers: {
      "Content-Type": "application/json",
      ...(language !== undefined && { "Accept-Language": language }),
    },
  });
}

function post(path: string, body: unknown, language?: string): Promise<Response> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return ask(path, { method: "POST", body: text, ...(language !== undefined && { language }) });
}

async function problemIn(response: Response, status: number): Promise<Problem> {
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const body = (await response.json()) as Problem;
  expect(body).toMatchObject({ type: "about:blank", status });
  return body;
}

describe("answers", busy, () => {
  test("the bill of a farmer is the one of the library, in words too", async () => {
    const answer = (await (await post("/contributions", bill)).json()) as object;
    const result = computeContribution(bill);
    expect(result.total).toBe(16_800);
    expect(answer).toEqual({
      result: JSON.parse(JSON.stringify(result)) as unknown,
      text: explain(result, { locale: indonesian, format: "text" }),
    });
  });

  test.each([
    [undefined, indonesian],
    ["en", english],
    ["en-GB,en;q=0.9,id;q=0.5", english],
    ["fr", indonesian],
    ["id-ID", indonesian],
  ])("Accept-Language: %s", async (language, locale) => {
    const response = await post("/contributions", bill, language);
    const { text } = (await response.json()) as { text: string };
    expect(text).toBe(explain(computeContribution(bill), { locale, format: "text" }));
    expect(response.headers.get("content-language")).toBe(locale.language);
    expect(response.headers.get("vary")).toContain("Accept-Language");
  });

  test("an event, a plan and a provision on a day", async () => {
    const [event, plan] = await Promise.all(
      ["/events", "/plans"].map(async (path) => {
        const { body } = questions.find((question) => question.path === path) ?? {};
        return ((await (await post(path, body)).json()) as { result: { total: number } }).result;
      }),
    );
    expect(event?.total).toBe(78_000_000);
    expect(plan?.total).toBe(3_024_000_000);
    const funeral = (on: string): Promise<unknown> =>
      ask(`/law/provisions/jkm.benefit.funeral?on=${on}`, { language: "en" }).then((r) => r.json());
    expect(await funeral("2019-12-01")).toMatchObject({ value: 3_000_000, to: "2019-12-01" });
    expect(await funeral("2019-12-02")).toEqual({
      id: "jkm.benefit.funeral",
      title: "JKM funeral grant",
      unit: "rupiah",
      value: 10_000_000,
      from: "2019-12-02",
      evidence: "text",
      articles: ["PP 44/2015 Pasal 34 ayat (1) huruf c (PP 82/2019)"],
    });
  });

  test("a list: outcomes by row, questions in words, nothing of the people", async () => {
    const { body } = questions.find(({ path }) => path === "/lists") ?? {};
    const text = await (await post("/lists", body)).text();
    expect(text).not.toMatch(/6111014609909001|Contoh (Satu|Dua)/);
    expect(JSON.parse(text)).toMatchObject({
      counts: { read: 2, accepted: 0, toClarify: 1, toRepair: 1 },
      rows: [
        { row: 2, outcome: "to-clarify" },
        { row: 3, outcome: "to-repair" },
      ],
      questions: [
        { row: 3, field: "nik", question: expect.stringContaining("NIK") as unknown },
        { row: 3, field: "birthDate" },
      ],
    });
  });

  test("some hundred at once, each its own", async () => {
    const asked = Array.from({ length: 300 }, (_, at) => ({
      facts: { ...bill, income: 1_000_000 + at * 50_000 },
      locale: at % 2 === 0 ? indonesian : english,
    }));
    const texts = await Promise.all(
      asked.map(async ({ facts, locale }) => {
        const response = await post("/contributions", facts, locale.language);
        return ((await response.json()) as { text: string }).text;
      }),
    );
    expect(texts).toEqual(
      asked.map(({ facts, locale }) =>
        explain(computeContribution(facts as typeof bill), { locale, format: "text" }),
      ),
    );
  });
});

describe("errors", busy, () => {
  test("name the field, what was expected and the article, in the language asked for", async () => {
    const facts = { ...bill, income: 0 };
    const refused = await problemIn(await post("/contributions", facts), 422);
    expect(refused.code).toBe("invalid-input");
    expect(refused.errors).toEqual([
      {
        field: "income",
        expected: expect.stringContaining("penghasilan") as unknown,
        article: "PP 44/2015 Pasal 20",
      },
    ]);
    const inEnglish = await problemIn(await post("/contributions", facts, "en"), 422);
    expect(inEnglish.errors[0]?.expected).toContain("income");
  });

  test("a fact that is missing, a programme that is not open", async () => {
    const { fundedBy: _, ...without } = bill as typeof bill & { fundedBy: string };
    const missing = await problemIn(await post("/contributions", without), 422);
    expect(missing).toMatchObject({ code: "missing-fact", errors: [{ field: "fundedBy" }] });
    expect(missing.errors[0]?.article).toContain("PP 50/2025");
    const closed = await problemIn(
      await post("/contributions", { ...bill, programmes: ["jp"] }),
      422,
    );
    expect(closed).toMatchObject({ code: "not-covered", errors: [{ field: "programmes" }] });
  });

  test.each([
    ["README.md", "en"],
    ["README.id.md", "id"],
  ])("%s shows one as it is", async (page, language) => {
    const text = readFileSync(
      join(import.meta.dirname, "../../examples/http-service", page),
      "utf8",
    );
    const [, shown = ""] = /```json\n([\s\S]*?)```/.exec(text) ?? [];
    const last = questions.at(-1);
    const refused = await post(last?.path ?? "", last?.body, language);
    expect(JSON.parse(shown)).toEqual(await refused.json());
  });

  test("the service's own fields", async () => {
    const row = { scheme: "none", on: "2026-01-01", rows: [{}] };
    const { errors } = await problemIn(await post("/lists", row), 422);
    expect(errors).toMatchObject([{ field: "scheme" }]);
    expect(errors[0]?.expected).toContain("kudus-apbdes");
    const path = "/law/provisions/jkm.benefit.funeral";
    expect((await problemIn(await ask(path), 422)).errors).toMatchObject([{ field: "on" }]);
    expect((await problemIn(await ask(`${path}?on=kemarin`), 422)).errors).toMatchObject([
      { field: "on" },
    ]);
    expect((await problemIn(await ask(`${path}?on=2001-01-01`), 422)).code).toBe("out-of-coverage");
  });

  test.each(["/contributions", "/events", "/plans", "/lists"])(
    "malformed JSON to %s",
    async (path) => {
      for (const body of ["{", "", "{'a': 1}"]) {
        const { code, detail } = await problemIn(await post(path, body), 400);
        expect(code).toBe("malformed-json");
        expect(detail).toContain("bukan JSON");
      }
      for (const body of ["[]", "null", '"x"', "1"]) {
        expect((await problemIn(await post(path, body), 422)).code).toBe("invalid-input");
      }
    },
  );

  test("too large, no such address, another method, another type", async () => {
    const large = await post("/lists", " ".repeat(1024 * 1024 + 1));
    expect((await problemIn(large, 413)).code).toBe("body-too-large");
    expect((await problemIn(await ask("/premi"), 404)).code).toBe("not-found");
    const unknown = await ask("/law/provisions/none?on=2026-01-01", { language: "en" });
    expect((await problemIn(unknown, 404)).detail).toContain("no such address or provision");
    const removed = await ask("/contributions", { method: "DELETE" });
    expect((await problemIn(removed, 405)).code).toBe("method-not-allowed");
    expect(removed.headers.get("allow")).toBe("POST");
    const plain = await fetch(`${service.url}/lists`, { method: "POST", body: "{}" });
    expect((await problemIn(plain, 415)).code).toBe("not-json");
  });

  test("every error of the library has a status", () => {
    const cites = { regulation: "pp-44-2015", article: "Pasal 20" } as const;
    const errors: [JamsosnakerError, number][] = [
      [new InvalidInputError([{ path: "month", code: "issue.required" }]), 422],
      [
        new OutOfCoverageError({ provision: "x", date: "2010-01-01", firstDate: "2015-07-01" }),
        422,
      ],
      [new MissingFactError({ field: "wage", why: { key: "issue.required" }, cites }), 422],
      [new NotCoveredError({ programme: "jp", segment: "non-wage-earner", cites }), 422],
      [new UnsafeAmountError(), 422],
      [new AbortedError(), 503],
    ];
    for (const [error, status] of errors) {
      expect(problemOf(error, indonesian)).toMatchObject({ status, code: error.code });
    }
  });
});

describe("the OpenAPI document", busy, () => {
  interface Document {
    readonly openapi: string;
    readonly paths: Record<string, Record<string, Operation>>;
    readonly components: { readonly schemas: Record<string, Schema> };
  }
  type Schema = Readonly<Record<string, unknown>> & { readonly examples?: readonly unknown[] };
  type Content = Record<string, { readonly schema: Schema }>;
  interface Operation {
    readonly requestBody?: { readonly content: Content };
    readonly responses: Record<string, { readonly description: string; readonly content: Content }>;
  }

  let document: Document;
  beforeAll(async () => {
    document = (await (await ask("/openapi.json")).json()) as Document;
  }, busy.timeout);

  const faultOf = (schema: Schema | undefined, value: unknown): string | undefined => {
    const whole = { ...schema, components: document.components };
    const result = new AjvJsonSchemaValidator().getValidator(whole)(value);
    return result.valid ? undefined : result.errorMessage;
  };

  test("describes every address, with the library's descriptions and examples", () => {
    const { openapi, paths, components } = document;
    expect(openapi).toBe("3.1.0");
    const described = Object.entries(paths).map(([path, methods]) =>
      [...Object.keys(methods), path].join(" "),
    );
    expect(described).toEqual([
      "post /contributions",
      "post /events",
      "post /plans",
      "post /lists",
      "get /law/provisions/{id}",
      "get /health",
    ]);
    for (const id of ["ContributionInput", "EventInput", "ProtectionPlanInput"]) {
      const schema = components.schemas[id];
      expect(schema?.["description"]).toMatch(/\w/);
      expect(schema?.examples?.length).toBeGreaterThan(0);
      for (const example of schema?.examples ?? [])
        expect(faultOf(schema, example)).toBeUndefined();
    }
    expect(JSON.stringify(document)).not.toContain("readOnly");
  });

  test("fits what goes in and what comes out", async () => {
    const asked = questions.filter(({ path }) => path !== "/openapi.json");
    for (const { method, path, body } of asked) {
      const response = await ask(path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
      const documented = path.replace(/\?.*/, "").replace(/(?<=provisions\/).*/, "{id}");
      const operation = document.paths[documented]?.[method.toLowerCase()];
      const [content] = Object.values(operation?.responses[response.status]?.content ?? {});
      expect(content, path).toBeDefined();
      expect(faultOf(content?.schema, await response.json()), path).toBeUndefined();
      if (response.ok && body) {
        const accepted = operation?.requestBody?.content["application/json"]?.schema;
        expect(faultOf(accepted, body), path).toBeUndefined();
        expect(faultOf(accepted, { more: 1 }), path).toBeDefined();
      }
    }
  });
});

describe("as a process", busy, () => {
  test("the demo asks every address and ends", async () => {
    const screen = await outputOf("demo:http", "--locale", "en");
    const statuses = questions.map(
      ({ method, path }, at) => `${at < questions.length - 2 ? 200 : 422}  ${method} ${path}`,
    );
    for (const line of statuses) expect(screen).toContain(line);
    expect(screen).toContain("Rp16,800");
    expect(screen.split("\n").length).toBeLessThan(40);
  });

  test("stops on SIGTERM", async () => {
    const child = startScript("demo:http", "--port", "0");
    const [said] = (await once(child.stdout, "data")) as [Buffer];
    expect((await fetch(`${said.toString().trim()}/health`)).status).toBe(200);
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  test("a request under way is answered before it stops", async () => {
    const stopping = await startService(0);
    const body = JSON.stringify(bill);
    const asked = request(`${stopping.url}/contributions`, {
      method: "POST",
      headers: { "Content-Length": body.length },
    });
    asked.write(body.slice(0, 10));
    await new Promise((later) => setTimeout(later, 50));
    const stopped = stopping.stop();
    asked.end(body.slice(10));
    const [response] = (await once(asked, "response")) as [{ statusCode: number; resume(): void }];
    expect(response.statusCode).toBe(200);
    response.resume();
    await stopped;
    await expect(fetch(`${stopping.url}/health`)).rejects.toThrow();
  });
});
