import { describe, expect, test } from "vitest";
import {
  amendLaw,
  computeJkkBenefit,
  indonesian,
  indonesianLaw,
  InvalidInputError,
  type Benefit,
  type DisabilityInput,
  type JkkWageEarnerInput,
  type Law,
} from "../../../src/index.js";
import {
  disabilityTable,
  type DisabilityRow,
} from "../../../src/law/provisions/disability-table.js";
import { provisionIds, refusal, said } from "../../words.js";
import { asked } from "../asked.js";

const worker: JkkWageEarnerInput = {
  date: "2024-01-10",
  segment: "wage-earner",
  wage: 3_000_000,
  arrearsMonths: 0,
};

function rated(
  disabilities: readonly DisabilityInput[],
  more: Partial<JkkWageEarnerInput> = {},
  readings: Readonly<Record<string, string>> = {},
): Benefit {
  return computeJkkBenefit({ ...worker, disabilities, ...more }, { readings });
}

const amount = (...args: Parameters<typeof rated>): number | undefined =>
  rated(...args).byItem["partial-disability"];
const used = (benefit: Benefit): string[] => benefit.readings.map(({ id }) => id);
const codes = (benefit: Benefit): string[] => benefit.warnings.map(({ code }) => code);

describe("a row of the table", () => {
  test("table percent of 80 wages, in both versions of the table", () => {
    const toe = [{ part: "big-toe" }] as const;
    expect(amount(toe, { wage: 1_000_000 })).toBe(4_000_000);
    for (const date of ["2015-07-01", "2019-12-01", "2019-12-02"]) {
      expect(amount([{ part: "impotence" }], { date })).toBe(96_000_000);
    }
    const [line] = rated(toe).lines;
    expect(line?.paidTo).toBe("participant");
    expect(said(line, indonesian)).toBe("Santunan cacat sebagian: salah satu ibu jari kaki");
    expect(codes(rated(toe, { date: "2019-12-01" }))).not.toContain("several-disabilities");
  });

  test("a functional disability is the part of the function lost of it", () => {
    expect(amount([{ part: "one-eye", functionLostPercent: 40 }])).toBe(33_600_000);
    expect(amount([{ part: "one-eye", functionLostPercent: 12.5 }])).toBe(10_500_000);
    expect(() => amount([{ part: "one-eye", functionLostPercent: 100.1 }])).toThrow(
      InvalidInputError,
    );
  });

  test("a range is for the doctor, and only within it", () => {
    expect(amount([{ part: "scalp", percent: 10 }])).toBe(24_000_000);
    expect(amount([{ part: "scalp", percent: 30 }])).toBe(72_000_000);
    expect(refusal(() => amount([{ part: "scalp", percent: 9.99 }]))).toContain("10 to 30");
    expect(refusal(() => amount([{ part: "scalp", percent: 30.01 }]))).toContain("10 to 30");
    const open = rated([{ part: "scalp" }]);
    expect(asked(open)).toEqual(["disabilities[0].percent"]);
    expect(open.undetermined).toMatchObject([{ atLeast: 24_000_000, atMost: 72_000_000 }]);
    expect(() => amount([{ part: "smell", percent: 10 }])).toThrow("disabilities[0].percent");
  });

  test("rows by ten go by units, at most to the total loss", () => {
    expect(amount([{ part: "hearing-loss-both-ears", units: 3 }])).toBe(43_200_000);
    expect(amount([{ part: "hearing-loss-one-ear", units: 1 }])).toBe(7_200_000);
    expect(amount([{ part: "visual-acuity", units: 10 }])).toBe(168_000_000);
    const beyond = rated([{ part: "hearing-loss-both-ears", units: 6.7 }]);
    expect(beyond.total).toBe(96_000_000);
    expect(codes(beyond)).toEqual(expect.arrayContaining(["part-of-ten", "limited-to-total-loss"]));
    const open = rated([{ part: "visual-field" }]);
    expect(asked(open)).toEqual(["disabilities[0].units"]);
    expect(open.undetermined).toMatchObject([{ atMost: 168_000_000 }]);
    expect(refusal(() => amount([{ part: "smell", units: 2 }]))).toContain("does not go by unit");
    expect(() => amount([{ part: "visual-field", functionLostPercent: 5 }])).toThrow(
      "functionLostPercent",
    );
  });
});

