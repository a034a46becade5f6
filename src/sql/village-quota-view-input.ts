import * as z from "zod";
import { positiveCountField } from "../core/fields.js";
import { nameField, tableFields, type ViewInput } from "./view-input.js";

/** Input of `villageQuotaView`. */
export interface VillageQuotaViewInput extends Omit<ViewInput, "schema"> {
  readonly columns: {
    /** Region code of the village. */
    readonly code: string;
    /** People protected; NULL where the count is not known. */
    readonly protected: string;
  };
  /** People that each village is to protect, e.g. 100. */
  readonly perVillage: number;
}

/** Schema of what `villageQuotaView` takes. */
export const villageQuotaViewInputSchema: z.ZodType<VillageQuotaViewInput> = z.strictObject({
  ...tableFields,
  keep: z.array(nameField),
  columns: z.strictObject({ code: nameField, protected: nameField }),
  perVillage: positiveCountField,
});
