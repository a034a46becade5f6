/** A name by which spelling variants meet: case, accents, apostrophes, "P.N.S.", sy and s, plural s. */
export function nameKey(text: string): string {
  return withoutSpelling(text)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’‘`]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .map((word) => word.replace(/sy/g, "s").replace(/(?<=\w{3})s$/, "")) // not law: words too short to lose their plural
    .join(" ");
}

const dotted = /(?<!\p{L})(?:\p{L}\.)+\p{L}(?!\p{L})/gu;
const spaced = /^\s*\p{L}(?: \p{L})+\s*$/u;

/** Short forms whose letters stand apart, as one word. */
function withoutSpelling(text: string): string {
  if (spaced.test(text)) return text.replaceAll(" ", "");
  return text.includes(".") ? text.replace(dotted, (short) => short.replaceAll(".", "")) : text;
}
