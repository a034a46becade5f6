import { warn, type Workings } from "../../core/workings.js";

/** Says so where a relief of the month may lower the bill and the facts that decide are not given. */
export function warnUndecided(
  workings: Workings,
  regulation: string,
  fields: readonly string[],
): void {
  const names = fields.join(", ");
  warn(workings, {
    code: "relief-not-decided",
    message: {
      id: `Keringanan ${regulation} dapat berlaku pada bulan ini; angka ini tanpa keringanan karena tidak diberikan: ${names}`,
      en: `The relief of ${regulation} may apply in this month; this figure is without it, since these facts are not given: ${names}`,
    },
  });
}