describe("the left-handed", () => {
  const right = [{ part: "right-arm-from-shoulder" }] as const;
  const left = [{ part: "left-hand-from-wrist" }] as const;
  const thumb = [{ part: "right-thumb" }] as const;

  test("arm and hand are reversed, and nothing else is read for it", () => {
    expect(amount(right)).toBe(96_000_000);
    expect(amount(right, { leftHanded: true })).toBe(84_000_000);
    expect(amount(left)).toBe(67_200_000);
    expect(amount(left, { leftHanded: true })).toBe(76_800_000);
    expect(used(rated(right, { leftHanded: true }))).toEqual([]);
    expect(codes(rated(right))).toContain("assumed-right-handed");
    expect(codes(rated(right, { leftHanded: false }))).not.toContain("assumed-right-handed");
  });

  test("fingers by a reading, both answers", () => {
    const asPrinted = { "jkk.left-handed-fingers": "as-printed" };
    expect(amount(thumb, { leftHanded: false })).toBe(36_000_000);
    expect(amount(thumb, { leftHanded: true })).toBe(28_800_000);
    expect(amount(thumb, { leftHanded: true }, asPrinted)).toBe(36_000_000);
    expect(used(rated(thumb, { leftHanded: true }))).toEqual(["jkk.left-handed-fingers"]);
    expect(codes(rated(thumb, { leftHanded: true }))).toContain("left-handed-fingers");
  });
});

describe("several disabilities", () => {
  const legs = [{ part: "both-legs-from-groin" }, { part: "impotence" }] as const;
  const few = [{ part: "one-eye" }, { part: "smell" }] as const;

  test("are added, at most to total disability; or without a limit; or the highest only", () => {
    const capped = rated([{ part: "impotence" }, { part: "one-eye" }, { part: "smell" }]);
    expect(capped.lines.map((line) => line.amount)).toEqual([96_000_000, 72_000_000]);
    expect(capped.lines[1]?.steps?.at(-1)).toMatchObject({ kind: "cap", limit: 72_000_000 });
    expect(capped.notDue.map(({ item }) => item)).toEqual(["partial-disability"]);
    expect(amount(legs)).toBe(168_000_000);
    expect(amount(legs, {}, { "jkk.several-disabilities": "sum" })).toBe(264_000_000);
    const highest = rated(legs, {}, { "jkk.several-disabilities": "highest-only" });
    expect(highest.total).toBe(168_000_000);
    expect(highest.notDue).toHaveLength(1);
    expect(amount(few)).toBe(108_000_000);
    expect(used(rated(few))).toEqual(["jkk.several-disabilities"]);
    expect(codes(rated(few))).toContain("several-disabilities");
    expect(used(rated([few[0]]))).toEqual([]);
  });

  test("the same loss twice is refused", () => {
    const refused: readonly (readonly DisabilityInput[])[] = [
      [{ part: "right-thumb" }, { part: "right-thumb" }],
      [{ part: "right-hand-from-wrist" }, { part: "right-thumb" }],
      [{ part: "right-index-finger" }, { part: "first-phalanx-right-index-finger" }],
      [{ part: "both-eyes" }, { part: "one-eye" }],
      [{ part: "hearing-both-ears" }, { hearingLoss: { betterEarDecibel: 1, worseEarDecibel: 2 } }],
    ];
    for (const disabilities of refused) {
      expect(() => rated(disabilities)).toThrow(InvalidInputError);
    }
    expect(amount([{ part: "one-foot-from-ankle" }, { part: "one-foot-from-ankle" }])).toBe(
      amount([{ part: "both-feet-from-ankle" }]),
    );
    expect(amount([{ part: "right-thumb" }, { part: "left-thumb" }])).toBe(64_800_000);
  });
});

