import { textWith, type Text } from "../core/text.js";
import type { FundingShare } from "../planning/plan-funding-input.js";
import type {
  PlanGroupCost,
  PersonsByMonth,
  PlanPhase,
  ProtectionPlan,
} from "../planning/protection-plan.js";
import { fundingSources } from "../core/vocabulary.js";
import { listOf, section, type Block, type Item } from "./document.js";
import { ceilingSection } from "./explain-ceilings.js";
import { closingNotes } from "./notes.js";
import { allOf } from "./all-of.js";
import type { Speech } from "./speech.js";
import { fundingName } from "./words.js";
import { articleSection } from "./articles.js";

/** A protection plan: the total first, then groups, funding and months. */
export function explainPlan(result: ProtectionPlan, speech: Speech): Block[] {
  const { say, count } = speech;
  const from = speech.month(result.from);
  const to = speech.month(result.to);
  const total = speech.rupiah(result.total);
  const ownName = nameOfOwn(result.byGroup);
  return [
    { kind: "heading", text: say({ key: "id.kind.protection-plan" }) },
    {
      kind: "paragraph",
      text: say(
        textWith("explain.plan.cost", {
          from,
          to,
          total,
          personMonths: count(result.personMonths),
        }),
      ),
    },
    ...listOf(result.byGroup.map((group) => groupItem(group, speech))),
    ...section(say({ key: "explain.by-funding-source" }), [
      {
        kind: "table",
        head: [say({ key: "explain.funding-source" }), say({ key: "explain.amount" })],
        rows: [
          ...fundingSources.flatMap((source) => {
            const amount = result.byFunding[source];
            const name = source === "self" ? ownName : fundingName(source);
            return amount === undefined ? [] : [[say(name), speech.rupiah(amount)]];
          }),
          [say({ key: "explain.total" }), total],
        ],
      },
    ]),
    ...amountSection(
      "table.by-year",
      "column.year",
      plural(result.byYear, ({ year }) => String(year)),
      speech,
    ),
    ...amountSection(
      "table.by-region",
      "column.region",
      plural(result.byRegion ?? [], ({ region }) => region),
      speech,
    ),
    ...amountSection(
      "table.by-quarter",
      "column.quarter",
      plural(result.byQuarter, ({ quarter }) => quarter),
      speech,
    ),
    ...ceilingSection(result.ceilings, speech),
    ...section(say({ key: "table.by-month" }), [
      {
        kind: "table",
        head: [
          say({ key: "column.month" }),
          say({ key: "explain.people" }),
          say({ key: "explain.amount" }),
        ],
        rows: [
          ...result.byMonth.map((month) => [
            speech.month(month.month),
            count(month.persons),
            speech.rupiah(month.total),
          ]),
          [say({ key: "explain.total" }), "", total],
        ],
      },
    ]),
    ...articleSection(result.rules, speech),
    ...closingNotes(result, speech),
  ];
}

/** Parts with their amounts; none where there is but one, which is the total. */
function plural<Part extends { readonly total: number }>(
  parts: readonly Part[],
  nameOf: (part: Part) => string,
): (readonly [string, number])[] {
  return parts.length === 1 ? [] : parts.map((part) => [nameOf(part), part.total]);
}

function amountSection(
  title: "table.by-year" | "table.by-region" | "table.by-quarter",
  column: "column.year" | "column.region" | "column.quarter",
  parts: readonly (readonly [string, number])[],
  { say, rupiah }: Speech,
): Block[] {
  if (parts.length === 0) return [];
  return section(say({ key: title }), [
    {
      kind: "table",
      head: [say({ key: column }), say({ key: "explain.amount" })],
      rows: parts.map(([name, amount]) => [name, rupiah(amount)]),
    },
  ]);
}

/** One group: who it is and what it costs, with its months. */
export function groupItem(group: PlanGroupCost, speech: Speech): Item {
  const { say, count } = speech;
  const persons = group.persons === 1 ? "1 person" : `${count(group.persons)} people`; // not law: one person, many people
  const size = say(
    textWith("explain.plan.group", {
      persons: count(group.persons),
      months: group.months,
      persons2: persons,
    }),
  );
  return {
    text: `${group.name} (${size}): ${speech.rupiah(group.total)}${fundingText(group, speech)}`,
    under: [
      ...(group.personsByMonth ?? []).map((run) => personsLine(run, speech)),
      ...group.phases.map((phase) => phaseLine(phase, speech)),
      ...(group.shares ?? []).map(
        (share) => `${shareText(share, speech)}: ${speech.rupiah(share.amount)}`,
      ),
    ],
  };
}

function fundingText(group: PlanGroupCost, speech: Speech): string {
  const { say, rupiah } = speech;
  const isDeducted = !isPaidBySelf(group);
  const paid = fundingSources.flatMap((source) => {
    const amount = group.byFunding[source] ?? 0;
    return amount === 0 ? [] : [{ source, amount }];
  });
  const parts = paid.map(({ source, amount }) => {
    const sum = paid.length === 1 ? undefined : rupiah(amount);
    return say(
      source === "self" && isDeducted
        ? textWith("explain.plan.from-wages", { sum })
        : textWith("explain.plan.from", { source: fundingName(source), sum }),
    );
  });
  return parts.length === 0 ? "" : `, ${allOf(parts, speech)}`;
}

/** What stands under `self`: the members' own money, what is deducted from wages, or both. */
function nameOfOwn(groups: readonly PlanGroupCost[]): Text {
  const ofSelf = groups.filter(({ byFunding }) => byFunding.self !== undefined);
  if (ofSelf.every(isPaidBySelf)) return fundingName("self");
  return {
    key: ofSelf.some(isPaidBySelf) ? "explain.plan.own-and-deducted" : "explain.plan.deducted",
  };
}

/** Whether members pay from their own money; else the part under `self` comes from wages. */
function isPaidBySelf({ fundedBy }: PlanGroupCost): boolean {
  return typeof fundedBy === "string"
    ? fundedBy === "self"
    : fundedBy.some((share) => share.fundedBy === "self");
}

function shareText({ fundedBy, payer, percent }: FundingShare, speech: Speech): string {
  const name = speech.say(fundingName(fundedBy));
  const who = payer === undefined ? name : `${payer}, ${name}`;
  return `${who} ${speech.percent(String(percent))}`;
}

function personsLine(run: PersonsByMonth, speech: Speech): string {
  const months = monthsText(run, speech);
  const persons = speech.count(run.persons);
  return speech.say(textWith("explain.plan.headcount", { months, persons }));
}

function monthsText(run: { from: string; to: string }, speech: Speech): Text {
  const from = speech.month(run.from);
  const to = speech.month(run.to);
  if (run.from === run.to) return textWith("explain.plan.one-month", { month: from });
  return textWith("explain.plan.period", { from, to });
}

function phaseLine(phase: PlanPhase, speech: Speech): string {
  const amount = speech.rupiah(phase.perPerson);
  const months = monthsText(phase, speech);
  const parts = Object.entries(phase.byProgramme)
    .map(([programme, part]) => `${programme.toUpperCase()} ${speech.rupiah(part)}`)
    .join(", ");
  const reasons = phase.reliefs.map((relief) => `. ${speech.say(relief.reason)}`).join("");
  const text = speech.say(textWith("explain.plan.per-person", { months, amount, parts }));
  return text + reasons;
}
