import type { RoomTexts } from "./texts/room-texts.js";

type Unprefixed<Key> = Key extends `outside-group.${infer Id}` ? Id : never;
type WithoutPart<Name> = Name extends `${string}.${string}` ? never : Name;

/** The ids of groups outside BPJS Ketenagakerjaan; the words of an id are in the locales. */
export type OutsideGroupId = WithoutPart<Unprefixed<keyof RoomTexts>>;
