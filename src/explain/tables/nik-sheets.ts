import { sexNames } from "../explain-nik.js";
import type { Nik } from "../../roster/nik/nik.js";
import { idCell, ifGiven } from "./ids.js";
import { sheet, type Sheet } from "./sheet.js";
import { summary } from "./summary.js";

/** A NIK, masked, without the parts that would make it whole again; and what is wrong with it. */
export function nikSheets(result: Nik): Sheet[] {
  const { birthDate, birthDateCandidates } = result;
  const dates = birthDate === undefined ? birthDateCandidates : [birthDate];
  return [
    summary(result, {
      nik: result.masked,
      valid: result.valid,
      region: result.region?.regency ?? null,
      sex: ifGiven(result.sex, (sex) => idCell(sex, sexNames[sex])),
      birthYears: dates.map((date) => date.slice(0, 4)),
    }),
    sheet("faults", result.faults, ({ code, text }) => ({ code, text })),
  ];
}
