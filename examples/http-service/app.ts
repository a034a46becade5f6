import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { languageDetector } from "hono/language";
import { methodNotAllowed } from "hono/method-not-allowed";
import type { Context } from "hono";
import { issuesOf, JamsosnakerError, lawAsOf, textOf } from "jamsosnaker";
import { apiSchemas } from "./api-schemas.js";
import { addCalculations, calculations } from "./calculations.js";
import { addLaw } from "./law.js";
import { addLists } from "./lists.js";
import { problem, problemOf, type Problem } from "./problem.js";
import { problemSchema } from "./problem-responses.js";
import { localeIn, type ServiceEnv } from "./service-env.js";
import { texts } from "./texts.js";

const largestBody = 1024 * 1024;

/** The service, for any server that speaks fetch; it keeps nothing between requests. */
export function createApp(): OpenAPIHono<ServiceEnv> {
  const app = new OpenAPIHono<ServiceEnv>({
    // Schemas of the service itself; facts of the law are checked by the library.
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const locale = localeIn(c);
      const errors = issuesOf(result.error, locale).map(({ path, text }) => ({
        field: path,
        expected: text,
      }));
      const detail = errors.map(({ field, expected }) => `${field}: ${expected}`).join("; ");
      return answer(problem(422, "invalid-input", detail, errors));
    },
  });
  app.use(
    languageDetector({
      supportedLanguages: ["id", "en"],
      fallbackLanguage: "id",
      order: ["header"],
      caches: false,
    }),
  );
  app.use(async (c, next) => {
    await next();
    c.res.headers.set("Content-Language", c.get("language"));
    c.res.headers.set("Vary", "Accept-Language");
  });
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        answer(said(c, 405, "method-not-allowed", texts.wrongMethod), {
          Allow: methods.join(", "),
        }),
    }),
  );
  app.use(bodyLimit({ maxSize: largestBody }));
  app.notFound((c) => answer(said(c, 404, "not-found", texts.notFound)));
  app.onError((error, c) => answer(problemFor(error, c)));

  addCalculations(app);
  addLists(app);
  addLaw(app);
  addHealth(app);
  addDocument(app);
  return app;
}

function problemFor(error: Error, c: Context<ServiceEnv>): Problem {
  if (error instanceof JamsosnakerError) return problemOf(error, localeIn(c));
  if (error instanceof HTTPException) {
    if (error.status === 400) return said(c, 400, "malformed-json", texts.malformed);
    if (error.status === 404) return said(c, 404, "not-found", texts.notFound);
    if (error.status === 413) return said(c, 413, "body-too-large", texts.tooLarge);
    if (error.status === 415) return said(c, 415, "not-json", texts.notJson);
    return said(c, error.status, "refused", texts.refused);
  }
  // The trace is for the log, never for the caller.
  console.error(error.stack);
  return said(c, 500, "failed", texts.failed);
}

function said(
  c: Context<ServiceEnv>,
  status: number,
  code: string,
  words: (typeof texts)[keyof typeof texts],
): Problem {
  return problem(status, code, textOf(words, localeIn(c)));
}

function answer(body: Problem, headers: Record<string, string> = {}): Response {
  const { status } = body;
  const type = { "Content-Type": "application/problem+json" };
  // What is left of a body that is too large is not read.
  const close = status === 413 ? { Connection: "close" } : {};
  return new Response(JSON.stringify(body), { status, headers: { ...type, ...close, ...headers } });
}

function addHealth(app: OpenAPIHono<ServiceEnv>): void {
  const schema = z.object({ ok: z.literal(true), lawAsOf: z.string() }).openapi("Health");
  const responses = {
    200: { description: "It answers", content: { "application/json": { schema } } },
  };
  const summary = "Whether the service answers, and the date to which it knows the law";
  const route = createRoute({ method: "get", path: "/health", summary, responses });
  app.openapi(route, (c) => c.json({ ok: true as const, lawAsOf }, 200));
}

function addDocument(app: OpenAPIHono<ServiceEnv>): void {
  const { openAPIRegistry } = app;
  openAPIRegistry.register("Problem", problemSchema);
  const ids = calculations.flatMap(({ input, result }) => [input, result]);
  for (const [id, schema] of Object.entries(apiSchemas(ids))) {
    openAPIRegistry.registerComponent("schemas", id, schema);
  }
  app.doc31("/openapi.json", {
    openapi: "3.1.0",
    info: {
      title: "jamsosnaker",
      version: lawAsOf,
      description:
        "Contributions, benefits, plans and lists of Indonesian employment social security. " +
        "Texts are in Indonesian, or in English with `Accept-Language: en`.",
    },
  });
}
