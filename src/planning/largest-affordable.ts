/** The largest count up to `most` whose cost is within the money; costs never fall. */
export function largestAffordable(
  most: number,
  money: number,
  cost: (count: number) => number,
): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = low + Math.ceil((high - low) / 2); // not law: the middle of a search
    if (cost(middle) <= money) low = middle;
    else high = middle - 1;
  }
  return low;
}
