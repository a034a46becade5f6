import type { OpenAPIHono, RouteConfig } from "@hono/zod-openapi";
import {
  assessEvent,
  computeContribution,
  explain,
  planProtection,
  type Explainable,
} from "jamsosnaker";
import { schemaRef } from "./api-schemas.js";
import { problems } from "./problem-responses.js";
import { bodyOf, localeIn, type ServiceEnv } from "./service-env.js";

/** An address where facts go in and a result of the library comes out. */
interface Calculation {
  readonly path: string;
  readonly summary: string;
  /** The ids of the library's schemas. */
  readonly input: string;
  readonly result: string;
  /** Checks the facts by the schema of the input, and throws what `problemOf` turns into words. */
  readonly compute: (facts: never) => Explainable;
}

export const calculations: readonly Calculation[] = [
  {
    path: "/contributions",
    summary: "The contribution of one month, project or contract",
    input: "ContributionInput",
    result: "Contribution",
    compute: computeContribution,
  },
  {
    path: "/events",
    summary: "What every programme pays for one event in a family",
    input: "EventInput",
    result: "EventAssessment",
    compute: assessEvent,
  },
  {
    path: "/plans",
    summary: "What protecting groups of workers costs, month by month",
    input: "ProtectionPlanInput",
    result: "ProtectionPlan",
    compute: planProtection,
  },
];

/** Adds the addresses of the calculations: the result as data, and the same in words. */
export function addCalculations(app: OpenAPIHono<ServiceEnv>): void {
  for (const calculation of calculations) {
    const { path, compute } = calculation;
    app.openAPIRegistry.registerPath(routeOf(calculation));
    app.post(path, async (c) => {
      const result = compute((await bodyOf(c)) as never);
      const text = explain(result, { locale: localeIn(c), format: "text" });
      return c.json({ result, text });
    });
  }
}

function routeOf({ path, summary, input, result }: Calculation): RouteConfig {
  const schema = {
    type: "object" as const,
    required: ["result", "text"],
    properties: { result: schemaRef(result), text: { type: "string" as const } },
  };
  return {
    method: "post",
    path,
    summary,
    request: {
      body: { required: true, content: { "application/json": { schema: schemaRef(input) } } },
    },
    responses: {
      200: {
        description: "The result, and its explanation in the language asked for",
        content: { "application/json": { schema } },
      },
      ...problems(400, 413, 422),
    },
  };
}
