import { describe, expect, test } from "vitest";
import {
  cleanRoster,
  type CleanedRoster,
  type CleaningAnswer,
  type KnownVillage,
} from "../../../src/index.js";
import { storable } from "../../storable.js";

const on = "2026-11-01";
const nik = "6205011204859001";
const villages: readonly KnownVillage[] = [
  { code: "62.05.05.2011", name: "Lemo I", district: "Teweh Tengah" },
  { code: "62.05.05.2012", name: "Lemo II", district: "Teweh Tengah" },
  { code: "62.05.06.2018", name: "Muara Inu", district: "Lahei" },
  { code: "62.05.06.2003", name: "Sikan", district: "Lahei" },
  { code: "62.05.07.2003", name: "Sikan", district: "Montallat" },
  { code: "62.05.07.2004", name: "Kampung Baru" },
  { code: "62.05.07.2005", name: "Trinsing", district: "Montallat" },
  { code: "62.05.07.2006", name: "Sabuh", district: "Kec. Utara" },
  { code: "62.05.08.2006", name: "Pelari", district: "Kec. Utara" },
  { code: "96.71.03.1001", name: "Remu", district: "Sorong" },
];

const cleaned = (
  row: object,
  known = villages,
  answers: readonly CleaningAnswer[] = [],
): CleanedRoster =>
  storable(
    cleanRoster([{ nik, tgl_lahir: "1985-04-12", jk: "male", ...row }], {
      on,
      villages: known,
      answers,
    }),
  );

/** The village of a row, or what is asked of it. */
function found(row: object, known = villages): unknown {
  const { rows, questions } = cleaned(row, known);
  const [question] = questions;
  return rows[0]?.village ?? [question?.code, ...(question?.options ?? [])];
}

describe("a name", () => {
  test.each<[object, unknown]>([
    [{ desa: "Lemo 1" }, "62.05.05.2011"],
    [{ desa: "Lemo2" }, "62.05.05.2012"],
    [{ desa: "Lemo II" }, "62.05.05.2012"],
    [{ desa: "2 Lemo" }, ["village-unknown"]],
    [{ desa: "Lemo 12" }, ["village-unknown"]],
    [{ desa: "Dusun Muara Inu" }, ["village-spelling", "62.05.06.2018"]],
    [{ desa: "Kelurahan Baru" }, "62.05.07.2004"],
    [{ desa: "Muara Innu" }, ["village-spelling", "62.05.06.2018"]],
    [{ desa: "Muara Innuu" }, ["village-spelling", "62.05.06.2018"]],
    [{ desa: "Muara Innuuu" }, ["village-unknown"]],
    [{ desa: "Sabuk" }, ["village-spelling", "62.05.07.2006"]],
    [{ desa: "Sabukk" }, ["village-unknown"]],
    [{ desa: "Pelaru" }, ["village-spelling", "62.05.08.2006"]],
    [{ desa: "Pelarra" }, ["village-spelling", "62.05.08.2006"]],
    [{ desa: "Sikam" }, ["village-spelling", "62.05.06.2003", "62.05.07.2003"]],
    [{ desa: "Sikam", kecamatan: "Lahei" }, ["village-spelling", "62.05.06.2003"]],
    [{ desa: "Sikan" }, ["village-several", "62.05.06.2003", "62.05.07.2003"]],
    [{ desa: "Sikan", kecamatan: "620506" }, "62.05.06.2003"],
    [{ desa: "Sikan", kecamatan: "62.05.07" }, "62.05.07.2003"],
    [{ desa: "Sikan", kecamatan: "Kecamatan Lahei" }, "62.05.06.2003"],
    [{ desa: "Sikan", kecamatan: "distrik lahei" }, "62.05.06.2003"],
    [
      { desa: "Sikan", kecamatan: "Lahei Kec " },
      ["village-several", "62.05.06.2003", "62.05.07.2003"],
    ],
    [
      { desa: "Sikan", kecamatan: "Kec. Utara" },
      ["village-several", "62.05.06.2003", "62.05.07.2003"],
    ],
    [{ desa: "Sikan", kecamatan: "entah" }, ["village-several", "62.05.06.2003", "62.05.07.2003"]],
    [
      { desa: "Sikan", kecamatan: "Sorong" },
      ["village-in-another-district", "62.05.06.2003", "62.05.07.2003"],
    ],
    [{ desa: "Trinsing", kecamatan: "Lahei" }, ["village-in-another-district", "62.05.07.2005"]],
    [{ desa: "Trinsimg", kecamatan: "Lahei" }, ["village-unknown", "62.05.07.2005"]],
    [{ desa: "Buntok", kecamatan: "Lahei" }, ["village-unknown"]],
    [{ desa: "Baru", kecamatan: "62.05.07" }, "62.05.07.2004"],
  ])("%j", (row, village) => {
    expect(found(row)).toEqual(village);
  });

  test("near ones come nearest first, five at the most", () => {
    const known = [
      "Trinsingab",
      "Trinsinga",
      "Trinsingb",
      "Trinsingc",
      "Trinsingd",
      "Trinsinge",
    ].map((name, at) => ({ code: `62.05.07.200${at}`, name }));
    expect(found({ desa: "Trinsing" }, known)).toEqual([
      ...["village-spelling", "62.05.07.2001", "62.05.07.2002", "62.05.07.2003", "62.05.07.2004"],
      "62.05.07.2005",
    ]);
    expect(found({ desa: "Trinsing" }, known.slice(0, 2))).toEqual([
      ...["village-spelling", "62.05.07.2001", "62.05.07.2000"],
    ]);
  });

  test("is written in one way where no list is known", () => {
    const named = (desa: string): unknown => cleanRoster([{ nik, desa }], { on }).rows[0]?.village;
    expect(named("DESA muara   inu")).toBe("Muara Inu");
    expect(named("lemo ii")).toBe("Lemo II");
    expect(named("Lemo-X")).toBe("Lemo X");
    expect(named("Desa")).toBe("Desa");
  });
});

