/** A number outside src/law that is no value of the law, with the reason. */
export interface KnownNumber {
  readonly file: string;
  readonly number: string;
  /** How often it stands in the file; once where absent. */
  readonly times?: number;
  readonly reason: string;
}

/** All of them, by file. */
export const knownNumbers: readonly KnownNumber[] = [];
