import type { CategoryId } from "../core/category.js";
import { nameKey } from "./name-key.js";

/** First words that place an occupation whatever stands behind them: "peternak ayam", "tukang las". */
const heads: readonly (readonly [CategoryId, string])[] = [
  ["petani-tembakau", "petani tembakau|buruh tani tembakau|tani tembakau|kebun tembakau"],
  ["pekebun-sawit", "petani sawit|pekebun sawit|petani kelapa sawit|kebun sawit|tani sawit"],
  [
    "pekebun",
    "tukang potong karet|tukang sadap karet|potong karet|penoreh|menoreh|noreh|berkebun|petani karet|petani kopi|petani kelapa|petani kakao|petani coklat|petani cengkeh|petani lada|petani pala|petani kebun|pekebun|penyadap|kebun|penderes|petani teh|petani tebu",
  ],
  ["buruh-tani", "buruh tani"],
  ["petani", "petani|tani|bertani|peladang|berladang|ladang|sawah"],
  ["nelayan", "nelayan|pencari ikan|penangkap ikan"],
  [
    "pembudi-daya-ikan",
    "petani ikan|petani lele|petani keramba|petani rumput laut|petani garam|petani udang|petambak|pembudidaya|pembudi daya|petani tambak|peternak ikan|budidaya ikan",
  ],
  ["peternak", "peternak|ternak"],
  [
    "pedagang-kaki-lima",
    "pedagang|penjual|tukang sayur|tukang bakso|tukang mie|tukang gorengan|tukang jamu|tukang es|tukang sate|tukang roti|tukang buah|jamu gendong|asongan|jualan|dagang|berdagang|bakul|pedagang sayur",
  ],
  [
    "umkm",
    "warung|wirausaha|wira usaha|pemilik warung|toko kelontong|toko sembako|pemilik toko|pemilik kios|pemilik usaha|usaha sendiri|usaha kecil|usaha warung|usaha dagang|usaha rumahan",
  ],
  ["pengemudi", "ojek|tukang ojek|sopir|supir|pengemudi|bentor|becak motor|kelotok|driver|kurir"],
  [
    "buruh-harian",
    "serabutan|kerja serabutan|pekerja serabutan|pekerja harian|becak|tukang becak|tukang parkir|juru parkir|jukir|pemulung|kuli panggul|kuli angkut|buruh gendong|buruh angkut|buruh cuci|buruh serabutan|buruh harian|buruh lepas",
  ],
  [
    "tukang-mandiri",
    "tukang|penjahit|kuli bangunan|buruh bangunan|pekerja bangunan|tambal ban|pangkas rambut|sol sepatu|salon|pijat|pemijat|juru pijat|perias|service elektronik",
  ],
  ["pengrajin", "pengrajin|perajin|penenun|pembatik|penganyam"],
  ["penambang-rakyat", "penambang|pendulang|dulang"],
  [
    "petugas-makam",
    "juru kunci|tukang gali kubur|penggali kubur|penggali makam|penjaga makam|penjaga kuburan",
  ],
  [
    "pengelola-rumah-ibadah",
    "penjaga masjid|penjaga mushola|penjaga musholla|penjaga langgar|penjaga surau|penjaga gereja|penjaga pura|penjaga vihara|penjaga klenteng|penjaga balai basarah|pengurus masjid|pengurus mushola|pengurus gereja|pengurus pura|pengurus vihara|pengurus langgar|takmir|marbot|merbot|koster|kaum masjid|marbut|marebot|pengurus DKM|ketua DKM|anggota DKM",
  ],
  ["pegawai-syara", "imam|khatib|bilal|muazin|muadzin"],
  [
    "guru-ngaji",
    "guru ngaji|guru mengaji|pendeta|ustadz|ustaz|ustad|ustadzah|ustazah|kyai|kiai|pastor|pemangku|guru TPA|guru TPQ",
  ],
  [
    "perangkat-desa",
    "kaur|kasi desa|sekdes|kadus|perangkat desa|kepala dusun|kasi pemerintahan|kasi kesejahteraan|kasi pelayanan",
  ],
  ["bpd", "ketua BPD|wakil ketua BPD|bendahara BPD|wakil BPD|sekretaris BPD|anggota BPD"],
  ["rt-rw", "ketua RT|ketua RW|RT|RW"],
  [
    "lembaga-kemasyarakatan-desa",
    "kader|ketua PKK|anggota PKK|pengurus PKK|ketua TP PKK|TP PKK|ketua LPM|anggota LPM|LPMD|LKMD|ketua LPMD|anggota LPMD|ketua posyandu|ketua karang taruna|anggota karang taruna|pengurus karang taruna|PPKBD|sub PPKBD",
  ],
  [
    "badan-ad-hoc-pemilu",
    "ketua KPPS|anggota KPPS|petugas KPPS|ketua PPS|anggota PPS|ketua PPK|anggota PPK|PPDP",
  ],
  ["pengawas-ad-hoc-pemilu", "ketua panwascam|anggota panwascam|panwaslu kecamatan"],
  ["guru-honorer", "guru honorer|guru honor|honorer guru|guru GTT"],
  [
    "pegawai-koperasi-desa",
    "karyawan kopdes|pegawai kopdes|karyawan koperasi desa|pegawai koperasi desa|karyawan koperasi merah|karyawan KDMP|pegawai KDMP",
  ],
  [
    "pengelola-bumdes",
    "karyawan BUMDes|pegawai BUMDes|staf BUMDes|karyawan BUM desa|pegawai BUM desa",
  ],
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
    "juragan bos agen distributor kepala dpr dprd bupati gubernur camat wali walikota menteri keluarga pribadi " +
    "meninggal almarhum almarhumah alm almh berhenti nonaktif dulu dulunya purna ikut bantu membantu upahan " +
    "outsourcing magang sampingan ptpn perhutani"
  )
    .split(" ")
    .map(nameKey),
);

