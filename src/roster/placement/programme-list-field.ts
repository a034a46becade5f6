import { deepFreeze } from "../../core/deep-freeze.js";
import type { Text } from "../../core/text.js";
import * as z from "zod";
import { messageOf } from "../../core/expectations.js";
import { programmes, type Programme } from "../../core/vocabulary.js";

const list: Text = /* @__PURE__ */ deepFreeze({ key: "expected.programme-list" });

/** Programmes named one by one, each once. */
export const programmeListField: z.ZodType<readonly Programme[]> = z
  .array(z.enum(programmes as readonly [Programme]), { error: messageOf(list) })
  .min(1, { error: messageOf(list) })
  .refine((named) => new Set(named).size === named.length, { error: messageOf(list) });
