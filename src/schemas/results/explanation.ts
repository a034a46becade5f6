import * as z from "zod";
import { dateField, maybe } from "../../core/fields.js";
import type { ArticleLine, Block, Item, ProvisionVersionId } from "../../explain/document.js";
import type { Explanation } from "../../explain/explanation.js";
import { described } from "../described.js";
import { explanationExample } from "../result-examples.js";
import { objectOf } from "../shape.js";

const versionId = objectOf<ProvisionVersionId>({
  id: z.string(),
  from: dateField,
});

const articleLine = objectOf<ArticleLine>({
  text: z.string(),
  provisions: z.array(versionId),
});

const item = objectOf<Item>({
  text: z.string(),
  under: maybe(z.array(z.union([z.string(), articleLine]))),
  provisions: maybe(z.array(versionId)),
});

const block: z.ZodType<Block> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("heading"), text: z.string() }),
  z.strictObject({ kind: z.literal("paragraph"), text: z.string() }),
  z.strictObject({ kind: z.literal("list"), items: z.array(item) }),
  z.strictObject({
    kind: z.literal("table"),
    head: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
]);

/** Schema of `Explanation`. */
export const explanationSchema: z.ZodType<Explanation> = described(
  objectOf<Explanation>({
    version: z.literal(1),
    of: z.string(),
    language: z.string(),
    lawAsOf: dateField,
    amendments: z.array(z.string()),
    blocks: z.array(block),
  }),
  "Explanation",
  "An explanation as data, for pages and audit files.",
  explanationExample,
);
