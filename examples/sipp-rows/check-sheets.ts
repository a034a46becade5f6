import { readSheet } from "read-excel-file/node";
import { sippColumns, type SippName, type SippRow } from "./sipp-sheets.js";

/** The columns of a line that SIPP would refuse, by the line's own number. */
export interface SippFault {
  readonly sheet: SippName;
  readonly row: string;
  readonly columns: readonly string[];
}

const day = /^\d{2}-\d{2}-\d{4}$/;

/** What must be filled. */
const needed: Readonly<Record<SippName, readonly string[]>> = {
  data_tk_baru: ["NAMA_LENGKAP", "TANGGAL_LAHIR", "NAMA_IBU_KANDUNG", "NO_IDENTITAS", "UPAH"],
  data_tk_lanjutan: ["NOMOR_IDENTITAS_KPJ", "NAMA_LENGKAP", "TGL_LAHIR", "UPAH"],
  data_tk_na: ["KPJ", "NAMA_LENGKAP", "SEBAB_NA", "TGL_KEJADIAN"],
  data_upah: ["NIK", "NAMA_LENGKAP", "UPAH", "BLTH"],
};

/** The form of what is filled. */
const forms: Readonly<Record<string, RegExp>> = {
  NIK: /^\d{16}$/,
  NO_IDENTITAS: /^\d{16}$/,
  KPJ: /^\d+$/,
  NOMOR_IDENTITAS_KPJ: /^\d+$/,
  TANGGAL_LAHIR: day,
  TGL_LAHIR: day,
  TGL_KEJADIAN: day,
  TGL_AWAL_BEKERJA: day,
  TGL_AKHIR_KONTRAK: day,
  STATUS_KAWIN: /^[YT]$/,
  SURAT_MENYURAT_KE: /^[SE]$/,
  LOKASI_PEKERJAAN: /^\d{4}$/,
  UPAH: /^\d+$/,
  BLTH: /^\d{2}-\d{4}$/,
};

/** The lines of a sheet that lack what SIPP wants, or write it in another form. */
export function faultsOf(sheet: SippName, rows: readonly SippRow[]): SippFault[] {
  return rows.flatMap((row) => {
    const columns = sippColumns[sheet].filter((column) => {
      const cell = row[column] ?? "";
      return cell === "" ? needed[sheet].includes(column) : forms[column]?.test(cell) === false;
    });
    return columns.length === 0 ? [] : [{ sheet, row: row["NO_PEGAWAI"] ?? "", columns }];
  });
}

/** Reads a workbook back. Throws Error where a cell is no text, or not what it was to be. */
export async function checkWorkbook(
  file: string | Buffer,
  sheet: SippName,
  rows: readonly SippRow[],
): Promise<void> {
  const [head, ...lines] = await readSheet(file, sheet);
  const wanted = [
    sippColumns[sheet],
    ...rows.map((row) => sippColumns[sheet].map((at) => row[at])),
  ];
  for (const [line, cells] of [head ?? [], ...lines].entries()) {
    for (const [at, cell] of cells.entries()) {
      if ((cell ?? "") === (wanted[line]?.[at] ?? "")) continue;
      throw new Error(`${sheet}: line ${line + 1}, column ${at + 1} is not what was written`);
    }
  }
  if (lines.length !== rows.length)
    throw new Error(`${sheet}: ${lines.length} of ${rows.length} lines`);
}
