import type { Locale } from "jamsosnaker";
import type { ContributionTotals } from "jamsosnaker/batch";
import type { ProvinceTotals } from "./tally-part.js";

/** What the program says, in each language. */
export const words = {
  en: {
    counting: "Counting",
    columns: ["Province", "Workers", "At fault", "Employer (Rp)", "Worker (Rp)", "Total (Rp)"],
    whole: "All provinces",
    end: ({ rows, threads, seconds }: Record<"rows" | "threads" | "seconds", string>): string =>
      `${rows} invented rows, ${threads} threads, ${seconds} seconds`,
  },
  id: {
    counting: "Menghitung",
    columns: [
      "Provinsi",
      "Pekerja",
      "Salah isi",
      "Pemberi kerja (Rp)",
      "Pekerja (Rp)",
      "Jumlah (Rp)",
    ],
    whole: "Semua provinsi",
    end: ({ rows, threads, seconds }: Record<"rows" | "threads" | "seconds", string>): string =>
      `${rows} baris rekaan, ${threads} utas (thread), ${seconds} detik`,
  },
} as const;

/** The tallies as a table of text, a line for each province and one for all. */
export function provinceTable(
  byProvince: ProvinceTotals,
  whole: ContributionTotals,
  {
    names,
    locale,
    say,
  }: { names: ReadonlyMap<string, string>; locale: Locale; say: (typeof words)["en" | "id"] },
): string {
  const { count } = locale.format;
  const cells = (
    name: string,
    { persons, faults, byPayer, total }: ContributionTotals,
  ): string[] => [
    name,
    ...[persons, faults, byPayer.employer ?? 0, byPayer.worker ?? 0, total].map((figure) =>
      count(figure),
    ),
  ];
  const lines = [
    [...say.columns],
    ...Object.entries(byProvince).map(([code, totals]) => cells(names.get(code) ?? code, totals)),
    cells(say.whole, whole),
  ];
  const widths = say.columns.map((_, at) =>
    Math.max(...lines.map((line) => line[at]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join("  "),
    )
    .join("\n");
}
