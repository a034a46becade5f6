import type { CategoryId } from "../core/category.js";
import { deepFreeze } from "../core/deep-freeze.js";
import type { Text } from "../core/text.js";
import { nameKey } from "./name-key.js";

/** A word for an occupation that has several places, with the question that decides. */
export interface AmbiguousOccupation {
  readonly question: Text;
  /** The likeliest first; none where the word tells nothing of the work. */
  readonly categories: readonly CategoryId[];
}

interface Group extends AmbiguousOccupation {
  readonly words: string;
}

const groups: readonly Group[] = [
  {
    question: { key: "occupation.asks.own-account-or-firm" },
    words:
      "industri|transportasi|perdagangan|pialang|swasta|bengkel|jasa|admin|administrasi|teknisi|kasir",
    categories: ["karyawan-perusahaan", "umkm"],
  },
  {
    question: { key: "occupation.asks.own-account-or-firm" },
    words: "perancang busana|desainer",
    categories: ["pekerja-seni-dan-lepas", "karyawan-perusahaan"],
  },
  {
    question: { key: "occupation.asks.project" },
    words: "konstruksi|pekerja proyek|buruh proyek|pekerja konstruksi|buruh konstruksi|mandor",
    categories: ["tukang-mandiri", "karyawan-perusahaan"],
  },
  {
    question: { key: "occupation.asks.estate-or-smallholder" },
    words:
      "BHL kebun|BHL|buruh sawit|buruh kebun|buruh kebun sawit|buruh perkebunan|buruh harian kebun|pekerja kebun|pekerja perkebunan|pemanen sawit|buruh panen|buruh panen sawit|pemanen|buruh tani sawit|kuli sawit|tukang panen|tukang panen sawit|tukang dodos|dodos|dodos sawit|pendodos|tukang semprot|KHL",
    categories: ["karyawan-perusahaan", "buruh-tani", "pekebun-sawit"],
  },
  {
    question: { key: "occupation.asks.farm-hand" },
    words: "buruh peternakan|buruh ternak|penjaga kandang|pekerja kandang|buruh kandang",
    categories: ["peternak", "karyawan-perusahaan", "buruh-harian"],
  },
  {
    question: { key: "occupation.asks.crew" },
    words: "buruh nelayan/perikanan|buruh nelayan|buruh perikanan|buruh tambak",
    categories: ["awak-kapal", "nelayan", "pembudi-daya-ikan"],
  },
  {
    question: { key: "occupation.asks.seafarer" },
    words: "pelaut|kru kapal|nakhoda|nahkoda|mualim",
    categories: ["awak-kapal", "pekerja-migran"],
  },
  {
    question: { key: "occupation.asks.workshop" },
    words: "montir|mekanik|mekanik motor|montir motor|mekanik mobil|mechanic",
    categories: ["tukang-mandiri", "karyawan-perusahaan"],
  },
  {
    question: { key: "occupation.asks.driver-s-mate" },
    words: "kernet|kenek|kondektur|kernek",
    categories: ["pengemudi", "karyawan-perusahaan", "buruh-harian"],
  },
  {
    question: { key: "occupation.asks.loaders" },
    words:
      "TKBM|buruh pelabuhan|buruh bongkar muat|tenaga kerja bongkar muat|kuli pelabuhan|pekerja bongkar muat",
    categories: ["karyawan-perusahaan", "buruh-harian"],
  },
  {
    question: { key: "occupation.asks.teacher" },
    words:
      "guru|pengajar|tenaga pendidik|guru SD|guru SMP|guru SMA|guru MI|guru agama|guru madrasah",
    categories: ["guru-honorer", "guru-swasta"],
  },
  {
    question: { key: "occupation.asks.lecturer" },
    words: "dosen|lecturer",
    categories: ["guru-swasta", "pegawai-non-asn"],
  },
  {
    question: { key: "occupation.asks.early-childhood" },
    words:
      "guru PAUD|guru TK|guru taman kanak kanak|pendidik PAUD|tutor PAUD|bunda PAUD|guru RA|guru kober",
    categories: ["guru-swasta", "guru-honorer"],
  },
  {
    question: { key: "occupation.asks.health" },
    words:
      "dokter|dokter gigi|bidan|perawat|apoteker|psikiater/psikolog|psikiater|psikolog|mantri|tenaga kesehatan|nakes|bidan desa|perawat desa|analis kesehatan|ahli gizi",
    categories: ["pegawai-non-asn", "profesional-mandiri", "karyawan-perusahaan"],
  },
  {
    question: { key: "occupation.asks.practice" },
    words: "pengacara|advokat|notaris|arsitek|akuntan|konsultan|penasihat hukum|lawyer",
    categories: ["profesional-mandiri", "karyawan-perusahaan"],
  },
  {
    question: { key: "occupation.asks.medium" },
    words: "penyiar televisi|penyiar radio|wartawan|jurnalis|reporter|penyiar",
    categories: ["pekerja-seni-dan-lepas", "karyawan-perusahaan"],
  },
  {
    question: { key: "occupation.asks.researcher" },
    words: "peneliti",
    categories: ["karyawan-perusahaan", "pegawai-non-asn"],
  },
  {
    question: { key: "occupation.asks.cook" },
    words: "juru masak|koki|chef|tukang masak|pelayan|pramusaji|cook",
    categories: ["karyawan-perusahaan", "umkm", "relawan-sppg"],
  },
  {
    question: { key: "occupation.asks.guard" },
    words:
      "satpam|security|sekuriti|petugas keamanan|penjaga malam|penjaga keamanan|jaga malam|tukang jaga malam|penjaga sekolah|penjaga kantor desa|penjaga balai desa",
    categories: ["karyawan-perusahaan", "pegawai-non-asn"],
  },
  {
    question: { key: "occupation.asks.cleaner" },
    words:
      "petugas kebersihan|cleaning service|tukang sampah|penyapu jalan|petugas sampah|pengangkut sampah|pasukan kuning|tukang sapu|tukang sapu jalan|petugas kebersihan desa|petugas sampah desa",
    categories: ["pegawai-non-asn", "karyawan-perusahaan", "buruh-harian"],
  },
  {
    question: { key: "occupation.asks.cleaner" },
    words: "tukang kebun|tukang taman",
    categories: ["tukang-mandiri", "pekerja-rumah-tangga", "pegawai-non-asn"],
  },
  {
    question: { key: "occupation.asks.village-staff" },
    words:
      "staf kantor desa|staf desa|staff desa|staf kelurahan|pegawai desa|pegawai kantor desa|operator desa|pegawai kelurahan|staff kantor desa|honorer desa|tenaga desa|karyawan desa|karyawan kantor desa|operator siskeudes|operator SIKS NG|staf kaur|staf kasi",
    categories: ["perangkat-desa", "pegawai-non-asn"],
  },
  {
    question: { key: "occupation.asks.honorary" },
    words:
      "honorer|karyawan honorer|pegawai honorer|tenaga honorer|honor daerah|honda|pegawai kontrak|honor|honorer kantor|honorer kecamatan|tekon|pegawai pemda|pegawai kecamatan",
    categories: ["pegawai-non-asn", "guru-honorer"],
  },
  {
    question: { key: "occupation.asks.welfare-volunteer" },
    words:
      "TKSK|PSM|pekerja sosial masyarakat|tenaga kesejahteraan sosial kecamatan|pendamping sosial",
    categories: ["relawan-kesejahteraan-sosial", "pegawai-non-asn"],
  },
  {
    question: { key: "occupation.asks.facilitator" },
    words:
      "pendamping desa|pendamping lokal desa|pendamping PKH|TPP|penyuluh|penyuluh pertanian|PPL",
    categories: ["pegawai-non-asn", "relawan-kesejahteraan-sosial"],
  },
  {
    question: { key: "occupation.asks.village-enterprise" },
    words:
      "pengurus BUMDes|BUMDes|direktur BUMDes|pengelola BUMDes|pengurus BUM desa|pengawas BUMDes",
    categories: ["pengelola-bumdes", "karyawan-perusahaan"],
  },
  {
    question: { key: "occupation.asks.street-trader-or-practice" },
    words: "PKL",
    categories: ["magang", "pedagang-kaki-lima"],
  },
  {
    question: { key: "occupation.asks.nun" },
    words: "biarawati|biarawan|suster|bruder",
    categories: ["guru-ngaji", "guru-swasta"],
  },
  {
    question: { key: "occupation.asks.which-work" },
    words:
      "lainnya|lain lain|dll|lain|pekerjaan lain|pekerjaan lainnya|kerja|bekerja|buruh|pekerja|pegawai|other",
    categories: [],
  },
];

const byWord: ReadonlyMap<string, AmbiguousOccupation> = new Map(
  groups.flatMap(({ words, question, categories }) => {
    const occupation = deepFreeze({ question, categories });
    return words.split("|").map((word) => [nameKey(word), occupation] as const);
  }),
);

/** The places of a word that has several, and the question that decides; undefined for other words. */
export function ambiguousOccupation(occupation: string): AmbiguousOccupation | undefined {
  return byWord.get(nameKey(occupation));
}
