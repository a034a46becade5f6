import { type Text, textWith } from "../core/text.js";
import type { CeilingRange } from "../planning/plan-range-types.js";
import type { CeilingStanding } from "../planning/protection-plan.js";
import { type Block, listOf, section } from "./document.js";
import type { Speech } from "./speech.js";
import { fundingName } from "./words.js";

/** A plan against its ceilings: each with what is needed, and what it lacks or leaves. */
export function ceilingSection(
  ceilings: readonly CeilingStanding[] | undefined,
  speech: Speech,
): Block[] {
  const { rupiah } = speech;
  const texts = (ceilings ?? []).map((ceiling) =>
    textWith("explain.ceiling.plan", {
      name: nameOf(ceiling, speech),
      amount: rupiah(ceiling.amount),
      needed: rupiah(ceiling.needed),
      short: ceiling.shortfall > 0 ? rupiah(ceiling.shortfall) : undefined,
      left: rupiah(ceiling.left),
    }),
  );
  return sectionOf(texts, speech);
}

/** A range against its ceilings. */
export function ceilingRangeSection(
  ceilings: readonly CeilingRange[] | undefined,
  speech: Speech,
): Block[] {
  const { rupiah } = speech;
  const texts = (ceilings ?? []).map((ceiling) =>
    textWith("explain.ceiling.range", {
      name: nameOf(ceiling, speech),
      amount: rupiah(ceiling.amount),
      least: rupiah(ceiling.atLeast),
      most: rupiah(ceiling.atMost),
      shortLeast: rupiah(ceiling.shortfallAtLeast),
      shortMost: ceiling.shortfallAtMost > 0 ? rupiah(ceiling.shortfallAtMost) : undefined,
    }),
  );
  return sectionOf(texts, speech);
}

function sectionOf(texts: readonly Text[], { say }: Speech): Block[] {
  return section(
    say({ key: "table.ceilings" }),
    listOf(texts.map((text) => ({ text: say(text) }))),
  );
}

function nameOf(
  { year, fundedBy, payer }: Pick<CeilingStanding, "year" | "fundedBy" | "payer">,
  { say }: Speech,
): string {
  const parts = [
    ...(fundedBy === undefined ? [] : [say(fundingName(fundedBy))]),
    ...(payer === undefined ? [] : [payer]),
    ...(year === undefined ? [] : [String(year)]),
  ];
  return parts.length === 0 ? say({ key: "explain.total" }) : parts.join(", ");
}
