import { STATUS_CODES } from "node:http";
import { z } from "@hono/zod-openapi";
import { schemaRef } from "./api-schemas.js";

/** The schema of `Problem`, for the OpenAPI document. */
export const problemSchema = z
  .object({
    type: z.literal("about:blank"),
    title: z.string(),
    status: z.int(),
    code: z.string().openapi({ examples: ["invalid-input", "missing-fact", "malformed-json"] }),
    detail: z.string(),
    errors: z.array(
      z.object({ field: z.string(), expected: z.string(), article: z.string().optional() }),
    ),
  })
  .openapi("Problem", {
    description: "An error (RFC 9457); detail and expected are in the language asked for.",
  });

/** One response of the OpenAPI document. */
interface ProblemResponse {
  readonly description: string;
  readonly content: { "application/problem+json": { schema: { $ref: string } } };
}

/** The responses of an address for these statuses. */
export function problems(...statuses: readonly number[]): Record<number, ProblemResponse> {
  const content = { "application/problem+json": { schema: schemaRef("Problem") } };
  return Object.fromEntries(
    statuses.map((status) => [status, { description: STATUS_CODES[status] ?? "Error", content }]),
  );
}
