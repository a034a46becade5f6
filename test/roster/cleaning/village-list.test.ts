import { describe, expect, test } from "vitest";
import { cleanRoster, screenRoster } from "../../../src/index.js";
import { baritoVillages } from "./barito-villages.js";
import { villageList, villageTruth } from "./village-list.js";

const on = "2027-01-01";
const villages = await baritoVillages();
const cleaned = cleanRoster(villageList, { villages, on });
const rows = new Map(cleaned.rows.map((row) => [row.row, row]));
const asked = (field: string): Set<number> =>
  new Set(cleaned.questions.filter((one) => one.field === field).map(({ row }) => row));

describe("a list of six villages", () => {
  test("no row is lost", () => {
    expect(cleaned.rows.map(({ row }) => row)).toEqual(villageTruth.map(({ row }) => Number(row)));
    expect(cleaned.omitted).toEqual([]);
  });

  test.each([
    ["nik", "askNik"],
    ["birthDate", "askBirthDate"],
    ["sex", "askSex"],
    ["village", "askVillage"],
  ] as const)("%s: what can be known is right, and nothing is guessed", (field, ask) => {
    const wrong = villageTruth.filter((truth) => {
      const got = rows.get(Number(truth["row"]))?.[field];
      const isKnowable = truth[ask] === "" && truth["otherNik"] === "";
      return isKnowable ? got !== truth[field] : got !== undefined && got !== truth[field];
    });
    const allowed = wrong.filter((truth) => {
      const row = Number(truth["row"]);
      const isOfSeveral = field === "nik" && asked("nik").has(row);
      return truth[ask] === "looks whole" || isOfSeveral;
    });
    const rest = wrong.filter((truth) => !allowed.includes(truth));
    // One birth date stands only in a NIK that lost a digit, nobody knows which; one NIK differs from it.
    expect(rest.map(({ row }) => row)).toEqual(field === "birthDate" ? ["62", "422"] : []);
  });

  test.each(["income", "decile", "member", "funder"] as const)("%s is read", (name) => {
    const field = (
      {
        income: "monthlyIncome",
        decile: "decile",
        member: "existingMembership",
        funder: "fundedBy",
      } as const
    )[name];
    for (const truth of villageTruth) {
      expect(String(rows.get(Number(truth["row"]))?.[field] ?? ""), truth["row"]).toBe(truth[name]);
    }
  });

  test("the dead and those who moved are known", () => {
    for (const truth of villageTruth) {
      const row = rows.get(Number(truth["row"]));
      expect(row?.alive === false, truth["row"]).toBe(truth["dead"] === "1");
      expect(row?.moved === true, truth["row"]).toBe(truth["moved"] === "1");
    }
  });

  test("a NIK that cannot be known is asked, and no row with one is accepted", () => {
    const unknowable = villageTruth.filter(({ askNik }) => askNik === "ask");
    expect(unknowable.every(({ row }) => asked("nik").has(Number(row)))).toBe(true);
    const { accepted, summary, duplicates } = screenRoster(cleaned.rows, {
      title: { en: "Vulnerable workers" },
      regulation: { title: "Peraturan Bupati", evidence: "secondary" },
      on,
      programmes: ["jkk", "jkm"],
    });
    const taken = new Set(accepted.map(({ row }) => row));
    expect(unknowable.filter(({ row }) => taken.has(Number(row)))).toEqual([]);
    expect(summary.read).toBe(villageTruth.length);
    const person = (row: unknown) =>
      villageTruth.find((truth) => truth["row"] === String(row))?.["person"];
    expect(duplicates.filter(({ row, first }) => person(row) !== person(first.row))).toEqual([]);
  });

  test("one person under two NIKs is proposed, two people never", () => {
    const person = new Map(villageTruth.map(({ row, person: number }) => [Number(row), number]));
    for (const {
      rows: [one, other],
    } of cleaned.doubles) {
      expect(person.get(one), `${one} ${other}`).toBe(person.get(other));
    }
    const doubles = villageTruth.filter(({ doubleOf }) => doubleOf !== "");
    expect(cleaned.doubles.length).toBeGreaterThanOrEqual(doubles.length - 2);
  });

  test("the village whose NIKs a spreadsheet cut is named", () => {
    const codes = cleaned.warnings.map(({ code, values }) => [code, values?.["place"]]);
    expect(codes).toContainEqual(["list-niks-end-in-zero", "62.05.02.2003"]);
  });

  test("what differs from what was written is listed", () => {
    const listed = new Set(cleaned.changes.map(({ row, field }) => `${row} ${field}`));
    villageList.forEach((given, at) => {
      const row = cleaned.rows[at];
      const pairs = [
        ["nik", given["NIK"], row?.nik],
        ["birthDate", given["tgl_lahir"], row?.birthDate],
        ["sex", given["jk"], row?.sex],
        ["village", given["desa"], row?.village],
        ["name", given["nama"], row?.name],
        ["occupation", given["pekerjaan"], row?.occupation],
        ["monthlyIncome", given["penghasilan"], row?.monthlyIncome],
        ["decile", given["desil"], row?.decile],
      ] as const;
      for (const [field, from, to] of pairs) {
        if (to === undefined || String(to) === from) continue;
        expect(listed.has(`${at + 2} ${field}`), `${at + 2} ${field}: ${from} -> ${to}`).toBe(true);
      }
    });
  });
});
