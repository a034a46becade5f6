import * as z from "zod";
import { dateField, riskGroupField } from "../../core/fields.js";
import type { BusinessKind, BusinessKindName } from "../../law/kinds-of-business/business-kind.js";
import type { BusinessKindMatch, BusinessKindSearch } from "../../workers/find-business-kind.js";
import { described } from "../described.js";
import { count, ruled } from "../parts.js";
import { businessKindSearchExample } from "../result-examples.js";
import { objectOf } from "../shape.js";

const businessKindName = objectOf<BusinessKindName>({ id: z.string(), en: z.string() });

const businessKind = objectOf<BusinessKind>({
  riskGroup: riskGroupField,
  number: count,
  name: businessKindName,
});

const businessKindMatch = objectOf<BusinessKindMatch>({
  overlapsWith: z.array(businessKind),
  riskGroup: riskGroupField,
  number: count,
  name: businessKindName,
});

/** Schema of `BusinessKindSearch`. */
export const businessKindSearchSchema: z.ZodType<BusinessKindSearch> = described(
  objectOf<BusinessKindSearch>({
    kind: z.literal("business-kind-search"),
    text: z.string(),
    on: dateField,
    matches: z.array(businessKindMatch),
    riskGroups: z.array(riskGroupField),
    ...ruled,
  }),
  "BusinessKindSearch",
  "The kinds of business that a text may mean on a date.",
  businessKindSearchExample,
);
