import type { Texts } from "../../core/text.js";
import type { HeirsTexts } from "../../core/texts/heirs.js";
import { ordinal } from "./format.js";

export const heirs: Texts<HeirsTexts> = {
  "expected.heirs.notarial-will": 'notarialWill hanya bagi relation "named-in-will"',
  "expected.heirs.court-determination": 'courtDetermination hanya bagi relation "other"',
  "expected.heirs.none-named": "heirs tidak boleh false bila ada anak: anak adalah ahli waris",
  "expected.heirs.family":
    "isi heirs atau family, tidak keduanya; family memuat juga anak yang disebut dalam children",
  "admission.will-form": "wasiat harus berupa akta notaris",
  "admission.not-notarial": "Wasiat tidak berupa akta notaris",
  "admission.not-listed": "Tidak termasuk ahli waris menurut urutan peraturan",
  "admission.no-determination": "Di luar daftar ahli waris dan tanpa penetapan pengadilan",
  "without-heirs.funeral": "Biaya pemakaman dibayarkan kepada pihak yang mengurus pemakaman",
  "without-heirs.death-benefit": "Santunan kematian menjadi bagian Dana Jaminan Sosial",
  "without-heirs.rest":
    "Santunan sekaligus dan santunan berkala menjadi bagian Dana Jaminan Sosial",
  "without-heirs.balance": "Saldo JHT diserahkan kepada Balai Harta Peninggalan",
  "rank-heirs.earlier-rank": ({ rank }) =>
    `Bukan ahli waris urutan ${ordinal(rank)}, yang berhak lebih dahulu`,
  "warning.more-than-may-receive": ({ limit }) =>
    `Paling banyak ${limit} orang dari urutan ini yang menerima; pustaka ini tidak menentukan siapa`,
  "warning.no-split-rule":
    "Peraturan tidak mengatur pembagian di antara ahli waris pada urutan yang sama; jumlahnya dibayarkan menurut surat keterangan ahli waris dan tidak dibagi oleh pustaka ini",
  "warning.pension-conditions":
    "Syarat dan lamanya manfaat pensiun tiap penerima diatur tersendiri (PP 45/2015 Pasal 21 sampai 23)",
  "warning.no-pension-survivor":
    "Tidak ada penerima manfaat pensiun; kelanjutannya belum dicocokkan dengan naskah peraturan",
  "rank-heirs.dead": "Meninggal dunia lebih dahulu",
  "rank-heirs.not-in-order": "Tidak termasuk urutan penerima program ini",
  "heirs-of-death.no-heirs":
    "Tidak ada ahli waris: santunan menjadi bagian Dana Jaminan Sosial; biaya pemakaman bagi yang mengurus pemakaman",
  "heirs-of-death.why":
    "hanya ahli waris yang menerimanya; tanpa ahli waris uangnya diserahkan ke pihak lain",
};
