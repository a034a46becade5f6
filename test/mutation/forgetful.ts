let time = 0;

/** From now on what was remembered is unknown: it was worked out with another change, or with none. */
export function forget(): void {
  time += 1;
}

class Forgetful<Store> {
  readonly #make: () => Store;
  #store: Store;
  #since = time;

  constructor(make: () => Store) {
    this.#make = make;
    this.#store = make();
  }

  get store(): Store {
    if (this.#since !== time) {
      this.#store = this.#make();
      this.#since = time;
    }
    return this.#store;
  }
}

class ForgetfulWeakMap<Key extends WeakKey, Value> {
  readonly #kept = new Forgetful(() => new WeakMap<Key, Value>());

  get(key: Key): Value | undefined {
    return this.#kept.store.get(key);
  }

  set(key: Key, value: Value): void {
    this.#kept.store.set(key, value);
  }
}

class ForgetfulWeakSet<Key extends WeakKey> {
  readonly #kept = new Forgetful(() => new WeakSet<Key>());

  has(key: Key): boolean {
    return this.#kept.store.has(key);
  }

  add(key: Key): void {
    this.#kept.store.add(key);
  }
}

class ForgetfulMap<Key, Value> {
  readonly #kept = new Forgetful(() => new Map<Key, Value>());

  get(key: Key): Value | undefined {
    return this.#kept.store.get(key);
  }

  set(key: Key, value: Value): void {
    this.#kept.store.set(key, value);
  }
}

Object.assign(globalThis, { ForgetfulMap, ForgetfulWeakMap, ForgetfulWeakSet });

/** Source whose memories can be forgotten where this file is loaded. */
export function forgetting(source: string): string {
  return source
    .replaceAll(/\bnew (Weak(?:Map|Set))\b/g, "new (globalThis.Forgetful$1 ?? $1)")
    .replaceAll(
      /^(const \w+ = new) Map\b(?=(?:<.*>)?\(\);$)/gm,
      "$1 (globalThis.ForgetfulMap ?? Map)",
    );
}
