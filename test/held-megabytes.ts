import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Megabytes that are held, in the heap and in typed arrays. */
export function heldMegabytes(): number {
  collect();
  const { used_heap_size: heap, external_memory: outside } = getHeapStatistics();
  return (heap + outside) / 1_000_000;
}
