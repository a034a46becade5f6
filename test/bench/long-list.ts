// A long list cleaned, screened and tallied, in a process of its own, so that its memory is its own:
// `long-list.ts 1000000` prints seconds and bytes.
import { addToTally, createCleaning, createScreening, emptyCoverageTally } from "jamsosnaker";

const two = (value: number): string => String(value).padStart(2, "0");

/** A row as a village writes it; each is another person. */
function writtenRow(at: number): Record<string, string> {
  const [day, month] = [(at % 28) + 1, (Math.floor(at / 28) % 12) + 1];
  const year = 60 + (Math.floor(at / 336) % 40);
  const district = two((Math.floor(at / 13_440) % 9) + 1);
  const serial = 1_001 + (Math.floor(at / 120_960) % 8_999);
  return {
    NO: String(at + 1),
    NIK: `'6205${district}${two(day)}${two(month)}${year}${serial}`,
    "NAMA LENGKAP": `Contoh ${at}`,
    "TGL LAHIR": `${two(day)}/${two(month)}/19${year}`,
    KELURAHAN: `Desa ${at % 93}`,
    PENGHASILAN: "Rp 1.000.000,-",
    "STATUS BPJS": "belum",
  };
}

/** How long it takes for so many rows. */
export function processList(rows: number): number {
  const began = performance.now();
  const cleaning = createCleaning({ on: "2026-11-01" });
  const screening = createScreening({
    ...{ title: { en: "Vulnerable workers" }, on: "2026-11-01", notMember: true },
    regulation: { title: "Peraturan Bupati", evidence: "text" },
    programmes: ["jkk", "jkm"],
  });
  const villages = new Map<string, { covered: number; workers: number }>();
  for (let at = 0; at < rows; at += 1) {
    const { row, questions } = cleaning.add(writtenRow(at));
    const { outcome } = screening.add(row ?? {}, questions);
    const village = `62.05.01.${2_001 + (at % 93)}`;
    const count = villages.get(village) ?? { covered: 0, workers: 0 };
    villages.set(village, count);
    count.workers += 1;
    if (outcome === "accepted") count.covered += 1;
  }
  const counted = [...villages].map(([region, count]) => ({ region, ...count }));
  const tally = addToTally(emptyCoverageTally("eligible-bpjs"), counted);
  if (screening.finish().read !== rows || tally.cells.length === 0)
    throw new Error("rows were lost");
  return (performance.now() - began) / 1_000;
}

if (process.argv[1] === import.meta.filename) {
  const seconds = processList(Number(process.argv[2]));
  console.log(JSON.stringify({ seconds, bytes: process.resourceUsage().maxRSS * 1_024 }));
}