describe("measured hearing", () => {
  const hearing = (betterEarDecibel: number, worseEarDecibel: number, age?: number): number =>
    rated([
      { hearingLoss: { betterEarDecibel, worseEarDecibel, ...(age !== undefined && { age }) } },
    ]).total;

  test("the teaching example: 57.5 and 87.5 decibel are 22.5 percent", () => {
    expect(hearing(57.5, 87.5, 40)).toBe(54_000_000);
  });

  test("up to 25 decibel is normal; one ear alone goes by the row of one", () => {
    expect(hearing(25, 25)).toBe(0);
    expect(hearing(25, 35, 30)).toBe(7_200_000);
    expect(hearing(10, 130, 30)).toBe(48_000_000);
    expect(hearing(130, 130, 30)).toBe(96_000_000);
  });

  test("age above 40 takes half a decibel a year off", () => {
    expect(hearing(45, 45, 60)).toBe(hearing(35, 35, 40));
    expect(hearing(35, 35, 60)).toBe(0);
    expect(
      codes(rated([{ hearingLoss: { betterEarDecibel: 50, worseEarDecibel: 60 } }])),
    ).toContain("hearing-age-not-given");
    expect(() => hearing(60, 50)).toThrow("worseEarDecibel");
  });

  test("what comes to as much as the worse ear alone is of both, and leaves no doubt", () => {
    const even = rated([{ hearingLoss: { betterEarDecibel: 45, worseEarDecibel: 75, age: 30 } }]);
    expect(even.total).toBe(36_000_000);
    expect(codes(even)).not.toContain("hearing-below-one-ear");
    const uneven = rated([{ hearingLoss: { betterEarDecibel: 44, worseEarDecibel: 75, age: 30 } }]);
    expect(codes(uneven)).toContain("hearing-below-one-ear");
  });

  test("a percentage that does not end is rounded once, in rupiah", () => {
    const [line] = rated(
      [{ hearingLoss: { betterEarDecibel: 30, worseEarDecibel: 31, age: 30 } }],
      {
        wage: 3_000_001,
      },
    ).lines;
    // (5 x 7.5 + 9) / 6 x 40 % = 3.1 % of 80 wages
    expect(line).toMatchObject({ exact: "7440002.48", amount: 7_440_002 });
  });
});

describe("measured acuity", () => {
  const eyes = (better: number, worse: number, readings = {}): Benefit =>
    rated(
      [{ visualAcuity: { betterEyeEfficiencyPercent: better, worseEyeEfficiencyPercent: worse } }],
      {},
      readings,
    );

  test("unlike eyes by a reading, both answers", () => {
    expect(eyes(80, 40).total).toBe(50_400_000);
    expect(used(eyes(80, 40))).toEqual(["jkk.eyes-of-different-acuity"]);
    const printed = { "jkk.eyes-of-different-acuity": "printed-sum" };
    expect(eyes(20, 10, printed).total).toBe(50_400_000);
    expect(eyes(20, 10).total).toBe(138_600_000);
    expect(eyes(80, 40, printed)).toMatchObject({
      total: 0,
      notDue: [{ item: "partial-disability" }],
    });
  });

  test("like eyes need no reading", () => {
    expect(eyes(50, 50).total).toBe(84_000_000);
    expect(used(eyes(50, 50))).toEqual([]);
    expect(eyes(0, 0).total).toBe(168_000_000);
    expect(() => eyes(40, 80)).toThrow("worseEyeEfficiencyPercent");
  });
});

