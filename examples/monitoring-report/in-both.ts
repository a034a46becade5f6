/** Words of the report in both languages. */
export type InBoth = Readonly<Record<"id" | "en", string>>;
