import { validate } from "../core/validate.js";
import {
  type VillageQuotaViewInput,
  villageQuotaViewInputSchema,
} from "./village-quota-view-input.js";
import { firstFault, keptColumns, unlessFault, writer } from "./view.js";

const madeColumns = ["code", "protected", "required", "short", "standing", "fault"] as const;

/**
 * A view of each village against a quota such as "1 Desa 100 Pekerja Rentan", as `villageQuota`
 * has it: `code`, `protected`, `required`, `short`, `standing` (`met`, `short`, `unknown`) and
 * `fault`. A village whose count is NULL is unknown, not empty: `short` is NULL. A code that
 * stands twice, or is missing, is at fault.
 *
 * @throws InvalidInputError.
 *
 * @example
 * ```ts
 * import { villageQuotaView } from "jamsosnaker/sql";
 *
 * const text = villageQuotaView({
 *   dialect: "duckdb",
 *   view: "quota",
 *   table: "villages",
 *   keep: ["name"],
 *   columns: { code: "code", protected: "protected" },
 *   perVillage: 100,
 * });
 * text.split("\n")[0]; // => 'CREATE VIEW "quota" AS'
 * ```
 */
export function villageQuotaView(input: VillageQuotaViewInput): string {
  const facts = validate(villageQuotaViewInputSchema, input);
  const { columns, perVillage } = facts;
  const w = writer(facts);
  const kept = keptColumns(w, facts.keep, madeColumns);
  const counted = w.id(columns.protected);
  const villages = w.select(
    {
      ...kept.inner,
      jsn_code: w.textFact(columns.code),
      jsn_protected: w.numberFact(columns.protected),
      jsn_told: `CASE WHEN ${counted} IS NULL THEN 0 ELSE 1 END`,
    },
    w.source,
  );
  const codes = `SELECT jsn_code, count(*) AS jsn_times\nFROM ${w.sub(
    w.select({ jsn_code: w.textFact(columns.code) }, w.source),
    "jsn_t",
  )}\nGROUP BY jsn_code`;
  const joined = `SELECT *\nFROM ${w.sub(villages, "jsn_f")}\n${w.joinOne} ${w.sub(codes, "jsn_l")} USING (jsn_code)`;
  const query = w.more(joined, {
    jsn_fault: firstFault([
      ["code", "jsn_code = ''"],
      ["code-repeated", "jsn_times > 1"],
      [
        "counts",
        `jsn_told = 1 AND (jsn_protected < 0 OR jsn_protected > ${Number.MAX_SAFE_INTEGER})`,
      ],
    ]),
  });
  const quota = String(perVillage);
  return w.create(
    w.select(
      {
        ...kept.outer,
        code: "jsn_code",
        ...unlessFault(w, {
          protected: "CASE WHEN jsn_told = 1 THEN jsn_protected ELSE NULL END",
          required: quota,
          short: `CASE WHEN jsn_told = 0 THEN NULL WHEN jsn_protected < ${quota} THEN ${quota} - jsn_protected ELSE 0 END`,
          standing: `CASE WHEN jsn_told = 0 THEN 'unknown' WHEN jsn_protected < ${quota} THEN 'short' ELSE 'met' END`,
        }),
        fault: "jsn_fault",
      },
      w.sub(query, "jsn_t"),
    ),
  );
}
