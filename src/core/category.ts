import type { RoomTexts } from "./texts/room-texts.js";

type Unprefixed<Key> = Key extends `category.${infer Id}` ? Id : never;
type WithoutPart<Name> = Name extends `${string}.${string}` ? never : Name;

/** The ids of worker categories; the words of an id are in the locales. */
export type CategoryId = WithoutPart<Unprefixed<keyof RoomTexts>>;
