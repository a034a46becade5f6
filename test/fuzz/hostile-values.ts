import fc from "fast-check";

/** What the caller's own getters and traps throw: it may come out as it is. */
export class OfTheCaller extends Error {
  override readonly name = "OfTheCaller";
}

const thrown = (): never => {
  throw new OfTheCaller("thrown by the caller");
};

const traps = Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((trap) => [trap, thrown]));
const revoked = Proxy.revocable({}, {});
revoked.revoke();

const cycle: Record<string, unknown> = { kind: "contribution", key: "jkm.active" };
cycle["self"] = cycle;
cycle["lines"] = [cycle];

const getter = Object.defineProperty({}, "segment", { get: thrown, enumerable: true });
const answeringNothing = (): undefined => undefined;

/** Values that no field asks for, each made to go wrong in its own way. */
export const hostileValues: readonly unknown[] = [
  null,
  undefined,
  Number.NaN,
  -0,
  0,
  -1,
  0.5,
  1e21,
  5e-324,
  Number.MAX_SAFE_INTEGER,
  2 ** 53,
  Number.MAX_VALUE,
  Infinity,
  -Infinity,
  10n,
  true,
  "",
  " ",
  "0",
  "-0",
  "50,5",
  "1e9",
  "2e6",
  "8e6",
  "NaN",
  "2999-12",
  "2999-12-31",
  "1000-01-01",
  "9999-99",
  "2026-02-30",
  "2026-13",
  "__proto__",
  "constructor",
  "toString",
  "\u0000",
  "\ud800",
  "9".repeat(1_000_000),
  " ".repeat(1_000_000),
  "a-".repeat(500_000),
  Symbol("none"),
  Symbol.iterator,
  () => 1,
  thrown,
  class {
    field = 1;
  },
  {},
  [],
  [[]],
  [null],
  Object.create(null),
  JSON.parse('{"__proto__": {"segment": "wage-earner"}, "constructor": 1}'),
  new Proxy({}, traps),
  new Proxy([], {}),
  revoked.proxy,
  cycle,
  getter,
  new Date(0),
  new Date(Number.NaN),
  new Map([["a", 1]]),
  new Set([1]),
  /x/,
  new Error("x"),
  Promise.resolve(1),
  Float64Array.of(1, Number.NaN),
  Uint8Array.of(255),
  new ArrayBuffer(8),
  { toString: thrown, valueOf: thrown },
  { kind: "contribution" },
  { kind: "benefit", lines: [{}] },
  { key: "expected.count" },
  { key: "issue.one-of", values: {} },
  { law: {} },
  { law: { provision: answeringNothing, provisions: answeringNothing, at: answeringNothing } },
  { locale: { language: "fr", format: {}, texts: {} }, format: "text" },
];

/** Gives a hostile value, or any JSON; fast-check itself would look into some of them. */
export const hostile: fc.Arbitrary<() => unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.nat(hostileValues.length - 1).map((at) => () => hostileValues[at]) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }).map((value) => () => value) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: -(2 ** 31), max: 2 ** 31 }).map((value) => () => value),
  },
);

/** A place in a value: at each level a number that says which of the entries is meant. */
export const place: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(30), {
  minLength: 1,
  maxLength: 5,
});

/** A copy of a value with another one at a place; a place that it lacks is its nearest. */
export function withAt(
  value: unknown,
  [step, ...rest]: readonly number[],
  other: unknown,
): unknown {
  if (step === undefined || typeof value !== "object" || value === null) return other;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return other;
  const inner = withAt((value as Record<string, unknown>)[key], rest, other);
  if (Array.isArray(value)) {
    return value.map((one: unknown, index) => (String(index) === key ? inner : one));
  }
  return { ...value, [key]: inner };
}
