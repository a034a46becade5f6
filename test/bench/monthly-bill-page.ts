import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { english, indonesian } from "jamsosnaker";
import { format } from "prettier";
import { growthPicture } from "./growth-picture.js";
import type { Machine } from "./machine.js";
import type { Measured } from "./monthly-bill.js";
import { writeBlock } from "./write-block.js";

/** What was measured of the monthly bill. */
export interface MonthlyBill extends Machine {
  readonly measured: readonly Measured[];
  readonly library: readonly { readonly members: number; readonly seconds: number }[];
}

const docs = join(import.meta.dirname, "../../docs");

const middle = (seconds: readonly number[]): number =>
  [...seconds].sort((a, b) => a - b)[Math.floor(seconds.length / 2)] ?? Number.NaN;

const texts = {
  en: {
    locale: english,
    page: "millions-of-rows-in-sql.md",
    picture: "monthly-bill.svg",
    engines: { duckdb: "DuckDB", shards: "two shards" },
    alt: "Seconds for the bill over the number of members, both by tens",
    axes: { rows: "members", seconds: "seconds", line: "a straight line" },
    columns: ["Members", "Engine", "Rows made, s", "The bill by province, s", "Memory, MB"],
    machine: (on: string, { cores, memoryGb, load }: Machine["machine"]) =>
      `Measured on ${on} on ${cores} cores with ${memoryGb} GB, load ${load}${load > 1 ? " (a busy machine)" : ""}: the middle of three askings, with the least and the most. Memory is the peak while asking: of the process for DuckDB, of both servers for the shards.`,
  },
  id: {
    locale: indonesian,
    page: "millions-of-rows-in-sql.id.md",
    picture: "monthly-bill.id.svg",
    engines: { duckdb: "DuckDB", shards: "dua shard" },
    alt: "Detik untuk tagihan menurut jumlah peserta, keduanya berskala sepuluh kali",
    axes: { rows: "peserta", seconds: "detik", line: "garis lurus" },
    columns: ["Peserta", "Mesin", "Membuat baris, dtk", "Tagihan per provinsi, dtk", "Memori, MB"],
    machine: (on: string, { cores, memoryGb, load }: Machine["machine"]) =>
      `Diukur pada ${on} dengan ${cores} inti prosesor dan memori ${memoryGb} GB, beban ${load}${load > 1 ? " (mesin sedang sibuk)" : ""}: nilai tengah dari tiga kali tanya, dengan yang terkecil dan terbesar. Memori adalah puncaknya selama ditanya: satu proses untuk DuckDB, kedua server untuk shard.`,
  },
} as const;

/** Writes the figures beside this file, and the tables and pictures of the guides from them. */
export async function writeMonthlyBill(bill: MonthlyBill): Promise<void> {
  const text = await format(JSON.stringify(bill), { parser: "json", printWidth: 100 });
  writeFileSync(join(import.meta.dirname, "monthly-bill.json"), text);
  for (const language of ["en", "id"] as const) {
    const say = texts[language];
    const { decimal, count } = say.locale.format;
    const shown = (value: number): string => decimal(value.toFixed(value < 1 ? 3 : 1));
    const lines = bill.measured.map(({ engine, members, making, seconds, memory }) => [
      count(members),
      say.engines[engine as keyof typeof say.engines],
      shown(making),
      `${shown(middle(seconds))} (${shown(Math.min(...seconds))}-${shown(Math.max(...seconds))})`,
      count(Math.round(memory / 1e6)),
    ]);
    const table = [say.columns, say.columns.map(() => "---:"), ...lines]
      .map((cells) => `| ${cells.join(" | ")} |`)
      .join("\n");
    const series = Object.entries(say.engines).map(([engine, name]) => ({
      name,
      points: bill.measured
        .filter((one) => one.engine === engine)
        .map(({ members, seconds }) => [members, middle(seconds)] as const),
    }));
    writeFileSync(join(docs, "pictures", say.picture), growthPicture(series, say.axes));
    const block = `${say.machine(say.locale.format.date(bill.on), bill.machine)}\n\n${table}\n\n![${say.alt}](pictures/${say.picture})`;
    await writeBlock(join(docs, say.page), "monthly bill", block);
  }
}
