import { seeded } from "../../../examples/monitoring-report/seeded.js";
import type { KnownVillage } from "../../../src/index.js";

/** What is true of a made row, and which of it nobody can know from the row. */
export interface MadeTruth {
  readonly nik: string;
  readonly birthDate: string;
  readonly sex: "male" | "female";
  readonly village: string;
  readonly income: number;
  readonly decile: number;
  readonly member: "none" | "member" | "wage-earner" | "non-wage-earner";
  readonly unknowable: readonly ("nik" | "birthDate" | "sex" | "village" | "income")[];
}

/** A made list: its rows as a village writes them, each with its truth. */
export interface MadeList {
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly truth: readonly MadeTruth[];
}

type Form<Value> = (value: Value) => string;

const monthNames =
  "Januari,Pebruari,Maret,April,Mei,Juni,Juli,Agustus,September,Oktober,Nopember,Desember".split(
    ",",
  );
const shortNames = "JAN,FEB,MAR,APR,MEI,JUN,JUL,AGT,SEP,OKT,NOP,DES".split(",");

const parts = (date: string): [string, string, string] =>
  date.split("-") as [string, string, string];

const dateForms: readonly Form<string>[] = [
  (date) => parts(date).reverse().join("."),
  (date) => parts(date).reverse().join(" / "),
  (date) => `${date}T00:00:00.000Z`,
  (date) => {
    const [year, month, day] = parts(date);
    return `${Number(day)} ${monthNames[Number(month) - 1] ?? ""} ${year}`;
  },
  (date) => {
    const [year, month, day] = parts(date);
    return `${day}-${shortNames[Number(month) - 1] ?? ""}-${year.slice(2)}`;
  },
  (date) => date.replaceAll("-", "/"),
  (date) => parts(date).reverse().join(""),
];

const nikForms: readonly Form<string>[] = [
  (nik) => nik,
  (nik) => `="${nik}"`,
  (nik) => `‘${nik}`,
  (nik) => nik.replace(/(\d{6})(\d{6})/, "$1-$2-"),
  (nik) => `${nik}.00`,
  (nik) => nik.replaceAll("0", "o").replaceAll("1", "l"),
  (nik) => ` ${nik}\u00a0`,
];

const lostNiks: readonly Form<string>[] = [
  (nik) => `${nik.slice(0, 1)},${nik.slice(1, 6)}E+15`,
  (nik) => nik.slice(0, 15),
  () => "belum ada",
  () => "0000000000000000",
  () => "",
];

const villageForms: readonly Form<string>[] = [
  (name) => name,
  (name) => `KEL. ${name.toUpperCase()}`,
  (name) => `desa ${name.toLowerCase()}`,
  (name) => name.replaceAll(" ", ""),
  (name) => ` ${name.replace(/ /g, "  ")}`,
];

const incomeForms: readonly Form<number>[] = [
  (amount) => `Rp. ${amount.toLocaleString("de-DE")},00`,
  (amount) => amount.toLocaleString("en-US"),
  (amount) => `${String(amount / 1_000_000).replace(".", ",")} Juta/bln`,
  (amount) => `${amount / 1_000}rb`,
  (amount) => `IDR ${amount}`,
];

const sexForms = {
  male: ["LK", "Pria", "laki - laki", "M", "LAKI-LAKI"],
  female: ["PR", "Wanita", "perempuan", "F", "Prmpuan"],
};

const memberForms = {
  none: ["Belum terdaftar", "TDK", "bukan peserta", "N"],
  member: ["Ya", "SUDAH", "Aktif", "peserta aktif"],
  "wage-earner": ["Penerima Upah", "peserta PU"],
  "non-wage-earner": ["Bukan Penerima Upah", "BPJS BPU"],
} as const;

const names = "Anton Budiono,Carla Dewanti,Erna Fitriani,Gunadi,Heru Irawan,Joko Kusnadi".split(
  ",",
);

const two = (value: number): string => String(value).padStart(2, "0");

/** A list of any length in forms of its own, always the same for one seed. */
export function madeVillageList(
  length: number,
  villages: readonly KnownVillage[],
  seed: number,
): MadeList {
  const random = seeded(seed);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  const rows: Record<string, string>[] = [];
  const truth: MadeTruth[] = [];
  for (let at = 0; at < length; at += 1) {
    const village = pick(villages);
    const sex = pick(["male", "female"] as const);
    const [year, month, day] = [
      1950 + Math.floor(random() * 55),
      1 + Math.floor(random() * 12),
      1 + Math.floor(random() * 28),
    ];
    const birthDate = `${year}-${two(month)}-${two(day)}`;
    const shown = two(sex === "female" ? day + 40 : day);
    const nik = `6205${two(1 + (at % 9))}${shown}${two(month)}${two(year % 100)}${9001 + (at % 98)}`;
    const income = 100_000 * (3 + Math.floor(random() * 40));
    const member = pick(["none", "none", "member", "wage-earner", "non-wage-earner"] as const);
    const decile = 1 + Math.floor(random() * 10);
    const isLost = random() < 0.06;
    const isBare = random() < 0.08;
    const isSilent = random() < 0.1;
    const isMistyped = random() < 0.05 && village.name.length > 6;
    const isEnglish = random() < 0.05;
    const written = isMistyped
      ? `${village.name.slice(0, 2)}${village.name.slice(1)}`
      : pick(villageForms)(village.name);
    const english = `${two(month)}-${two(day)}-${two(year % 100)}`;
    rows.push({
      "NO.": String(at + 1),
      "N.I.K": isLost ? pick(lostNiks)(nik) : pick(nikForms)(nik),
      "NAMA (sesuai KTP)": pick(names),
      "Tgl. Lahir": isBare ? pick(["", "-"]) : isEnglish ? english : pick(dateForms)(birthDate),
      Gender: isSilent ? "" : pick(sexForms[sex]),
      "Desa/Kelurahan": written,
      Kec: village.district ?? "",
      "Pendapatan per bulan": pick(incomeForms)(income),
      "Desil Nasional": pick([`Desil ${decile}`, `D${decile}`, String(decile), `${decile}.0`]),
      "Kepesertaan BPJS": pick(memberForms[member]),
    });
    const isOpen = isEnglish && day <= 12 && day !== month && isLost;
    truth.push({
      nik,
      birthDate,
      sex,
      village: village.code,
      income,
      decile,
      member,
      unknowable: [
        ...(isLost ? (["nik"] as const) : []),
        ...((isBare && isLost) || isOpen ? (["birthDate"] as const) : []),
        ...(isSilent && isLost ? (["sex"] as const) : []),
        ...(isMistyped ? (["village"] as const) : []),
      ],
    });
  }
  return { rows, truth };
}
