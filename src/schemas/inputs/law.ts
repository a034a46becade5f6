import type * as z from "zod";
import type { LawAmendment } from "../../law/amendment-schema.js";
import * as amendment from "../../law/amendment-schema.js";
import { described } from "../described.js";

/** Schema of `LawAmendment`. */
export const lawAmendmentSchema: z.ZodType<LawAmendment> = described(
  amendment.lawAmendmentSchema,
  "LawAmendment",
  "A change of the law, named, for asking what it would cost and pay.",
  {
    name: "JKM of 50 million",
    changes: [
      {
        provision: "jkm.benefit.lump-sum",
        from: "2027-01-01",
        value: 28_000_000,
        cites: [{ regulation: "pp-44-2015", article: "Pasal 34 ayat (1) huruf a" }],
      },
    ],
  },
);
