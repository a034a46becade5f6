import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import {
  cleanRoster,
  explain,
  localScheme,
  localSchemes,
  screenRoster,
  textOf,
  type CleanedRoster,
  type Locale,
  type RosterScreening,
} from "jamsosnaker";
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

/** Adds the screening of lists. Nothing of a person comes back but the number of the row. */
export function addLists(app: OpenAPIHono<ServiceEnv>): void {
  app.openapi(route, (c) => {
    const { rows, scheme, ...context } = c.req.valid("json");
    const locale = localeIn(c);
    const cleaned = cleanRoster(rows, context);
    const screened = screenRoster(
      cleaned.rows,
      { ...localScheme(scheme), on: context.on },
      { questions: cleaned.questions },
    );
    const text = explain(screened.summary, { locale, format: "text" });
    const counts = countsSchema.parse(screened.summary);
    const questions = questionsOf(cleaned, locale);
    return c.json({ counts, text, rows: rowsOf(screened, locale), questions }, 200);
  });
}

function rowsOf(screened: RosterScreening, locale: Locale): z.infer<typeof rowSchema>[] {
  const { accepted, waiting, rejected, toClarify, duplicates, toRepair } = screened;
  return [accepted, waiting, rejected, toClarify, duplicates, toRepair]
    .flat()
    .map(({ row, outcome, reasons }) => ({
      row: Number(row),
      outcome,
      reasons: reasons.map(({ text }) => textOf(text, locale)),
    }))
    .sort((a, b) => a.row - b.row);
}

function questionsOf(
  { questions }: CleanedRoster,
  locale: Locale,
): z.infer<typeof questionSchema>[] {
  return questions.map(({ row, field, code, text }) => ({
    row,
    field,
    question: textOf(text ?? { key: `cleaning.question.${code}` }, locale),
  }));
}
