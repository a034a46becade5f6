/** The first month of the slider: the law of the library begins here. */
export const firstMonth = "2015-07";
/** The last month of the slider, past the known law. */
export const lastMonth = "2027-12";

/** A month by its number from the first. */
export function monthAt(index: number): string {
  const months = 12 * Number(firstMonth.slice(0, 4)) + Number(firstMonth.slice(5)) - 1 + index;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
}

/** The number of a month from the first. */
export function indexOfMonth(month: string): number {
  const number = (text: string): number => 12 * Number(text.slice(0, 4)) + Number(text.slice(5, 7));
  return number(month) - number(firstMonth);
}

/** All months of the slider. */
export const allMonths: readonly string[] = Array.from(
  { length: indexOfMonth(lastMonth) + 1 },
  (_, index) => monthAt(index),
);
