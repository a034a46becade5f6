import * as z from "zod";
import { expectations } from "../../core/expectations.js";
import { programmes, type Programme } from "../../core/vocabulary.js";

const { list } = expectations({
  list: {
    id: "daftar program tanpa pengulangan",
    en: "a list of programmes without repetition",
  },
});

/** Programmes named one by one, each once. */
export const programmeListField: z.ZodType<readonly Programme[]> = z
  .array(z.enum(programmes as readonly [Programme]), { error: list.en })
  .min(1, { error: list.en })
  .refine((named) => new Set(named).size === named.length, { error: list.en });
