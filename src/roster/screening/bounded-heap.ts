/** Keeps the best of many, the worst of them on top, ready to make place. */
export interface BoundedHeap<Item> {
  readonly offer: (item: Item) => void;
  readonly items: () => readonly Item[];
}

/** An empty heap of at most `limit` items; `before` says which of two comes first. */
export function boundedHeap<Item>(
  limit: number,
  before: (a: Item, b: Item) => boolean,
): BoundedHeap<Item> {
  const heap: Item[] = [];
  const at = (index: number): Item => heap[index] as Item;
  const swap = (a: number, b: number): void => {
    [heap[a], heap[b]] = [at(b), at(a)];
  };
  const rise = (): void => {
    for (let index = heap.length - 1; index > 0;) {
      const parent = (index - 1) >> 1;
      if (!before(at(parent), at(index))) return;
      swap(parent, index);
      index = parent;
    }
  };
  const sink = (): void => {
    for (let index = 0; ;) {
      const [left, right] = [2 * index + 1, 2 * index + 2]; // not law: the two children in a heap
      let worst = index;
      if (left < heap.length && before(at(worst), at(left))) worst = left;
      if (right < heap.length && before(at(worst), at(right))) worst = right;
      if (worst === index) return;
      swap(worst, index);
      index = worst;
    }
  };
  return {
    offer: (item) => {
      if (heap.length < limit) {
        heap.push(item);
        rise();
      } else if (before(item, at(0))) {
        heap[0] = item;
        sink();
      }
    },
    items: () => heap,
  };
}
