import { deepFreeze } from "../core/deep-freeze.js";
import type { BenefitSegment } from "../benefits/benefit.js";
import type { BenefitNote } from "../benefits/benefit-note.js";
import type { Text } from "../core/text.js";
import { lookUpIfAny } from "../core/look-up.js";
import type { Provision } from "../core/provision.js";
import type { Programme, Segment } from "../core/vocabulary.js";
import type { Trace } from "../core/trace.js";
import type { EventQuestion } from "./question.js";
import { jkmActivePeriod } from "../law/provisions/death-benefits.js";
import { jhtBenefit, jhtMembers } from "../law/provisions/jht-claims.js";
import { jkpExcludedCauses, jkpSegments } from "../law/provisions/job-loss-benefits.js";
import { jpBeneficiaries } from "../law/provisions/heirs.js";
import { jpMembers } from "../law/provisions/jp-benefits.js";
import { jkkCircumstances } from "../law/provisions/work-accident-cover.js";

/** Why a programme pays nothing on an event that it does not know, with the rule on what it pays for. */
export function notConcerned(
  trace: Trace,
  programme: Programme,
  { event }: EventQuestion,
): BenefitNote {
  const survivorless = programme === "jp" && event.kind === "death";
  const rule = survivorless ? jpBeneficiaries : rules[programme];
  return {
    item: programme,
    reason: survivorless ? nobody : reasons[programme],
    provisions: lookUpIfAny(trace, rule, event.date)?.keys ?? [],
  };
}

/** Why a programme gives nothing to a segment that it is not open to; undefined where it is open. */
export function notOpen(
  trace: Trace,
  programme: Programme,
  { event, member }: EventQuestion,
): BenefitNote | undefined {
  const rule = segments[programme];
  const found = rule && lookUpIfAny(trace, rule, event.date);
  if (!found || found.value.includes(member.segment)) return undefined;
  return {
    item: programme,
    reason: closed[member.segment],
    provisions: found.keys,
  };
}

const segments: Readonly<Partial<Record<Programme, Provision<readonly Segment[]>>>> = {
  jht: jhtMembers,
  jp: jpMembers,
  jkp: jkpSegments,
};

const closed: Readonly<Record<BenefitSegment, Text>> = /* @__PURE__ */ deepFreeze({
  "wage-earner": { key: "not-concerned.wage-earner" },
  "non-wage-earner": { key: "not-concerned.non-wage-earner" },
  construction: { key: "not-concerned.construction" },
});

const nobody: Text = /* @__PURE__ */ deepFreeze({ key: "not-concerned.nobody" });

const rules: Readonly<Record<Programme, Provision>> = {
  jkk: jkkCircumstances,
  jkm: jkmActivePeriod,
  jht: jhtBenefit,
  jp: jpMembers,
  jkp: jkpExcludedCauses,
};

const reasons: Readonly<Record<Programme, Text>> = /* @__PURE__ */ deepFreeze({
  jkk: { key: "not-concerned.jkk" },
  jkm: { key: "not-concerned.jkm" },
  jht: { key: "not-concerned.jht" },
  jp: { key: "not-concerned.jp" },
  jkp: { key: "not-concerned.jkp" },
});
