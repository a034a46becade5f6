import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { askedOnce } from "../../../docs/.vitepress/playground/list/asked-once.js";
import { textCells, villagesOf } from "../../../docs/.vitepress/playground/list/cells.js";
import { listOf } from "../../../examples/list-of-lines.js";
import {
  outcomeSheet,
  villageSheets,
} from "../../../docs/.vitepress/playground/list/list-sheets.js";
import { offered } from "../../../docs/.vitepress/playground/list/offered.js";
import {
  processList,
  type ListRequest,
} from "../../../docs/.vitepress/playground/list/process-list.js";
import { locales } from "../../locales.js";

const sample = new URL("../../../examples/village-list/data/daftar.csv", import.meta.url);
const lines = textCells(readFileSync(sample, "utf8"));
const request: ListRequest = {
  lines,
  scheme: "example",
  on: "2026-11-01",
  columns: {},
  answers: [],
  villages: [],
};

describe("a list of workers", () => {
  test("is read under its headings, whatever stands above them", () => {
    const { rows, firstRow } = listOf(lines);
    expect(firstRow).toBe(5);
    expect(Object.keys(rows[0] ?? {})).toContain("NAMA LENGKAP");
  });

  test("is parted by what parts it most", () => {
    expect(textCells("a,b\n1,2")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
    expect(textCells("a\tb\n1\t2")[1]).toEqual(["1", "2"]);
  });

  test("asks each question once, and not again when it is answered", () => {
    const { cleaned } = processList(request);
    const asked = askedOnce(cleaned.questions);
    expect(new Set(asked.map(({ key }) => key)).size).toBe(asked.length);
    const [question] = asked.filter(({ options }) => (options ?? []).length > 0);
    if (!question?.options?.[0]) throw new TypeError("no question with options");
    const answers = [{ key: question.key, value: question.options[0] }];
    const again = askedOnce(processList({ ...request, answers }).cleaned.questions);
    expect(again.map(({ key }) => key)).not.toContain(question.key);
  });

  test("keeps every row in one outcome, and each outcome in a sheet", () => {
    const list = processList(request);
    const { summary } = list.screened;
    expect(summary.accepted).toBeGreaterThan(10);
    const rows = offered.map((name) => outcomeSheet(list, name, locales.id)?.lines.length ?? 0);
    expect(rows.reduce((sum, count) => sum + count, summary.duplicates)).toBe(summary.read);
    expect(outcomeSheet(list, "accepted", locales.id)?.head).toContain("NIK");
  });

  test("goes back to each village on a sheet of its own", () => {
    expect(villageSheets(processList(request), locales.id).length).toBeGreaterThan(2);
  });

  test("knows villages by a file of codes and names", () => {
    const cells = textCells(
      "Kode;Desa;Kecamatan\n62.05.05.2011;Lemo I;Teweh Tengah\n6205052012;Lemo II;",
    );
    expect(villagesOf(cells)).toEqual([
      { code: "62.05.05.2011", name: "Lemo I", district: "Teweh Tengah" },
      { code: "62.05.05.2012", name: "Lemo II" },
    ]);
    const { cleaned } = processList({ ...request, villages: villagesOf(cells) });
    expect(cleaned.rows.some(({ village }) => village === "62.05.05.2011")).toBe(true);
  });
});
