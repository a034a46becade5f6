import type { DisabilityPart } from "../../law/disability-parts.js";

/** The meaning of a word of a description: what was lost, which one, how many, from where. */
export type Meaning =
  | "right"
  | "left"
  | "one"
  | "both"
  | "shoulder"
  | "elbow"
  | "wrist"
  | "groin"
  | "ankle"
  | "phalanx"
  | "shortened"
  | "lessened"
  | "mental"
  | Loss;

/** The parts that may be lost, as people name them. */
export type Loss =
  | "thumb"
  | "index finger"
  | "other finger"
  | "finger"
  | "arm"
  | "hand"
  | "leg"
  | "big toe"
  | "second toe"
  | "other toe"
  | "toe"
  | "eye"
  | "acuity"
  | "colour"
  | "field of sight"
  | "hearing"
  | "auricle"
  | "scalp"
  | "potency"
  | "nostril"
  | "septum"
  | "smell"
  | "capacity";

/** The words by which each is named, in both languages. */
export const meanings: Readonly<Record<Meaning, readonly string[]>> = {
  right: ["kanan", "right"],
  left: ["kiri", "left"],
  one: ["satu", "sebelah", "salah satu", "one", "single"],
  both: ["kedua", "dua", "both", "two"],
  shoulder: ["bahu", "sendi bahu", "pangkal lengan", "shoulder"],
  elbow: ["siku", "elbow"],
  wrist: ["pergelangan", "pergelangan tangan", "wrist"],
  groin: ["pangkal paha", "paha", "groin", "thigh"],
  ankle: ["mata kaki", "pergelangan kaki", "ankle"],
  phalanx: ["ruas", "ruas pertama", "ruas ujung", "ujung", "phalanx", "fingertip", "tip"],
  shortened: ["memendek", "pendek", "shortened", "shorter"],
  lessened: ["penurunan", "berkurang", "menurun", "lessened", "reduced", "hearing loss", "decibel"],
  mental: ["mental", "jiwa"],
  thumb: ["ibu jari", "ibu jari tangan", "jempol", "jempol tangan", "thumb"],
  "index finger": [
    "telunjuk",
    "jari telunjuk",
    "telunjuk tangan",
    "index",
    "index finger",
    "forefinger",
  ],
  "other finger": [
    "jari manis",
    "jari tengah",
    "jari kelingking",
    "kelingking",
    "jari lain",
    "ring finger",
    "middle finger",
    "little finger",
    "pinky",
    "other finger",
  ],
  finger: ["jari", "jari tangan", "finger"],
  arm: ["lengan", "arm"],
  hand: ["tangan", "hand"],
  leg: ["kaki", "tungkai", "leg", "legs", "foot", "feet"],
  "big toe": ["ibu jari kaki", "jempol kaki", "big toe", "great toe"],
  "second toe": ["telunjuk kaki", "jari telunjuk kaki", "second toe"],
  "other toe": [
    "jari manis kaki",
    "jari tengah kaki",
    "kelingking kaki",
    "jari kelingking kaki",
    "jari kaki lain",
    "little toe",
    "other toe",
  ],
  toe: ["jari kaki", "toe", "toes"],
  eye: ["mata", "eye", "eyes", "diplopia", "buta", "blind"],
  acuity: ["tajam penglihatan", "ketajaman penglihatan", "visus", "acuity", "visual acuity"],
  colour: ["buta warna", "warna", "penglihatan warna", "colour", "color", "colour vision"],
  "field of sight": ["lapang pandang", "lapangan pandang", "visual field", "field of vision"],
  hearing: ["pendengaran", "telinga", "daya dengar", "tuli", "hearing", "ear", "ears", "deaf"],
  auricle: ["daun telinga", "auricle", "auricles", "pinna"],
  scalp: ["kulit kepala", "scalp"],
  potency: ["impoten", "impotensi", "impotence", "impotent"],
  nostril: ["cuping hidung", "nostril", "nostril wing"],
  septum: ["sekat hidung", "sekat rongga hidung", "nasal septum", "septum"],
  smell: ["penciuman", "daya penciuman", "smell"],
  capacity: ["kemampuan kerja", "daya kerja", "working capacity"],
};

