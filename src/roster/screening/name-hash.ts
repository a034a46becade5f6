const firstHash = 0x811c9dc5; // not law: how names are hashed
const factor = 0x01000193; // not law: how names are hashed
const lastAscii = 0x7f; // not law: how names are hashed

/** A name as a number, letters and digits alone, in any case; never 0. */
export function nameHash(name: string, start = firstHash): number {
  let hash = start;
  for (let index = 0; index < name.length; index += 1) {
    const code = letterCode(name.charCodeAt(index));
    if (code > 0) hash = Math.imul(hash ^ code, factor);
  }
  return hash >>> 0 || 1;
}

/** A small letter, a digit or a sign beyond ASCII; 0 for blanks and punctuation. */
function letterCode(code: number): number {
  if (code > lastAscii) return code;
  const small = code | 0x20; // not law: a capital letter as a small one
  const isLetter = small >= 0x61 && small <= 0x7a; // not law: the letters a to z
  const isDigit = code >= 0x30 && code <= 0x39; // not law: the digits
  return isLetter ? small : isDigit ? code : 0;
}
