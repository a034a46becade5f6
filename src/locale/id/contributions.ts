import { regulationName } from "../../core/citation.js";
import type { Texts } from "../../core/text.js";
import { abbreviations } from "../make-format.js";
import type { ContributionsTexts } from "../../core/texts/contributions.js";

export const contributions: Texts<ContributionsTexts> = {
  "expected.contribution.segment":
    "segmen: wage-earner, non-wage-earner, construction, atau migrant-worker",
  "expected.contribution.hourly":
    "upah sebulan: tidak ada aturan iuran yang mengubah upah per jam menjadi upah sebulan; berikan upah sebulan",
  "expected.contribution.income": ({ rupiah }) =>
    `penghasilan sebulan atau { band: nomor kelompok }; ${rupiah}`,
  "expected.contribution.worked": "hari pertama atau terakhir bekerja, dalam bulan iuran itu",
  "expected.contribution.worked-days": "hari terakhir bekerja yang tidak mendahului hari pertama",
  "expected.contribution.paid": "paling banyak sebesar upah sebulan penuh",
  "part-month.paid-needed":
    "upah yang dibayar untuk hari-hari itu: tidak ada aturan pembagian upah sebulan",
  "warning.rows-left-out": ({ rows }) =>
    `Baris yang tidak dihitung karena salah atau bukan pekerja penerima upah: ${rows}`,
  "warning.part-month": ({ from, to }) =>
    `Bekerja hanya dari ${from} sampai ${to}: bagian bulan tidak diatur, dan praktik pemberi kerja berbeda antara upah sebulan penuh dan upah yang dibayar`,
  "expected.contribution.wage-of-zero":
    "upah lebih dari nol; untuk bulan tanpa upah tidak ada iuran penerima upah, jadi bulan itu tidak dimasukkan",
  "expected.contribution.income-of-zero":
    "penghasilan lebih dari nol; jika penghasilan tidak diketahui, isikan kelompok penghasilan yang dipilih peserta: { band }",
  "expected.contribution.base-of-zero":
    "jumlah lebih dari nol; proyek tanpa nilai kontrak atau upah tidak dimasukkan",
  "expected.contribution.one-base":
    "tepat satu dari contractValue, contractValueWithVat, dan wages",
  "expected.contribution.band-question": "tepat satu dari income dan contribution",
  "expected.contribution.with-contract": "hanya bersama nilai kontrak",
  "expected.contribution.with-wages": "hanya bersama wages",
  "expected.contribution.vat-percent":
    "tarif PPN dalam persen, 0 sampai 100 dengan paling banyak dua desimal, bersama contractValueWithVat", // not law: a percent runs from 0 to 100, with so many decimals
  "expected.contribution.jht-months": "bilangan bulat, sekurang-kurangnya 1, bersama jht", // not law: at least one month; bands are numbered from 1
  "warning.apprentices-in-jkk":
    "Pasal 28 PP 44/2015 mengatur upah peserta magang untuk JKK saja; sebagian kantor BPJS mendaftarkan mereka sebagai BPU",
  "warning.without-wage-class":
    "Menurut satu sumber, orang tanpa upah adalah BPU yang didaftarkan pemberi kerja, wajib JKK dan boleh memilih JKM (Permenaker 5/2021 Pasal 31 sebagaimana diubah): withoutWage menghitungnya demikian",
  "without-wage.same-work":
    "{ sameWork }: upah pekerja yang melakukan pekerjaan yang sama; yang terendah dipakai",
  "wage-basis.wrong-months": ({ value, given }) =>
    `upah ${value} bulan terakhir, bukan ${given} bulan`,
  "warning.unlike-wage-law": ({ days, months }) =>
    `Aturan iuran dipakai (upah sehari dikalikan ${days}; upah satuan hasil rata-rata ${months} bulan); peraturan pengupahan menghitungnya dengan cara lain (PP 36/2021 Pasal 17 dan 18)`,
  "warning.relief-not-decided": ({ regulation, names }) =>
    `Keringanan ${regulationName(regulation)} dapat berlaku pada bulan ini; angka ini tanpa keringanan karena data berikut belum diisi: ${names.map(factName).join(", ")}`,
  "reliefs.without-order": ({ month, programme, first, second }) =>
    `hukum yang menetapkan urutan kedua keringanan yang mengurangi ${programme.toUpperCase()} pada ${month}: ${regulationName(first)} dan ${regulationName(second)}`,
  "pp-49-2020.late-member": "tidak sesudah bulan iuran",
  "pp-49-2020.arrears": ({ paidThrough }) =>
    `Iuran sampai ${paidThrough} belum lunas: PP 49/2020 tidak memberi keringanan`,
  "pp-49-2020.first-months": ({ fullMonths }) =>
    `${fullMonths} bulan pertama kepesertaan dibayar penuh sebelum keringanan PP 49/2020`,
  "pp-49-2020.yes": "Iuran JKK dan JKM dikurangi selama masa keringanan PP 49/2020",
  "pp-49-2020.undecided": "Syarat keringanan PP 49/2020 tidak diisi: dihitung tanpa keringanan",
  "warning.first-instalment-in-doubt": ({ paidThrough }) =>
    `Satu kantor BPJS menagih cicilan pertama proyek yang mendaftar sesudah ${paidThrough} tanpa keringanan; belum dicocokkan dengan naskah Pasal 13 PP 49/2020`,
  "warning.vat-taken-out":
    "PPN dikeluarkan dari nilai kontrak menurut praktik BPJS; Pasal 54 dan 55 PP 44/2015 tidak menyebutnya",
  "warning.stages-not-read": ({ years }) =>
    `Kapan suatu tahap jatuh tempo dan proyek mana yang boleh membayar bertahap tidak ditemukan${years === undefined ? "" : `; tahapan ini untuk ${years} tahun, bukan untuk proyek sampai satu tahun`}`,
  "warning.register-project": ({ days, day }) =>
    `Proyek didaftarkan paling lambat ${days} hari kerja sejak surat perintah kerja (SPK): sampai ${day}`,
  "construction.stages": ({ counts }) => `jumlah tahap yang ada dalam aturan: ${counts.join(", ")}`,
  "construction.paid-outside-relief": "hanya dalam bulan-bulan keringanan PP 49/2020",
  "construction.unpaid": "melebihi seluruh tagihan",
  "migrant-worker.package-for": ({ months }) =>
    `sekurang-kurangnya ${months} bulan, yaitu paket terpendek: tidak ada aturan untuk perjanjian yang lebih pendek (tafsiran "next-package" memakai paket terpendek)`,
  "warning.contract-between-packages":
    "Lama perjanjian kerja tidak sama dengan suatu paket; contoh penghitungan resminya tidak ditemukan",
  "warning.jht-for-one-month":
    "JHT dihitung untuk satu bulan; isi jumlah bulannya bila dibayar untuk beberapa bulan",
  "migrant-worker.individual":
    "pekerja migran perseorangan hanya membayar untuk masa selama dan setelah bekerja",
  "migrant-worker.not-an-amount": ({ amounts }) => `pilih salah satu: ${amounts.join(", ")}`,
  "income-band.chosen-band": ({ bandsCount }) => `kelompok 1 sampai ${bandsCount}`, // not law: at least one month; bands are numbered from 1
  "pp-50-2025.missing-sector":
    "pada bulan ini keringanan PP 50/2025 berbeda antara transportasi dan sektor lain",
  "pp-50-2025.missing-funding":
    "keringanan PP 50/2025 tidak diberikan bila iuran dibayar APBN atau APBD",
  "pp-50-2025.given": "Iuran JKK dan JKM dikurangi selama masa keringanan PP 50/2025",
  "pp-50-2025.public-money":
    "Iuran dibayar dari APBN atau APBD: PP 50/2025 tidak memberi keringanan",
  "pp-50-2025.window-closed":
    "Masa keringanan PP 50/2025 untuk sektor ini tidak meliputi bulan ini",
  "pp-50-2025.reading-excludes":
    "Menurut tafsiran yang dipilih sumber dana ini tidak mendapat keringanan PP 50/2025",
  "warning.assumed-not-an-employer-for-relief":
    "Bila tidak disebutkan, peserta dianggap bukan pemberi kerja; berlakunya keringanan PP 50/2025 bagi BPU pemberi kerja belum pasti",
  "pp-50-2025.employer":
    "Menurut tafsiran yang dipilih BPU yang berstatus pemberi kerja tidak mendapat keringanan",
  "warning.assumed-not-an-employer": "Bila tidak disebutkan, peserta dianggap bukan pemberi kerja",
  "warning.jht-of-employers": "Apakah JHT wajib bagi BPU yang berstatus pemberi kerja belum pasti",
  "contradictions.only-required": 'hanya bersama programmes: "required" dan tanpa jkpEnrolled',
  "contradictions.not-false": 'tidak boleh false bila "jkp" termasuk programmes',
  "contradictions.citizen": "sama dengan citizen",
  "contradictions.citizens-only":
    'JKP hanya untuk warga negara Indonesia: bagi orang asing jkpEnrolled tidak boleh true dan "jkp" tidak boleh termasuk programmes',
  "contradictions.birth-date": "tanggal lahir, tidak sesudah bulan iuran",
  "contradictions.age-at-registration": ({ age }) =>
    `paling banyak usia pada bulan iuran menurut birthDate, yaitu ${age} tahun`,
  "warning.jp-of-foreigner":
    "Pekerja adalah orang asing: PP 45/2015 tidak menyebut kewarganegaraan, sedangkan BPJS dilaporkan hanya mendaftarkan WNI dalam JP",
  "warning.jp-past-pension-age": ({ since, until }) =>
    `Usia pensiun tercapai pada ${since}: kepesertaan JP berakhir saat manfaat pensiun diambil, paling lambat ${until}`,
  "warning.jp-membership-over": ({ since, until }) =>
    `Usia pensiun tercapai pada ${since} dan manfaat pensiun harus diambil paling lambat ${until}: iuran JP tidak ditagih`,
  "warning.wage-below-minimum":
    "Upah di bawah upah minimum: BPJS dapat meminta upah minimum sebagai dasar iuran",
  "warning.deferral-as-granted": ({ percent, since, paidThrough }) =>
    `Penundaan iuran JP dianggap sudah disetujui (usaha menengah dan besar: omzet turun lebih dari ${percent}% sejak ${since}) atau diberitahukan (usaha mikro dan kecil: JP lunas sampai ${paidThrough}); bagian pekerja tetap dipotong`,
  "warning.deferral-without-paid-jp": ({ paidThrough }) =>
    `JP sampai ${paidThrough} belum lunas: menurut PP 49/2020 usaha mikro atau kecil tidak dapat menundanya`,
  "warning.relief-only-if-paid-by": ({ day }) =>
    `Keringanan PP 7/2025 hanya bila dibayar paling lambat ${day}; hari pembayaran tidak diisi`,
  "pp-7-2025.needed": "keringanan industri padat karya bergantung padanya",
  "pp-7-2025.other-industry": ({ industriesCount }) =>
    `Bukan salah satu dari ${industriesCount} industri padat karya PP 7/2025`,
  "pp-7-2025.arrears": ({ paidThrough }) =>
    `Iuran JKK sampai ${paidThrough} belum lunas: PP 7/2025 tidak memberi keringanan`,
  "pp-7-2025.given": "Iuran JKK industri padat karya tertentu dikurangi (PP 7/2025)",
  "pp-7-2025.size": "Peserta aktif kurang dari jumlah yang diminta PP 7/2025",
  "pp-7-2025.late": "Dibayar sesudah batas akhir keringanan PP 7/2025: berlaku iuran PP 44/2015",
  "pp-7-2025.undecided": "Industri pemberi kerja tidak diisi: dihitung tanpa keringanan PP 7/2025",
  "check.jkp.programmes": "Menjadi peserta program yang disyaratkan JKP menurut skala usaha",
  "check.jkp.citizen": "Warga negara Indonesia",
  "check.jkp.entry-age": ({ age }) => `Belum berusia ${age} tahun saat mendaftar`,
  "check.jkp.health-insurance": "Terdaftar dalam JKN",
  "check.jkp.health-insurance~wage-earner": "Peserta JKN sebagai penerima upah badan usaha",
  "required-programmes.construction":
    "jasa konstruksi hanya wajib JKK dan JKM bagi pekerja harian, borongan, dan musiman",
  "required-programmes.size": "program wajib bergantung pada skala usaha",
  "check.membership.required-programmes": ({ programmes }) =>
    `Program wajib: ${abbreviations(programmes)}`,
  "warning.jht-of-state-bodies": "Apakah JHT wajib bagi pekerja non-ASN masih diperdebatkan",
  "required-programmes.jkp-checks": "kepesertaan JKP bergantung padanya",
  "warning.jkp-presupposes": ({ missing }) =>
    `JKP mensyaratkan juga kepesertaan ${abbreviations(missing)} (PP 37/2021 Pasal 4 ayat (3))`,
  "warning.jkp-not-decided":
    "Kepesertaan JKP tidak ditentukan: kewarganegaraan, usia saat mendaftar, dan kepesertaan JKN tidak diisi; tagihan tidak berubah karenanya",
  "required-programmes.other-firm":
    'hanya pada jasa konstruksi (employer.kind "construction-firm")',
  "risk-group-needed.why": "iuran JKK bergantung pada kelompok tingkat risiko yang ditetapkan BPJS",
  "warning.jkp-without-jkk":
    "JKP tidak ditagih sendiri: dananya dari JKK dan Pemerintah Pusat, sedangkan JKK tidak termasuk program yang dihitung",
  "warning.jkp-split-after-first-payment":
    "Iuran JKK pertama peserta baru: menurut satu sumber tentang Permenaker 3/2025, yang belum dicocokkan, rekomposisi JKP dimulai sesudahnya; tagihan tidak berubah",
  "warning.jkp-in-several-jobs":
    "Seseorang diikutkan JKP oleh lebih dari satu pemberi kerja pada bulan yang sama; pekerja memilih satu (PP 37/2021 Pasal 36)",
  "warning.too-many-jobs": ({ limit }) =>
    `Seseorang didaftarkan sebagai BPU dengan lebih dari ${limit} pekerjaan (PP 44/2015 Pasal 11 ayat (2))`,
  "expected.row": "objek dengan isian satu iuran",
  "expected.row.headcount": "satu orang bila person disebut",
  "expected.row.project": "bukan untuk jasa konstruksi: satu baris adalah satu proyek",
  "expected.row.to": ({ longest }) =>
    `bulan \`to\` tidak sebelum \`month\`, paling lama ${longest} bulan, dan hanya untuk iuran bulanan`,
  "expected.row.worked":
    "tidak diisi bila wage.worked.to sudah mengakhiri pekerjaan: baris berakhir pada bulan hari itu",
  "expected.rows": "daftar baris",
  "expected.payment.segment":
    "segmen dengan iuran bulanan: wage-earner atau non-wage-earner (jatuh tempo jasa konstruksi dan PMI tidak ditemukan dalam teks)",
  "expected.payment.of-wage-earners": 'hanya bagi segmen "wage-earner"',
  "expected.payment.only-wage-earners": 'hanya "wage-earner": Pasal 23 mengatur pemberi kerja',
  "warning.holidays-not-given":
    "Daftar hari libur tidak diisi: hanya akhir pekan yang diperhitungkan",
  "warning.due-day-in-doubt": ({ day }) =>
    `PP 49/2020 memindahkan jatuh tempo ke tanggal ${day} bagi iuran yang jatuh tempo bulan berikutnya; apakah juga bagi BPU tidak diketahui`,
  "warning.late-fee-without-limit":
    "Teks tidak menyebut batas tertinggi denda, bulan yang belum penuh, atau penghitungan majemuk",
  "late-fee.compounded-text": ({ months }) => `Dihitung majemuk selama ${months} bulan`,
  "late-fee.reason-for": "Dibayar tepat waktu",
  "late-fee.reason-for-2": "Peserta BPU tidak dikenai denda dalam teks PP 44/2015",
  "late-fee.reason-for-3": "Terlambat kurang dari satu bulan penuh",
  "late-fee.reason-for-4": "Denda ditanggung pemberi kerja dan tidak dibebankan kepada pekerja",
  "warning.lapsed-in-practice":
    "Menurut praktik BPJS kepesertaan dapat berakhir dan peserta harus mendaftar ulang; tunggakan lama tidak ditagih",
  "membership-standing.paid": "Dibayar BPJS",
  "membership-standing.employer-pays-first":
    "Pemberi kerja membayar lebih dahulu dan diganti setelah melunasi tunggakan dan denda",
  "membership-standing.not-due": "Tidak ada manfaat: tunggakan melebihi batas",
  "membership-standing.settle-jkk":
    "Pelayanan kesehatan diberikan; santunan berupa uang dibayar setelah tunggakan dilunasi",
  "membership-standing.settle-jkm":
    "Biaya pemakaman segera dibayar; santunan lain setelah ahli waris melunasi tunggakan",
  "expected.next-yearly-values.year": ({ firstComputed, lastYear }) =>
    `tahun antara ${firstComputed} dan ${lastYear}`,
  "expected.next-yearly-values.growth":
    "pertumbuhan dalam persen, lebih dari -100 dan paling tinggi 1000", // not law: growth in percent that an input may tell
  "expected.pension-limits.when": 'tahun (2026 atau "2026") atau bulan YYYY-MM', // not law: a year as an example
};

const factNames: Readonly<Record<string, string>> = {
  industry: "jenis industri",
  activeMembers: "jumlah peserta aktif",
  arrearsFree: "keterangan bebas tunggakan",
  memberSince: "bulan mulai menjadi peserta",
};

/** A fact in words: `employer.industry` is the industry. */
function factName(path: string): string {
  return factNames[path.split(".").at(-1) ?? ""] ?? path;
}
