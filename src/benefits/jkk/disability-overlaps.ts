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

/** How many of a part a body has, where it is not one. */
const several: Partial<Readonly<Record<DisabilityPart, number>>> = {
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
};

/** Refuses the same loss twice: more of a part than a body has, or a part with what contains it. */
export function refuseOverlaps(disabilities: readonly DisabilityInput[]): void {
  const parts = disabilities.map(partLost);
  parts.forEach((part, index) => {
    const path = `disabilities[${index}]`;
    const before = parts.slice(0, index).filter((other) => other === part).length;
    const most = several[part] ?? 1;
    if (before >= most) throw refused(path, tooMany(part, most));
    const whole = parts.find((other) => contains(other, part));
    if (whole) throw refused(path, containedIn(part, whole));
  });
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

function containedIn(part: DisabilityPart, whole: DisabilityPart): Text {
  return textWith("disability-overlaps.contained-in", { part, whole });
}
