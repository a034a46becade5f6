import { describe, expect, test } from "vitest";
import {
  computeJkmBenefit,
  english,
  explain,
  explanation,
  indonesian,
  type Benefit,
} from "../../src/index.js";

const benefit = computeJkmBenefit({ date: "2024-05-29", segment: "wage-earner" });

type Use = Benefit["provisions"][number];

/** The benefit with the days of its provisions told in another way. */
const dated = (days: Pick<Use, "to" | "dating">): Benefit => ({
  ...benefit,
  provisions: benefit.provisions.map(({ key, cites, evidence }) => ({
    key,
    cites,
    evidence,
    ...days,
  })),
});

describe("the days of an article", () => {
  const to = "2025-06-30";

  test.each<[Pick<Use, "to" | "dating">, string, string]>([
    [{}, "in force since 2 December 2019", "berlaku sejak 2 Desember 2019"],
    [
      { dating: "in-force-before" },
      "already in force on 2 December 2019",
      "sudah berlaku pada 2 Desember 2019",
    ],
    [
      { dating: "days-of-events" },
      "for events since 2 December 2019",
      "untuk kejadian sejak 2 Desember 2019",
    ],
    [
      { to },
      "in force 2 December 2019 to 30 June 2025",
      "berlaku 2 Desember 2019 sampai 30 Juni 2025",
    ],
    [
      { to, dating: "in-force-before" },
      "already in force on 2 December 2019, to 30 June 2025",
      "sudah berlaku pada 2 Desember 2019, sampai 30 Juni 2025",
    ],
    [
      { to, dating: "days-of-events" },
      "for events of 2 December 2019 to 30 June 2025",
      "untuk kejadian 2 Desember 2019 sampai 30 Juni 2025",
    ],
  ])("with %o", (days, inEnglish, inIndonesian) => {
    const funeral = "PP 44/2015 Pasal 34 ayat (1) huruf c (PP 82/2019)";
    const linesIn = (locale: typeof english): string[] =>
      explain(dated(days), { locale, format: "markdown" }).split("\n");
    expect(linesIn(english)).toContain(`  - ${funeral}; ${inEnglish}`);
    expect(linesIn(indonesian)).toContain(`  - ${funeral}; ${inIndonesian}`);
  });
});

test("a line of articles names its provisions", () => {
  const { blocks } = explanation(benefit, { locale: english });
  expect(blocks.find(({ kind }) => kind === "list")).toEqual({
    kind: "list",
    items: [
      ["Death benefit: Rp20,000,000, to the heirs", "a", "jkm.benefit.lump-sum"],
      [
        "Periodical payments, commuted to a lump sum: Rp12,000,000, to the heirs",
        "b",
        "jkm.benefit.periodic",
      ],
      ["Funeral grant: Rp10,000,000, to the heirs", "c", "jkm.benefit.funeral"],
    ].map(([text, letter, id]) => ({
      text,
      under: [
        {
          text: `PP 44/2015 Pasal 34 ayat (1) huruf ${letter} (PP 82/2019); in force since 2 December 2019`,
          provisions: [{ id, from: "2019-12-02" }],
        },
      ],
    })),
  });
});
