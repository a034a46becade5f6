/** The texts of batch, and what each of them needs. */
export interface BatchTexts {
  "expected.column.numbers": undefined;
  "expected.column.count": undefined;
  "expected.column.labels": undefined;
  "expected.column.length": { count: number };
  "expected.column.some": undefined;
  "expected.column.one-base": undefined;
  "expected.column.start": undefined;
  "expected.column.children": undefined;
  "expected.column.progress": undefined;
  "expected.column.signal": undefined;
  "expected.column.risk-groups": undefined;
  "expected.column.billed-programmes": undefined;
}
