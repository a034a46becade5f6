import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import { localSchemes } from "jamsosnaker";
import { screenedList } from "../screened-list.js";
import { problems } from "./problem-responses.js";
import { localeIn, type ServiceEnv } from "./service-env.js";

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const listSchema = z
  .strictObject({
    scheme: z.enum(localSchemes.map(({ id }) => id)).openapi({ example: "kayong-utara-74-2022" }),
    on: z.string().openapi({ example: "2026-01-01", format: "date" }),
    rows: z
      .array(z.record(z.string(), cell))
      .min(1)
      .openapi({
        description: "The rows under the headings of the village's own list.",
        example: [{ NIK: "6111014609909001", Nama: "Contoh", "Tgl Lahir": "06/09/1990" }],
      }),
    villages: z
      .array(
        z.strictObject({ code: z.string(), name: z.string(), district: z.string().optional() }),
      )
      .optional()
      .openapi({ description: "The villages from which the list may come." }),
  })
  .openapi("ListInput");

const count = z.int();
const countsSchema = z.object({
  read: count,
  accepted: count,
  waiting: count,
  rejected: count,
  toClarify: count,
  duplicates: count,
  toRepair: count,
});
const rowSchema = z.object({ row: count, outcome: z.string(), reasons: z.array(z.string()) });
const questionSchema = z.object({ row: count, field: z.string(), question: z.string() });

const screenedSchema = z
  .object({
    counts: countsSchema,
    text: z.string(),
    rows: z.array(rowSchema),
    questions: z.array(questionSchema),
  })
  .openapi("ScreenedList");

const route = createRoute({
  method: "post",
  path: "/lists",
  summary: "A village's list, cleaned and screened by a known scheme",
  request: { body: { required: true, content: { "application/json": { schema: listSchema } } } },
  responses: {
    200: {
      description: "Counts, the outcome of each row by its number, and what must be asked",
      content: { "application/json": { schema: screenedSchema } },
    },
    ...problems(400, 413, 415, 422),
  },
});

/** Adds the screening of lists. */
export function addLists(app: OpenAPIHono<ServiceEnv>): void {
  app.openapi(route, (c) => c.json(screenedList(c.req.valid("json"), localeIn(c)), 200));
}
