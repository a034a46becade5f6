import { expect, test } from "vitest";
import { createCleaning, createScreening } from "../../../src/index.js";
import { heldMegabytes } from "../../held-megabytes.js";

/** `npm run test:long-list` tries 1,000,000. */
const rows = Number(process.env["LIST_ROWS"] ?? 20_000);
const rounds = 5;
const people = rows / rounds;
const on = "2026-11-01";

const two = (value: number): string => String(value).padStart(2, "0");

/** A row of the list, made anew; after the last of the people the first comes again. */
function madeRow(at: number): Record<string, string> {
  const index = at % people;
  const [day, month, year] = [
    (index % 28) + 1,
    (Math.floor(index / 28) % 12) + 1,
    60 + (index % 40),
  ];
  const serial = 9001 + (Math.floor(index / 336) % 99);
  return {
    NO: String(at + 1),
    NIK: `'6205${two((Math.floor(index / 28 / 12 / 40) % 9) + 1)}${two(day)}${two(month)}${year}${serial}`,
    "NAMA LENGKAP": `Contoh ${index}`,
    "TGL LAHIR": `${two(day)}/${two(month)}/19${year}`,
    KELURAHAN: `Desa ${index % 93}`,
    PENGHASILAN: "Rp 1.000.000,-",
    "STATUS BPJS": "belum",
  };
}

test(
  `${rows} rows go through cleaning and screening; only people who are new take room`,
  () => {
    const cleaning = createCleaning({ on });
    const screening = createScreening({
      title: { en: "Vulnerable workers" },
      regulation: { title: "Peraturan Bupati", evidence: "text" },
      on,
      notMember: true,
      programmes: ["jkk", "jkm"],
    });
    const outcomes: Record<string, number> = {};
    const room = [heldMegabytes()];
    for (let at = 0; at < rows; at += 1) {
      const { row, questions } = cleaning.add(madeRow(at));
      const { outcome } = screening.add(row ?? {}, questions);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      if ((at + 1) % people === 0) room.push(heldMegabytes());
    }
    const grown = room.slice(1).map((after, at) => after - (room[at] ?? 0));
    expect(grown).toHaveLength(rounds);
    expect(Math.max(...grown.slice(1))).toBeLessThan(1);
    expect(outcomes).toEqual({ eligible: people, duplicate: rows - people });
    expect([cleaning.finish(), screening.finish()].map(({ read }) => read)).toEqual([rows, rows]);
  },
  30 * 60_000,
);
