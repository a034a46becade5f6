import type { Check } from "../core/check.js";
import type {
  Contribution,
  ContributionLine,
  Deferral,
  Reallocation,
} from "../contributions/contribution.js";
import type { Segment } from "../core/vocabulary.js";
import { articleLines } from "./articles.js";
import { listOf, section, type Block, type Item } from "./document.js";
import { formulas } from "./formula.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { billedNames, fundingNames, payerNames, programmeNames } from "./words.js";

/** A contribution: the bill first, then each line with its formula and article. */
export function explainContribution(result: Contribution, speech: Speech): Block[] {
  const { say } = speech;
  const month = speech.month(result.month);
  const total = speech.rupiah(result.total);
  const funding = result.fundedBy ? fundingNames[result.fundedBy] : undefined;
  return [
    { kind: "heading", text: say({ id: `Iuran ${month}`, en: `Contribution for ${month}` }) },
    {
      kind: "paragraph",
      text: say({
        id: `Yang harus dibayar: ${total} untuk ${billedNames[result.segment].id}${funding ? `, dari ${funding.id}` : ""}.`,
        en: `To be paid: ${total} for ${billedNames[result.segment].en}${funding ? `, from ${funding.en}` : ""}.`,
      }),
    },
    ...basisOfProject(result, speech),
    ...listOf(result.lines.map((line) => lineItem(result.segment, line, speech))),
    ...section(
      say({ id: "Program wajib dan kepesertaan JKP", en: "Compulsory programmes and JKP" }),
      listOf(result.checks.map((check) => checkItem(check, speech))),
    ),
    ...section(
      say({
        id: "Rekomposisi untuk JKP (tidak ditagih)",
        en: "Passed on to JKP (not billed)",
      }),
      listOf(result.reallocations.map((share) => shareItem(share, speech))),
    ),
    ...section(
      say({ id: "Bagian yang boleh ditunda", en: "What may be paid later" }),
      listOf(result.deferrals.map((deferral) => deferralItem(deferral, speech))),
    ),
    ...section(
      say({ id: "Keringanan", en: "Relief" }),
      listOf(
        result.reliefs.map((relief) => ({
          text: say(relief.reason),
          under: articleLines(relief.provisions, speech),
        })),
      ),
    ),
    ...closingNotes(result, speech),
  ];
}

function basisOfProject({ segment, lines: [line] }: Contribution, speech: Speech): Block[] {
  if (segment !== "construction" || !line) return [];
  const basis = speech.rupiah(line.basis);
  const text =
    line.ratePercent === undefined
      ? { id: `Dasar: nilai kontrak ${basis}.`, en: `Basis: a contract value of ${basis}.` }
      : { id: `Dasar: upah seluruh pekerja ${basis}.`, en: `Basis: a wage bill of ${basis}.` };
  return [{ kind: "paragraph", text: speech.say(text) }];
}

function lineItem(segment: Segment, line: ContributionLine, speech: Speech): Item {
  const { say } = speech;
  const [rule] = line.provisions;
  const whole = line.programme === "jkk-jkm" && rule ? rule.title : programmeNames[line.programme];
  const payer =
    segment === "wage-earner" && line.payer === "worker" ? employee : payerNames[line.payer];
  return {
    text: `${say(whole)}, ${say(payer)}: ${speech.rupiah(line.amount)}`,
    under: [
      ...deemedIncome(segment, line, speech),
      ...formulas(line.steps, speech),
      ...articleLines(line.provisions, speech),
    ],
  };
}

const employee = { id: "pekerja", en: "worker" };

function deemedIncome(segment: Segment, line: ContributionLine, speech: Speech): string[] {
  if (segment !== "non-wage-earner" || line.programme === "jkm") return [];
  const basis = speech.rupiah(line.basis);
  return [
    speech.say({
      id: `Kelompok penghasilan dengan dasar ${basis}`,
      en: `Income band with a basis of ${basis}`,
    }),
  ];
}

function shareItem(share: Reallocation, speech: Speech): Item {
  const from =
    share.from === "state"
      ? speech.say({ id: "Dibayar oleh Pemerintah Pusat", en: "Paid by the state" })
      : speech.say({
          id: `Dari ${share.from.toUpperCase()}`,
          en: `Out of ${share.from.toUpperCase()}`,
        });
  const rate = speech.percent(share.ratePercent);
  return {
    text: `${from}: ${rate} × ${speech.rupiah(share.basis)} = ${speech.rupiah(share.exact)}`,
    under: articleLines(share.provisions, speech),
  };
}

function deferralItem(deferral: Deferral, speech: Speech): Item {
  const programme = speech.say(programmeNames[deferral.programme]);
  const now = speech.rupiah(deferral.dueNow);
  const later = speech.rupiah(deferral.deferred);
  const begins = speech.date(deferral.begins);
  const ends = speech.date(deferral.ends);
  return {
    text: speech.say({
      id: `${programme}: ${now} dibayar tepat waktu; ${later} mulai dibayar paling lambat ${begins} dan lunas paling lambat ${ends}`,
      en: `${programme}: ${now} in time; ${later} from ${begins} at the latest, all of it by ${ends}`,
    }),
    under: articleLines(deferral.provisions, speech),
  };
}

function checkItem({ passed, text, provisions }: Check, speech: Speech): Item {
  const holds = passed ? { id: "ya", en: "yes" } : { id: "tidak", en: "no" };
  const open = { id: "belum diketahui", en: "not known" };
  return {
    text: `${speech.say(text)}: ${speech.say(passed === undefined ? open : holds)}`,
    under: articleLines(provisions, speech),
  };
}
