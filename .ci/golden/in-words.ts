import type { ChangedAnswer, Changes, LawChange } from "./changes.js";

const shown = 5;

/** The changes on a screen. */
export function inWords({ from, lawAsOf, law, otherwise, asked }: Changes): string {
  const lines = [
    `Since ${from}, by the law of ${lawAsOf}: ${law.length} versions of provisions changed, ${asked.newly} calls are new, ${asked.noLonger} are asked no longer.`,
    ...law.flatMap((change) => [heading(change), ...some(change.answers)]),
  ];
  if (otherwise.length > 0) {
    lines.push(`${otherwise.length} answers changed by the code alone:`, ...some(otherwise));
  }
  return lines.join("\n");
}

function heading({ provision, from, to, kind, segments, answers }: LawChange): string {
  const days = to ? `${from} to ${to}` : `since ${from}`;
  return `${provision} (${days}): ${kind}; ${answers.length} answers changed${segments.length > 0 ? ` (${segments.join(", ")})` : ""}`;
}

function some(answers: readonly ChangedAnswer[]): string[] {
  const rest = answers.length - shown;
  return [
    ...answers
      .slice(0, shown)
      .map(({ of, total }) => `  ${of}${total ? `: ${total.before} -> ${total.after}` : ""}`),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ];
}
