import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import {
  indonesianLaw,
  InvalidInputError,
  lawInForce,
  OutOfCoverageError,
  textOf,
  type Law,
  type ProvisionInForce,
} from "jamsosnaker";
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
    const { on } = c.req.valid("query");
    const locale = localeIn(c);
    const provision = (indonesianLaw as Law).provision(id);
    if (!provision) throw new HTTPException(404);
    const found = lawOn(on).find((one) => one.provision.id === id);
    const [first] = provision.versions;
    if (!found) {
      const facts = { provision: id, date: on, firstDate: first?.from ?? on };
      throw new OutOfCoverageError({ ...facts, lastDate: provision.versions.at(-1)?.to });
    }
    const { from, to, value, evidence, cites } = found.version;
    const articles = cites.map((citation) => textOf(citation, locale));
    const title = textOf(provision, locale);
    const { unit } = provision;
    return c.json(
      { id, title, unit, value, from, ...(to !== undefined && { to }), evidence, articles },
      200,
    );
  });
}

/** The law of a day; text that is no day is a fault of the field `on`. */
function lawOn(on: string): readonly ProvisionInForce[] {
  try {
    return lawInForce(on);
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    throw new InvalidInputError(error.issues.map((issue) => ({ ...issue, path: "on" })));
  }
}
