const codePattern = /^\d{2}(\.?\d{2}(\.?\d{2}(\.?\d{4})?)?)?$/; // not law: the pattern of a region code

/** A region code in dotted form; undefined for a name. */
export function dottedCode(text: string): string | undefined {
  if (!codePattern.test(text.trim())) return undefined;
  const digits = text.replace(/\D/g, "");
  const parts = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)];
  return parts.filter((part) => part !== "").join(".");
}

/** Whether a code is that of a region or lies in it. */
export function liesIn(code: string, region: string): boolean {
  return code === region || code.startsWith(`${region}.`);
}
