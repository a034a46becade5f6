import type { Text } from "../../core/text.js";
import type { LocalScheme } from "./local-scheme.js";

const criteriaNotKnown: Text = { key: "scheme.criteria-not-known" };

/** Schemes with a number of people for each village. */
export const villageSchemes: readonly LocalScheme[] = [
  {
    id: "kudus-apbdes",
    title: { key: "scheme.kudus-apbdes" },
    regulation: {
      title: "Peraturan APBDes Kabupaten Kudus",
      evidence: "secondary",
      status: "in-force",
    },
    region: "33.19",
    age: { to: { value: 65, inclusive: true } },
    informalOnly: true,
    registers: ["p3ke"],
    perVillage: { atLeast: 10 },
    programmes: ["jkk", "jkm"],
    fundedBy: "apbdes",
    otherConditions: [{ key: "scheme.kudus-apbdes.other-conditions" }],
    notKnown: [{ key: "scheme.kudus-apbdes.not-known" }],
  },
  {
    id: "bengkayang-23",
    title: { key: "scheme.bengkayang-23" },
    regulation: {
      title: "Peraturan Bupati Bengkayang 23",
      evidence: "official",
      source: "borneonetv.com",
      status: "in-force",
    },
    region: "61.07",
    perVillage: { atLeast: 100, atMost: 100 },
    programmes: ["jkk", "jkm"],
    months: 12,
    notKnown: [{ key: "scheme.bengkayang-23.not-known" }, criteriaNotKnown],
  },
  {
    id: "ketapang-83-2023",
    title: { key: "scheme.ketapang-83-2023" },
    regulation: {
      title: "Peraturan Bupati Ketapang 83/2023",
      evidence: "official",
      source: "ketapangmedia.com",
      status: "in-force",
    },
    region: "61.04",
    perVillage: { atLeast: 100, atMost: 100 },
    programmes: ["jkk", "jkm"],
    fundedBy: "apbdes",
    otherConditions: [{ key: "scheme.ketapang-83-2023.other-conditions" }],
    notKnown: [criteriaNotKnown],
  },
  {
    id: "kayong-utara-74-2022",
    title: { key: "scheme.kayong-utara-74-2022" },
    regulation: {
      title: "Peraturan Bupati Kayong Utara 74/2022",
      evidence: "secondary",
      source: "KalbarOnline, 17 Februari 2023",
      status: "in-force",
    },
    region: "61.11",
    perVillage: { atLeast: 100, atMost: 100 },
    programmes: ["jkk", "jkm"],
    fundedBy: "apbdes",
    notKnown: [criteriaNotKnown],
  },
  {
    id: "bogor-48-2025",
    title: { key: "scheme.bogor-48-2025" },
    regulation: {
      title: "Peraturan Bupati Bogor 48/2025",
      evidence: "official",
      source: "bogorupdate.com",
      status: "in-force",
    },
    region: "32.01",
    size: 47_840,
    programmes: ["jkk", "jkm"],
    otherConditions: [{ key: "scheme.bogor-48-2025.other-conditions" }],
    notKnown: [{ key: "scheme.bogor-48-2025.not-known" }, criteriaNotKnown],
  },
  {
    id: "luwu-2025",
    title: { key: "scheme.luwu-2025" },
    regulation: {
      title: "Surat edaran Kabupaten Luwu 2025",
      evidence: "secondary",
      source: "tribun-timur",
      status: "in-force",
    },
    region: "73.17",
    perVillage: { atLeast: 50 },
    programmes: ["jkk", "jkm"],
    notKnown: [criteriaNotKnown],
  },
];
