import { describe, expect, test } from "vitest";
import { placeWorker, screenRoster } from "../../src/index.js";

const place = (occupation: string) => placeWorker({ occupation, month: "2026-05" });

describe("an employer, a crop or another time behind an occupation", () => {
  test.each([
    ["petani plasma sawit", "pekebun-sawit"],
    ["pekebun kelapa sawit", "pekebun-sawit"],
    ["tani kebun tembakau", "petani-tembakau"],
    ["petani lele", "pembudi-daya-ikan"],
    ["petani garam", "pembudi-daya-ikan"],
    ["tukang potong karet", "pekebun"],
    ["tukang bakso", "pedagang-kaki-lima"],
    ["karyawan BUMDes", "pengelola-bumdes"],
    ["karyawan kopdes", "pegawai-koperasi-desa"],
    ["ketua KPPS", "badan-ad-hoc-pemilu"],
    ["ketua karang taruna", "lembaga-kemasyarakatan-desa"],
    ["ketua RT/RW", "rt-rw"],
    ["R.T. 03", "rt-rw"],
    ["guru TPQ/TPA", "guru-ngaji"],
    ["ustadzah", "guru-ngaji"],
    ["marbut", "pengelola-rumah-ibadah"],
    ["geuchik", "kepala-desa"],
    ["guru honor SD", "guru-honorer"],
    ["TKI luar negeri", "pekerja-migran"],
    ["serabutan", "buruh-harian"],
    ["wirausaha", "umkm"],
  ])("%s is %s", (word, category) => {
    expect(place(word)).toMatchObject({ outcome: "placed", category });
  });

  test.each([
    "sopir ambulans",
    "sopir desa",
    "sopir sekolah",
    "tukang kebun",
    "tukang kebun sekolah",
    "tukang panen",
    "tukang sapu",
    "tukang las di bengkel",
    "buruh tani sawit",
    "buruh harian perkebunan",
    "kuli angkut pelabuhan",
    "karyawan desa",
    "karyawan negara",
    "karyawan SPPG",
    "kasi pemerintahan kecamatan",
    "kaur TU puskesmas",
    "kader partai",
    "pemangku adat",
    "guru honorer madrasah swasta",
    "PMI (Palang Merah)",
    "petani upahan",
    "nelayan ikut orang",
    "penjahit magang",
    "petani almarhum",
    "buruh harian di Malaysia",
    "tukang kayu dulu",
  ])("%s is asked", (word) => {
    expect(["several", "unknown"]).toContain(place(word).outcome);
  });
});

describe("those under another scheme, as lists write them", () => {
  const scheme = {
    title: { en: "Vulnerable workers" },
    regulation: { title: "Peraturan Bupati", evidence: "text" },
    on: "2026-11-01",
    programmes: ["jkk", "jkm"],
  } as const;
  const verdictOf = (occupation: string): string | undefined => {
    const screened = screenRoster([{ row: 1, nik: "6205011204859001", occupation }], scheme);
    return (["accepted", "rejected", "toClarify"] as const).find((one) => screened[one].length > 0);
  };

  test.each([
    "P.N.S.",
    "P N S",
    "Pegawai Negri Sipil",
    "Peg. Negeri",
    "Guru SD PNS",
    "A.S.N",
    "aparat sipil negara",
    "T.N.I",
    "Babinsa",
    "Polwan",
    "POLRI (Brimob)",
    "PPPK Penuh Waktu",
    "tenaga teknis PPPK",
  ])("%s is not taken", (word) => {
    expect(verdictOf(word)).toBe("rejected");
  });

  test.each(["Camat", "Kepala Sekolah", "Satpol PP", "PPPK paruh waktu", "staf camat", "penghulu"])(
    "%s is asked",
    (word) => {
      expect(verdictOf(word)).toBe("toClarify");
    },
  );

  test.each(["ojek", "petani", "non PNS", "guru non ASN", "H. Amat"])("%s is none", (word) => {
    expect(place(word).outside).toBeUndefined();
  });
});

test.each(["ikut orang tua", "kuliah", "I.R.T."])("%s is no work", (word) => {
  expect(place(word).doubts.map(({ key }) => key)).toContain("place-worker.no-work");
});
