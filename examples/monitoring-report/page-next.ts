import { escape, table } from "./html.js";
import { nextBudget, type Monitoring } from "./monitoring.js";
import type { Speech } from "./speech.js";
import { texts } from "./texts.js";

/** The villages that come next. */
export function quotaPart({ quota }: Monitoring, { say, count, rupiah }: Speech): string {
  const cost = rupiah(quota.costs?.short ?? 0);
  return `<p>${count(quota.villagesMet)} ${escape(say(texts.met))}, ${count(quota.villagesShort)} ${escape(say(texts.short))}. ${escape(say(texts.quotaCost))} ${cost}.</p>
${table(
  say(texts.next),
  [texts.village, texts.code, texts.protectedThere, texts.short].map(say),
  quota.next
    .slice(0, 10)
    .map(({ name, code = "", protected: there = 0, short = 0 }) => [
      name,
      code,
      count(there),
      count(short),
    ]),
)}`;
}

/** How far the next budget reaches. */
export function fitPart({ fit }: Monitoring, { say, count, rupiah }: Speech): string {
  return `${table(
    `${say(texts.fitCaption)} ${rupiah(nextBudget)}`,
    [texts.group, texts.wanted, texts.protectedCol, texts.leftOut, texts.cost].map(say),
    [
      ...fit.groups.map((group) => [
        group.name,
        count(group.wanted),
        count(group.persons),
        count(group.leftOut),
        rupiah(group.spent),
      ]),
      [
        say(texts.all),
        count(fit.persons + fit.leftOut),
        count(fit.persons),
        count(fit.leftOut),
        rupiah(fit.spent),
      ],
    ],
    { lastIsTotal: true, stack: "8rem" },
  )}
<p>${escape(say(texts.left))} ${rupiah(fit.left)}.</p>`;
}

/** Benefits expected and paid. */
export function expectedPart({ expected, evaluation }: Monitoring, speech: Speech): string {
  const { say, count, rupiah } = speech;
  const { families, totalRange } = expected;
  const { cases = 0, amount = 0 } = evaluation.benefits ?? {};
  const number = count(Math.round(Number(families.number)));
  return `<p>${escape(say(texts.expectedText))} ${number} ${escape(say(texts.families))}, ${rupiah(expected.total)} (${escape(say(texts.between))} ${count(families.range.low)} ${escape(say(texts.and))} ${count(families.range.high)} ${escape(say(texts.families))}, ${rupiah(totalRange.low)} ${escape(say(texts.and))} ${rupiah(totalRange.high)}).</p>
<p>${escape(say(texts.paidText))} ${count(cases)} ${escape(say(texts.cases))}, ${rupiah(amount)}. ${escape(say(texts.perFamily))} ${rupiah(expected.costPerFamily ?? 0)}.</p>`;
}
