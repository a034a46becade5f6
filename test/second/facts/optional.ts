import fc from "fast-check";

/** A record of which some fields are always there and the others may be absent. */
export const facts = <T, Needed extends keyof T>(
  fields: { [Name in keyof T]: fc.Arbitrary<T[Name]> },
  needed: readonly Needed[],
) => fc.record(fields, { requiredKeys: [...needed] });

/** Some of a list, at least one. */
export const someOf = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.subarray([...list], { minLength: 1 });

/** One value nearly always, the other now and then. */
export const seldom = <T>(usual: T, other: T): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 11, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constant(other) },
  );
