import { boundedHeap, type BoundedHeap } from "./bounded-heap.js";
import { comesBefore, type Candidate } from "./priority.js";
import type { RosterScheme } from "./screening.js";

/** Gives the places of a scheme; remembers no more people than there are places. */
export interface Places {
  readonly limited: boolean;
  readonly offer: (candidate: Candidate) => void;
  /** Who has a place, by priority. */
  readonly placed: () => readonly Candidate[];
}

/** The places of a scheme: first those of each village, then those of the whole. */
export function placesOf({ perVillage, size }: RosterScheme): Places {
  const limit = perVillage?.atMost ?? size;
  if (limit === undefined) return unlimited;
  const heaps = new Map<string, BoundedHeap<Candidate>>();
  const byVillage = perVillage?.atMost !== undefined;
  return {
    limited: true,
    offer: (candidate) => {
      const key = byVillage ? (candidate.village ?? "") : "";
      let heap = heaps.get(key);
      if (!heap) heaps.set(key, (heap = boundedHeap(limit, comesBefore)));
      heap.offer(candidate);
    },
    placed: () => {
      const best = [...heaps.values()].flatMap((heap) => heap.items());
      best.sort((a, b) => (comesBefore(a, b) ? -1 : 1));
      return size === undefined ? best : best.slice(0, size);
    },
  };
}

const unlimited: Places = { limited: false, offer: () => undefined, placed: () => [] };
