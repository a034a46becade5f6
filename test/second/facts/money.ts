import fc from "fast-check";

/** Rupiah in whole, in sen, or as decimal text. */
export const money = (least: number, most: number): fc.Arbitrary<number | string> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: least, max: most }) },
    {
      weight: 2,
      arbitrary: fc
        .integer({ min: Math.ceil(least / 1000), max: Math.floor(most / 1000) })
        .map((thousands) => thousands * 1000),
    },
    {
      weight: 1,
      arbitrary: fc.integer({ min: least * 100, max: Math.min(most, 1e9) * 100 }).map(inSen),
    },
  );

const inSen = (sen: number): string =>
  `${Math.floor(sen / 100)}.${String(sen % 100).padStart(2, "0")}`;

/** A month's wage. */
export const wages = money(1, 60_000_000);