/** The words of a part: those for the loss, and those that set it apart. */
export interface PartWords {
  readonly lost: readonly Loss[];
  readonly side?: "right" | "left" | undefined;
  readonly number?: "one" | "both" | undefined;
  readonly from?: "shoulder" | "elbow" | "wrist" | "groin" | "ankle" | undefined;
  /** Facts required for it, and for no other part. */
  readonly said?: "phalanx" | "shortened" | "lessened" | undefined;
  readonly mental?: boolean | undefined;
}

const limb: readonly Loss[] = ["arm", "hand"];

const ofSide = (side: "right" | "left"): Partial<Record<DisabilityPart, PartWords>> => ({
  [`${side}-hand-from-wrist`]: { lost: ["hand"], side, from: "wrist" },
  [`${side}-arm-from-elbow`]: { lost: limb, side, from: "elbow" },
  [`${side}-arm-from-shoulder`]: { lost: limb, side, from: "shoulder" },
  [`${side}-thumb`]: { lost: ["thumb", "finger"], side },
  [`${side}-index-finger`]: { lost: ["index finger", "finger"], side },
  [`other-finger-${side}-hand`]: { lost: ["other finger", "finger"], side },
  [`first-phalanx-${side}-index-finger`]: {
    lost: ["index finger", "finger"],
    side,
    said: "phalanx",
  },
  [`first-phalanx-other-finger-${side}-hand`]: {
    lost: ["other finger", "finger"],
    side,
    said: "phalanx",
  },
});

/** The words of each part of the disability table. */
export const partWords: Partial<Record<DisabilityPart, PartWords>> = {
  ...ofSide("right"),
  ...ofSide("left"),
  "one-foot-from-ankle": { lost: ["leg"], number: "one", from: "ankle" },
  "one-leg-from-groin": { lost: ["leg"], number: "one", from: "groin" },
  "both-feet-from-ankle": { lost: ["leg"], number: "both", from: "ankle" },
  "both-legs-from-groin": { lost: ["leg"], number: "both", from: "groin" },
  "leg-shortened-under-5-cm": { lost: ["leg"], number: "one", said: "shortened" },
  "leg-shortened-5-cm-or-more": { lost: ["leg"], number: "one", said: "shortened" },
  "leg-shortened-7.5-cm-or-more": { lost: ["leg"], number: "one", said: "shortened" },
  "big-toe": { lost: ["big toe", "toe"], number: "one" },
  "second-toe": { lost: ["second toe", "toe"], number: "one" },
  "other-toe": { lost: ["other toe", "toe"], number: "one" },
  "one-eye": { lost: ["eye"], number: "one" },
  "both-eyes": { lost: ["eye"], number: "both" },
  "visual-acuity": { lost: ["acuity"] },
  "colour-vision": { lost: ["colour"] },
  "visual-field": { lost: ["field of sight"] },
  "hearing-one-ear": { lost: ["hearing"], number: "one" },
  "hearing-both-ears": { lost: ["hearing"], number: "both" },
  "hearing-loss-one-ear": { lost: ["hearing"], number: "one", said: "lessened" },
  "hearing-loss-both-ears": { lost: ["hearing"], number: "both", said: "lessened" },
  "one-auricle": { lost: ["auricle"], number: "one" },
  "both-auricles": { lost: ["auricle"], number: "both" },
  scalp: { lost: ["scalp"] },
  impotence: { lost: ["potency"] },
  "nostril-wing": { lost: ["nostril"] },
  "nasal-septum": { lost: ["septum"] },
  smell: { lost: ["smell"] },
  "working-capacity-51-to-70-percent": { lost: ["capacity"] },
  "working-capacity-26-to-50-percent": { lost: ["capacity"] },
  "working-capacity-10-to-25-percent": { lost: ["capacity"] },
  "mental-working-capacity": { lost: ["capacity"], mental: true },
};
