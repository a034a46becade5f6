import type { Bilingual } from "./bilingual.js";
import type { Segment } from "./vocabulary.js";

/** Names of segments. */
export const segmentNames: Readonly<Record<Segment, Bilingual>> = {
  "wage-earner": { id: "penerima upah (PU)", en: "wage earner (PU)" },
  "non-wage-earner": { id: "bukan penerima upah (BPU)", en: "non-wage earner (BPU)" },
  construction: { id: "pekerja jasa konstruksi", en: "construction worker" },
  "migrant-worker": { id: "pekerja migran Indonesia (PMI)", en: "migrant worker (PMI)" },
};
