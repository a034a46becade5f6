import { english, indonesian } from "jamsosnaker";

interface Told {
  readonly on: string;
  readonly cores: number;
  readonly processor: string;
  readonly memoryGb: number;
  readonly node: string;
  readonly load: number;
  readonly rounds: number;
  readonly aimed: number;
  readonly missed: number;
  readonly notRun: readonly string[];
}

/** The words of the two pages of measurements. */
export const pageWords = {
  en: {
    locale: english,
    page: "performance.md",
    picture: "growth.svg",
    columns: ["What", "Median", "Least-most", "Target", ""],
    met: "met",
    missed: (percent: string) => `missed by ${percent} %`,
    units: {
      "per-second": "a second",
      times: "times",
      milliseconds: "ms",
      seconds: "s",
      kB: "kB",
      MB: "MB",
      exponent: "",
    },
    axes: { rows: "rows", seconds: "seconds", line: "a straight line" },
    summary: ({
      on,
      cores,
      processor,
      memoryGb,
      node,
      load,
      rounds,
      aimed,
      missed,
      notRun,
    }: Told) =>
      [
        `Measured on ${on} on ${cores} cores (${processor}) with ${memoryGb} GB, Node ${node}, load ${load}${load > 1 ? ": a busy machine, so that ratios say more than paces" : ""}; ${rounds} alternating rounds.`,
        `Of ${aimed} targets ${aimed - missed} are met and ${missed} missed.`,
        ...(notRun.length > 0 ? [`Not installed, so not run: ${notRun.join(", ")}.`] : []),
      ].join(" "),
    lines: {
      "worker.pace": "one wage earner, validated, with trace",
      "worker.by-hand": "the same, times as long as arithmetic by hand with bare objects",
      "worker.by-decimal": "the same, times as long as decimal.js with bare objects",
      "worker.publicodes": "the same, times as fast as publicodes with modele-social",
      "non-wage-earner.pace": "one non-wage earner",
      "jkm.pace": "JKM with a scholarship",
      "jkk.pace": "JKK of a death",
      "plan.pace": "a plan of 50 groups and 12 months",
      "coverage.pace": "coverage, rows of 100,000",
      "coverage.by-hand": "the same, times as long as sums by hand in a Map",
      "several.single": "`computeContributions`, times as long as single calls",
      "event.time": "one event: a death in a family of three",
      "columns.pace": "columns of 1,000,000 wage earners, JKK + JKM + JHT + JP",
      "columns.by-hand": "the same, times as fast as a typed-array loop by hand",
      "columns.by-hand-small": "10,000 wage earners, times as fast as a loop by hand",
      "columns.by-decimal": "10,000 wage earners, times as fast as decimal.js",
      "columns.duckdb": "1,000,000 wage earners, times as fast as our view on DuckDB",
      "columns.chdb": "1,000,000 wage earners, times as fast as our view on ClickHouse (chdb)",
      "list.time": "1,000,000 rows of a list cleaned, screened and tallied",
      "list.memory": "the same, peak memory of the process",
      "import.jamsosnaker": "import of the root, times that of its dependencies",
      "import.jamsosnaker/contributions":
        "import of the contributions, times that of all dependencies",
      "package.packed": "the package, packed",
      "package.unpacked": "the package, unpacked",
      "size.everything without words": "everything without words, gzipped",
      "size.Indonesian": "Indonesian words, gzipped",
      "size.English": "English words, gzipped",
      "size.a contribution": "`computeContribution`, gzipped",
      "size.a wage earner": "`wageEarnerContribution`, gzipped",
      "size.JKM": "`computeJkmBenefit`, gzipped",
      "size.coverage": "`measureCoverage`, gzipped",
      "size.a NIK": "`parseNik`, gzipped",
      "size.columns of wage earners": "`wageEarnerColumns`, gzipped",
      "size.law tables for SQL": "`lawTables`, gzipped",
      "size.a view of bills in SQL": "`contributionView`, gzipped",
      "growth.wage-earner-columns": "growth of columns of wage earners (1 is a straight line)",
      "growth.non-wage-earner-columns": "growth of columns of non-wage earners",
      "growth.several-contributions": "growth of `computeContributions`",
      "growth.coverage": "growth of `measureCoverage`",
      "growth.tally": "growth of a coverage tally",
      "growth.list": "growth of a list, cleaned and screened",
      "growth.plan": "growth of a plan, groups times months",
    } as Readonly<Record<string, string>>,
    growth: {
      "wage-earner-columns": "columns, wage earners",
      "non-wage-earner-columns": "columns, non-wage earners",
      "several-contributions": "computeContributions",
      coverage: "measureCoverage",
      tally: "coverage tally",
      list: "list cleaned and screened",
      plan: "plan",
    } as Readonly<Record<string, string>>,
  },
  id: {
    locale: indonesian,
    page: "performance.id.md",
    picture: "growth.id.svg",
    columns: ["Apa", "Nilai tengah", "Terkecil-terbesar", "Sasaran", ""],
    met: "tercapai",
    missed: (percent: string) => `meleset ${percent} %`,
    units: {
      "per-second": "per detik",
      times: "kali",
      milliseconds: "milidetik",
      seconds: "detik",
      kB: "kB",
      MB: "MB",
      exponent: "",
    },
    axes: { rows: "baris", seconds: "detik", line: "garis lurus" },
    summary: ({
      on,
      cores,
      processor,
      memoryGb,
      node,
      load,
      rounds,
      aimed,
      missed,
      notRun,
    }: Told) =>
      [
        `Diukur pada ${on} dengan ${cores} inti prosesor (${processor}), memori ${memoryGb} GB, Node ${node}, beban ${load}${load > 1 ? ": mesin sedang sibuk, jadi perbandingan lebih dapat dipegang daripada kecepatan" : ""}; ${rounds} putaran bergantian.`,
        `Dari ${aimed} sasaran, ${aimed - missed} tercapai dan ${missed} meleset.`,
        ...(notRun.length > 0
          ? [`Tidak terpasang, jadi tidak dijalankan: ${notRun.join(", ")}.`]
          : []),
      ].join(" "),
    lines: {
      "worker.pace": "satu penerima upah, diperiksa, dengan jejak hitungan",
      "worker.by-hand":
        "yang sama, berapa kali lebih lama daripada hitungan langsung tanpa pustaka",
      "worker.by-decimal": "yang sama, berapa kali lebih lama daripada decimal.js",
      "worker.publicodes":
        "yang sama, berapa kali lebih cepat daripada publicodes dengan modele-social",
      "non-wage-earner.pace": "satu bukan penerima upah",
      "jkm.pace": "JKM dengan beasiswa",
      "jkk.pace": "JKK karena meninggal",
      "plan.pace": "rencana 50 kelompok dan 12 bulan",
      "coverage.pace": "cakupan, baris dari 100.000",
      "coverage.by-hand":
        "yang sama, berapa kali lebih lama daripada penjumlahan langsung dalam Map",
      "several.single": "`computeContributions`, berapa kali lebih lama daripada satu per satu",
      "event.time": "satu peristiwa: kematian dalam keluarga tiga orang",
      "columns.pace": "kolom 1.000.000 penerima upah, JKK + JKM + JHT + JP",
      "columns.by-hand": "yang sama, berapa kali lebih cepat daripada loop larik langsung",
      "columns.by-hand-small":
        "10.000 penerima upah, berapa kali lebih cepat daripada loop langsung",
      "columns.by-decimal": "10.000 penerima upah, berapa kali lebih cepat daripada decimal.js",
      "columns.duckdb":
        "1.000.000 penerima upah, berapa kali lebih cepat daripada view kami di DuckDB",
      "columns.chdb":
        "1.000.000 penerima upah, berapa kali lebih cepat daripada view kami di ClickHouse (chdb)",
      "list.time": "1.000.000 baris daftar dirapikan, disaring, dan direkap",
      "list.memory": "yang sama, memori puncak proses",
      "import.jamsosnaker": "impor seluruhnya, berapa kali waktu impor dependensinya",
      "import.jamsosnaker/contributions":
        "impor bagian iuran, berapa kali waktu impor semua dependensi",
      "package.packed": "paket, dimampatkan",
      "package.unpacked": "paket, dibuka",
      "size.everything without words": "semuanya tanpa kata-kata, gzip",
      "size.Indonesian": "kata-kata Indonesia, gzip",
      "size.English": "kata-kata Inggris, gzip",
      "size.a contribution": "`computeContribution`, gzip",
      "size.a wage earner": "`wageEarnerContribution`, gzip",
      "size.JKM": "`computeJkmBenefit`, gzip",
      "size.coverage": "`measureCoverage`, gzip",
      "size.a NIK": "`parseNik`, gzip",
      "size.columns of wage earners": "`wageEarnerColumns`, gzip",
      "size.law tables for SQL": "`lawTables`, gzip",
      "size.a view of bills in SQL": "`contributionView`, gzip",
      "growth.wage-earner-columns": "pertambahan waktu kolom penerima upah (1 adalah garis lurus)",
      "growth.non-wage-earner-columns": "pertambahan waktu kolom bukan penerima upah",
      "growth.several-contributions": "pertambahan waktu `computeContributions`",
      "growth.coverage": "pertambahan waktu `measureCoverage`",
      "growth.tally": "pertambahan waktu rekapitulasi cakupan",
      "growth.list": "pertambahan waktu daftar yang dirapikan dan disaring",
      "growth.plan": "pertambahan waktu rencana, kelompok kali bulan",
    } as Readonly<Record<string, string>>,
    growth: {
      "wage-earner-columns": "kolom penerima upah",
      "non-wage-earner-columns": "kolom bukan penerima upah",
      "several-contributions": "computeContributions",
      coverage: "measureCoverage",
      tally: "rekapitulasi cakupan",
      list: "daftar dirapikan dan disaring",
      plan: "rencana",
    } as Readonly<Record<string, string>>,
  },
} as const;
