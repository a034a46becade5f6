import type { Locale, CostRange } from "jamsosnaker";

/** The words of this example in English; in Indonesian they are the same by name. */
function inEnglish({ format: { count, date, month } }: Locale) {
  const rupiah = (amount: number): string => `Rp${count(amount)}`;
  const range = ({ atLeast, atMost }: CostRange): string =>
    atLeast === atMost ? rupiah(atLeast) : `${rupiah(atLeast)} to ${rupiah(atMost)}`;
  return {
    rupiah,
    range,
    screen: {
      title: (regencies: number, lawAsOf: string) =>
        `Protecting the workers of ${regencies} regencies. Law as known on ${date(lawAsOf)}.`,
      cost: "COST OF A YEAR (Rp)",
      year: "year",
      yearFrom: (monthAndYear: string) => `from ${monthAndYear}`,
      people: "people",
      peopleFrom: "number of people is",
      from: { reported: "reported", rule: "rule", "what-if": "what-if" },
      onePerson: "one person a month",
      atLeast: "the year, at least",
      atMost: "the year, at most",
      villages: "villages with counts",
      villagesKnown: (known: number, villages: number) => `${known} of ${villages}`,
      quotaCost: (people: string) => `${people} in one village`,
      coverage: ["COVERAGE AS PUBLISHED", "month", "covered", "target", "gap in points"],
      reached: "reached",
      family: (day: string) => `WHAT A FAMILY RECEIVES (non-wage earner dies on ${date(day)})`,
      death: "Death, not from work: lump sum, periodical payments, funeral",
      scholarship: (months: number, children: number) =>
        `  if ${months} months are paid, education of ${children} children, up to`,
      accidentDeath: (times: number, income: number) =>
        `Death by a work accident: ${times} times the income of ${rupiah(income)}`,
      accidentOther: "  and periodical payments, funeral",
      accidentScholarship: (children: number) =>
        `  and, from the first month, education of ${children} children, up to`,
      payout: (name: string, day: string, published: number) =>
        `${name}, ${month(day)}: a family got ${rupiah(published)} as published; computed`,
      assumptions: "ASSUMPTIONS",
      byRule: (perVillage: string) => `Rule, what-if: ${perVillage} people in each village.`,
      wages: (amounts: string) => `Wage taken: ${amounts}.`,
      incomes: (amounts: string) => `Income taken: ${amounts}.`,
      ofMonths: (months: number) => `(${months} months)`,
      payers: (name: string, payers: readonly string[]) =>
        `${name}: who pays is not published, ${payers.join(" or ")}.`,
      otherYears: (name: string, year: string, cost: string, steps: string) =>
        `${name}, ${year}: ${cost}${steps}.`,
      steps: (headcount: number, category: string, from: string) =>
        `; ${count(headcount)} ${category} from ${month(from)} (the month is taken)`,
      each: (list: string) => `Number not published, not in the cost; one a year: ${list}.`,
      doubts: "DOUBTS",
      doubtCount: (doubts: number) =>
        `${doubts} doubts about the law stand behind these figures: --full says them.`,
      alternative: (question: string, cost: string) => `${question} If yes: ${cost}.`,
      more: "MORE",
      commands: (regency: string) => [
        [`npm run demo -- --regency ${regency}`, "one regency in detail (--full: all)"],
        ["npm run demo -- --data FOLDER", "your own figures: copy the data folder"],
        ["npm run demo -- --locale id", "dalam bahasa Indonesia"],
      ],
    },
    sources: "What is published",
    coverage: "Coverage and target",
    coverageHead: ["Group", "Month", "Covered", "Target", "Gap in points"],
    targetSource: (group: string, source: string) => `Target of ${group}: ${source}.`,
    onePersonMore: (category: string, payer: string, cost: number) =>
      `Head counts are not published, so the cost of closing a gap is not known. Each person more (${category}, paid by ${payer}) costs ${rupiah(cost)} in 2027.`,
    cost: (plan: string) => `Cost: ${plan}`,
    costHead: ["Group", "People", "Each/month", "Period, Rp"],
    allOf: (group: string) => `  all: ${group}`,
    months: (from: string, to: string) =>
      from === to ? month(from) : `${month(from)} to ${month(to)}`,
    each: (amount: number) => `${count(amount)} each`,
    total: "All",
    totalAtLeast: "All, at least",
    totalAtMost: "All, at most",
    notInTotal: "?: not published, so not in the total.",
    peopleFrom: {
      reported: "The number of people is reported.",
      rule: "The number of people is that of the rule: villages times the quota.",
      "what-if": "The number of people is a what-if: villages times the quota.",
    },
    publishedTotal: (people: number) => `Published for all groups: ${count(people)}.`,
    aMonth: (cost: string) => `${cost} a month`,
    byFunding: (payers: string) => `By source of money: ${payers}.`,
    alternative: (question: string, cost: string, less: string) =>
      `${question} Taken above: no. If yes: ${cost}, ${less} less.`,
    quota: (perVillage: number) => `${perVillage} vulnerable workers in each village`,
    ruleStands: (source: string) => `The rule stands (${source}).`,
    noRule: "No such rule is reported here; this is what it would mean.",
    wholeRule: (villages: number, urban: number, people: number) =>
      `${count(villages)} villages (and ${urban} urban villages): ${count(people)} people.`,
    quotaCost: (from: string, to: string, one: number, village: number, all: number) =>
      `${month(from)} to ${month(to)}: ${rupiah(one)} a person, ${rupiah(village)} a village, ${rupiah(all)} in all.`,
    quotaCounts: (met: number, short: number, unknown: number) =>
      `Villages that meet it: ${met}; short of it: ${short}; of unknown count: ${unknown}.`,
    missing: (atLeast: number, atMost: number) =>
      `People still missing: between ${count(atLeast)} and ${count(atMost)}.`,
    shortVillage: (name: string, protectedPeople: number, short: number) =>
      `${name}: ${count(protectedPeople)} protected, ${count(short)} missing`,
    unknownVillages: "Villages of unknown count, by district:",
    ofVillages: (district: string, unknown: number, villages: number, names: string) =>
      `${district} (${unknown} of ${villages}): ${names}.`,
    payout: "What one family received",
    payoutVerdict: (computed: number, published: number) =>
      `Computed ${rupiah(computed)}, ${computed === published ? "as published" : `but published ${rupiah(published)}`}:`,
    onePersonMonth: (category: string, of: string) =>
      `One person a month, ${month(of)}: ${category}`,
    assumptions: "Assumptions",
    doubts: "Doubts, and notes on the groups",
    readingTaken: (question: string, answer: string) => `${question} Taken: ${answer}.`,
    noData: (wanted: string, folder: string, known: string) =>
      `no ${wanted} in ${folder}; there are: ${known}`,
  };
}

