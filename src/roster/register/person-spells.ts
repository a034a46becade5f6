import { monthIndex, monthOf } from "../../core/calendar.js";
import { issueOf } from "../../core/errors.js";
import { type Text, textWith } from "../../core/text.js";
import { noEnd, type Spell, type Stay } from "./person.js";
import { type SoundRow, villageKey } from "./read-row.js";
import { lastMonthOfRow, type MemberRow } from "./register-input.js";
import type { RegisterRowFault } from "./register.js";

/** The memberships of one person; a row that contradicts an earlier membership is left out. */
export function spellsOf(rows: readonly SoundRow[]): {
  readonly spells: readonly Spell[];
  readonly faults: readonly RegisterRowFault[];
} {
  const spells: Spell[] = [];
  const faults: RegisterRowFault[] = [];
  let died: SoundRow | undefined;
  const ordered = rows
    .map((row) => ({ row, spell: spellOf(row) }))
    .sort((a, b) => a.spell.from - b.spell.from || a.row.position - b.row.position);
  for (const { row, spell } of ordered) {
    const last = spells.at(-1);
    const against = died ?? (last && spell.from <= last.to ? last : undefined);
    if (!against) {
      spells.push(spell);
      if (row.facts.died !== undefined) died = row;
      continue;
    }
    const text: Text = died
      ? textWith("expected.register.after-death", { row: against.row })
      : textWith("expected.register.overlap", { row: against.row });
    const { position } = row;
    const village = villageKey(row.facts.village);
    faults.push({
      row: row.row,
      position,
      ...(village !== undefined && { village }),
      issues: [{ path: "joined", ...issueOf(text) }],
    });
  }
  return { spells, faults };
}

function spellOf({ row, position, facts }: SoundRow): Spell {
  const from = monthIndex(monthOf(facts.joined));
  const last = lastMonthOfRow(facts);
  const to = last === undefined ? noEnd : monthIndex(last);
  const { group, fundedBy, joined, ended, died, reason, paid, replaces } = facts;
  const moves = (facts.moved ?? []).map(({ month, village }) => ({
    at: monthIndex(month),
    village: villageKey(village),
  }));
  const stayOf = (at: number, village: string | undefined, index: number): Stay => ({
    from: at,
    to: (moves[index]?.at ?? to + 1) - 1,
    village,
  });
  return {
    row,
    position,
    group,
    fundedBy,
    from,
    to,
    stays: [
      stayOf(from, villageKey(facts.village), 0),
      ...moves.map(({ at, village }, index) => stayOf(at, village, index + 1)),
    ],
    ended: ended !== undefined ? endOf(facts) : died !== undefined ? "died" : undefined,
    facts: { joined, ended, died, reason, paid, replaces },
  };
}

/** Who dies in the last month of a membership died as a member. */
function endOf({ ended, died }: MemberRow): "left" | "died" {
  return died !== undefined && ended !== undefined && monthOf(died) === monthOf(ended)
    ? "died"
    : "left";
}
