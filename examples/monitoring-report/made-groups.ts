/** What the example takes a group of the made roster to be. */
export interface MadeGroup {
  /** Id of the report's group whose people these are meant to be. */
  readonly id: string;
  readonly rows: number;
  /** Share of women. */
  readonly women: number;
  /** Occupations as offices write them, frequent ones repeated. */
  readonly occupations: readonly string[];
  /** Monthly pay: from, to. */
  readonly pay: readonly [number, number];
  /** Share of the people who are paid for throughout; absent where payments are not reported. */
  readonly realised?: number;
}

/** The split of the 20,337 is not published: every figure here is assumed. */
export const madeGroups: readonly MadeGroup[] = [
  {
    id: "non-asn",
    rows: 1_252,
    women: 0.45,
    occupations: [
      ...times(8, "Pegawai non-ASN", "Tenaga Kontrak", "THL", "Tenaga Harian Lepas", "PTT"),
      "Honorer",
    ],
    pay: [2_000_000, 2_000_000],
    realised: 0.99,
  },
  {
    id: "guru",
    rows: 1_252,
    women: 0.68,
    occupations: [...times(8, "Guru Honorer", "Guru Tidak Tetap", "GTT"), "Honorer"],
    pay: [2_000_000, 2_000_000],
    realised: 0.98,
  },
  {
    id: "rt-rw",
    rows: 1_252,
    women: 0.12,
    occupations: times(1, "Ketua RT", "Ketua RT", "Ketua RT", "RT", "Ketua RW"),
    pay: [500_000, 1_500_000],
    realised: 0.96,
  },
  {
    id: "ibadah",
    rows: 1_251,
    women: 0.15,
    occupations: ["Marbot", "Kaum Masjid", "Pengurus Gereja", "Koster", "Penjaga Rumah Ibadah"],
    pay: [300_000, 1_200_000],
  },
  {
    id: "petani",
    rows: 3_066,
    women: 0.36,
    occupations: ["Petani", "PETANI", "Petani Padi", "Petani/Pekebun", "Buruh Tani"],
    pay: [500_000, 1_900_000],
    realised: 0.94,
  },
  {
    id: "pekebun",
    rows: 3_066,
    women: 0.34,
    occupations: ["Pekebun", "PEKEBUN", "Petani Karet", "Petani Karet", "Petani Sawit"],
    pay: [600_000, 2_400_000],
    realised: 0.9,
  },
  {
    id: "nelayan",
    rows: 3_066,
    women: 0.08,
    occupations: [
      ...times(20, "Nelayan", "NELAYAN", "Nelayan/Perikanan", "Nelayan Kecil"),
      "Petani, Nelayan",
    ],
    pay: [500_000, 1_800_000],
    realised: 0.76,
  },
  {
    id: "umkm",
    rows: 3_066,
    women: 0.6,
    occupations: ["Pelaku UMKM", "Usaha Mikro", "Usaha Kecil", "Pelaku Usaha"],
    pay: [700_000, 2_500_000],
    realised: 0.71,
  },
  {
    id: "rentan-lain",
    rows: 3_066,
    women: 0.38,
    occupations: [
      ...["Pedagang Kaki Lima", "Pedagang Keliling", "Pedagang Pasar", "Buruh Harian Lepas"],
      ...["Ojek", "Sopir", "Peternak", "Juru Parkir"],
    ],
    pay: [500_000, 2_000_000],
    realised: 0.88,
  },
];

function times(count: number, ...texts: string[]): string[] {
  return Array.from({ length: count }, () => texts).flat();
}
