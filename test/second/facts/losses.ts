import fc from "fast-check";

const fixed = [
  "right-thumb",
  "left-index-finger",
  "other-finger-left-hand",
  "first-phalanx-right-index-finger",
  "big-toe",
  "one-foot-from-ankle",
  "impotence",
  "smell",
  "one-auricle",
  "colour-vision",
  "mental-working-capacity",
];

const arms = [
  "right-arm-from-shoulder",
  "left-arm-from-elbow",
  "right-hand-from-wrist",
  "both-eyes",
];

const loss = fc.oneof(
  { weight: 6, arbitrary: fc.record({ part: fc.constantFrom(...fixed) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      part: fc.constantFrom(...fixed),
      functionLostPercent: fc.integer({ min: 1, max: 100 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ part: fc.constant("scalp"), percent: fc.integer({ min: 10, max: 30 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      part: fc.constantFrom("hearing-loss-one-ear", "visual-field"),
      units: fc.integer({ min: 1, max: 9 }),
    }),
  },
);

/** Losses of the disability table of which none holds another. */
export const losses = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.uniqueArray(loss, { minLength: 1, maxLength: 4, selector: ({ part }) => part }),
  },
  { weight: 1, arbitrary: fc.record({ part: fc.constantFrom(...arms) }).map((one) => [one]) },
);
