/** A number with its English noun: `1 village`, `2 villages`. */
export function counted(count: number, noun: string, written?: string): string {
  return `${written ?? count} ${noun}${count === 1 ? "" : "s"}`;
}
