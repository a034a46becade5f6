import type { Texts } from "../../core/text.js";
import type { JkkTexts } from "../../core/texts/jkk.js";

export const jkk: Texts<JkkTexts> = {
  "check.jkk.arrears": ({ months }) =>
    `Tunggakan iuran paling banyak ${months} bulan berturut-turut`,
  "check.jkk.participant": "Peserta JKK pada hari kejadian: iuran pertama sudah dibayar lunas",
  "check.jkk.participant~wage-earner":
    "Peserta JKK pada hari kejadian: iuran pertama sudah dibayar lunas (bila tidak: pemberi kerja yang menanggung)",
  "check.jkk.work-accident": "Akibat kecelakaan kerja",
  "check.jkk.work-accident~circumstance": ({ circumstance }) =>
    `Akibat kecelakaan kerja: ${circumstance}`,
  "check.jkk.usual-route": "Perjalanan melalui jalan yang biasa atau wajar dilalui",
  "check.jkk.sudden-death.attack-at-work": "Serangan datang saat bekerja, di tempat kerja",
  "check.jkk.sudden-death.to-hospital-at-once": "Langsung dibawa ke rumah sakit",
  "check.jkk.sudden-death.hours": ({ hours }) => `Meninggal dunia dalam kurang dari ${hours} jam`,
  "check.jkk.disease-tail": ({ years }) =>
    `Penyakit timbul dalam ${years} tahun sejak hubungan kerja berakhir`,
  "jkk-checks.within": ({ hours }) => ` dalam waktu kurang dari ${hours} jam`,
  "warning.sudden-death-conditions-not-read": ({ within }) =>
    `Meninggal mendadak akibat kerja: syarat-syaratnya belum dicocokkan dengan naskah peraturan; BPJS yang menetapkan. BPJS meminta semuanya: mendapat serangan saat bekerja di tempat kerja, langsung dibawa ke rumah sakit, lalu meninggal dunia${within}; meninggal di tempat diterima dalam satu-satunya kasus yang terlihat`,
  "jkk-checks.at-work": "karena pekerjaan atau di tempat kerja",
  "jkk-checks.commute": "perjalanan dari rumah ke tempat kerja atau sebaliknya",
  "jkk-checks.official-trip": "perjalanan dinas atau tugas untuk kepentingan pemberi kerja",
  "jkk-checks.break":
    "pada jam kerja atau istirahat, melakukan hal penting dengan izin pemberi kerja",
  "jkk-checks.occupational-disease": "penyakit akibat kerja",
  "jkk-checks.sudden-death": "meninggal mendadak akibat kerja",
  "jkk-checks.violence": "kekerasan fisik atau perkosaan di tempat kerja atau dalam hubungan kerja",
  "expected.jkk.disability":
    "satu cacat: { part, functionLostPercent?, units?, percent? }, { hearingLoss }, atau { visualAcuity }",
  "expected.jkk.percent": "persen, lebih dari 0 sampai 100, paling banyak dua desimal", // not law: a percent runs from 0 to 100; how a decimal number may be written
  "expected.jkk.decimal": "bilangan tidak negatif di bawah 1000, paling banyak dua desimal", // not law: how a decimal number may be written
  "expected.jkk.inability":
    "{ days }, { from, to }, atau daftar { from, to } yang berurutan dan tidak bertumpang tindih",
  "expected.jkk.threshold": ({ highestThreshold }) =>
    `ambang dengar dalam desibel, 0 sampai ${highestThreshold}, paling banyak dua desimal`, // not law: a hearing threshold begins at 0 decibel; how a decimal number may be written
  "expected.jkk.spell": "to tidak boleh sebelum from",
  "expected.jkk.ears": "worseEarDecibel tidak boleh lebih kecil daripada betterEarDecibel",
  "expected.jkk.eyes":
    "worseEyeEfficiencyPercent tidak boleh lebih besar daripada betterEyeEfficiencyPercent",
  "expected.jkk.home-care": "rupiah, atau { cost, from, to } dengan to tidak sebelum from",
  "expected.jkk.nothing":
    "sekurang-kurangnya satu dari death, totalDisability, disabilities, temporaryInability, expenses, dan treatment",
  "expected.jkk.one-outcome":
    "hanya satu dari death, totalDisability, dan disabilities: santunan kematian atau cacat total tetap menggantikan cacat sebagian; cacat yang ditetapkan sebelum meninggal dihitung tersendiri",
  "expected.decided-on": "decidedOn tidak boleh sebelum date",
  "expected.jkk.disease": 'occupationalDisease hanya untuk circumstance "occupational-disease"',
  "expected.jkk.employment-ended":
    "employmentEnded tidak boleh sesudah date, dan hanya bagi pekerja dalam hubungan kerja",
  "expected.jkk.sudden-death": 'circumstance "sudden-death" hanya bersama death: true',
  "expected.jkk.of-sudden-death": 'suddenDeath hanya bersama circumstance "sudden-death"',
  "expected.jkk.of-commute": 'usualRoute hanya bersama circumstance "commute"',
  "expected.jkk.on-the-spot": "tanpa hours, atau 0, bersama diedOnTheSpot: true", // not law: no hours at all
  "expected.jkk.care": "perawatan di rumah tidak dapat dimulai sebelum date",
  "expected.jkk.wage-paid":
    "wagePaidByEmployer hanya bersama temporaryInability: upah yang dibayar selama sementara tidak mampu bekerja",
  "expected.jkk.of-death": "heirs dan family hanya bersama death: true",
  "expected.jkk.spell-2": "sementara tidak mampu bekerja tidak dapat dimulai sebelum date",
  "expected.jkk.not-enrolled":
    "arrearsMonths dan reportedWage hanya bagi peserta: tidak bersama enrolled false",
  "benefit-wage.reported-above":
    "upah yang dilaporkan tidak boleh melebihi upah sebenarnya: Pasal 32 ayat (2) mengatur upah yang dilaporkan lebih rendah",
  "warning.construction-day-wage":
    "Upah harian jasa konstruksi: Pasal 19 ayat (3) dan praktik pembayaran tidak selalu sama; periksa upah sebulan yang dilaporkan",
  "warning.several-jobs":
    "Pekerja mempunyai lebih dari satu pekerjaan: tidak ada ketentuan tentang upah mana yang dipakai",
  "employer-bears.not-enrolled":
    "Pekerja tidak didaftarkan: pemberi kerja wajib memberikan manfaat yang sama",
  "warning.late-report":
    "Laporan tahap I terlambat: manfaat menjadi kewajiban pemberi kerja, yang meminta penggantian kepada BPJS setelah melapor; besar penggantiannya tidak disebut, begitu pula pejabat pembina kepegawaian yang melapor untuk pegawai non-ASN",
  "warning.assumed-reported-in-time":
    "Ketepatan waktu laporan tahap I tidak diisi: dianggap tepat waktu; jika terlambat, pemberi kerja membayar lebih dahulu",
  "warning.late-report-of-construction":
    "Laporan tahap I terlambat: aturan bahwa pemberi kerja membayar lebih dahulu hanya menyebut penerima upah; untuk jasa konstruksi dianggap BPJS yang membayar",
  "care-in-kind.treatment": ({ care }) =>
    `Sesuai kebutuhan medis tanpa batas biaya, sampai dinyatakan sembuh, cacat, atau meninggal dunia dengan surat keterangan dokter: ${care.join("; ")}`,
  "warning.treatment-only":
    "Hanya pengobatan: pelayanan kesehatan diberikan sampai pekerja sembuh; biaya, masa tidak mampu bekerja, atau cacat ditambahkan bila sudah diketahui",
  "care-in-kind.rehabilitation": "Biaya rehabilitasi medik bersama orthose atau prothese",
  "care-in-kind.return-to-work": ({ rule }) =>
    `Pendampingan, rehabilitasi, dan pelatihan kerja, bila ${rule.join("; ")}; STMB tetap dibayarkan sampai pelatihan kerja selesai`,
  "warning.assumed-participant":
    "Kepesertaan tidak disebutkan: dianggap peserta JKK pada hari kejadian",
  "warning.assumed-work-accident": "Sebab kejadian tidak disebutkan: dianggap kecelakaan kerja",
  "employer-debts.under-reported":
    "Upah dilaporkan lebih rendah daripada upah sebenarnya: kekurangannya dibayar pemberi kerja",
  "warning.cap-per-case": ({ titles }) =>
    `${titles.join("; ")}: batasnya dipakai sekali untuk seluruh kasus; naskah peraturan tidak menyebut per kasus atau per kali`,
  "warning.construction-paid-first":
    "Jasa konstruksi: siapa yang membayar lebih dahulu dan menerima penggantian tidak ditemukan dalam teks; diperlakukan seperti penerima upah",
  "expenses.not-yet": ({ since }) =>
    `Belum menjadi manfaat JKK pada hari itu; baru diberikan sejak ${since}`,
  "expenses.too-long": ({ months }) =>
    `perawatan di rumah paling lama ${months} bulan: berikan biaya dalam ${months} bulan pertama`,
  "warning.home-care-duration": ({ months }) =>
    `Lama perawatan di rumah tidak diisi: biayanya dianggap untuk paling lama ${months} bulan`,
  "expenses.amount-not-read":
    "Haknya ada dalam teks, tetapi jumlah paling tinggi tercantum dalam lampiran yang naskahnya belum tersedia",
  "paid-by-employer.of": ({ label, part }) => `${label} (${part})`,
  "paid-by-employer.employer-part": "bagian pemberi kerja, sebesar upah yang dibayarnya",
  "paid-by-employer.worker-part": "selebihnya, untuk pekerja",
  "warning.stmb-taken-as-paid":
    "Upah yang dibayar pemberi kerja selama STMB tidak diisi: dianggap pemberi kerja telah membayar seluruhnya dan menerima penggantiannya",
  "warning.wage-above-reimbursement":
    "Upah yang dibayar pemberi kerja melebihi penggantian STMB: selisihnya tidak dapat diminta kembali",
  "disability-overlaps.too-many": ({ part, most }) =>
    `"${part}" disebut lebih banyak daripada yang dimiliki tubuh (paling banyak ${most})`,
  "disability-overlaps.contained-in": ({ part, whole }) =>
    `kehilangan "${part}" sudah termasuk dalam "${whole}" yang juga disebut`,
  "disability-overlaps.one-of-scale": ({ part, other }) =>
    `"${part}" dan "${other}" menilai kehilangan yang sama: isi salah satu yang berlaku`,
  "table-row.by-doctor": ({ percent, to }) =>
    `persentase yang ditetapkan dokter, ${percent} sampai ${to}`,
  "table-row.out-of-range": ({ given, range }) => `${given} tidak dalam rentang: ${range}`,
  "table-row.by-unit": ({ unit }) => `berapa kali ${unit} yang hilang`,
  "warning.part-of-ten": ({ unit }) => `Tabel menyebut tiap ${unit}; sisanya dihitung sebanding`,
  "table-row.of-row": ({ part, message }) => `"${part}": ${message}`,
  "table-row.no-units": "baris tabel ini tidak dihitung per satuan",
  "table-row.no-range": "persentase baris ini sudah tetap dalam tabel",
  "table-row.measured-already": "baris ini sudah dihitung menurut fungsi yang hilang: pakai units",
  "warning.assumed-right-handed": "Tidak disebutkan apakah pekerja kidal: dianggap tidak",
  "warning.left-handed-fingers":
    "Tabel mencetak pembalikan bagi pekerja kidal hanya pada lengan dan tangan, tidak pada jari",
  "warning.limited-to-total-loss":
    "Jumlah per satuan melebihi persentase kehilangan total; dipakai persentase kehilangan total",
  "warning.hearing-age-not-given":
    "Usia tidak diisi: penurunan daya dengar karena usia tidak dikurangkan",
  "warning.hearing-below-one-ear":
    "Menurut pedoman, kehilangan pendengaran kedua telinga lebih kecil daripada telinga yang lebih buruk saja; tidak ada pasal yang menentukan mana yang berlaku",
  "partial-disability.part-of": ({ label }) => `Santunan cacat sebagian: ${lowered(label)}`,
  "partial-disability.no-loss": "Hasil pengukuran tidak menunjukkan kehilangan yang dinilai",
  "partial-disability.lower-than-highest":
    "Menurut tafsiran yang dipilih hanya cacat dengan persentase tertinggi yang dibayar",
  "partial-disability.above-total":
    "Jumlah cacat sebagian sudah mencapai santunan cacat total tetap",
  "warning.several-disabilities":
    "Tidak ada ketentuan tentang beberapa cacat dalam satu kecelakaan pada lampiran PP 44/2015; lampiran PP 82/2019 belum dicocokkan",
  "inability-wage.needs-dates":
    "menurut tafsiran yang dipilih hari-harinya harus diketahui tanggalnya",
  "temporary-inability.last-month": ({ item, before, days, percent }) =>
    `${item}, ${days} hari sejak bulan ke-${before} (${percent}% upah)`,
  "temporary-inability.months": ({ item, from, to, days, percent }) =>
    `${item}, ${days} hari dalam bulan ke-${from} sampai ke-${to} (${percent}% upah)`,
  "warning.no-daily-rule": "STMB: teks peraturan menyebut bulan dan tidak mengatur hitungan harian",
  "warning.months-of-inability": ({ days }) =>
    `STMB: lampiran tidak menjelaskan cara menghitung bulan; hitungan bulan kalender dan hitungan ${days} hari memberi hasil yang berbeda, jadi tafsiran yang dipilih menentukan`,
  "warning.months-counted-in-blocks": ({ days }) =>
    `STMB: hanya jumlah hari yang diisi; sebulan dihitung ${days} hari. Isi tanggal mulai dan selesai agar dihitung menurut bulan kalender`,
  "entitlement.only-then":
    "Beasiswa hanya diberikan bila peserta meninggal dunia atau cacat total tetap",
  "death-without-heirs.periodic":
    "Tidak ada ahli waris: santunan berkala tidak disebut dan diperlakukan seperti santunan kematian",
  "warning.periodic-without-heirs":
    "Tanpa ahli waris: Pasal 37 ayat (5) hanya menyebut santunan kematian dan biaya pemakaman; santunan berkala diperlakukan seperti santunan kematian, dan penerima penggantian biaya dan STMB tidak disebut",
  "jkk-benefit.settle-first":
    "Dibayar setelah peserta dinyatakan sembuh, cacat, atau meninggal dunia dan tunggakan iuran dilunasi",
  "jkk-benefit.arrears-over":
    "Tunggakan iuran melebihi batas bulan berturut-turut: tidak ada manfaat JKK",
};

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
