import type { JudgedChange } from "./judged-change.js";

/** Of the columns of many rows. */
export const judgedBatch: readonly JudgedChange[] = [
  {
    file: "src/batch/construction-columns.ts",
    line: "sums.jkm = addRupiah(sums.jkm, second?.amount ?? 0);",
    becomes: "second.amount",
    why: "a bill of construction has two lines",
  },
  {
    file: "src/batch/jht-balance-columns.ts",
    line: "if (term !== faultCode.unsafeAmount) terms.set(key, term);",
    becomes: "false",
    why: "terms are only remembered, for speed",
  },
  {
    file: "src/batch/wage-earner-columns.ts",
    line: "for (let row = 0; row < count; row += 1) {",
    becomes: "row <= count",
    why: "what is written past the end of an array of bytes is lost",
  },
  ...["true", "false", "known.size > mostAlike", "known.size < mostAlike"].map((becomes) => ({
    file: "src/batch/death-rows.ts",
    line: "if (known.size >= mostAlike) known.clear();",
    becomes,
    why: "what was found is only remembered, for speed",
  })),
  {
    file: "src/batch/death-rows.ts",
    line: "if (alike === undefined) {",
    becomes: "true",
    why: "what was found is only remembered, for speed",
  },
  {
    file: "src/batch/death-rows.ts",
    line: "if (!bounds) return value;",
    becomes: "true",
    why: "rows that are told apart are counted one by one, with the same result",
  },
  ...["true", "false", "place > 0", "place < 0"].map((becomes) => ({
    file: "src/batch/read-columns.ts",
    line: "if (place >= 0) places.set(value, place);",
    becomes,
    why: "what was found is only remembered, for speed",
  })),
  {
    file: "src/batch/read-columns.ts",
    line: "if (place === undefined) {",
    becomes: "true",
    why: "what was found is only remembered, for speed",
  },
  {
    file: "src/batch/read-columns.ts",
    line: "const labels: Label[] = [];",
    becomes: '["Stryker was here"]',
    why: "the places of labels are counted from those that are there",
  },
  {
    file: "src/batch/read-columns.ts",
    line: "for (let row = 0; row < count; row += 1) {",
    becomes: "row <= count",
    why: "what is written past the end of an array of numbers is lost",
  },
  {
    file: "src/batch/jht-balance-columns.ts",
    line: "if (known !== undefined) return known;",
    becomes: "false",
    why: "what was found is only remembered, for speed",
  },
  ...["true", "amount >= largestQuick", "opening >= largestQuick"].map((becomes) => ({
    file: "src/batch/jht-balance-columns.ts",
    line: "if (amount > largestQuick || opening > largestQuick) return undefined;",
    becomes,
    why: "what is left to the calculator has the same result",
  })),
  ...[
    "true",
    "contributions >= largestQuick * 100",
    "returns >= largestQuick",
    "largestQuick / 100",
  ].map((becomes) => ({
    file: "src/batch/jht-balance-columns.ts",
    line: "if (contributions > largestQuick * 100 || returns > largestQuick) return undefined;",
    becomes,
    why: "what is left to the calculator has the same result",
  })),
  {
    file: "src/batch/jht-balance-columns.ts",
    line: "if (perRupiah === 1 && !isWhole) return undefined;",
    becomes: "true",
    why: "what is left to the calculator has the same result",
  },
  ...["true", "distance <= edge"].map((becomes) => ({
    file: "src/batch/jht-balance-columns.ts",
    line: "if (distance < edge) return undefined;",
    becomes,
    why: "what is left to the calculator has the same result",
  })),
  {
    file: "src/batch/fill-columns.ts",
    line: "const wage = wages[row] ?? 0;",
    becomes: "wages[row] && 0",
    why: "what is left to the calculator has the same result",
  },
  {
    file: "src/batch/fill-columns.ts",
    line: "const sen = Math.floor(wage) === wage ? wage * 100 : wholeSen(wage);",
    becomes: "false",
    why: "whole rupiah are as many sen either way",
  },
  ...["true", "sen < largest"].map((becomes) => ({
    file: "src/batch/fill-columns.ts",
    line: "if (!(sen > 0 && sen <= largest && group < 5)) {",
    becomes,
    why: "what is left to the calculator has the same result",
  })),
  {
    file: "src/batch/fill-columns.ts",
    line: "const capped = sen > ceiling ? ceiling : sen;",
    becomes: "sen >= ceiling",
    why: "a wage at the ceiling is the ceiling",
  },
  {
    file: "src/batch/fill-columns.ts",
    line: "const sen = Math.round(amount * 100);",
    becomes: "amount / 100",
    why: "what is left to the calculator has the same result",
  },
  ...["false", "sen * 100"].map((becomes) => ({
    file: "src/batch/fill-columns.ts",
    line: "return sen / 100 === amount ? sen : Number.NaN;",
    becomes,
    why: "what is left to the calculator has the same result",
  })),
  {
    file: "src/batch/fill-columns.ts",
    line: "if (error instanceof UnsafeAmountError) return faultCode.unsafeAmount;",
    becomes: "true",
    why: "the exact count of an amount fails in no other way",
  },
  {
    file: "src/batch/fill-columns.ts",
    line: "for (let row = 0; row < column.length; row += 1) column[row] = (column[row] ?? 0) / 100;",
    becomes: "row <= column.length",
    why: "what is written past the end of an array of numbers is lost",
  },
  {
    file: "src/batch/non-wage-earner-columns.ts",
    line: "const steps = new Uint16Array(Math.min(incomes.length, rowsOfPart));",
    becomes: "Math.max(incomes.length, rowsOfPart)",
    why: "a longer list than the rows need serves as well",
  },
];
