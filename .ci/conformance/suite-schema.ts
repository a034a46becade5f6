import * as z from "zod";

const value = z.union([z.number(), z.string(), z.boolean()]);

const figure = z.strictObject({
  figure: z
    .string()
    .describe(
      "What is asked of the result: a path of names; a number is a place in a list, from 0; a line of a contribution is named by programme and payer. `refused` asks for the fact at fault.",
    ),
  is: value.describe("The right one: rupiah as integers, percent as numbers, days as YYYY-MM-DD."),
  published: value.optional().describe("What the source printed, where that is another."),
  publishedWithin: z
    .number()
    .optional()
    .describe("The printed one is rounded and lies so near; absent where it is wrong."),
});

const calculation = z.strictObject({
  function: z.string().describe("What is calculated: see the README."),
  programmes: z.array(z.enum(["jkk", "jkm", "jht", "jp", "jkp"])),
  date: z
    .string()
    .optional()
    .describe("The day or month whose law holds, where the facts name one."),
  facts: z
    .record(z.string(), z.json())
    .describe("Rupiah, percent as people write it, days as text."),
  choices: z
    .json()
    .optional()
    .describe("Answers to open questions of the law, and the rounding, where not the usual ones."),
  articles: z
    .array(z.strictObject({ regulation: z.string(), article: z.string() }))
    .describe("On which the result rests; empty where the source names them."),
  expect: z.array(figure).min(1),
});

const suiteCase = z.strictObject({
  id: z.string(),
  kind: z
    .string()
    .describe("For example payout, worked-example, official-table, article, reading."),
  title: z.string().optional(),
  source: z.string(),
  published: z
    .enum(["right", "wrong", "unclear"])
    .describe("Whether what the source printed agrees with the law."),
  note: z.string().optional(),
  calculations: z.array(calculation).min(1),
});

/** The suite as data: what is not in here is not compared. */
export const suiteSchema = z
  .strictObject({
    lawAsOf: z.iso.date().describe("Day of the newest source of law."),
    cases: z.array(suiteCase),
    leftOut: z
      .array(z.strictObject({ id: z.string(), why: z.string() }))
      .describe("Published cases that cannot be compared, and why."),
  })
  .describe(
    "Published cases of Indonesian employment social security: facts, date, right result, article and source.",
  );

/** The suite. */
export type Suite = z.infer<typeof suiteSchema>;
