import type { JudgedChange } from "./judged-change.js";

/** Of what the columns of many rows are read into, and of contributions in columns. */
export const judgedBatchColumns: readonly JudgedChange[] = [
  {
    file: "src/batch/benefit-column-input.ts",
    line: "{ children = [] }: ChildrenGiven,",
    becomes: '["Stryker was here"]',
    why: "a child without columns has no length that could differ",
  },
  {
    file: "src/batch/column-faults.ts",
    line: "return place > 0 ? place : faultCode.notValid;",
    becomes: "place >= 0",
    why: "no error has the code of a row without fault, which stands at 0",
  },
  {
    file: "src/batch/column-input.ts",
    line: '[["wages"], wages],',
    becomes: "[]",
    why: "the wages are the first column, whose length is that of the others: no fault names them",
  },
  ...[
    { line: "jkk[row] = first?.amount ?? 0;", becomes: "first.amount" },
    { line: "jkm[row] = second?.amount ?? 0;", becomes: "second.amount" },
    { line: "sums.jkk = addRupiah(sums.jkk, first?.amount ?? 0);", becomes: "first.amount" },
  ].map((change) => ({
    file: "src/batch/construction-columns.ts",
    ...change,
    why: "a bill of construction has two lines",
  })),
  {
    file: "src/batch/fill-columns.ts",
    line: "function wholeSen(amount: number): number {",
    becomes: "{}",
    why: "what is left to the calculator has the same result",
  },
  {
    file: "src/batch/migrant-worker-columns.ts",
    line: "if (amounts === undefined) bills.set(contractMonths, (amounts = amountsOf(contractMonths)));",
    becomes: "true",
    why: "bills are only remembered, for speed",
  },
  {
    file: "src/batch/non-wage-earner-columns.ts",
    line: "...lines.map((_, line) => bills.map((bill) => bill.contribution.lines[line]?.amount ?? 0)),",
    becomes: "bill.contribution.lines[line].amount",
    why: "the bills of all incomes have the same lines",
  },
  {
    file: "src/batch/non-wage-earner-columns.ts",
    line: "for (let row = from; row < to; row += 1) column[row] = ofSteps[steps[row - from] ?? 0] ?? 0;",
    becomes: "row <= to",
    why: "the row after a part is written anew by the next, and past the end it is lost",
  },
  {
    file: "src/batch/read-columns.ts",
    line: 'if (typeof column !== "object" || column === null) return undefined;',
    becomes: "false",
    why: "a null is refused as no column before the lengths of columns are compared",
  },
  ...["false", "{}"].map((becomes) => ({
    file: "src/batch/wage-earner-columns.ts",
    line: 'if (Object.prototype.toString.call(groups) === "[object Uint8Array]") {',
    becomes,
    why: "bytes are taken as they are only for speed",
  })),
  {
    file: "src/batch/wage-earner-columns.ts",
    line: "return false;",
    becomes: "true",
    why: "a vector without any value is missing in each row, whether read as texts or as numbers",
  },
];
