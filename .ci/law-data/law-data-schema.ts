import * as z from "zod";
import { programmes } from "../../src/core/vocabulary.js";

const day = z.iso.date().describe("YYYY-MM-DD.");
const words = z.strictObject({
  id: z.string().describe("Indonesian."),
  en: z.string().describe("English."),
});
const cites = z
  .array(
    z.strictObject({
      regulation: z.string().describe("Id in the list of regulations."),
      article: z.string().describe("As the law numbers it; `Pasal ?` where it is not known."),
      amendedBy: z
        .string()
        .optional()
        .describe("Id of the regulation that put the article in its present form."),
    }),
  )
  .min(1);

const version = z.strictObject({
  from: day.describe("First day."),
  to: day.optional().describe("Last day; absent while the version stands."),
  value: z
    .json()
    .describe("In the unit of the provision. Percentages are decimal texts, rupiah are integers."),
  cites,
  evidence: z
    .enum(["text", "official", "secondary"])
    .describe(
      "Read in the law itself; stated by an office or by two independent sources; by one source.",
    ),
  dating: z
    .enum(["in-force-before", "days-of-events"])
    .optional()
    .describe(
      "In force before `from`, whose first day was not seen; or the days are those of events.",
    ),
  nextDue: day.optional().describe("Of a yearly value: the day from which a new one is due."),
  note: words.optional(),
});

const provision = z.strictObject({
  id: z.string(),
  programme: z.enum(programmes).optional().describe("Absent where it serves several."),
  unit: z.string(),
  title: words,
  versions: z.array(version).min(1).describe("By date, without overlap or gap."),
});

const regulation = z.strictObject({
  id: z.string(),
  name: z.string(),
  title: words,
  set: day.optional(),
  promulgated: day.optional(),
  inForce: day.optional(),
  amends: z.array(z.string()).optional().describe("Ids of regulations."),
  source: z.url().describe("The official publication."),
  read: z.enum(["whole", "part", "not"]).describe("How much of the text was read."),
});

const reading = z.strictObject({
  id: z.string(),
  question: words,
  reason: words.describe("Why the default is taken."),
  from: day.optional().describe("First day on which the question arises; absent when always."),
  default: z.string(),
  options: z.array(z.strictObject({ option: z.string(), answer: words })).min(2),
  cites,
});

/** What `law.json` holds. */
export const lawDataSchema = z
  .strictObject({
    asOf: day.describe("The day to which the law is known."),
    searchedOn: day.describe("The day on which it was last searched for changes."),
    provisions: z.array(provision),
    regulations: z.array(regulation),
    readings: z.array(reading),
  })
  .describe("Indonesian employment social security: dated values of the law.");

/** The law as plain data. */
export type LawData = z.infer<typeof lawDataSchema>;
