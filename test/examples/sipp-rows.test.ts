import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { explain, indonesian } from "jamsosnaker";
import { readList } from "../../examples/sipp-rows/read-list.js";
import { screenList } from "../../examples/sipp-rows/screen-list.js";
import { incompleteRows, sippColumns, sippRows } from "../../examples/sipp-rows/sipp-columns.js";
import { csvText, sheetCells, workbook } from "../../examples/sipp-rows/write-files.js";

const file = join(import.meta.dirname, "../../examples/sipp-rows/data/workers.csv");

test("a village's list becomes lines of the SIPP sheet", async () => {
  const { accepted, summary } = await screenList(
    readList(file),
    "kayong-utara-74-2022",
    "2026-01-01",
  );
  const { read, rejected, duplicates, toRepair } = summary;
  expect({ read, accepted: summary.accepted, rejected, duplicates, toRepair }).toEqual({
    read: 7,
    accepted: 4,
    rejected: 1,
    duplicates: 1,
    toRepair: 1,
  });
  const rows = sippRows(accepted);
  expect(rows[0]).toMatchObject({
    NO_PEGAWAI: "2",
    NAMA_LENGKAP: "Contoh Satu",
    TANGGAL_LAHIR: "06-09-1990",
    NO_IDENTITAS: "6111014609900001",
    JENIS_KELAMIN: "P",
    TANGGAL_KEPESERTAAN: "",
    ALAMAT: "Dusun A, RT 1",
  });
  expect(rows.map((row) => row.JENIS_KELAMIN)).toEqual(["P", "L", "L", "P"]);

  const lines = parse(csvText(rows));
  expect(lines[0]).toEqual(sippColumns);
  expect(sippColumns).toHaveLength(30);
  expect(lines.map((line) => line.length)).toEqual([30, 30, 30, 30, 30]);
  expect(lines[4]?.[1]).toBe("'=Contoh Lima");
  expect(sheetCells(rows)[1]?.[14]).toBe("6111014609900001");
  expect((await workbook(rows)).subarray(0, 2).toString()).toBe("PK");

  expect(incompleteRows(rows)).toEqual([]);
  const [first] = accepted;
  const { name, ...nameless } = first?.given ?? { nik: "" };
  expect(name).toBe("Contoh Satu");
  expect(incompleteRows(sippRows([{ given: nameless }]))).toEqual([
    { number: "2", lacks: ["NAMA_LENGKAP"] },
  ]);

  const text = explain(summary, { locale: indonesian, format: "text" });
  expect(text).not.toMatch(/\d{16}/);
  await expect(text).toMatchFileSnapshot("./snapshots/sipp-rows.txt");
});
