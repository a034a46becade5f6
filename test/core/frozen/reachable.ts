/** Every object in a value, with the path that leads to it. Code of functions is no part. */
export function objectsIn(value: unknown, root: string): Map<object, string> {
  const found = new Map<object, string>();
  const visit = (part: unknown, path: string): void => {
    if (typeof part !== "object" || part === null || found.has(part)) return;
    found.set(part, path);
    if (part instanceof Map || part instanceof Set) {
      [...part].forEach((entry: unknown, index) => {
        visit(entry, `${path}<${index}>`);
      });
    }
    for (const key of Reflect.ownKeys(part)) {
      visit(Reflect.get(part, key), `${path}.${String(key)}`);
    }
  };
  visit(value, root);
  return found;
}

/** A value as it is now, apart from the code in it. */
export function pictureOf(value: unknown): unknown {
  if (typeof value === "function") return "code";
  if (Array.isArray(value)) return value.map(pictureOf);
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, pictureOf(part)]));
}

/** Paths of the objects in a value that somebody can change. */
export function changeable(value: unknown, root: string): string[] {
  return [...objectsIn(value, root)].flatMap(([part, path]) =>
    Object.isFrozen(part) ? [] : [path],
  );
}

/** Paths of the objects that two results have in common and that somebody can change. */
export function sharedAndChangeable(first: unknown, second: unknown, root: string): string[] {
  const inSecond = objectsIn(second, root);
  return [...objectsIn(first, root)].flatMap(([part, path]) =>
    inSecond.has(part) && !Object.isFrozen(part) ? [path] : [],
  );
}

/** Changes everything that can be changed in a value. */
export function changeEverything(value: unknown): void {
  for (const part of objectsIn(value, "").keys()) {
    attempt(() => (part as { push?: (added: unknown) => void }).push?.({ added: true }));
    attempt(() => Reflect.set(part, "added", true));
    if (part instanceof Map || part instanceof Set) {
      attempt(() => {
        part.clear();
      });
    }
    for (const key of Reflect.ownKeys(part)) {
      const old: unknown = Reflect.get(part, key);
      attempt(() => Reflect.set(part, key, typeof old === "number" ? old + 1 : "changed"));
      attempt(() => Reflect.deleteProperty(part, key));
    }
    attempt(() => Reflect.setPrototypeOf(part, { inherited: true }));
  }
}

function attempt(change: () => unknown): void {
  try {
    change();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}
