import type { Text } from "../core/text.js";
import type { BenefitRecipient } from "../benefits/benefit.js";
import type { BilledProgramme } from "../contributions/contribution.js";
import type { SchoolLevel } from "../law/provisions/scholarship.js";
import type { FundingSource, Payer, RiskGroup, Segment } from "../core/vocabulary.js";
import type { CategoryId } from "../core/category.js";

/** Names of programmes. */
export const programmeNames: Readonly<Record<BilledProgramme, Text>> = {
  jkk: { key: "programme.jkk" },
  jkm: { key: "programme.jkm" },
  jht: { key: "programme.jht" },
  jp: { key: "programme.jp" },
  jkp: { key: "programme.jkp" },
  "jkk-jkm": { key: "programme.jkk-jkm" },
};

/** What one bill is for. */
export const billedNames: Readonly<Record<Segment, Text>> = {
  "wage-earner": { key: "billed.wage-earner" },
  "non-wage-earner": { key: "billed.non-wage-earner" },
  construction: { key: "billed.construction" },
  "migrant-worker": { key: "billed.migrant-worker" },
};

/** Names of risk groups. */
export const riskGroupNames: Readonly<Record<RiskGroup, Text>> = {
  "very-low": { key: "risk-group.very-low" },
  low: { key: "risk-group.low" },
  medium: { key: "risk-group.medium" },
  high: { key: "risk-group.high" },
  "very-high": { key: "risk-group.very-high" },
};

/** Names of those who owe a contribution. */
export const payerNames: Readonly<Record<Payer, Text>> = {
  employer: { key: "payer.employer" },
  worker: { key: "payer.worker" },
  state: { key: "payer.state" },
};

/** Who owes a contribution of a segment: a wage earner's own part is that of the employee. */
export function payerText(segment: Segment, payer: Payer): Text {
  return segment === "wage-earner" && payer === "worker" ? employee : payerNames[payer];
}

const employee: Text = { key: "explain.contribution.worker" };

/** To whom a benefit is paid. */
export const recipientNames: Readonly<Record<BenefitRecipient, Text>> = {
  participant: { key: "recipient.participant" },
  heirs: { key: "recipient.heirs" },
  children: { key: "recipient.children" },
  employer: { key: "recipient.employer" },
  "funeral-arranger": { key: "recipient.funeral-arranger" },
};

/** Names of funding sources. */
export const fundingNames: Readonly<Record<FundingSource, Text>> = {
  self: { key: "funding-source.self" },
  employer: { key: "funding-source.employer" },
  apbn: { key: "funding-source.apbn" },
  apbd: { key: "funding-source.apbd" },
  apbdes: { key: "funding-source.apbdes" },
  "dbh-cht": { key: "funding-source.dbh-cht" },
  "dbh-sawit": { key: "funding-source.dbh-sawit" },
  csr: { key: "funding-source.csr" },
  zakat: { key: "funding-source.zakat" },
  donor: { key: "funding-source.donor" },
};

/** Names of levels of schooling. */
export const levelNames: Readonly<Record<SchoolLevel, Text>> = {
  tk: { key: "level.tk" },
  sd: { key: "level.sd" },
  smp: { key: "level.smp" },
  sma: { key: "level.sma" },
  higher: { key: "level.higher" },
};

/** Names of segments. */
export const segmentNames: Readonly<Record<Segment, Text>> = {
  "wage-earner": { key: "segment.wage-earner" },
  "non-wage-earner": { key: "segment.non-wage-earner" },
  construction: { key: "segment.construction" },
  "migrant-worker": { key: "segment.migrant-worker" },
};

/** The name of a worker category. */
export function categoryText(id: CategoryId): Text {
  return { key: `category.${id}` };
}
