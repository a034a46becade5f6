import type { BusinessKindName } from "./business-kind.js";

/** Lampiran I, group I (very low risk), as PP 82/2019 put it: from number 1 on. */
export const veryLowRiskKinds: readonly BusinessKindName[] = [
  { id: "Penjahitan/konveksi", en: "sewing, garment making" },
  { id: "Pabrik topi", en: "hat factory" },
  {
    id: "Industri pakaian lainnya (payung, kulit ikat pinggang, gantungan celana/bretel)",
    en: "other apparel (umbrellas, belts, braces)",
  },
  { id: "Pembuatan layar dan krey dari tekstil", en: "textile screens and blinds" },
  {
    id: "Pabrik keperluan rumah tangga (sprei, selimut, terpal, gorden, dll. yang ditenun)",
    en: "woven household goods",
  },
  { id: "Perdagangan ekspor impor", en: "export-import trade" },
  {
    id: "Perdagangan besar lainnya (agen, distributor, makelar, dll.)",
    en: "other wholesale trade",
  },
  {
    id: "Perdagangan lainnya (toko, koperasi, penjualan makanan, dll.)",
    en: "other trade: shops, cooperatives, food sales",
  },
  { id: "Bank dan kantor-kantor perdagangan", en: "banks and trading offices" },
  { id: "Perusahaan pertanggungan/asuransi", en: "insurance" },
  { id: "Jasa pemerintahan", en: "government services" },
  { id: "Apotik, pengobatan, dan kesehatan lainnya", en: "pharmacy, medical and other health" },
  { id: "Organisasi-organisasi keagamaan", en: "religious organisations" },
  { id: "Lembaga kesejahteraan/sosial", en: "welfare/social institutions" },
  {
    id: "Persatuan perdagangan dan organisasi buruh",
    en: "trade associations and labour organisations",
  },
  { id: "Balai penyidikan yang berdiri sendiri", en: "independent research/testing institutes" },
  {
    id: "Jasa pengamanan dan jasa umum lainnya (museum, perpustakaan, kebun binatang, dll.)",
    en: "security and other public services (museum, library, zoo)",
  },
  { id: "Pemangkas rambut dan salon kecantikan", en: "barbers and beauty salons" },
  { id: "Peternakan", en: "livestock farming" },
  { id: "Industri kreatif (animasi, desain grafis, arsitektur, dll.)", en: "creative industry" },
  { id: "Jasa profesi (dokter, pengacara, akuntan, konsultan, dll.)", en: "professional services" },
  { id: "Reparasi arloji dan lonceng", en: "watch and bell repair" },
  { id: "Bioskop", en: "cinemas" },
];
