/** The texts of batch, and what each of them needs. */
export interface BatchTexts {
  "expected.column.amounts": undefined;
  "expected.column.risk-groups": undefined;
  "expected.column.billed-programmes": undefined;
}
