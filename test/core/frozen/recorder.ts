/** One call of a public function, which can be made again with arguments of its own. */
export interface Call {
  readonly name: string;
  readonly make: () => unknown;
  readonly given: readonly unknown[];
}

export type PublicFunction = (...args: unknown[]) => unknown;

/** Whether a public name is a function that callers call: no class, no schema. */
export function isPublicFunction(value: unknown): value is PublicFunction {
  return typeof value === "function" && !String(value).startsWith("class");
}

/** More calls of one function than this show nothing new. */
const mostCalls = 60;

/** The library with every public function noting down what it is called with. */
export function recording<Library extends object>(
  library: Library,
  calls: Map<string, Call>,
): Library {
  return Object.fromEntries(
    Object.entries(library).map(([name, value]: [string, unknown]) => {
      if (!isPublicFunction(value)) return [name, value];
      let times = 0;
      const noted: PublicFunction = (...args) => {
        const given = copyOf(args);
        const key = `${name} ${JSON.stringify(given)}`;
        if (!calls.has(key) && times < mostCalls) {
          times += 1;
          calls.set(key, { name, make: () => value(...copyOf(given)), given });
        }
        return value(...args);
      };
      return [name, noted];
    }),
  ) as Library;
}

/** A copy of plain data; what carries code (a law, a locale, a screening) stays itself. */
export function copyOf<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((each: unknown) => copyOf(each)) as Value;
  if (!isPlain(value) || hasCode(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, copyOf(part as unknown)]),
  ) as Value;
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  return Object.getPrototypeOf(value) === Object.prototype;
}

function hasCode(value: object): boolean {
  return Object.values(value).some(
    (part: unknown) => typeof part === "function" || (isPlain(part) && hasCode(part)),
  );
}