/** Where migrant workers work; of another occupation they say that it may be one of theirs. */
const abroad = keysOf("negeri malaysia arab saudi hongkong taiwan korea jepang singapura brunei");

const offices =
  "kecamatan kelurahan puskesmas polsek polres koramil kodim kua kabupaten sekolah rsud";
const employers =
  `${offices} rs sakit ambulan ambulance hotel bank yayasan pesantren bumdes koperasi tambang kebun ` +
  "perkebunan sawit panen semprot dodos pln pdam telkom pertamina sppg mbg restoran pelabuhan bengkel";

/** Words that turn the meaning of one category and of no other. */
const turningOne: Readonly<Partial<Record<CategoryId, ReadonlySet<string>>>> = {
  pengemudi: keysOf(`${employers} desa`),
  "tukang-mandiri": keysOf(employers),
  "buruh-harian": keysOf(employers),
  "karyawan-perusahaan": keysOf(
    `${offices} desa pemda pemkab pemprov negara masjid sppg mbg bumdes`,
  ),
  "perangkat-desa": keysOf(offices),
  "lembaga-kemasyarakatan-desa": keysOf("partai politik"),
  "guru-honorer": keysOf("swasta yayasan madrasah mi mts ma ra tk paud ngaji"),
  "guru-ngaji": keysOf("adat"),
  "pekerja-migran": keysOf("palang merah"),
  "buruh-tani": keysOf("sawit"),
};

function keysOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" ").map(nameKey));
}

const growers: ReadonlySet<CategoryId> = new Set(["petani", "pekebun", "buruh-tani"]);

/** Crops whose growers are a category of their own. */
const crops: readonly (readonly [string, CategoryId])[] = [
  ["tembakau", "petani-tembakau"],
  ["sawit", "pekebun-sawit"],
];

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
    const rest = words.slice(length);
    return rest.some((word) => isTurning(word, id)) ? undefined : ofCrop(rest, id);
  }
  return undefined;
}

function isTurning(word: string, id: CategoryId): boolean {
  const isOfFirm = id === "karyawan-perusahaan" && firms.has(word);
  if (abroad.has(word)) return id !== "pekerja-migran";
  return (turning.has(word) && !isOfFirm) || turningOne[id]?.has(word) === true;
}

/** "Petani plasma sawit" is a grower of palm oil. */
function ofCrop(rest: readonly string[], id: CategoryId): CategoryId {
  const crop = growers.has(id) ? crops.find(([word]) => rest.includes(word)) : undefined;
  return crop?.[1] ?? id;
}
