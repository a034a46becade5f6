import type { EmployerBill, EmployerBillMonth } from "../contributions/several/employer-bill.js";
import type { WageSlip, WageSlips } from "../contributions/several/wage-slips.js";
import { textWith } from "../core/text.js";
import { articleSection } from "./articles.js";
import { capital, closingNotes } from "./notes.js";
import { listOf, section, type Block, type Item } from "./document.js";
import type { Speech } from "./speech.js";
import { payerName, payerText, programmeName } from "./words.js";

const mostSlips = 100; // not law: slips that are shown

/** Deductions from wages: the sum first, then the slips with their programmes. */
export function explainWageSlips(result: WageSlips, speech: Speech): Block[] {
  const { say, count } = speech;
  const { slips, provisions } = result;
  const total = speech.rupiah(result.total);
  const shown = slips.slice(0, mostSlips).map((slip) => slipItem(slip, speech));
  const more = count(slips.length - mostSlips);
  const rest = { text: say(textWith("explain.contributions.more-rows", { more })) };
  return [
    { kind: "heading", text: say({ key: "id.kind.wage-slips" }) },
    {
      kind: "paragraph",
      text: say(
        textWith("explain.wage-slips.total", {
          total,
          slips: count(slips.length),
          slipsCount: slips.length,
        }),
      ),
    },
    ...listOf(slips.length > mostSlips ? [...shown, rest] : shown),
    ...articleSection(
      provisions.map(({ key }) => key),
      speech,
    ),
    ...closingNotes(result, speech),
  ];
}

function slipItem(
  { index, id, person, persons, month, total, lines }: WageSlip,
  speech: Speech,
): Item {
  const name = [id, person].filter((part) => part !== undefined).join(", ");
  const times = persons === 1 ? "" : ` × ${speech.count(persons)}`;
  const row = `${index + 1}${name && ` (${name})`}${times}, ${speech.month(month)}`;
  return {
    text: `${row}: ${speech.rupiah(total)}`,
    under: lines.map(({ programme, basis, ratePercent, amount }) => {
      const rate = ratePercent === undefined ? "" : `${speech.percent(ratePercent)} × `;
      const whole = speech.say(programmeName(programme));
      return `${whole}: ${rate}${speech.rupiah(basis)} = ${speech.rupiah(amount)}`;
    }),
  };
}

/** The payments of an employer: the sum first, then each month with its due day and programmes. */
export function explainEmployerBill(result: EmployerBill, speech: Speech): Block[] {
  const { say } = speech;
  const total = speech.rupiah(result.total);
  return [
    { kind: "heading", text: say({ key: "id.kind.employer-bill" }) },
    { kind: "paragraph", text: say(textWith("explain.employer-bill.total", { total })) },
    ...result.months.flatMap((month) => monthBlocks(month, speech)),
    ...articleSection(result.rules, speech),
    ...closingNotes(result, speech),
  ];
}

function monthBlocks(bill: EmployerBillMonth, speech: Speech): Block[] {
  const { say, rupiah } = speech;
  const due = say(
    textWith("explain.employer-bill.due", {
      total: rupiah(bill.total),
      date: speech.date(bill.dueDate),
      persons: speech.count(bill.persons),
    }),
  );
  const waits =
    bill.deferred === undefined
      ? []
      : [say(textWith("explain.employer-bill.deferred", { deferred: rupiah(bill.deferred) }))];
  const head = [
    say({ key: "column.programme" }),
    capital(say(payerName("employer"))),
    capital(say(payerText("wage-earner", "worker"))),
    say({ key: "explain.amount" }),
  ];
  const rows = bill.programmes.map(({ programme, employer, worker, total }) => [
    say(programmeName(programme)),
    rupiah(employer),
    rupiah(worker),
    rupiah(total),
  ]);
  return section(speech.month(bill.month), [
    { kind: "paragraph", text: [due, ...waits].join(" ") },
    { kind: "table", head, rows },
  ]);
}
