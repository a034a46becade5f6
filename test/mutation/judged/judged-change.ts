/** A change that no test notices, and why none needs to. */
export interface JudgedChange {
  readonly file: string;
  /** The line that is changed, without its indent. */
  readonly line: string;
  /** What stands in place of the changed part. */
  readonly becomes: string;
  readonly why: string;
}
