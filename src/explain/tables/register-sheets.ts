import { warningText } from "../../core/warning.js";
import { maskNik } from "../../roster/nik/mask-nik.js";
import type { MonthSpan } from "../../roster/register/register-input.js";
import type {
  MemberName,
  MemberPlace,
  MembershipRegister,
} from "../../roster/register/register.js";
import { issueWords } from "../error-text.js";
import type { Speech } from "../speech.js";
import { fundingCell, idCells, ifGiven, known, segmentCell } from "./ids.js";
import { effectsOf, firstField, memberRow, registerQuestion } from "../explain-register.js";
import { factCell } from "./shared-cells.js";
import { type Cells, sheet, type Sheet, summary, type TextCell } from "./sheet.js";

/**
 * A register of members: head counts, what was paid, each person, and the changes for BPJS.
 * A NIK is masked: `row` and `id` lead to the caller's own list.
 */
export function registerSheets(result: MembershipRegister, speech: Speech): Sheet[] {
  const { byMonth, headcounts, realised = [], persons, changes } = result;
  return [
    summary(result, {
      fromMonth: result.from,
      toMonth: result.to,
      date: result.on,
      read: result.read,
      persons: byMonth.at(-1)?.persons ?? 0,
      personMonths: result.personMonths,
      changes: changes.length,
      toRepair: result.toRepair.length,
    }),
    sheet("by-month", byMonth, (month) => ({
      month: month.month,
      persons: month.persons,
      joined: month.joined,
      replacements: month.replaced,
      leavers: month.left,
      deaths: month.died,
    })),
    sheet("headcounts", headcounts, (count) => ({
      month: count.month,
      ...placeCells(count),
      persons: count.persons,
      paidPersons: count.paid,
      unpaidPersons: count.unpaid,
    })),
    sheet("realised", realised, ({ group, headcount, personMonths, amount }) => ({
      group,
      persons: headcount,
      personMonths,
      amount,
    })),
    sheet("members", persons, (person) => ({
      ...nameCells(person),
      ...placeCells(person),
      segment: segmentCell(person.facts.segment),
      memberSince: person.facts.membershipStart,
      months: person.activeMonths,
      activeIn: spansCell(person.active),
      paidMonths: person.paidMonths ?? null,
      unpaidMonths: person.unpaidMonths ?? null,
      unpaidIn: ifGiven(person.unpaid, spansCell),
      contributionMonths: person.facts.contributionMonths ?? null,
      arrearsMonths: person.facts.arrearsMonths ?? null,
      arrearsAtEnd: person.standing?.atEnd ?? null,
      arrearsEffect: ifGiven(person.standing, effectsOf),
      lapsed: ifGiven(person.standing, ({ lapsed }) => lapsed),
      change: ifGiven(person.ended, known("change")),
      code: person.warnings.map(({ code }) => code),
      text: person.warnings.map(warningText),
    })),
    sheet("membership-changes", changes, (change) => ({
      month: change.month,
      change: known("change")(change.change),
      ...nameCells(change),
      ...placeCells(change),
      date: change.day ?? null,
      reason: ifGiven(change.reason, (reason) => ({ key: `register.reason.${reason}` }) as const),
      groupBefore: change.before?.group ?? null,
      villageBefore: change.before?.village ?? null,
      fundedByBefore: ifGiven(change.before, ({ fundedBy }) => fundingCell(fundedBy)),
      replaces: ifGiven(change.replaces, memberRow),
      because: ifGiven(
        change.replaces,
        ({ because }) => ({ key: `register.reason.${because}` }) as const,
      ),
    })),
    sheet("open-places", result.openPlaces, (place) => ({
      fromMonth: place.from,
      ...placeCells(place),
      replaces: memberRow(place.left),
      because: { key: `register.reason.${place.because}` } as const,
    })),
    sheet("waiting", result.waiting, nameCells),
    sheet("to-repair", result.toRepair, ({ row, position, village, issues }) => ({
      row: String(row),
      position,
      village: village ?? null,
      field: idCells(
        issues.map(({ path }) => factCell(firstField(path), speech, registerQuestion)),
      ),
      text: issues.map(issueWords),
    })),
  ];
}

function nameCells({ row, waited, id, nik }: MemberName): Cells {
  return {
    row: String(row),
    waited: waited ?? false,
    id: id ?? null,
    nik: nik === undefined ? null : maskNik(nik),
  };
}

function placeCells({ group, village, fundedBy }: MemberPlace): Cells {
  return { group, village: village ?? null, fundedBy: fundingCell(fundedBy) };
}

function spansCell(spans: readonly MonthSpan[]): TextCell {
  return spans.map(({ from, to }) => (from === to ? from : `${from}/${to}`));
}
