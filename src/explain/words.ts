import type { Text } from "../core/text.js";
import type { BenefitRecipient } from "../benefits/benefit.js";
import type { PensionRecipient } from "../benefits/jp/pension.js";
import type { BilledProgramme } from "../contributions/contribution.js";
import type { SchoolLevel } from "../law/provisions/scholarship.js";
import type { FundingSource, Payer, RiskGroup, Segment } from "../core/vocabulary.js";
import type { CategoryId } from "../core/category.js";

/** The name of a programme. */
export function programmeName(id: BilledProgramme): Text {
  return { key: `programme.${id}` };
}

/** The subject of one bill. */
export function billedName(id: Segment): Text {
  return { key: `billed.${id}` };
}

/** The name of a risk group. */
export function riskGroupName(id: RiskGroup): Text {
  return { key: `risk-group.${id}` };
}

/** The name of who owes a contribution. */
export function payerName(id: Payer): Text {
  return { key: `payer.${id}` };
}

/** The payer of a contribution of a segment: a wage earner's own part is that of the employee. */
export function payerText(segment: Segment, payer: Payer): Text {
  return segment === "wage-earner" && payer === "worker" ? employee : payerName(payer);
}

const employee: Text = { key: "explain.contribution.worker" };

/** To whom a benefit is paid. */
export function recipientName(id: BenefitRecipient | PensionRecipient): Text {
  return { key: `recipient.${id}` };
}

/** The name of a funding source. */
export function fundingName(id: FundingSource): Text {
  return { key: `funding-source.${id}` };
}

/** The name of a level of schooling. */
export function levelName(id: SchoolLevel): Text {
  return { key: `level.${id}` };
}

/** The name of a segment. */
export function segmentName(id: Segment): Text {
  return { key: `segment.${id}` };
}

/** The name of a worker category. */
export function categoryText(id: CategoryId): Text {
  return { key: `category.${id}` };
}
