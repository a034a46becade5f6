import type { CategoryId } from "../core/category.js";
import { nameKey } from "./name-key.js";

/** First words that place an occupation whatever stands behind them: "peternak ayam", "tukang las". */
const heads: readonly (readonly [CategoryId, string])[] = [
  ["petani-tembakau", "petani tembakau|buruh tani tembakau|tani tembakau|kebun tembakau"],
  ["pekebun-sawit", "petani sawit|pekebun sawit|petani kelapa sawit|kebun sawit|tani sawit"],
  [
    "pekebun",
    "petani karet|petani kopi|petani kelapa|petani kakao|petani coklat|petani cengkeh|petani lada|petani pala|petani kebun|pekebun|penyadap|kebun|penderes|petani teh|petani tebu",
  ],
  ["buruh-tani", "buruh tani"],
  ["petani", "petani|tani"],
  ["nelayan", "nelayan"],
  [
    "pembudi-daya-ikan",
    "petambak|pembudidaya|pembudi daya|petani tambak|peternak ikan|budidaya ikan",
  ],
  ["peternak", "peternak|ternak"],
  ["pedagang-kaki-lima", "pedagang|penjual|jualan|dagang|berdagang|bakul|pedagang sayur"],
  [
    "umkm",
    "warung|pemilik warung|toko kelontong|toko sembako|pemilik toko|pemilik kios|pemilik usaha|usaha sendiri|usaha kecil|usaha warung|usaha dagang|usaha rumahan",
  ],
  ["pengemudi", "ojek|tukang ojek|sopir|supir|pengemudi|bentor|becak motor|kelotok|driver|kurir"],
  [
    "buruh-harian",
    "tukang becak|tukang parkir|juru parkir|pemulung|kuli panggul|kuli angkut|buruh gendong|buruh angkut|buruh cuci|buruh serabutan|buruh harian|buruh lepas",
  ],
  [
    "tukang-mandiri",
    "tukang|penjahit|kuli bangunan|buruh bangunan|salon|pijat|pemijat|juru pijat|perias|service elektronik",
  ],
  ["pengrajin", "pengrajin|perajin|penenun|pembatik|penganyam"],
  ["penambang-rakyat", "penambang|pendulang|dulang"],
  ["petugas-makam", "juru kunci|penggali kubur|penggali makam|penjaga makam|penjaga kuburan"],
  [
    "pengelola-rumah-ibadah",
    "penjaga masjid|penjaga mushola|penjaga musholla|penjaga langgar|penjaga surau|penjaga gereja|penjaga pura|penjaga vihara|penjaga klenteng|penjaga balai basarah|pengurus masjid|pengurus mushola|pengurus gereja|pengurus pura|pengurus vihara|pengurus langgar|takmir|marbot|merbot|koster|kaum masjid",
  ],
  ["pegawai-syara", "imam|khatib|bilal|muazin|muadzin"],
  ["guru-ngaji", "guru ngaji|guru mengaji|pendeta|ustadz|ustaz|pastor|pemangku|guru TPA|guru TPQ"],
  [
    "perangkat-desa",
    "kaur|kasi desa|sekdes|kadus|perangkat desa|kepala dusun|kasi pemerintahan|kasi kesejahteraan|kasi pelayanan",
  ],
  ["bpd", "ketua BPD|wakil BPD|sekretaris BPD|anggota BPD"],
  ["rt-rw", "ketua RT|ketua RW|RT|RW"],
  ["lembaga-kemasyarakatan-desa", "kader|ketua PKK|ketua LPM|anggota LPM|ketua posyandu"],
  ["linmas", "linmas|hansip|anggota linmas|satlinmas"],
  [
    "pekerja-rumah-tangga",
    "babysitter|baby sitter|pengasuh anak|pengasuh bayi|sopir pribadi|supir pribadi|pembantu rumah|asisten rumah tangga",
  ],
  [
    "karyawan-perusahaan",
    "karyawan|karyawati|buruh pabrik|operator pabrik|pegawai swasta|pegawai toko|pegawai bank|pekerja pabrik|penjaga toko",
  ],
  [
    "pekerja-seni-dan-lepas",
    "fotografer|pemain musik|musisi|penari|pelukis|dalang|penyanyi|penerjemah|penterjemah|promotor acara",
  ],
  ["atlet", "atlet|pelatih|wasit"],
  ["relawan-sppg", "relawan SPPG|relawan MBG|relawan dapur"],
  ["pekerja-padat-karya-desa", "pekerja padat karya|padat karya"],
  ["pekerja-migran", "TKI|TKW|pekerja migran|PMI"],
];

const byHead: ReadonlyMap<string, CategoryId> = new Map(
  heads.flatMap(([id, words]) => words.split("|").map((word) => [nameKey(word), id] as const)),
);

const mostWords = 4; // not law: longer texts say more than an occupation
const longestHead = 3; // not law: words of the longest first words above

/** Words that may turn the meaning: another employer, another time, another person, a second occupation. */
const turning: ReadonlySet<string> = new Set(
  (
    "pt cv ud perusahaan pabrik kontraktor kontrak proyek dinas kantor pemerintah negeri mantan bekas " +
    "eks pensiunan pensiun istri isteri suami anak janda duda calon tidak belum bukan non tanpa " +
    "pengganti dan atau juga sambil pns asn tni polri pppk honorer bumn bumd pemilik pengusaha " +
    "juragan bos agen distributor kepala dpr dprd bupati gubernur camat wali walikota menteri keluarga pribadi"
  )
    .split(" ")
    .map(nameKey),
);

/** Words of firms, which only bear out that somebody is employed by one. */
const firms: ReadonlySet<string> = new Set([
  "pt",
  "cv",
  "ud",
  "perusahaan",
  "pabrik",
  "bumn",
  "bumd",
]);

/** The category that the first words of an occupation name, where nothing behind them turns it. */
export function headCategory(occupation: string): CategoryId | undefined {
  if (/[/,;&+]/.test(occupation)) return undefined;
  const words = nameKey(occupation).split(" ");
  if (words.length > mostWords) return undefined;
  for (let length = Math.min(longestHead, words.length); length > 0; length -= 1) {
    const id = byHead.get(words.slice(0, length).join(" "));
    if (id === undefined) continue;
    const turned = words
      .slice(length)
      .some((word) => turning.has(word) && !(id === "karyawan-perusahaan" && firms.has(word)));
    return turned ? undefined : id;
  }
  return undefined;
}
