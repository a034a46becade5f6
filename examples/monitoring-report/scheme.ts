import type { RosterScheme } from "jamsosnaker";
import { reportGroups, revisedBudgetFrom } from "./groups.js";
import { regency } from "./regions.js";

/**
 * The criteria of Barito Utara are not published: these are made for the example.
 * Age from 18 and under 65 is what the schemes of other regencies have; the
 * occupations are those that the news of January 2024 names.
 */
export const scheme: RosterScheme = {
  id: "contoh-barito-utara-2023",
  title: {
    id: "Penyaringan daftar pekerja Barito Utara (contoh)",
    en: "Screening of the workers' list of Barito Utara (example)",
  },
  regulation: { title: "Kriteria contoh (data fiktif)", evidence: "text" },
  region: regency,
  on: `${revisedBudgetFrom}-01`,
  age: { from: { value: 18, inclusive: true }, to: { value: 65, inclusive: false } },
  categories: reportGroups.flatMap(({ categories }) => categories),
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
  notKnown: [
    {
      id: "Kriteria Barito Utara tidak diketahui; kriteria contoh ini mengikuti kabupaten lain",
      en: "The criteria of Barito Utara are not known; those of the example follow other regencies",
    },
  ],
};