describe("one loss stands in one row", () => {
  const capacity = (degree: "51-to-70" | "26-to-50" | "10-to-25") =>
    ({ part: `working-capacity-${degree}-percent` }) as const;

  test.each<[string, DisabilityInput, DisabilityInput]>([
    ["degrees of working capacity", capacity("51-to-70"), capacity("10-to-25")],
    ["neighbouring degrees", capacity("26-to-50"), capacity("10-to-25")],
    [
      "one leg shortened twice",
      { part: "leg-shortened-under-5-cm" },
      { part: "leg-shortened-5-cm-or-more" },
    ],
    [
      "an eye and what was measured of both",
      { part: "one-eye" },
      { visualAcuity: { betterEyeEfficiencyPercent: 50, worseEyeEfficiencyPercent: 0 } },
    ],
    ["an eye and a row of acuity", { part: "visual-acuity", units: 2 }, { part: "one-eye" }],
    [
      "an ear and what was measured of both",
      { part: "hearing-one-ear" },
      { hearingLoss: { betterEarDecibel: 60, worseEarDecibel: 100 } },
    ],
  ])("%s", (_, first, second) => {
    for (const pair of [
      [first, second],
      [second, first],
    ]) {
      expect(() => amount(pair)).toThrow(InvalidInputError);
      expect(() => amount(pair)).toThrow("disabilities[");
    }
  });

  test("a body has two feet, and three other fingers on a hand", () => {
    const foot = { part: "one-foot-from-ankle" } as const;
    const toe = { part: "big-toe" } as const;
    const finger = { part: "other-finger-right-hand" } as const;
    const phalanx = { part: "first-phalanx-other-finger-right-hand" } as const;
    expect(amount([foot, toe])).toBe(72_000_000);
    expect(() => amount([foot, toe, toe])).toThrow("disabilities[2]");
    expect(() => amount([foot, { part: "one-leg-from-groin" }, foot])).toThrow("disabilities[2]");
    expect(amount([finger, finger, phalanx])).toBe(24_000_000);
    expect(() => amount([finger, finger, phalanx, phalanx])).toThrow("disabilities[3]");
    const toes = (number: number): DisabilityInput[] =>
      Array.from({ length: number }, () => ({ part: "other-toe" }) as const);
    expect(amount([foot, ...toes(3)])).toBe(74_400_000);
    expect(() => amount([foot, ...toes(4)])).toThrow("disabilities[4]");
  });

  test("both eyes may each be lost, or the hearing of both ears", () => {
    expect(amount([{ part: "one-eye" }, { part: "one-eye" }])).toBe(168_000_000);
  });
});

describe("ears that hear unlike", () => {
  const ears = (betterEarDecibel: number, worseEarDecibel: number): DisabilityInput[] => [
    { hearingLoss: { betterEarDecibel, worseEarDecibel, age: 40 } },
  ];
  const weighted = { "jkk.ears-of-different-hearing": "as-weighted" };

  test("pay at least what the worse ear alone pays", () => {
    expect(amount(ears(25, 100))).toBe(48_000_000);
    expect(amount(ears(30, 100))).toBe(48_000_000);
    expect(codes(rated(ears(30, 100)))).toContain("hearing-below-one-ear");
    expect(rated(ears(30, 100)).readings).toContainEqual({
      id: "jkk.ears-of-different-hearing",
      option: "at-least-worse-ear",
    });
    expect(amount(ears(30, 100), {}, weighted)).toBe(22_000_000);
  });

  test("are weighted where that comes to more, without a doubt", () => {
    expect(amount(ears(57.5, 87.5))).toBe(54_000_000);
    expect(codes(rated(ears(57.5, 87.5)))).not.toContain("hearing-below-one-ear");
  });

  test("never pay less as the better ear gets worse", () => {
    const amounts = Array.from({ length: 70 }, (_, step) => amount(ears(25 + step, 95)) ?? 0);
    expect(amounts).toEqual([...amounts].sort((a, b) => a - b));
  });
});

describe("what a rating says besides its percentage", () => {
  const ears = (betterEarDecibel: number, worseEarDecibel: number, age?: number): Benefit =>
    rated([{ hearingLoss: { betterEarDecibel, worseEarDecibel, age } }]);
  const eyes = (better: number, worse: number): Benefit =>
    rated([
      {
        visualAcuity: { betterEyeEfficiencyPercent: better, worseEyeEfficiencyPercent: worse },
      },
    ]);
  const rested = ({ lines }: Benefit): string[] => provisionIds(lines[0]);

  test("of hearing: the age where it is not given, and the ear that hears", () => {
    expect(ears(60, 60).warnings).toContainEqual({
      code: "hearing-age-not-given",
      severity: "assumption",
      assumes: ["disabilities[0].hearingLoss.age"],
    });
    expect(codes(ears(60, 60, 40))).not.toContain("hearing-age-not-given");
    for (const better of [0, 25]) {
      expect(codes(ears(better, 60, 40))).not.toContain("hearing-below-one-ear");
    }
    expect(ears(0, 60, 40).lines).toEqual(ears(25, 60, 40).lines);
  });

  test("of ears that hear as they should: nothing is lost", () => {
    const none = ears(25, 25, 40);
    expect(none).toMatchObject({ total: 0, lines: [] });
    expect(none.notDue).toMatchObject([
      { item: "partial-disability", reason: { key: "partial-disability.no-loss" } },
    ]);
  });

  test("of like eyes: no guide", () => {
    const row = ["jkk.benefit.partial-disability", "jkk.disability.table"];
    expect(rested(eyes(50, 50))).toEqual(row);
    expect(rested(eyes(50, 40))).toEqual([...row, "jkk.disability.acuity-guide"]);
  });

  test("of a part of ten units: the unit; of all of them: no total loss", () => {
    const units = (number: number): Benefit => rated([{ part: "visual-acuity", units: number }]);
    expect(units(2.5).warnings).toContainEqual({
      code: "part-of-ten",
      severity: "doubt",
      values: { unit: { key: "disability-table.per-percent" } },
    });
    expect(codes(units(2))).not.toContain("part-of-ten");
    expect(codes(units(10))).not.toContain("limited-to-total-loss");
    expect(codes(units(11))).toContain("limited-to-total-loss");
  });

  test("of a range that waits for the doctor: its least where it stands alone", () => {
    const bounds = (...others: readonly DisabilityInput[]): unknown =>
      rated([{ part: "scalp" }, ...others]).undetermined;
    expect(bounds()).toStrictEqual([
      expect.objectContaining({ atLeast: 24_000_000, atMost: 72_000_000 }),
    ]);
    const [beside] = bounds({ part: "smell" }) as [object];
    expect(beside).toMatchObject({ atMost: 72_000_000 });
    expect(beside).not.toHaveProperty("atLeast");
  });
});

