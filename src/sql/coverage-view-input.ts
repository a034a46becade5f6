import * as z from "zod";
import {
  type CoverageDefinition,
  coverageDefinitionField,
  targetField,
} from "../coverage/coverage-input.js";
import { Decimal } from "../core/decimal.js";
import { deepFreeze } from "../core/deep-freeze.js";
import { messageOf } from "../core/expectations.js";
import { maybe } from "../core/fields.js";
import type { RegionLevel } from "../core/region-level.js";
import { type Text, textWith } from "../core/text.js";
import { nameField, tableFields, type ViewInput } from "./view-input.js";

/** Input of `coverageView`. */
export interface CoverageViewInput extends Omit<ViewInput, "schema" | "keep"> {
  readonly columns: {
    /** Region code, with dots or without. */
    readonly region: string;
    /** People protected. */
    readonly covered: string;
    /** People who should be. */
    readonly workers: string;
  };
  /** The regions counted: those of this level; as the codes are where absent. */
  readonly level?: RegionLevel | undefined;
  /** Always named by the caller: no definition is assumed. */
  readonly definition: CoverageDefinition;
  /** Target as a ratio: 0.8 for 80 percent; with at most five decimals. */
  readonly target?: number | undefined;
}

const mostDecimals = 5; // not law: a target of more decimals times people would leave 64 bits

const expectedTarget: Text = /* @__PURE__ */ deepFreeze(
  textWith("expected.sql.target", { mostDecimals }),
);

/** Schema of what `coverageView` takes. */
export const coverageViewInputSchema: z.ZodType<CoverageViewInput> = z.strictObject({
  ...tableFields,
  columns: z.strictObject({ region: nameField, covered: nameField, workers: nameField }),
  level: maybe(z.enum(["province", "regency", "district", "village"])),
  definition: coverageDefinitionField,
  target: maybe(
    targetField.refine((target) => new Decimal(String(target)).decimalPlaces() <= mostDecimals, {
      error: messageOf(expectedTarget),
    }),
  ),
});
