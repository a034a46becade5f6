import { textWith, type Text } from "../../core/text.js";
import { InvalidInputError, issueOf } from "../../core/errors.js";
import type { DisabilityPart } from "../../law/disability-parts.js";
import type { DisabilityInput } from "./jkk-inputs.js";

type Limb = readonly DisabilityPart[];

/** Losses each of which contains all that stand after it. */
const arm = (side: "right" | "left"): readonly Limb[] => [
  [`${side}-arm-from-shoulder`],
  [`${side}-arm-from-elbow`],
  [`${side}-hand-from-wrist`],
  [
    `${side}-thumb`,
    `${side}-index-finger`,
    `other-finger-${side}-hand`,
    `first-phalanx-${side}-index-finger`,
    `first-phalanx-other-finger-${side}-hand`,
  ],
];

const nested: readonly (readonly Limb[])[] = [
  arm("right"),
  arm("left"),
  [["right-index-finger"], ["first-phalanx-right-index-finger"]],
  [["left-index-finger"], ["first-phalanx-left-index-finger"]],
  [["both-legs-from-groin"], ["one-leg-from-groin", "both-feet-from-ankle", "one-foot-from-ankle"]],
  [["both-legs-from-groin"], ["big-toe", "second-toe", "other-toe"]],
  [["both-feet-from-ankle"], ["one-foot-from-ankle", "big-toe", "second-toe", "other-toe"]],
  [["both-eyes"], ["one-eye", "visual-acuity", "colour-vision", "visual-field"]],
  [["hearing-both-ears"], ["hearing-one-ear", "hearing-loss-both-ears", "hearing-loss-one-ear"]],
  [["hearing-loss-both-ears"], ["hearing-one-ear", "hearing-loss-one-ear"]],
  [["both-auricles"], ["one-auricle"]],
];

/** Losses of which one person has one: degrees of one scale, or one measure of one sense. */
const scales: readonly Limb[] = [
  [
    "working-capacity-51-to-70-percent",
    "working-capacity-26-to-50-percent",
    "working-capacity-10-to-25-percent",
  ],
  ["leg-shortened-under-5-cm", "leg-shortened-5-cm-or-more", "leg-shortened-7.5-cm-or-more"],
  ["one-eye", "visual-acuity"],
  ["hearing-one-ear", "hearing-loss-both-ears"],
];

/** How many of a part a body has, where it is not one. */
const several = {
  "one-leg-from-groin": 2, // not law: how many of a part a body has
  "one-foot-from-ankle": 2, // not law: how many of a part a body has
  "one-eye": 2, // not law: how many of a part a body has
  "hearing-one-ear": 2, // not law: how many of a part a body has
  "hearing-loss-one-ear": 2, // not law: how many of a part a body has
  "other-finger-right-hand": 3, // not law: how many of a part a body has
  "other-finger-left-hand": 3, // not law: how many of a part a body has
  "first-phalanx-other-finger-right-hand": 3, // not law: how many of a part a body has
  "first-phalanx-other-finger-left-hand": 3, // not law: how many of a part a body has
  "big-toe": 2, // not law: how many of a part a body has
  "second-toe": 2, // not law: how many of a part a body has
  "other-toe": 6, // not law: how many of a part a body has
  "one-auricle": 2, // not law: how many of a part a body has
} as const satisfies Partial<Record<DisabilityPart, number>>;

interface Shared {
  /** Parts that stand on the same limbs or fingers. */
  readonly parts: Limb;
  /** How many of them a body has together. */
  readonly most: number;
}

const legs: Limb = ["one-leg-from-groin", "one-foot-from-ankle"];
const feet = several["one-foot-from-ankle"];
const shared: readonly Shared[] = [
  { parts: legs, most: feet },
  { parts: [...legs, "big-toe"], most: several["big-toe"] },
  { parts: [...legs, "second-toe"], most: several["second-toe"] },
  ...(["right", "left"] as const).map((side) => ({
    parts: [
      `other-finger-${side}-hand`,
      `first-phalanx-other-finger-${side}-hand`,
    ] satisfies DisabilityPart[],
    most: several[`other-finger-${side}-hand`],
  })),
];

/** Refuses the same loss twice: more of a part than a body has, or a part with what contains it. */
export function refuseOverlaps(disabilities: readonly DisabilityInput[]): void {
  const parts = disabilities.map(partLost);
  parts.forEach((part, index) => {
    const path = `disabilities[${index}]`;
    const before = parts.slice(0, index).filter((other) => other === part).length;
    const most = (several as Partial<Record<DisabilityPart, number>>)[part] ?? 1;
    if (before >= most) throw refused(path, tooMany(part, most));
    const whole = parts.find((other) => contains(other, part));
    if (whole) throw refused(path, containedIn(part, whole));
    const degree = parts.slice(0, index).find((other) => other !== part && ofOneScale(other, part));
    if (degree) throw refused(path, oneOfScale(part, degree));
    const limit = limitOf(part, parts.slice(0, index + 1));
    if (limit !== undefined) throw refused(path, tooMany(part, limit));
  });
}

function ofOneScale(a: DisabilityPart, b: DisabilityPart): boolean {
  return scales.some((scale) => scale.includes(a) && scale.includes(b));
}

/** How many of a part are left after the other losses, if more are given. */
function limitOf(part: DisabilityPart, given: Limb): number | undefined {
  const count = (parts: Limb): number => given.filter((one) => parts.includes(one)).length;
  const full = shared.find(({ parts, most }) => parts.includes(part) && count(parts) > most);
  if (full) return full.most - (count(full.parts) - count([part]));
  const toes = (several["other-toe"] / feet) * Math.max(0, feet - count(legs));
  return [...legs, "other-toe"].includes(part) && count(["other-toe"]) > toes ? toes : undefined;
}

function partLost(disability: DisabilityInput): DisabilityPart {
  if ("hearingLoss" in disability) return "hearing-loss-both-ears";
  return "visualAcuity" in disability ? "visual-acuity" : disability.part;
}

function contains(whole: DisabilityPart, part: DisabilityPart): boolean {
  return nested.some((levels) => {
    const outer = levels.findIndex((level) => level.includes(whole));
    const inner = levels.findIndex((level) => level.includes(part));
    return outer >= 0 && inner > outer;
  });
}

function refused(path: string, message: Text): InvalidInputError {
  return new InvalidInputError([{ path, ...issueOf(message) }]);
}

function tooMany(part: DisabilityPart, most: number): Text {
  return textWith("disability-overlaps.too-many", { part, most });
}

function oneOfScale(part: DisabilityPart, other: DisabilityPart): Text {
  return textWith("disability-overlaps.one-of-scale", { part, other });
}

function containedIn(part: DisabilityPart, whole: DisabilityPart): Text {
  return textWith("disability-overlaps.contained-in", { part, whole });
}