describe("disabilities up to the total one", () => {
  const leg = { part: "one-leg-from-groin" } as const;
  const steps = (...disabilities: readonly DisabilityInput[]): unknown[] =>
    rated(disabilities).lines.map((line) => [
      line.amount,
      line.steps?.filter(({ kind }) => kind === "cap").length,
    ]);

  test("are cut only where they go beyond it", () => {
    // Two legs of 35 percent are the 70 percent of a total disability.
    expect(steps(leg, leg)).toEqual([
      [84_000_000, 0],
      [84_000_000, 0],
    ]);
    expect(steps(leg, { part: "one-eye" }, { part: "smell" })).toEqual([
      [84_000_000, 0],
      [84_000_000, 0],
    ]);
    expect(steps({ part: "smell" }, leg, { part: "one-eye" })).toEqual([
      [24_000_000, 0],
      [84_000_000, 0],
      [60_000_000, 1],
    ]);
  });

  test("by the highest only are the first of those that are equal", () => {
    const highest = (...disabilities: readonly DisabilityInput[]): unknown =>
      rated(disabilities, {}, { "jkk.several-disabilities": "highest-only" }).lines.map(
        ({ label }) => label?.values?.["label"],
      );
    expect(highest(leg, { part: "one-eye" })).toEqual([{ key: "disability.one-leg-from-groin" }]);
    expect(highest({ part: "one-eye" }, leg)).toEqual([{ key: "disability.one-eye" }]);
    expect(highest({ part: "smell" }, leg)).toEqual([{ key: "disability.one-leg-from-groin" }]);
  });
});

describe("a law whose table", () => {
  const lawWith = (change: (rows: readonly DisabilityRow[]) => unknown): Law =>
    amendLaw(indonesianLaw, {
      name: "another table",
      changes: [
        {
          provision: disabilityTable.id,
          from: "2024-01-01",
          value: change(disabilityTable.versions.at(-1)?.value ?? []),
          cites: [{ regulation: "pp-44-2015", article: "Lampiran III" }],
        },
      ],
    });

  test.each([
    ["lacks a row", (rows: readonly DisabilityRow[]) => rows.slice(1), "has no row"],
    [
      "does not go by unit",
      (rows: readonly DisabilityRow[]) =>
        rows.map((row) => (row.part === "visual-acuity" ? { ...rows[0], part: row.part } : row)),
      "does not go by unit",
    ],
  ])("%s is at fault", (_, change, message) => {
    const [first] = disabilityTable.versions.at(-1)?.value ?? [];
    const disabilities: readonly DisabilityInput[] = message.includes("unit")
      ? [{ visualAcuity: { betterEyeEfficiencyPercent: 50, worseEyeEfficiencyPercent: 50 } }]
      : [{ part: first?.part ?? "smell" }];
    expect(() => computeJkkBenefit({ ...worker, disabilities }, { law: lawWith(change) })).toThrow(
      message,
    );
  });
});
