import type { Texts } from "../../core/text.js";
import type { JkpTexts } from "../../core/texts/jkp.js";

export const jkp: Texts<JkpTexts> = {
  "warning.closed-firm-keeps-debt": ({ months }) =>
    `Pemberi kerja pailit atau tutup: BPJS membayar bila tunggakan paling banyak ${months} bulan; tunggakan tetap menjadi utang pemberi kerja`,
  "warning.employer-may-reclaim": ({ months, workingDays }) =>
    `Pemberi kerja yang membayar lebih dahulu dapat meminta penggantian kepada BPJS setelah melunasi tunggakan dan denda, paling lambat ${months} bulan sejak membayar; BPJS mengganti dalam ${workingDays} hari kerja`,
  "impossible-claims.at-most": ({ window }) => `paling banyak ${window} bulan`,
  "impossible-claims.within": ({ window, paid }) =>
    `tidak boleh melebihi contributionMonthsInLast24: dalam ${window} bulan itu hanya ${paid} bulan dibayar`,
  "impossible-claims.claim": ({ began }) => `tidak sebelum ${began}: sebelum itu belum ada JKP`,
  "check.jkp.ruling-law":
    "Hari klaim diajukan dan dinyatakan memenuhi syarat: hari itu menentukan aturan yang berlaku bagi klaim",
  "check.jkp.previous-claims": ({ most, monthsBetween }) =>
    `Manfaat JKP diterima paling banyak ${most} kali selama masa usia kerja, dan masa iur sejak penerimaan sebelumnya sekurang-kurangnya ${monthsBetween} bulan`,
  "check.jkp.claim-window~lapsed": ({ months, to }) =>
    `Diajukan paling lambat ${months} bulan sejak PHK, batas yang berlaku saat itu: sampai ${to}`,
  "check.jkp.claim-window": ({ months }) => `Diajukan paling lambat ${months} bulan sejak PHK`,
  "warning.lapsed-claim": ({ before, since }) =>
    `Batas ${before} bulan sudah lewat sebelum batas ${since} bulan berlaku: apakah hak itu hidup kembali tidak diatur; tafsiran yang dipilih menentukan`,
  "check.jkp.not-lost": "Belum bekerja kembali dan masih hidup ketika mengajukan klaim",
  "jkp-claim-checks.within": ({ days }) =>
    ` (pemberi kerja memberitahukan PHK paling lama ${days} hari kerja)`,
  "check.jkp.proof": ({ within }) =>
    `PHK dibuktikan dengan tanda terima laporan PHK, perjanjian bersama, atau putusan pengadilan yang diakui${within}`,
  "check.jkp.segment": "Pekerja penerima upah dalam hubungan kerja",
  "check.jkp.cause":
    "Hubungan kerja berakhir karena PHK, bukan karena mengundurkan diri, cacat total tetap, pensiun, atau meninggal dunia",
  "check.jkp.contract":
    "Pekerja dengan perjanjian kerja waktu tidak tertentu, atau dengan perjanjian kerja waktu tertentu yang diakhiri pemberi kerja sebelum jangka waktunya habis",
  "check.jkp.enrolled":
    "Diikutsertakan dalam JKP oleh pemberi kerja (bila tidak, pemberi kerja yang menanggung manfaatnya)",
  "check.jkp.paid-months": ({ months, months2 }) =>
    `Iuran dibayar sekurang-kurangnya ${months} bulan dalam ${months2} bulan kalender sebelum PHK`,
  "check.jkp.consecutive-months": ({ months }) =>
    `Iuran dibayar sekurang-kurangnya ${months} bulan berturut-turut sebelum PHK`,
  "check.jkp.arrears": ({ months }) =>
    `Tunggakan iuran paling banyak ${months} bulan berturut-turut (bila lebih, pemberi kerja membayar lebih dahulu)`,
  "jkp-in-kind.information": ({ officers, days }) =>
    `lowongan pekerjaan dan bimbingan jabatan oleh ${officers}; bila mulai bekerja kembali, lapor paling lama ${days} hari kerja`,
  "jkp-in-kind.training": ({ approved, days }) =>
    `pelatihan berbasis kompetensi di lembaga pelatihan pemerintah, swasta, atau perusahaan yang terakreditasi${approved ? " dan disetujui Menteri" : ""}; selesai pelatihan, lapor paling lama ${days} hari kerja`,
  "jkp-in-kind.officers-and-staff": "pengantar kerja dan petugas lain",
  "jkp-in-kind.officers": "pegawai negeri sipil pengantar kerja",
  "jkp-in-kind.training-by-employer":
    "pelatihan berbasis kompetensi, atas tanggungan pemberi kerja",
  "warning.later-months-claim-days": ({ before, days, last, lastMonthWorkingDaysBefore }) =>
    `Tanggal pengajuan bulan pertama menjadi tanggal acuan: bulan ke-2 sampai ke-${before} diajukan paling lambat ${days} hari setelah tanggal acuan bulan itu; bulan ke-${last} paling cepat ${lastMonthWorkingDaysBefore} hari kerja sebelum jangka waktu manfaat berakhir dan paling lambat akhir bulan ke-${last}. Di luar itu tidak dibayarkan`, // not law: the month after the first
  "jkp-instalments.beyond": ({ most }) => `paling banyak ${most}`,
  "warning.instalment-days-assumed":
    "Hari pembayaran pertama tidak diisi: manfaat dianggap dibayar tiap bulan sejak klaim dinyatakan memenuhi syarat",
  "item.cash": "Manfaat uang tunai JKP",
  "jkp-month-conditions.search": ({ applications, interviews, attendancePercent }) =>
    `Tidak aktif mencari kerja pada bulan itu (sekurang-kurangnya ${applications} lamaran atau ${interviews} panggilan tes atau wawancara), dan kehadiran pelatihan di bawah ${attendancePercent}% bila mengikuti pelatihan JKP`,
  "warning.monthly-conditions-assumed": ({ applications, interviews, attendancePercent }) =>
    `Syarat bulanan dianggap terpenuhi pada bulan yang tidak dirinci: belum bekerja kembali dan aktif mencari kerja (sekurang-kurangnya ${applications} lamaran atau ${interviews} panggilan tes atau wawancara), dan/atau kehadiran pelatihan sekurang-kurangnya ${attendancePercent}%`,
  "jkp-month-conditions.works": "Sudah bekerja kembali: sisa manfaat tidak dibayarkan",
  "jkp-month-conditions.died": "Peserta meninggal dunia: hak atas sisa manfaat hilang",
  "jkp-month-conditions.assessment":
    "Asesmen diri di SIAPkerja setelah klaim bulan pertama belum dilakukan",
  "jkp-month-conditions.form": "Formulir status bekerja untuk bulan terakhir belum diserahkan",
  "jkp-month-conditions.asks-assessment":
    "manfaat bulan pertama dibayar setelah asesmen diri yang mengikuti klaim",
  "jkp-month-conditions.asks-form":
    "manfaat bulan terakhir dibayar setelah formulir ini diserahkan",
  "jkp-month-conditions.asks-search": ({ applications, interviews, attendancePercent }) =>
    `syarat bulan itu: sekurang-kurangnya ${applications} lamaran atau ${interviews} panggilan tes atau wawancara, atau kehadiran pelatihan JKP sekurang-kurangnya ${attendancePercent}%`,
  "warning.missed-month":
    "Apakah bulan yang syaratnya tidak terpenuhi masih dapat diklaim kemudian tidak ditemukan dalam naskah peraturan",
  "warning.reported-wage-above-wage":
    "Upah yang dilaporkan lebih tinggi daripada upah sebenarnya: manfaat dihitung dari upah terakhir yang dilaporkan (Pasal 21 ayat (2)); periksa apakah laporannya benar",
  "warning.jkp-before-operation": ({ to }) =>
    to === undefined
      ? "JKP belum membayarkan manfaat"
      : `JKP belum membayarkan manfaat sampai dengan ${to}`,
  "jkp-benefit.size-needed":
    "pemberi kerja berskala mikro dikecualikan dari kewajiban membayar manfaat pekerja yang tidak diikutsertakan",
  "jkp-benefit.exempt":
    "Tidak diikutsertakan dalam JKP, dan pemberi kerja berskala mikro dikecualikan dari kewajiban membayar",
  "jkp-benefit.not-enrolled":
    "Tidak diikutsertakan dalam JKP: BPJS tidak membayar; pemberi kerja yang menanggung",
  "jkp-benefit.owes-all":
    "Pekerja tidak diikutsertakan dalam JKP: pemberi kerja wajib membayar manfaat uang tunai sekaligus",
  "jkp-benefit.under-reported":
    "Upah yang dilaporkan lebih rendah daripada upah sebenarnya: pemberi kerja wajib membayar kekurangannya sekaligus",
  "warning.one-employer-for-jkp":
    "Pekerja pada beberapa pemberi kerja memilih satu untuk JKP: upah yang diisi harus upah dari pemberi kerja itu, dan manfaat dibayarkan bila PHK terjadi di sana",
  "expected.jkp.contract":
    "perjanjian kerja yang sesuai dengan sebab: contract-ended-early dan contract-expired hanya untuk fixed-term",
  "expected.jkp.order": "urutan hari: terminationDate, claimedOn, foundEligibleOn, firstPaidOn",
  "expected.jkp.after": "tidak sebelum terminationDate",
  "expected.jkp.previous": "tidak sesudah terminationDate",
  "expected.jkp.since": "tidak lebih dari bulan antara date klaim itu dan terminationDate",
  "expected.jkp.worked-after-death": "reemployedOn tidak boleh sesudah diedOn",
  "expected.jkp.not-enrolled":
    'hanya bagi peserta JKP: tidak bersama enrolled false (arrearsMonths, reportedWage, "jkp" dalam programmes)',
  "expected.jkp.months": "setiap bulan satu kali",
  "expected.jkp.attendance": "persen, 0 sampai 100", // not law: a percent runs from 0 to 100
  "check.jkp.willing-to-work": ({ own }) =>
    own ? "Bersedia bekerja kembali, termasuk sebagai wirausaha" : "Bersedia bekerja kembali",
  "item.training": "Pelatihan kerja",
  "item.job-information": "Akses informasi pasar kerja",
};
