export type Language = "en" | "id";

export type Words = Readonly<Record<Language, string>>;

/** A page of the site, named as in `docs` without its ending; with a slash, one for both languages. */
export interface Page {
  readonly title: Words;
  readonly page: string;
}

/** A part of the site, in the order in which people read. */
export interface Section {
  readonly title: Words;
  readonly inMenu: boolean;
  readonly pages: readonly Page[];
}

export const sections: readonly Section[] = [
  {
    title: { en: "Start", id: "Mulai" },
    inMenu: true,
    pages: [
      { title: { en: "Install and start", id: "Pasang dan mulai" }, page: "getting-started" },
      { title: { en: "Concepts", id: "Konsep" }, page: "concepts" },
      { title: { en: "Words", id: "Istilah" }, page: "glossary" },
    ],
  },
  {
    title: { en: "Tasks", id: "Tugas" },
    inMenu: true,
    pages: [
      {
        title: { en: "Payroll for a month", id: "Iuran bulanan perusahaan" },
        page: "payroll-month",
      },
      { title: { en: "Every contribution", id: "Semua jenis iuran" }, page: "contributions" },
      {
        title: { en: "Register a gig driver", id: "Mendaftarkan pengemudi ojek" },
        page: "gig-driver",
      },
      { title: { en: "A worker has died", id: "Pekerja meninggal" }, page: "when-a-worker-dies" },
      { title: { en: "A worker was hurt", id: "Pekerja celaka" }, page: "when-a-worker-is-hurt" },
      {
        title: { en: "Retirement and job loss", id: "Pensiun dan kehilangan pekerjaan" },
        page: "retirement-and-job-loss",
      },
      { title: { en: "A village's list", id: "Daftar dari desa" }, page: "worker-lists" },
      { title: { en: "A regency's budget", id: "Anggaran kabupaten" }, page: "regency-budget" },
      {
        title: { en: "A plan with your figures", id: "Rencana dengan angka Anda" },
        page: "regency-plan",
      },
      { title: { en: "Monitoring", id: "Pemantauan" }, page: "monitoring" },
      { title: { en: "A change of law", id: "Perubahan aturan" }, page: "a-change-of-law" },
      { title: { en: "A service over HTTP", id: "Layanan HTTP" }, page: "http-service" },
      { title: { en: "A form in the browser", id: "Formulir di peramban" }, page: "browser-form" },
      { title: { en: "Millions of rows", id: "Jutaan baris" }, page: "millions-of-rows-in-sql" },
    ],
  },
  {
    title: { en: "Try it", id: "Coba" },
    inMenu: true,
    pages: [
      { title: { en: "All tools", id: "Semua alat" }, page: "try/" },
      { title: { en: "A contribution", id: "Iuran" }, page: "try/contribution" },
      { title: { en: "A family's benefits", id: "Manfaat bagi keluarga" }, page: "try/family" },
      { title: { en: "Who may pay", id: "Siapa yang boleh membayar" }, page: "try/payer" },
      { title: { en: "A list", id: "Daftar pekerja" }, page: "try/list" },
      { title: { en: "A budget", id: "Anggaran" }, page: "try/budget" },
      { title: { en: "A change of law", id: "Perubahan aturan" }, page: "try/reform" },
    ],
  },
  {
    title: { en: "The law", id: "Hukum" },
    inMenu: true,
    pages: [
      { title: { en: "Legal matrix", id: "Matriks hukum" }, page: "law/" },
      { title: { en: "Values over time", id: "Nilai dari waktu ke waktu" }, page: "law/values" },
      {
        title: { en: "What changed when", id: "Apa yang berubah dan kapan" },
        page: "law/timeline",
      },
      { title: { en: "Due and watched", id: "Yang dinanti" }, page: "law/due" },
      { title: { en: "Sources", id: "Sumber" }, page: "sources" },
    ],
  },
  {
    title: { en: "Reference", id: "Rujukan" },
    inMenu: true,
    pages: [
      { title: { en: "Functions and types", id: "Fungsi dan tipe" }, page: "/api/" },
      { title: { en: "Catalogues", id: "Katalog" }, page: "catalogue/" },
      { title: { en: "Errors", id: "Kesalahan" }, page: "catalogue/errors" },
      { title: { en: "Warnings", id: "Peringatan" }, page: "catalogue/warnings" },
      { title: { en: "Checks", id: "Pemeriksaan syarat" }, page: "catalogue/checks" },
      { title: { en: "Readings", id: "Tafsiran" }, page: "law/readings" },
      { title: { en: "Items of benefits", id: "Rincian manfaat" }, page: "catalogue/items" },
      { title: { en: "Worker categories", id: "Kategori pekerja" }, page: "catalogue/workers" },
      { title: { en: "Local schemes", id: "Skema daerah" }, page: "catalogue/schemes" },
      { title: { en: "Sources of money", id: "Sumber dana" }, page: "catalogue/funding" },
      { title: { en: "Sizes", id: "Ukuran" }, page: "sizes" },
      { title: { en: "Performance", id: "Kinerja" }, page: "performance" },
      {
        title: { en: "Cases for other programs", id: "Kasus untuk program lain" },
        page: "conformance/",
      },
    ],
  },
  {
    title: { en: "About", id: "Tentang" },
    inMenu: true,
    pages: [
      { title: { en: "Questions and doubts", id: "Tanya jawab" }, page: "faq" },
      { title: { en: "Versions and stability", id: "Versi dan kestabilan" }, page: "versions" },
      { title: { en: "How it is checked", id: "Cara pengujian" }, page: "testing" },
      { title: { en: "Changes", id: "Catatan perubahan" }, page: "changes" },
      { title: { en: "Contributing", id: "Berkontribusi" }, page: "CONTRIBUTING" },
    ],
  },
];
