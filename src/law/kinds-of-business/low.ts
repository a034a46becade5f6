import type { BusinessKindName } from "./business-kind.js";

/** Lampiran I, group II (low risk), as PP 82/2019 put it: from number 1 on. */
export const lowRiskKinds: readonly BusinessKindName[] = [
  { id: "Pertanian rakyat", en: "smallholder farming" },
  { id: "Perkebunan gula", en: "sugar estates" },
  { id: "Perkebunan tembakau", en: "tobacco estates" },
  {
    id: "Perkebunan bukan tahunan, terkecuali gula dan tembakau",
    en: "other non-perennial estates",
  },
  {
    id: "Perkebunan tahunan seperti karet, coklat, kelapa, dll.",
    en: "perennial estates (rubber, cocoa, coconut)",
  },
  { id: "Pabrik teh", en: "tea factory" },
  { id: "Penggorengan dan pembuatan kopi bubuk", en: "coffee roasting and grinding" },
  { id: "Pabrik rokok (sigaret, cerutu, kretek, dll.)", en: "cigarette factory" },
  { id: "Perusahaan tembakau lainnya", en: "other tobacco" },
  { id: "Pabrik kina", en: "quinine factory" },
  { id: "Pabrik alat pengangkutan lainnya", en: "other transport-equipment factory" },
  {
    id: "Industri alat pekerjaan, pengetahuan, pengukuran, dan pemeriksaan laboratorium",
    en: "tools, scientific, measuring and laboratory instruments",
  },
  { id: "Industri alat musik", en: "musical instruments" },
  { id: "Pabrik alat olahraga", en: "sports goods" },
  { id: "Pabrik mainan anak", en: "toys" },
  {
    id: "Perdagangan barang tak bergerak (penyewaan alat, tanah, rumah, garasi, dll.)",
    en: "real estate and rental",
  },
  { id: "Jasa perhubungan seperti handy talky dan radio", en: "radio communication services" },
  { id: "Perusahaan pembuatan film dan pengedar film", en: "film production and distribution" },
  { id: "Sandiwara, komedi, opera, sirkus, band, dll.", en: "theatre, opera, circus, bands" },
  { id: "Jasa hiburan selain sandiwara dan bioskop", en: "other entertainment" },
  { id: "Perusahaan binatu, laundry", en: "laundry" },
  { id: "Perusahaan potret/studio photo", en: "photo studio" },
  { id: "Penyiaran radio", en: "radio broadcasting" },
  { id: "Rumah makan dan minuman", en: "restaurants" },
  { id: "Hotel, penginapan, dan ruang sewa", en: "hotels, lodging, rented rooms" },
];
