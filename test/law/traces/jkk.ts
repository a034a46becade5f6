import {
  computeJkkBenefit,
  disabilityParts,
  type DisabilityInput,
  type JkkBenefitInput,
  type JkkWageEarnerInput,
} from "../../../src/index.js";

const expenses = {
  transport: [
    { mode: "land", cost: 1 },
    { mode: "sea", cost: 1 },
    { mode: "air", cost: 1 },
  ],
  homeCare: 1,
  dentures: 1,
  hearingAid: 1,
  glasses: 1,
  prosthesisPrice: 100,
} as const;

const given: Readonly<Record<string, object>> = {
  scalp: { percent: 20 },
  "hearing-loss-both-ears": { units: 1 },
  "hearing-loss-one-ear": { units: 1 },
  "visual-acuity": { units: 1 },
  "visual-field": { units: 1 },
};

/** Every row of the disability table, one case each, and the two measured losses. */
export const everyDisability: readonly DisabilityInput[] = [
  ...disabilityParts.map((part) => ({ part, ...given[part] })),
  { hearingLoss: { betterEarDecibel: 57.5, worseEarDecibel: 87.5 } },
  { visualAcuity: { betterEyeEfficiencyPercent: 80, worseEyeEfficiencyPercent: 40 } },
];

/** What JKK reads on a date. */
export function traceJkk(date: string): unknown[] {
  const worker: JkkWageEarnerInput = {
    date,
    segment: "wage-earner",
    wage: 3_000_000,
    arrearsMonths: 0,
  };
  const later = `${Number(date.slice(0, 4)) + 2}${date.slice(4, 8)}01`;
  const cases: readonly [JkkBenefitInput, Readonly<Record<string, string>>?][] = [
    ...everyDisability.map((disability): [JkkBenefitInput] => [
      { ...worker, disabilities: [disability] },
    ]),
    [{ ...worker, expenses, temporaryInability: { from: date, to: later } }],
    [{ ...worker, expenses }, { "jkk.hearing-aid-amount": "reported-amount" }],
    [{ ...worker, temporaryInability: { days: 400 }, wagePaidByEmployer: 1_000_000 }],
    [{ ...worker, death: true, enrolled: false, arrearsMonths: 0 }],
    [{ ...worker, death: true, reportedWage: 1_000_000 }],
    [{ ...worker, death: true, reportedInTime: false }, {}],
    [{ ...worker, death: true, circumstance: "commute", usualRoute: true }],
    [{ ...worker, death: true, occupationalDisease: { employmentEnded: date } }],
    ...(date >= "2021-04-01"
      ? [
          [
            {
              ...worker,
              death: true,
              circumstance: "sudden-death",
              suddenDeath: { atWork: true, toHospitalAtOnce: true, hours: 3 },
            },
          ] satisfies [JkkBenefitInput],
        ]
      : []),
    [{ ...worker, death: true, circumstance: "violence", concludedAsWorkAccident: true }],
    [
      { ...worker, segment: "construction", wage: { daily: 80_000 }, death: true },
      { "jkk.construction-day-wage": "times-30" },
    ],
  ];
  return cases.map(([input, readings = {}]) => computeJkkBenefit(input, { readings }));
}
