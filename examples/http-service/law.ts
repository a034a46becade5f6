import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { provisionOn } from "../provision-on.js";
import { problems } from "./problem-responses.js";
import { localeIn, type ServiceEnv } from "./service-env.js";

const route = createRoute({
  method: "get",
  path: "/law/provisions/{id}",
  summary: "One thing the law fixes, in the version of a day, with its articles",
  request: {
    params: z.object({ id: z.string().openapi({ example: "jkm.benefit.funeral" }) }),
    query: z.object({ on: z.string().openapi({ example: "2026-05-01", format: "date" }) }),
  },
  responses: {
    200: {
      description: "The version in force; value and unit differ from provision to provision",
      content: {
        "application/json": {
          schema: z
            .object({
              id: z.string(),
              title: z.string(),
              unit: z.string(),
              value: z.unknown(),
              from: z.string(),
              to: z.string().optional(),
              evidence: z.enum(["text", "official", "secondary"]),
              articles: z.array(z.string()),
            })
            .openapi("ProvisionOnDate"),
        },
      },
    },
    ...problems(404, 422),
  },
});

/** Adds the look-up of the law. */
export function addLaw(app: OpenAPIHono<ServiceEnv>): void {
  app.openapi(route, (c) => {
    const { id } = c.req.valid("param");
    const found = provisionOn(id, c.req.valid("query").on, localeIn(c));
    if (!found) throw new HTTPException(404);
    return c.json(found, 200);
  });
}
