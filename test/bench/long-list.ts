// A long list cleaned, screened and tallied, in a process of its own, so that its memory is its own:
// `long-list.ts 1000000` prints seconds and bytes.
import { addToTally, createCleaning, createScreening, emptyCoverageTally } from "jamsosnaker";

const two = (value: number): string => String(value).padStart(2, "0");

const beginnings = "ba ci da en fa gu ha i ja ka la ma no o pu ra su ta u wi ya zu".split(" ");
const endings = "bar dan dil fa hri kar lim man nto pri rif sih ti wan yo zal".split(" ");

/** A made-up word; a few hundred of them make tens of thousands of names. */
function wordOf(at: number): string {
  const [first, second] = [at % beginnings.length, Math.floor(at / beginnings.length)];
  return `${beginnings[first] ?? ""}${endings[second % endings.length] ?? ""}`;
}

/** A row as a village writes it; each is another person, in the regencies of one province. */
function writtenRow(at: number): Record<string, string> {
  const mixed = Math.imul(at, 0x9e3779b1) >>> 0;
  const [day, month] = [(mixed % 28) + 1, ((mixed >>> 5) % 12) + 1];
  const year = 60 + ((mixed >>> 9) % 40);
  const regency = two(((mixed >>> 18) % 14) + 1);
  const district = two(((mixed >>> 15) % 9) + 1);
  const serial = 1_001 + (at % 8_999);
  return {
    NO: String(at + 1),
    NIK: `'62${regency}${district}${two(day)}${two(month)}${year}${serial}`,
    "NAMA LENGKAP": `${wordOf(mixed >>> 7)} ${wordOf(at)}`,
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
