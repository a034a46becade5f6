import type { BusinessKindName } from "./business-kind.js";

/** Lampiran I, group V (very high risk), as PP 82/2019 put it: from number 1 on. */
export const veryHighRiskKinds: readonly BusinessKindName[] = [
  { id: "Penebangan dan pemotongan kayu/panglong", en: "logging and timber cutting" },
  { id: "Asam belerang", en: "sulphuric acid" },
  { id: "Pabrik pupuk", en: "fertiliser" },
  { id: "Pabrik kaleng", en: "cans" },
  {
    id: "Perbaikan rumah, jalan, terusan konstruksi berat, pipa air, jembatan kereta api, dan instalasi listrik",
    en: "house and road repair, heavy construction, water pipes, railway bridges, electrical installation",
  },
  { id: "Pengangkutan barang dan penumpang di laut", en: "sea transport" },
  { id: "Pengangkutan barang dan penumpang di udara", en: "air transport" },
  { id: "Pabrik korek api", en: "matches" },
  { id: "Pertambangan minyak mentah dan gas bumi", en: "crude oil and natural gas extraction" },
  { id: "Penggalian batu", en: "stone quarrying" },
  { id: "Penggalian tanah liat", en: "clay digging" },
  { id: "Penggalian pasir", en: "sand digging" },
  { id: "Penggalian gamping", en: "limestone digging" },
  { id: "Penggalian belerang", en: "sulphur digging" },
  { id: "Tambang intan dan batu perhiasan", en: "diamond and gemstone mining" },
  { id: "Pertambangan lainnya", en: "other mining" },
  { id: "Tambang emas dan perak", en: "gold and silver mining" },
  { id: "Penghasilan batu bara", en: "coal production" },
  { id: "Tambang besi mentah", en: "iron ore mining" },
  { id: "Tambang timah", en: "tin mining" },
  { id: "Tambang bauksit", en: "bauxite mining" },
  { id: "Tambang mangan", en: "manganese mining" },
  { id: "Tambang logam lainnya", en: "other metal mining" },
  {
    id: "Pabrik bahan peledak, bahan petasan, dan pabrik kembang api",
    en: "explosives, firecrackers, fireworks",
  },
];