/** The words of this example in one language. */
export type Words = ReturnType<typeof inEnglish>;

function inIndonesian({ format: { count, date, month } }: Locale): Words {
  const rupiah = (amount: number): string => `Rp${count(amount)}`;
  return {
    rupiah,
    range: ({ atLeast, atMost }) =>
      atLeast === atMost ? rupiah(atLeast) : `${rupiah(atLeast)} sampai ${rupiah(atMost)}`,
    screen: {
      title: (regencies, lawAsOf) =>
        `Melindungi pekerja di ${regencies} kabupaten, menurut peraturan sampai ${date(lawAsOf)}.`,
      cost: "BIAYA SETAHUN (Rp)",
      year: "tahun",
      yearFrom: (monthAndYear) => `mulai ${monthAndYear}`,
      people: "orang",
      peopleFrom: "dasar jumlah orang",
      from: { reported: "diberitakan", rule: "aturan", "what-if": "pengandaian" },
      onePerson: "satu orang sebulan",
      atLeast: "setahun, terendah",
      atMost: "setahun, tertinggi",
      villages: "desa dengan data",
      villagesKnown: (known, villages) => `${known} dari ${villages}`,
      quotaCost: (people) => `${people} orang, satu desa`,
      coverage: ["CAKUPAN YANG DIBERITAKAN", "bulan", "cakupan", "target", "kurang (poin)"],
      reached: "tercapai",
      family: (day) => `HAK SATU KELUARGA (peserta BPU meninggal ${date(day)})`,
      death: "Bukan karena kerja: santunan kematian, berkala, pemakaman",
      scholarship: (months, children) =>
        `  bila iuran ${months} bulan, beasiswa ${children} anak, paling banyak`,
      accidentDeath: (times, income) =>
        `Karena kecelakaan kerja: ${times} kali penghasilan ${rupiah(income)}`,
      accidentOther: "  dan santunan berkala, biaya pemakaman",
      accidentScholarship: (children) =>
        `  dan sejak bulan pertama, beasiswa ${children} anak, paling banyak`,
      payout: (name, day, published) =>
        `${name}, ${month(day)}: diberitakan ${rupiah(published)}; hasil hitungan`,
      assumptions: "ASUMSI",
      byRule: (perVillage) => `Aturan, pengandaian: ${perVillage} orang di tiap desa.`,
      wages: (amounts) => `Upah dianggap ${amounts}.`,
      incomes: (amounts) => `Penghasilan BPU ${amounts}.`,
      ofMonths: (months) => `(${months} bulan)`,
      payers: (name, payers) => `${name}: dibayar ${payers.join(" atau ")}, tidak diberitakan.`,
      otherYears: (name, year, cost, steps) => `${name}, ${year}: ${cost}${steps}.`,
      steps: (headcount, category, from) =>
        `; ${count(headcount)} ${category} mulai ${month(from)} (bulannya asumsi)`,
      each: (list) => `Tanpa jumlah orang, tidak masuk biaya; satu orang setahun: ${list}.`,
      doubts: "KERAGUAN",
      doubtCount: (doubts) =>
        `Ada ${doubts} keraguan tentang peraturan di balik angka ini; lihat --full.`,
      alternative: (question, cost) => `${question} Bila ya: ${cost}.`,
      more: "SELENGKAPNYA",
      commands: (regency) => [
        [`npm run demo -- --locale id --regency ${regency}`, "satu kabupaten (--full: semua)"],
        ["npm run demo -- --locale id --data FOLDER", "angka Anda: salin folder data"],
        ["npm run demo", "in English"],
      ],
    },
    sources: "Yang diberitakan",
    coverage: "Cakupan dan target",
    coverageHead: ["Kelompok", "Bulan", "Cakupan", "Target", "Kurang (poin)"],
    targetSource: (group, source) => `Target ${group}: ${source}.`,
    onePersonMore: (category, payer, cost) =>
      `Jumlah orang tidak diberitakan, jadi biaya menutup kekurangan tidak diketahui. Tiap tambahan satu orang (${category}, dibayar ${payer}) memerlukan ${rupiah(cost)} pada 2027.`,
    cost: (plan) => `Biaya: ${plan}`,
    costHead: ["Kelompok", "Orang", "Seorang/bulan", "Jumlah, Rp"],
    allOf: (group) => `  semua: ${group}`,
    months: (from, to) => (from === to ? month(from) : `${month(from)} sampai ${month(to)}`),
    each: (amount) => `${count(amount)} seorang`,
    total: "Jumlah",
    totalAtLeast: "Jumlah terendah",
    totalAtMost: "Jumlah tertinggi",
    notInTotal: "?: tidak diberitakan, jadi tidak masuk jumlah.",
    peopleFrom: {
      reported: "Jumlah orang diberitakan.",
      rule: "Jumlah orang menurut aturan: banyaknya desa dikali kuota.",
      "what-if": "Jumlah orang ialah pengandaian: banyaknya desa dikali kuota.",
    },
    publishedTotal: (people) => `Diberitakan untuk semua kelompok: ${count(people)}.`,
    aMonth: (cost) => `${cost} sebulan`,
    byFunding: (payers) => `Menurut sumber dana: ${payers}.`,
    alternative: (question, cost, less) =>
      `${question} Di atas dianggap tidak. Bila ya: ${cost}, lebih sedikit ${less}.`,
    quota: (perVillage) => `${perVillage} pekerja rentan di tiap desa`,
    ruleStands: (source) => `Aturannya ada (${source}).`,
    noRule: "Aturan ini tidak diberitakan di sini; berikut artinya bila ada.",
    wholeRule: (villages, urban, people) =>
      `${count(villages)} desa (dan ${urban} kelurahan): ${count(people)} orang.`,
    quotaCost: (from, to, one, village, all) =>
      `${month(from)} sampai ${month(to)}: ${rupiah(one)} per orang, ${rupiah(village)} per desa, ${rupiah(all)} seluruhnya.`,
    quotaCounts: (met, short, unknown) =>
      `Desa yang memenuhi kuota: ${met}; belum: ${short}; jumlah orangnya tidak diketahui: ${unknown}.`,
    missing: (atLeast, atMost) =>
      `Orang yang masih kurang: antara ${count(atLeast)} dan ${count(atMost)}.`,
    shortVillage: (name, protectedPeople, short) =>
      `${name}: ${count(protectedPeople)} terlindungi, kurang ${count(short)}`,
    unknownVillages: "Desa yang jumlah orangnya tidak diketahui, menurut kecamatan:",
    ofVillages: (district, unknown, villages, names) =>
      `${district} (${unknown} dari ${villages}): ${names}.`,
    payout: "Yang diterima satu keluarga",
    payoutVerdict: (computed, published) =>
      `Hasil hitungan ${rupiah(computed)}, ${computed === published ? "sama dengan yang diberitakan" : `sedangkan yang diberitakan ${rupiah(published)}`}:`,
    onePersonMonth: (category, of) => `Iuran satu orang, ${month(of)}: ${category}`,
    assumptions: "Asumsi",
    doubts: "Keraguan, dan catatan tentang kelompok",
    readingTaken: (question, answer) => `${question} Tafsiran yang dipakai: ${answer}.`,
    noData: (wanted, folder, known) => `tidak ada ${wanted} di ${folder}; yang ada: ${known}`,
  };
}

/** The words of this example in the language of a locale. */
export function wordsIn(locale: Locale): Words {
  return locale.language === "id" ? inIndonesian(locale) : inEnglish(locale);
}

/** A source of money in short. */
export function payerName(fundedBy: string): string {
  return fundedBy === "apbdes" ? "APBDes" : fundedBy.toUpperCase();
}
