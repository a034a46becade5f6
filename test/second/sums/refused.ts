/** Why a sum is refused, in the words of the library's errors. */
export type Ground = "invalid-input" | "missing-fact" | "not-covered" | "out-of-coverage";

/** The facts do not allow an answer. */
export class Refused extends Error {
  readonly ground: Ground;

  constructor(ground: Ground, what: string) {
    super(`${ground}: ${what}`);
    this.ground = ground;
  }
}
