import { localSchemes } from "jamsosnaker";
import * as z from "zod";
import { screenedList } from "../screened-list.js";
import type { Tool } from "./tool.js";

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

export const listTools: readonly Tool[] = [
  {
    name: "screen_list",
    title: "Daftar pekerja / List of workers",
    description:
      "Cleans a village's list of workers and screens it by a known local scheme: who is accepted, why others are not, and which cells a person must settle. The answer names rows by number and repeats nothing of a person.",
    fields: {
      scheme: z
        .string()
        .meta({ enum: localSchemes.map(({ id }) => id) })
        .describe("Id of the scheme"),
      on: z.string().describe("The day of joining, YYYY-MM-DD"),
      rows: z
        .array(z.record(z.string(), cell))
        .describe("The rows under the headings of the list itself; the first is row 2"),
      villages: z
        .array(z.object({ code: z.string(), name: z.string(), district: z.string().optional() }))
        .optional()
        .describe("The villages from which the list may come, with codes like 62.05.05.2011"),
    },
    answer: (list: Parameters<typeof screenedList>[0], locale) => {
      const { text, ...data } = screenedList(list, locale);
      const asked = data.questions.map(({ row, question }) => `${row}. ${question}`);
      return { data, text: [text, ...asked].join("\n") };
    },
  },
];
