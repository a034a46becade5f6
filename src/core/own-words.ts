/** The caller's own words, by language: `{ id: "...", en: "..." }`. */
export type OwnWords = Readonly<Record<string, string>>;
