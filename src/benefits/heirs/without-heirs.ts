import { deepFreeze } from "../../core/deep-freeze.js";
import type { Text } from "../../core/text.js";
import { lookUp } from "../../core/look-up.js";
import type { Provision } from "../../core/provision.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import { jkmWithoutHeirs } from "../../law/provisions/death-benefits.js";
import { jhtWithoutHeirs, jkkWithoutHeirs, type WithoutHeirs } from "../../law/provisions/heirs.js";
import type { HeirsProgramme, WithoutHeirsRule } from "./heirs.js";

const rules: Readonly<Record<Exclude<HeirsProgramme, "jp">, Provision<readonly WithoutHeirs[]>>> = {
  jkk: jkkWithoutHeirs,
  jkm: jkmWithoutHeirs,
  jht: jhtWithoutHeirs,
};

/** Where the money goes when nobody inherits; of JP no rule was read. */
export function rulesWithoutHeirs(
  trace: Trace,
  programme: HeirsProgramme,
  date: CalendarDate,
): WithoutHeirsRule[] {
  if (programme === "jp") return [];
  const { value, key } = lookUp(trace, rules[programme], date);
  return value.map((id) => ({ id, text: texts[id], provisions: [key] }));
}

const texts: Readonly<Record<WithoutHeirs, Text>> = /* @__PURE__ */ deepFreeze({
  "funeral-to-whoever-arranges-it": { key: "without-heirs.funeral" },
  "death-benefit-to-the-social-security-fund": {
    key: "without-heirs.death-benefit",
  },
  "rest-to-the-social-security-fund": { key: "without-heirs.rest" },
  "balance-to-the-public-trustee": { key: "without-heirs.balance" },
});
