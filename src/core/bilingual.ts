/** A sentence or label for people, in Indonesian and in English. */
export interface Bilingual {
  /** Indonesian. */
  readonly id: string;
  /** English. */
  readonly en: string;
}

/** The languages that the library speaks. */
export type Locale = "id" | "en";
