import { citationText } from "../core/citation.js";
import type { Provision } from "../core/provision.js";
import type { CalendarMonth, Programme, Segment } from "../core/vocabulary.js";
import { peekMonth } from "../core/look-up.js";
import { warn, type Workings } from "../core/workings.js";
import { reliefCovid, reliefLabourIntensive } from "../law/provisions/relief.js";

/** Says so where a relief of the month may lower the bill and its conditions are not computed. */
export function warnOfReliefNotComputed(
  workings: Workings,
  segment: Segment,
  programmes: readonly Programme[],
  month: CalendarMonth,
): void {
  const jkk = programmes.includes("jkk");
  if (jkk || programmes.includes("jkm")) warnInWindow(workings, reliefCovid, month);
  if (jkk && segment === "wage-earner") warnInWindow(workings, reliefLabourIntensive, month);
}

function warnInWindow(
  workings: Workings,
  provision: Provision<string>,
  month: CalendarMonth,
): void {
  const version = peekMonth(workings, provision, month);
  const cite = version?.cites[0];
  if (!version || !cite) return;
  const article = citationText(cite);
  warn(workings, {
    code: "relief-not-computed",
    provision: provision.id,
    message: {
      id: `${provision.title.id} (${version.value}% lebih rendah, ${article}) dapat berlaku pada bulan ini; syaratnya tidak dihitung, angka ini tanpa keringanan`,
      en: `${provision.title.en} (${version.value} % off, ${article}) may apply in this month; its conditions are not computed, this figure is without it`,
    },
  });
}
