/** A running hash of texts, to tell lists and questions apart; no secret hides in it. */
export interface RunningHash {
  readonly add: (text: string) => void;
  readonly digest: () => string;
}

const firstSeed = 0xdeadbeef; // not law: constants of the hash function
const secondSeed = 0x41c6ce57; // not law: constants of the hash function
const firstFactor = 2654435761; // not law: constants of the hash function
const secondFactor = 1597334677; // not law: constants of the hash function
const between = 0x1f; // not law: a sign that stands in no cell

/** An empty hash. */
export function runningHash(): RunningHash {
  let first = firstSeed;
  let second = secondSeed;
  return {
    add: (text) => {
      let [one, other] = [first, second];
      for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        one = Math.imul(one ^ code, firstFactor);
        other = Math.imul(other ^ code, secondFactor);
      }
      first = Math.imul(one ^ between, firstFactor);
      second = Math.imul(other ^ between, secondFactor);
    },
    digest: () => {
      const high = mixed(first, second);
      return (
        high.toString(36).padStart(7, "0") + mixed(second, first).toString(36).padStart(7, "0") // not law: constants of the hash function
      );
    },
  };
}

function mixed(one: number, other: number): number {
  const shaken = Math.imul(one ^ (one >>> 16), 2246822507); // not law: constants of the hash function
  return (shaken ^ Math.imul(other ^ (other >>> 13), 3266489909)) >>> 0; // not law: constants of the hash function
}

/** The hash of some texts. */
export function hashOf(...texts: readonly string[]): string {
  const hash = runningHash();
  texts.forEach(hash.add);
  return hash.digest();
}