describe("a code", () => {
  test.each<[object, unknown]>([
    [{ kode_desa: "62.05.06.2018" }, "62.05.06.2018"],
    [{ kode_desa: "62 05 06 2018" }, "62.05.06.2018"],
    [{ kode_desa: "62.05.06.2018.0" }, "62.05.06.2018"],
    [{ kode_desa: "62.05.06.2099" }, ["village-code-unknown"]],
    [{ kode_desa: "62.05.06" }, ["village-code-unknown"]],
    [{ kode_desa: "x62.05.06.2018" }, ["village-code-unknown"]],
    [{ kode_desa: "92.71.03.1001" }, "96.71.03.1001"],
    [{ kode_desa: "92.71.03.1002" }, ["village-code-unknown"]],
    [{ kode_desa: "62.05.06.2018", desa: "Muara Inu" }, "62.05.06.2018"],
    [{ kode_desa: "62.05.06.2018", desa: "Sikan" }, "62.05.06.2018"],
    [{ kode_desa: "62.05.06.2018", desa: "entah" }, "62.05.06.2018"],
    [{ kode_desa: "62.05.06.2099", desa: "Muara Inu" }, ["village-code-unknown"]],
    [{ kode_desa: "62.05.06.2018", desa: "62.05.07.2005" }, "62.05.07.2005"],
    [
      { kode_desa: "62.05.06.2018", desa: "Trinsing" },
      ["village-against-code", "62.05.06.2018", "62.05.07.2005"],
    ],
  ])("%j", (row, village) => {
    expect(found(row)).toEqual(village);
  });

  test.each<[object, unknown[]]>([
    [{ kode_desa: "62.05.06.2018" }, []],
    [{ kode_desa: "6205062018" }, [["villageCode", "6205062018", "62.05.06.2018", "code-form"]]],
    [
      { kode_desa: "92.71.03.1001" },
      [["villageCode", "92.71.03.1001", "96.71.03.1001", "region-recoded"]],
    ],
    [{ desa: "62.05.06.2018" }, []],
    [{ desa: "6205062018" }, [["village", "6205062018", "62.05.06.2018", "code-form"]]],
    [{ desa: "Trinsing" }, [["village", "Trinsing", "62.05.07.2005", "village-name"]]],
  ])("%j is listed as it is read", (row, listed) => {
    const list = ({ changes }: CleanedRoster): unknown =>
      changes.map(({ field, from, to, rule }) => [field, from, to, rule]);
    expect(list(cleaned(row))).toEqual(listed);
    if ("desa" in row && row.desa === "Trinsing") return;
    const alone = cleanRoster([{ nik, tgl_lahir: "1985-04-12", jk: "male", ...row }], { on });
    expect(list(alone)).toEqual(listed);
  });
});

test("an answer is the village, of a name in its district", () => {
  const row = { desa: "Buntok", kecamatan: "Lahei" };
  const key = cleaned(row).questions[0]?.key ?? "";
  const told = (value: CleaningAnswer["value"], other: object = row): unknown =>
    found2(cleaned(other, villages, [{ key, value }]));
  const found2 = ({ rows, questions }: CleanedRoster): unknown => [
    rows[0]?.village,
    questions.length,
  ];
  expect(told("62.05.06.2018")).toEqual(["62.05.06.2018", 0]);
  expect(told(null)).toEqual([undefined, 0]);
  expect(told("62.05.06.2018", { desa: "Buntok" })).toEqual([undefined, 1]);
  expect(told("62.05.06.2018", { desa: "BUNTOK", kecamatan: "Lahei" })).toEqual([
    "62.05.06.2018",
    0,
  ]);
});
