/** A name by which spelling variants meet: case, accents, apostrophes, sy and s, plural s. */
export function nameKey(text: string): string {
  return text
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
