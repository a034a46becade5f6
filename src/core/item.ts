import type { Text } from "./text.js";
import type { RoomTexts } from "./texts/room-texts.js";

type Unprefixed<Key> = Key extends `item.${infer Id}` ? Id : never;

/** The items of benefits; the words of an item are in the locales. */
export type ItemId = Unprefixed<keyof RoomTexts>;

/** The name of a line or note. */
export interface Named {
  readonly item: ItemId;
  /** A label, if the item alone is not enough. */
  readonly label?: Text | undefined;
}

/** The name of a line or note, for another one about the same thing. */
export function namedAs({ item, label }: Named): Named {
  return label === undefined ? { item } : { item, label };
}

/** Subject of a line or note: its own label, else the name of its item. */
export function itemText({ item, label }: Named): Text {
  return label ?? { key: `item.${item}` };
}
