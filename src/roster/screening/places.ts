import { type Candidate, comesBefore } from "./priority.js";
import type { RosterScheme } from "./roster-input.js";

/** Gives the places of a scheme; remembers no more people than there are places. */
export interface Places {
  readonly limited: boolean;
  readonly offer: (candidate: Candidate) => void;
  /** The rows with a place, by priority. */
  readonly placed: () => readonly Candidate[];
  readonly saved: () => SavedPlaces;
}

/** By village, or under an empty name: who has a place so far. A key without end is `null`. */
export type SavedPlaces = readonly (readonly [string, readonly SavedCandidate[]])[];

interface SavedCandidate extends Omit<Candidate, "keys"> {
  readonly keys: readonly (number | null)[];
}

/** The places of a scheme: first those of each village, then those of the whole. */
export function placesOf({ perVillage, size }: RosterScheme, before: SavedPlaces = []): Places {
  const limit = perVillage?.atMost ?? size;
  if (limit === undefined) return unlimited;
  const heaps = new Map<string, BoundedHeap<Candidate>>();
  const byVillage = perVillage?.atMost !== undefined;
  const offer = (candidate: Candidate): void => {
    const key = byVillage ? (candidate.village ?? "") : "";
    let heap = heaps.get(key);
    if (!heap) heaps.set(key, (heap = boundedHeap(limit, comesBefore)));
    heap.offer(candidate);
  };
  for (const { keys, ...rest } of before.flatMap(([, candidates]) => candidates)) {
    offer({ ...rest, keys: keys.map((key) => key ?? Number.POSITIVE_INFINITY) });
  }
  return {
    limited: true,
    offer,
    placed: () => {
      const best = [...heaps.values()].flatMap((heap) => heap.items());
      best.sort((a, b) => (comesBefore(a, b) ? -1 : 1));
      return best.slice(0, size);
    },
    saved: () =>
      [...heaps].map(([village, heap]) => [
        village,
        heap.items().map(({ keys, ...rest }) => ({
          ...rest,
          keys: keys.map((key) => (Number.isFinite(key) ? key : null)),
        })),
      ]),
  };
}

const unlimited: Places = {
  limited: false,
  offer: () => undefined,
  placed: () => [],
  saved: () => [],
};

/** Keeps the best of many, the worst of them on top, ready to make place. */
interface BoundedHeap<Item> {
  readonly offer: (item: Item) => void;
  readonly items: () => readonly Item[];
}

/** An empty heap of at most `limit` items; `before` says which of two comes first. */
function boundedHeap<Item>(
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
      const [left, right] = [2 * index + 1, 2 * index + 2]; // not law: the pattern of a region code
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
