import type { RosterRow } from "jamsosnaker";

/** What is wrong with a made row, if anything. */
export type MadeFault = "age" | "member" | "nik" | "asked" | "double" | "bad" | "elsewhere";

export const madeFaults: readonly MadeFault[] = [
  "age",
  "member",
  "nik",
  "asked",
  "double",
  "bad",
  "elsewhere",
];

const two = (value: number): string => String(value).padStart(2, "0");

/** The fault of a row: 3 % of the rows have one, each kind in turn. */
export function faultOf(position: number): MadeFault | undefined {
  if (position % 100 >= 3 || position < 100) return undefined;
  return madeFaults[Math.floor(position / 100) % madeFaults.length];
}

function nikOf(index: number): string {
  const district = two((index % 60) + 1);
  const day = two((index % 28) + 1 + (index % 2 === 0 ? 40 : 0));
  const month = two((Math.floor(index / 28) % 12) + 1);
  const year = two(70 + (Math.floor(index / 336) % 30));
  return `6205${district}${day}${month}${year}${String(Math.floor(index / 10_080) + 1).padStart(4, "0")}`;
}

function birthDateOf(index: number): string {
  const day = two((index % 28) + 1);
  const month = two((Math.floor(index / 28) % 12) + 1);
  return `19${70 + (Math.floor(index / 336) % 30)}-${month}-${day}`;
}

/** Row `position` of a list as long as one likes, with its fault where it has one. */
export function madeRow(position: number): RosterRow {
  const fault = faultOf(position);
  const index = fault === "double" ? position - 50 : position;
  const sound: RosterRow = {
    row: position,
    nik: nikOf(index),
    name: `Nama ${index}`,
    birthDate: birthDateOf(index),
    village: `62.05.01.${2000 + (position % 93)}`,
    occupation: ["petani", "nelayan", "pedagang kaki lima", "ojek"][position % 4] ?? "petani",
    decile: (position % 4) + 1,
    existingMembership: "none",
  };
  switch (fault) {
    case undefined:
    case "double":
      return sound;
    case "age":
      return { ...sound, birthDate: "1950-01-01" };
    case "member":
      return { ...sound, existingMembership: "non-wage-earner", fundedBy: "self" };
    case "nik":
      return { ...sound, nik: "6.20501E+15" };
    case "asked": {
      const { decile, ...rest } = sound;
      return decile === undefined ? sound : rest;
    }
    case "bad":
      return { ...sound, decile: 11 };
    case "elsewhere":
      return { ...sound, existingMembership: "non-wage-earner", fundedBy: "zakat" };
  }
}
