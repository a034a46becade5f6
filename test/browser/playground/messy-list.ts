/** Faults as lists of villages have them, one for some rows each. */
const faults: readonly ((cells: string[], row: number) => void)[] = [
  () => undefined,
  (cells) => (cells[1] = `'${cells[1] ?? ""}`),
  (cells) => (cells[1] = (cells[1] ?? "").replaceAll("0", "O")),
  (cells) => (cells[1] = "6.20505E+15"),
  (cells, row) => (cells[3] = `${String(1 + (row % 28))}/${String(1 + (row % 12))}/80`),
  (cells) => (cells[4] = "Laki-laki"),
  (cells) => (cells[5] = "PETANI/PEKEBUN"),
  (cells) => (cells[6] = "Rp 1.000.000,-"),
  (cells) => (cells[7] = "desil 3"),
  (cells) => (cells[8] = "lemo 1"),
  (cells) => (cells[9] = "blm"),
  (cells) => (cells[2] = ""),
];

const two = (number: number): string => String(number).padStart(2, "0");

/** A list of so many rows as CSV, with made-up people and the faults of real lists. */
export function messyList(rows: number): string {
  const head = "NO;NIK;NAMA LENGKAP;TANGGAL LAHIR;L/P;PEKERJAAN;PENGHASILAN;DESIL;DESA;STATUS BPJS";
  const lines = Array.from({ length: rows }, (_, row) => {
    const [day, month, year] = [1 + (row % 28), 1 + (row % 12), 60 + (row % 40)];
    const serial = String(1 + Math.floor(row / 13)).padStart(4, "0");
    const cells = [
      String(row + 1),
      `620505${two(day)}${two(month)}${two(year)}${serial}`,
      `Contoh ${row + 1}`,
      `${two(day)}-${two(month)}-19${two(year)}`,
      "L",
      ["petani", "nelayan", "pedagang", "tukang ojek"][row % 4] ?? "petani",
      "1,5 jt",
      String(1 + (row % 6)),
      `Desa ${row % 20}`,
      "belum",
    ];
    faults[row % faults.length]?.(cells, row);
    return cells.join(";");
  });
  return ["DAFTAR CALON PENERIMA (DATA FIKTIF)", "", head, ...lines].join("\n");
}
