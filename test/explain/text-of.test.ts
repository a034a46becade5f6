import { describe, expect, test } from "vitest";
import {
  computeJkkBenefit,
  computeJkmBenefit,
  english,
  indonesian,
  indonesianLaw,
  InvalidInputError,
  outsideGroups,
  readings,
  regulations,
  textOf,
  workerCategories,
  type Sayable,
} from "../../src/index.js";

function must<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error("there is none");
  return thing;
}

const month = must(readings.find("contribution.month-of-change"));
const died = computeJkmBenefit({ date: "2024-05-29", segment: "wage-earner" });
const hurt = computeJkkBenefit({
  date: "2024-06-01",
  segment: "wage-earner",
  wage: 3_000_000,
  disabilities: [{ part: "right-thumb" }],
});
const lumpSum = must(died.provisions.find(({ key }) => key.startsWith("jkm.benefit.lump-sum@")));
const officials = must(workerCategories.find(({ id }) => id === "perangkat-desa"));

describe("what textOf has words for", () => {
  test.each<[string, Sayable, string]>([
    [
      "a warning",
      must(died.warnings[0]),
      "Cause of death not given: assumed not to be a work accident",
    ],
    [
      "a reading",
      month,
      "Which day's law holds for a contribution month inside which the law changes?",
    ],
    [
      "the answer of a reading",
      { id: month.id, option: month.default },
      "the last day of the month",
    ],
    ["a provision", must(indonesianLaw.provision("jkm.benefit.lump-sum")), "JKM death benefit"],
    ["a provision that a result names", lumpSum, "JKM death benefit"],
    ["the key of a provision with its day", lumpSum.key, "JKM death benefit"],
    ["the id of a provision", "jkm.benefit.lump-sum", "JKM death benefit"],
    ["a category of workers", officials, "Village officials"],
    ["the id of a category", "perangkat-desa", "Village officials"],
    ["a group outside", must(outsideGroups.find(({ id }) => id === "pns")), "Civil servants"],
    ["a regulation", must(regulations[0]), "National Social Security System"],
    ["articles", { regulation: "pp-44-2015", article: "Pasal 34" }, "PP 44/2015 Pasal 34"],
    ["a line with the name of its item", must(died.lines[0]), "Death benefit"],
    [
      "a line with a label of its own",
      must(hurt.lines[0]),
      "Permanent partial disability: right thumb",
    ],
    ["words of one's own", { id: "Nelayan", en: "Fishers" }, "Fishers"],
    ["words of one's own in another language", { id: "Nelayan" }, "Nelayan"],
    ["a key that no locale has, as it is", { key: "no.such" }, "no.such"],
  ])("%s", (_, thing, words) => {
    expect(textOf(thing, english)).toBe(words);
  });

  test("in the language of the locale", () => {
    expect(textOf(officials, indonesian)).toBe("Perangkat desa");
    expect(textOf({ id: "Nelayan", en: "Fishers" }, indonesian)).toBe("Nelayan");
  });

  test.each([
    ["an id of nothing", "no-such-id"],
    ["no text at all", {}],
    ["an empty list", []],
    ["numbers only", { first: 1 }],
    ["a number as words", { en: 5 }],
    ["a number as a key", { key: 5 }],
    ["a number as words beside words", { en: 5, id: "Nelayan" }],
    ["a number as a key beside words", { key: 5, id: "Nelayan" }],
    ["a function with words", Object.assign(() => "", { en: "Fishers" })],
    ["numbers as articles", { regulation: 5, article: 34 }],
    ["nothing", null],
  ])("but not for %s", (_, thing) => {
    const said = (): string => textOf(thing as never, english);
    expect(said).toThrow(InvalidInputError);
    expect(said).toThrow("thing: expected.sayable");
  });
});
