import { textWith, type Text } from "../core/text.js";
import type { ExpectedBenefits, ExpectedEvents } from "../planning/expected-benefits.js";
import type { LikelyRange } from "../planning/poisson-range.js";
import type { Block } from "./document.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { articleSection } from "./articles.js";

/** Expected benefits: families and rupiah first, then by event, then the range. */
export function explainExpectedBenefits(result: ExpectedBenefits, speech: Speech): Block[] {
  const { say, count, rupiah, decimal } = speech;
  const { families, total, totalRange } = result;
  const number = decimal(families.number);
  return [
    { kind: "heading", text: say({ key: "id.kind.expected-benefits" }) },
    {
      kind: "paragraph",
      text: say(
        textWith("explain.expected-benefits.total", {
          number,
          total: rupiah(total),
          personMonths: count(result.personMonths),
        }),
      ),
    },
    {
      kind: "paragraph",
      text: say(
        textWith("explain.expected-benefits.range", {
          low: count(families.range.low),
          high: count(families.range.high),
          method: rangeMethodNames[families.range.method],
          low2: rupiah(totalRange.low),
          high2: rupiah(totalRange.high),
        }),
      ),
    },
    {
      kind: "table",
      head: [
        say({ key: "column.event" }),
        say({ key: "column.expected" }),
        say({ key: "explain.expected-benefits.between" }),
        say({ key: "explain.expected-benefits.benefits" }),
      ],
      rows: result.events.map((event) => [
        say(expectedEventNames[event.event]),
        decimal(event.number),
        `${count(event.range.low)}-${count(event.range.high)}`,
        rupiah(event.amount),
      ]),
    },
    { kind: "paragraph", text: say(costText(result, speech)) },
    ...articleSection(result.rules, speech),
    ...closingNotes(result, speech),
  ];
}

function costText(result: ExpectedBenefits, { rupiah, percent }: Speech): Text {
  const { contributions, costPerPersonYear, costPerFamily, percentOfContributions } = result;
  const person = costPerPersonYear === undefined ? undefined : rupiah(costPerPersonYear);
  const family = costPerFamily === undefined ? undefined : rupiah(costPerFamily);
  const share = percentOfContributions === undefined ? undefined : percent(percentOfContributions);
  return textWith("explain.expected-benefits.contributions", {
    contributions: rupiah(contributions),
    person,
    family,
    share,
  });
}

/** Events that benefits are expected of. */
export const expectedEventNames: Readonly<Record<ExpectedEvents["event"], Text>> = {
  death: { key: "explain.expected-benefits.jkm-death" },
  "work-accident-death": { key: "explain.expected-benefits.jkk-death" },
};

/** How a range was reckoned. */
export const rangeMethodNames: Readonly<Record<LikelyRange["method"], Text>> = {
  poisson: { key: "explain.expected-benefits.poisson" },
  normal: { key: "explain.expected-benefits.normal" },
};
