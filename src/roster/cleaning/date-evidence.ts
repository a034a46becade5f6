import type { DateReading } from "./read-date.js";

/** In which order the days and months of each form of a list were found to stand. */
export interface DateEvidence {
  readonly add: (reading: DateReading, births: readonly string[]) => void;
  /** Whether a form of which a cell leaves it open is written day first in this list. */
  readonly isDayFirst: (form: string) => "by-custom" | "by-list" | undefined;
  readonly counts: () => { readonly dayFirst: number; readonly monthFirst: number };
}

const enough = 10; // not law: cells that show how a list writes its dates
const stray = 0.02; // not law: a share of slips that changes nothing
const none = { dayFirst: 0, monthFirst: 0 };
const fourDigits = "4"; // not law: digits of a year

/**
 * Evidence of a list. A year of four digits stands behind day and month by custom,
 * unless the list shows the other order; a year of two digits is also what
 * spreadsheets write month first, so the list itself must show it.
 */
export function dateEvidence(): DateEvidence {
  const forms = new Map<string, { dayFirst: number; monthFirst: number }>();
  return {
    add: ({ form = "", candidates }, births) => {
      const [fitting] =
        candidates.length === 1
          ? candidates
          : candidates.filter(({ date }) => births.includes(date));
      if (!fitting?.order) return;
      const days = fitting.date.slice(8) === fitting.date.slice(5, 7);
      if (days) return;
      const count = forms.get(form) ?? { dayFirst: 0, monthFirst: 0 };
      count[fitting.order === "day-first" ? "dayFirst" : "monthFirst"] += 1;
      forms.set(form, count);
    },
    isDayFirst: (form) => {
      const { dayFirst, monthFirst } = forms.get(form) ?? none;
      if (monthFirst > stray * dayFirst) return undefined;
      if (form.endsWith(fourDigits)) return "by-custom";
      return dayFirst >= enough ? "by-list" : undefined;
    },
    counts: () => {
      const sums = { dayFirst: 0, monthFirst: 0 };
      for (const { dayFirst, monthFirst } of forms.values()) {
        if (dayFirst === 0 || monthFirst <= stray * dayFirst) continue;
        sums.dayFirst += dayFirst;
        sums.monthFirst += monthFirst;
      }
      return sums;
    },
  };
}
