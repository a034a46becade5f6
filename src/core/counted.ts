/** A number with its English noun: `1 village`, `2 villages`. */
export function counted(count: number, noun: string, written = String(count)): string {
  return `${written} ${noun}${count === 1 ? "" : "s"}`;
}
