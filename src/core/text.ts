import type { Citation } from "./citation.js";
import type { RoomTexts } from "./texts/room-texts.js";

/** A value of a text. A locale receives texts and articles said, dates and months in words. */
export type Value =
  | string
  | number
  | boolean
  | undefined
  | Text
  | OwnWords
  | Citation
  | readonly (string | number | Text)[];

/** The values of a text, by name. */
export type Values = Readonly<Record<string, Value>>;

/** Key of a text of the law itself: a title, a question, an answer. */
export type LawTextKey = `${"provision" | "regulation" | "reading"}.${string}`;

/** Key of a text that a locale has words for. */
export type TextKey = keyof RoomTexts | LawTextKey;

/** Keys whose words need values. */
export type ValuedTextKey = {
  [Key in keyof RoomTexts]: RoomTexts[Key] extends undefined ? never : Key;
}[keyof RoomTexts];

/** Keys whose words stand by themselves. */
export type PlainTextKey = Exclude<keyof RoomTexts, ValuedTextKey> | LawTextKey;

/** Something to be said to people, as a key and its values; `textOf` says it in a language. */
export type Text =
  | { readonly key: PlainTextKey; readonly values?: undefined }
  | { readonly key: ValuedTextKey; readonly values: Values };

/** A text of the library, or words of the caller. */
export type Words = Text | OwnWords;

/** A text with its values, which the compiler holds against the key. */
export function textWith<Key extends ValuedTextKey>(key: Key, values: RoomTexts[Key]): Text {
  return { key, values: values };
}

/** A value as the words of a locale receive it: texts, dates and months already said. */
type SaidValue<Given> = Given extends Text | OwnWords | Citation
  ? string
  : Given extends readonly (infer Each)[]
    ? readonly SaidValue<Each>[]
    : Given;

/** The words of some texts in one language: a sentence, or a function from the values to it. */
export type Texts<Keys> = {
  readonly [Key in keyof Keys]: Keys[Key] extends undefined
    ? string
    : (values: { readonly [Name in keyof Keys[Key]]: SaidValue<Keys[Key][Name]> }) => string;
};

/** The title of a provision. */
export function titleOf(provision: string): Text {
  return { key: `provision.${provision}` };
}

/** Whether two texts say the same of the same values. */
export function sameText(a: Text, b: Text | undefined): boolean {
  return a === b || (a.key === b?.key && JSON.stringify(a.values) === JSON.stringify(b.values));
}

/** The caller's own words, by language: `{ id: "...", en: "..." }`. */
export type OwnWords = Readonly<Record<string, string>>;
