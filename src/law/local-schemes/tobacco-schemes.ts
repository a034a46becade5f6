import type { LocalScheme } from "./local-scheme.js";

/** Schemes that tobacco-excise sharing (DBH CHT) pays for. */
export const tobaccoSchemes: readonly LocalScheme[] = [
  {
    id: "garut-dbh-cht",
    title: { key: "scheme.garut-dbh-cht" },
    regulation: {
      title: "Program DBH CHT Kabupaten Garut",
      evidence: "secondary",
      source: "mediaseruni.id",
      status: "programme",
    },
    region: "32.05",
    age: { from: { value: 18, inclusive: true }, to: { value: 64, inclusive: true } },
    informalOnly: true,
    registers: ["dtks"],
    programmes: ["jkk", "jkm"],
    fundedBy: "dbh-cht",
    otherConditions: [{ key: "scheme.garut-dbh-cht.other-conditions" }],
    notKnown: [{ key: "scheme.garut-dbh-cht.not-known" }],
  },
  {
    id: "jombang-38-2024",
    title: { key: "scheme.jombang-38-2024" },
    regulation: {
      title: "Peraturan Bupati Jombang 38/2024",
      evidence: "official",
      source: "malang.viva.co.id",
      status: "in-force",
      set: "2024-06-06",
    },
    region: "35.17",
    age: { to: { value: 65, inclusive: false } },
    notMember: true,
    registers: ["simluhtan", "extreme-poverty-data"],
    size: 13_250,
    programmes: ["jkk", "jkm"],
    fundedBy: "dbh-cht",
    months: 6,
    otherConditions: [{ key: "scheme.jombang-38-2024.other-conditions" }],
    notKnown: [{ key: "scheme.jombang-38-2024.not-known" }],
  },
  {
    id: "situbondo-dbh-cht",
    title: { key: "scheme.situbondo-dbh-cht" },
    regulation: {
      title: "Peraturan Bupati Situbondo tentang DBH CHT (setelah PMK 72/2024)",
      evidence: "official",
      source: "jdih.situbondokab.go.id",
      status: "in-force",
    },
    region: "35.12",
    programmes: ["jkk", "jkm"],
    fundedBy: "dbh-cht",
    otherConditions: [{ key: "scheme.situbondo-dbh-cht.other-conditions" }],
    notKnown: [{ key: "scheme.situbondo-dbh-cht.not-known" }],
  },
];
