import type { RosterRow } from "jamsosnaker";
import type { MadePerson } from "./made-people.js";
import { oneOf, type Random } from "./seeded.js";

/** What a fault may make use of. */
export interface FaultTools {
  readonly random: Random;
  /** Somebody of that age. */
  readonly someone: (age: readonly [number, number]) => MadePerson;
  /** A row made before. */
  readonly earlier: () => RosterRow;
}

/** What is done to a sound row. */
type Fault = (row: RosterRow, tools: FaultTools) => RosterRow;

const farFromHome = ["62.04.06", "62.12.01", "62.11.03", "63.09.05"];
const unclear = ["Wiraswasta", "Karyawan Swasta", "Lainnya", "ptni", "-", "Tukang"];
const notWork = ["Mengurus Rumah Tangga", "Pelajar/Mahasiswa", "Pensiunan"];
const outside = ["PNS", "PPPK", "Guru PPPK", "Polri"];

/** Of every thousand rows, how many have which fault. Not statistics. */
export const madeFaults: readonly (readonly [number, Fault])[] = [
  // Listed twice: by another office, with another occupation.
  [8, (row, { earlier }) => ({ ...row, ...identity(earlier()) })],
  [11, (row, { someone }) => ({ ...row, ...someone([65, 81]) })],
  [2, (row, { someone }) => ({ ...row, ...someone([14, 17]) })],
  [2, (row, { random }) => ({ ...row, residence: oneOf(random, farFromHome) })],
  [5, (row) => ({ ...row, existingMembership: "wage-earner", fundedBy: "employer" })],
  [2, (row) => ({ ...row, existingMembership: "non-wage-earner", fundedBy: "apbdes" })],
  [3, (row) => ({ ...row, existingMembership: "non-wage-earner" })],
  [2, (row, { random }) => ({ ...row, occupation: oneOf(random, outside) })],
  [8, (row, { random }) => ({ ...row, occupation: oneOf(random, unclear) })],
  [4, (row, { random }) => ({ ...row, occupation: oneOf(random, notWork) })],
  // What a spreadsheet makes of a NIK that is no text.
  [
    2,
    (row) => ({ ...row, nik: `${String(row.nik).slice(0, 1)}.${String(row.nik).slice(1, 6)}E+15` }),
  ],
  [2, (row) => ({ ...row, nik: String(row.nik).slice(0, 15) })],
  // Without a birth date the NIK tells the age; nobody is refused by that.
  [4, (row) => without(row)],
  [1, (row, { someone }) => without({ ...row, ...someone([65, 81]) })],
  [1, (row) => ({ ...row, birthDate: `${row.birthDate?.slice(0, 4) ?? "1980"}-02-30` })],
  [1, (row) => ({ ...row, decile: 11 })],
  [2, (row) => ({ ...row, sex: row.sex === "female" ? "male" : "female" })],
];

/** The row with the fault that a number from 0 to 1 picks; mostly with none. */
export function withFault(row: RosterRow, tools: FaultTools): RosterRow {
  let rest = tools.random() * 1_000;
  const picked = madeFaults.find(([share]) => (rest -= share) < 0);
  return picked ? picked[1](row, tools) : row;
}

function identity({ nik, birthDate, sex }: RosterRow): Partial<RosterRow> {
  return { nik, ...(birthDate && { birthDate }), ...(sex && { sex }) };
}

function without({ birthDate, ...row }: RosterRow): RosterRow {
  return birthDate === undefined ? row : { ...row };
}
