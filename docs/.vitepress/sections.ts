export type Language = "en" | "id";

type Words = Readonly<Record<Language, string>>;

/** A part of the site, in the order in which people read. */
export interface Section {
  readonly title: Words;
  readonly inMenu: boolean;
  /** `page` as it is named in `docs`, without its ending; with a slash, one page for both languages. */
  readonly pages: readonly { readonly title: Words; readonly page: string }[];
}

export const sections: readonly Section[] = [
  {
    title: { en: "Start", id: "Mulai" },
    inMenu: true,
    pages: [{ title: { en: "Concepts", id: "Konsep" }, page: "concepts" }],
  },
  {
    title: { en: "Tasks", id: "Tugas" },
    inMenu: true,
    pages: [
      { title: { en: "Contributions", id: "Iuran" }, page: "contributions" },
      { title: { en: "A worker has died", id: "Pekerja meninggal" }, page: "when-a-worker-dies" },
      { title: { en: "A worker was hurt", id: "Pekerja celaka" }, page: "when-a-worker-is-hurt" },
      { title: { en: "A village's list", id: "Daftar dari desa" }, page: "worker-lists" },
      { title: { en: "A regency's budget", id: "Anggaran kabupaten" }, page: "regency-budget" },
      {
        title: { en: "A plan with your figures", id: "Rencana dengan angka Anda" },
        page: "regency-plan",
      },
      { title: { en: "Monitoring", id: "Pemantauan" }, page: "monitoring" },
      { title: { en: "Millions of rows", id: "Jutaan baris" }, page: "millions-of-rows-in-sql" },
    ],
  },
  {
    title: { en: "The law", id: "Hukum" },
    inMenu: true,
    pages: [
      { title: { en: "Legal matrix", id: "Matriks hukum" }, page: "law/" },
      { title: { en: "Due and watched", id: "Yang dinanti" }, page: "law/due" },
      { title: { en: "Sources", id: "Sumber" }, page: "sources" },
    ],
  },
  {
    title: { en: "Reference", id: "Rujukan" },
    inMenu: true,
    pages: [
      { title: { en: "API", id: "API" }, page: "/api/" },
      { title: { en: "Performance", id: "Kinerja" }, page: "performance" },
    ],
  },
  {
    title: { en: "About", id: "Tentang" },
    inMenu: false,
    pages: [{ title: { en: "Contributing", id: "Berkontribusi" }, page: "CONTRIBUTING" }],
  },
];
