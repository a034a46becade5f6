import { describe, expect, test } from "vitest";
import {
  disabilityTable,
  english,
  findDisabilityPart,
  indonesian,
  InvalidInputError,
  OutOfCoverageError,
} from "../../../src/index.js";
import { disabilityParts } from "../../../src/law/disability-parts.js";

describe("a part found by words", () => {
  test.each([
    ["jari manis kanan", ["other-finger-right-hand"]],
    ["ibu jari kiri", ["left-thumb"]],
    ["satu mata", ["one-eye"]],
    ["telunjuk kanan", ["right-index-finger"]],
    ["telunjuk kiri", ["left-index-finger"]],
    ["Jari Kelingking tangan KIRI, putus", ["other-finger-left-hand"]],
    ["ring-finger", ["other-finger-right-hand", "other-finger-left-hand"]],
    ["left ring finger", ["other-finger-left-hand"]],
    ["ibu jari kaki kiri", ["big-toe"]],
    ["jempol kaki", ["big-toe"]],
    ["kelingking kaki kanan", ["other-toe"]],
    ["jari kaki", ["big-toe", "second-toe", "other-toe"]],
    ["ruas pertama telunjuk kanan", ["first-phalanx-right-index-finger"]],
    ["ruas pertama ibu jari kanan", []],
    ["mata kaki kanan", ["one-foot-from-ankle"]],
    ["kaki kiri", ["one-foot-from-ankle", "one-leg-from-groin"]],
    ["kedua kaki dari pangkal paha", ["both-legs-from-groin"]],
    ["lengan kanan dari siku", ["right-arm-from-elbow"]],
    ["right arm", ["right-arm-from-elbow", "right-arm-from-shoulder"]],
    ["tangan kiri", ["left-hand-from-wrist", "left-arm-from-elbow", "left-arm-from-shoulder"]],
    ["buta warna", ["colour-vision"]],
    ["mata kanan", ["one-eye"]],
    ["kedua daun telinga", ["both-auricles"]],
    ["tuli sebelah", ["hearing-one-ear"]],
    ["penurunan daya dengar kedua telinga", ["hearing-loss-both-ears"]],
    ["kemampuan kerja mental", ["mental-working-capacity"]],
    ["sakit kepala", []],
  ] as const)("%s", (text, parts) => {
    expect(findDisabilityPart(text)).toEqual(parts);
  });

  test("each row is found by its own title, in both languages", () => {
    for (const locale of [indonesian, english]) {
      for (const part of disabilityParts) {
        const title = locale.texts[`disability.${part}`];
        expect(findDisabilityPart(title), title).toContain(part);
      }
    }
  });

  test("nothing is no description", () => {
    expect(() => findDisabilityPart(" ")).toThrow(InvalidInputError);
    expect(() => findDisabilityPart(null as never)).toThrow(InvalidInputError);
  });
});

describe("the disability table", () => {
  test("has every row with its percentage, in words", () => {
    const rows = disabilityTable("2026-01-15", indonesian);
    expect(rows.map(({ part }) => part)).toEqual(disabilityParts);
    expect(rows).toContainEqual({
      part: "left-thumb",
      label: "Ibu jari tangan kiri",
      percent: "12",
    });
    expect(rows).toContainEqual(
      expect.objectContaining({ part: "scalp", percent: "10", to: "30" }),
    );
    expect(rows.find(({ part }) => part === "visual-field")?.unit).toBe("10%");
  });

  test("begins with the law", () => {
    expect(() => disabilityTable("2015-06-30", english)).toThrow(OutOfCoverageError);
    expect(() => disabilityTable("2026-02-30", english)).toThrow(InvalidInputError);
    expect(() => disabilityTable("2026-02-01", "en" as never)).toThrow(InvalidInputError);
  });
});
