import type { BusinessKindName } from "./business-kind.js";

/** Lampiran I, group IV (high risk), as PP 82/2019 put it: from number 1 on. */
export const highRiskKinds: readonly BusinessKindName[] = [
  { id: "Pabrik dari hasil minyak tanah", en: "petroleum products factory" },
  { id: "Pabrik barang dari minyak tanah atau batu bara", en: "goods from petroleum or coal" },
  {
    id: "Pabrik dan reparasi mesin (bengkel motor, mobil, dan mesin)",
    en: "machinery, manufacture and repair (workshops)",
  },
  { id: "Pembikinan dan reparasi kapal dari baja", en: "steel ships, building and repair" },
  { id: "Pembikinan dan reparasi alat perhubungan kereta api", en: "railway equipment" },
  { id: "Pabrik kendaraan bermotor dan bagian-bagiannya", en: "motor vehicles and parts" },
  { id: "Pabrik dan reparasi kapal udara", en: "aircraft, manufacture and repair" },
  { id: "Perusahaan kereta api", en: "railways" },
  { id: "Perusahaan trem dan bus", en: "trams and buses" },
  {
    id: "Pengangkutan barang dan penumpang di jalan (bus, truk, taksi, dan angkutan massal)",
    en: "road transport of goods and passengers",
  },
  { id: "Penimbunan barang/veem", en: "warehousing" },
  { id: "Pengolahan limbah/B3", en: "hazardous waste processing" },
  { id: "Perusahaan pengisian bahan bakar gas dan elpiji", en: "gas/LPG filling" },
  { id: "Pabrik alkohol dan spiritus", en: "alcohol and spirits (industrial)" },
  { id: "Pabrik gas dan yang sejenisnya", en: "gas factory" },
  { id: "Pabrik pengecoran besi dan pembuatan baja", en: "iron casting and steel making" },
  {
    id: "Perusahaan listrik/pembangkit, pemindahan dan distribusi tenaga listrik",
    en: "electricity generation, transmission, distribution",
  },
  {
    id: "Pabrik gas distribusi untuk rumah tangga dan pabrik-pabrik",
    en: "gas distribution to homes and factories",
  },
  { id: "Industri uap untuk tenaga", en: "steam power" },
  { id: "Penangkapan ikan laut", en: "marine fishing" },
  { id: "Penangkapan ikan laut lainnya", en: "other marine fishing" },
  { id: "Pengumpulan hasil laut, terkecuali ikan", en: "gathering of sea products except fish" },
  { id: "Lori perkebunan", en: "plantation light railway" },
];
