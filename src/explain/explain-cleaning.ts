import { textWith, type Text } from "../core/text.js";
import type {
  CleanedRoster,
  CleaningQuestion,
  CleaningRule,
  CleaningSummary,
  CleanValue,
  RosterField,
} from "../roster/cleaning/cleaned-roster.js";
import { maskNik } from "../roster/nik/mask-nik.js";
import { listOf, section, type Block, type Item } from "./document.js";
import { sexNames } from "./explain-nik.js";
import { factText } from "./fact-names.js";
import { capital, closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";

/** Under which facts of a row have names of their own. */
const question = "roster";
const mostRows = 20; // not law: rows that are shown

/** A cleaned list: how it was understood, what was changed, what must be asked. */
export function explainCleanedRoster(result: CleanedRoster, speech: Speech): Block[] {
  const { say, count } = speech;
  const { rows, omitted, changes, questions, contradictions, doubles, columns } = result;
  const counts = {
    read: rows.length + omitted.length,
    omitted: omitted.length,
    changes: changes.length,
    questions: questions.length,
  };
  return [
    ...opening(counts, columns, speech),
    ...section(
      say({ key: "table.changes" }),
      listOf(
        [...byRule(changes)].map(([rule, cells]) => ({
          text: `${capital(say({ key: `cleaning.rule.${rule}` }))}: ${count(cells)}`,
        })),
      ),
    ),
    ...section(
      say({ key: "explain.roster.to-ask" }),
      shortened(questions, speech, (one) => questionText(one, speech)),
    ),
    ...section(
      say({ key: "table.contradictions" }),
      shortened(contradictions, speech, ({ row, field, given, byNik }) =>
        say(
          textWith("explain.cleaning.contradiction", {
            row,
            field: factText(field, speech, question),
            given: valueText(field, given, speech),
            byNik: valueText(field, byNik, speech),
          }),
        ),
      ),
    ),
    ...section(
      say({ key: "table.doubles" }),
      shortened(doubles, speech, ({ rows: [first, second], agrees }) =>
        say(
          textWith("explain.cleaning.double", {
            first,
            second,
            agrees: agrees.map((each): Text => ({ key: `cleaning.agrees.${each}` })),
          }),
        ),
      ),
    ),
    ...closingNotes(result, speech),
  ];
}

/** What a cleaning has come to. */
export function explainCleaningSummary(result: CleaningSummary, speech: Speech): Block[] {
  return [...opening(result, result.columns, speech), ...closingNotes(result, speech)];
}

function opening(
  counts: Pick<CleaningSummary, "read" | "omitted" | "changes" | "questions">,
  columns: CleaningSummary["columns"],
  speech: Speech,
): Block[] {
  const { say, count } = speech;
  const understood = Object.entries(columns).flatMap(([heading, field]) =>
    field === null ? [] : [{ text: `${heading}: ${factText(field, speech, question)}` }],
  );
  const left = Object.entries(columns).flatMap(([heading, field]) => (field ? [] : [heading]));
  return [
    { kind: "heading", text: say({ key: "id.kind.cleaned-roster" }) },
    {
      kind: "paragraph",
      text: say(
        textWith("explain.cleaning.result", {
          read: count(counts.read),
          omitted: count(counts.omitted),
          changes: count(counts.changes),
          questions: count(counts.questions),
        }),
      ),
    },
    ...section(say({ key: "table.columns" }), [
      ...listOf(understood),
      ...(left.length === 0
        ? []
        : [
            {
              kind: "paragraph" as const,
              text: say(textWith("explain.cleaning.left", { headings: left })),
            },
          ]),
    ]),
  ];
}

function byRule(changes: CleanedRoster["changes"]): ReadonlyMap<CleaningRule, number> {
  const counts = new Map<CleaningRule, number>();
  for (const { rule } of changes) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** The words of a question: those of the word itself, else of its code. */
export function cleaningQuestionText({ code, text }: CleaningQuestion): Text {
  return text ?? { key: `cleaning.question.${code}` };
}

function questionText(one: CleaningQuestion, speech: Speech): string {
  const { say } = speech;
  const { row, field, given, options = [] } = one;
  return say(
    textWith("explain.cleaning.question", {
      row,
      field: factText(field, speech, question),
      question: cleaningQuestionText(one),
      given: valueText(field, given, speech),
      options: options.map((option) => valueText(field, option, speech)),
    }),
  );
}

/** A value as it may be shown: a NIK is masked. */
export function shownValue(
  field: RosterField,
  value: CleanValue,
): string | number | boolean | null {
  return field === "nik" && (typeof value === "string" || typeof value === "number")
    ? maskNik(value)
    : value;
}

function valueText(field: RosterField, value: CleanValue, { say }: Speech): string {
  const shown = shownValue(field, value);
  if (shown === "male" || shown === "female") return say(sexNames[shown]);
  if (typeof shown === "boolean") return say({ key: shown ? "tables.yes" : "tables.no" });
  return String(shown ?? "");
}

function shortened<Part>(
  parts: readonly Part[],
  { say, count }: Speech,
  said: (part: Part) => string,
): Block[] {
  const items: Item[] = parts.slice(0, mostRows).map((part) => ({ text: said(part) }));
  const more = parts.length - mostRows;
  if (more <= 0) return listOf(items);
  return [
    ...listOf(items),
    {
      kind: "paragraph",
      text: say(textWith("explain.roster.more", { more, moreText: count(more), of: "row" })),
    },
  ];
}
