import type { LawNoteTexts } from "../locale.js";

export const readingReasons: LawNoteTexts["reason"] = {
  "reading.rounding.why":
    "Teks peraturan tidak mengatur pembulatan; kalkulator umum membulatkan ke rupiah terdekat. Pustaka ini membulatkan tiap baris: per program, per orang, dan per penanggung. Diubah lewat opsi rounding.",
  "reading.contribution.month-of-change.why":
    "Tidak ada teks yang memutuskan; iuran penerima upah baru jatuh tempo sesudah bulan berakhir, ketika peraturan baru sudah berlaku.",
  "reading.jkm.three-month-rule.why":
    "Keterangan resmi seragam, pada 2025 dari beberapa cabang, dan tidak menjanjikan terlalu banyak. Naskahnya belum dicocokkan dan pasalnya tidak ditemukan.",
  "reading.jkm.three-month-count.why":
    "Keterangan resmi berbicara tentang lama terdaftar; setelah pendaftaran ulang dihitung dari awal.",
  "reading.jkm.three-month-scope.why":
    "Keterangan resmi, termasuk keterangan Kemnaker April 2025, hanya menyebut BPU; Pasal 79 untuk jasa konstruksi tidak memuat syarat ini.",
  "reading.jkk.death-floor.why":
    "Bunyi lampiran 2019 sebagaimana dikutip dan keterangan BPJS: minimal Rp20.000.000. Tafsiran seluruh manfaat tunai bertumpu pada bunyi lampiran 2015.",
  "reading.scholarship.years.why":
    "15 dari 16 jumlah beasiswa yang diberitakan cocok dengan sisa tahun; lampiran 2019 belum dicocokkan.",
  "reading.scholarship.contribution-period.why":
    "Pasal 34 tidak menyebut terus-menerus; masa iur dalam PP 45/2015 adalah jumlah bulan yang dibayar.",
  "reading.membership.entry-age.why":
    "Batas 65 tahun hanya diketahui dari peraturan daerah dan praktik.",
  "reading.jkp.closed-firm.why": "Pasal 39A adalah aturan khusus.",
  "reading.benefit.regime-date.why":
    "Hak timbul pada saat kejadian; PP 82/2019 tidak memuat ketentuan peralihan.",
  "reading.jkm.several-memberships.why":
    "Isi Permenaker 1/2025 belum dicocokkan; tidak menjanjikan dua kali. Sebelumnya dibayar atas tiap kepesertaan.",
  "reading.jkm.arrears-settled-by.why":
    "Tujuan Pasal 42 adalah pelunasan; pedoman BPJS mengenal pelunasan oleh donatur.",
  "reading.heirs.permenaker-1-2025-scope.why":
    "Ketentuan serupa bagi PU dan BPU sangat mungkin ada, tetapi belum dicocokkan.",
  "reading.claims.months-of-delay.why":
    "Pasal 35 hanya menyebut persen sebulan; dihitung seperti denda iuran.",
  "reading.claims.days-of-delay.why":
    "Batas waktu memakai hari kerja, sedangkan ganti rugi hanya menyebut setiap hari keterlambatan.",
  "reading.scholarship.kindergarten-and-primary.why":
    "Kebanyakan keterangan yang dikutip dari BPJS menulis satu jatah TK sampai dengan SD paling lama 8 tahun; satu sumber menulis TK 2 tahun dan SD 6 tahun. Lampiran 2019 belum dicocokkan. Per jenjang tidak pernah membayar lebih daripada yang dibolehkan kedua tafsiran.",
  "reading.scholarship.repeated-years.why":
    "Batasnya dihitung menurut tahun per jenjang; tidak ada ketentuan khusus yang ditemukan.",
  "reading.scholarship.step-and-adopted-children.why":
    "Penjelasan menyebut anak sah; anak tiri dan anak angkat hanya diketahui dari satu sumber.",
  "reading.scholarship.both-parents.why":
    "Tiap orang tua menimbulkan hak atas dua anak; anak yang sama dibayar dua kali tidak ditemukan dasarnya.",
  "reading.scholarship.months-of-work.why":
    "Bunyinya sebagaimana diberitakan menyebut satu masa kerja (berturut-turut), dan hanya bagi anak yang masih menempuh pendidikan.",
  "reading.workers.election-officers-segment.why":
    "Tidak ada hubungan kerja, dan Pasal 5 PP 44/2015 tidak menyebut mereka; daerah menempuh kedua cara.",
  "reading.workers.kitchen-volunteers-segment.why":
    "Dapur membayar Rp16.800,00 sebulan menurut perjanjian 2025; satu kantor cabang mencatat mereka sebagai penerima upah, dan itulah mereka yang dipekerjakan yayasan.",
  "reading.workers.village-institutions-segment.why":
    "Pasal 5 PP 44/2015 tidak menyebut mereka; praktik terbanyak BPU.",
  "reading.workers.domestic-workers-segment.why":
    "Pasal 5 ayat (2) huruf b PP 44/2015 menyebut pekerja pada orang perseorangan.",
  "reading.workers.apprentices-segment.why":
    "Pasal 28 PP 44/2015 menganggap mereka pekerja bagi JKK. Sejak 24 Februari 2025 menurut satu sumber mereka yang tanpa upah adalah BPU yang didaftarkan pemberi kerja, dengan iuran JKK yang sama (withoutWage).",
  "reading.contribution.income-band-gaps.why":
    "Lampiran II menyisakan celah seribu rupiah; batas bawah kelompok berikutnya adalah angka pasti pertama.",
  "reading.relief.pp-50-2025.apbdes.why":
    "Tidak ada keterangan resmi; tanpa keringanan anggaran tidak akan kurang. Belum dicocokkan dengan naskah PP 50/2025.",
  "reading.relief.pp-50-2025.dbh.why":
    "Menurut pemberitaan pengecualian hanya menyebut APBN dan APBD, tetapi DBH dibelanjakan melalui APBD; tanpa keringanan anggaran tidak akan kurang. Belum dicocokkan dengan naskah PP 50/2025.",
  "reading.relief.pp-50-2025.private-payers.why":
    "Menurut pemberitaan pengecualian hanya menyebut APBN dan APBD. Belum dicocokkan dengan naskah PP 50/2025.",
  "reading.relief.pp-50-2025.employers.why":
    "Pasal 3 sebagaimana diberitakan tidak menyebut pemberi kerja; kepala cabang BPJS menyebut pekerja tanpa pemberi kerja tetap.",
  "reading.jkp.jkm-share.why":
    "Permenaker 3/2025, yang belum dicocokkan, hanya merekomposisi JKK; satu baris sumber yang sama masih menulis 0,20%. Tagihan sama; hanya pembagian di dalam yang berbeda.",
  "reading.jkp.share-basis.why":
    "Pasal 11 ayat (7) membatasi upah JKP, dan Permenaker 3/2025 Pasal 14 ayat (3) dan (4), yang belum dicocokkan, menyisakan selebihnya dalam JKK; tagihan sama pada kedua tafsiran.",
  "reading.jkp.split-start.why":
    "Permenaker 3/2025, yang belum dicocokkan, memulai rekomposisi sesudah pembayaran pertama; tagihan sama pada kedua tafsiran.",
  "reading.membership.jht-of-employers.why":
    "PP 46/2015 dengan penjelasannya memakai kata dapat; Permenaker 5/2021 belum dicocokkan.",
  "reading.contribution.contract-value.why":
    "Pasal 71 ayat (3) dan (4) Permenaker 5/2021 mengeluarkan PPN sejak April 2021; sebelumnya praktik BPJS, karena Pasal 54 dan 55 tidak menyebut PPN. Akibat adendum belum jelas.",
  "reading.migrant-worker.contract-between-packages.why":
    "Mengikuti bunyi Pasal 18 ayat (3); contoh resmi yang lengkap tidak ditemukan.",
  "reading.membership.jht-of-state-bodies.why":
    "Parafrasa Pasal 3A menyebut JHT, siaran Kemnaker tidak, dan PP 46/2015 Pasal 4 tidak mengenal pemberi kerja negara; JKK dan JKM wajib menurut semua sumber.",
  "reading.contribution.part-month.why":
    "Teks menyebut upah sebulan dan tidak mengatur bagian bulan; praktik pemberi kerja berbeda. Dengan upah sebulan penuh tidak ada iuran yang kurang dibayar.",
  "reading.contribution.wage-floor.why":
    "PP 44/2015 Pasal 19 tidak mengenal batas bawah; upah tidak pernah dinaikkan diam-diam.",
  "reading.jkp.lapsed-claim.why":
    "Aturan peralihan tidak menyebutnya; hak yang sudah hilang tidak hidup kembali tanpa ketentuan.",
  "reading.jkp.training-month.why": "Pasal 13 menyebut kedua syarat itu dengan kata dan/atau.",
  "reading.migrant-worker.dismissal-payment.why":
    "Sebagian besar sumber menulis satu jumlah; dua sumber menulis per bulan, sejak mulai bekerja sampai satu bulan sebelum kontrak berakhir. Lampiran Permenaker 4/2023 belum dicocokkan; satu kali tidak menjanjikan terlalu banyak.",
  "reading.migrant-worker.amounts-of-one-source.why":
    "Belum dicocokkan dengan naskah Permenaker 18/2018; satu sumber sekunder tidak cukup untuk menjanjikan jumlah.",
  "reading.migrant-worker.rule-date.why":
    "Ketentuan penutup ketiga peraturan itu belum dicocokkan dengan naskah; program lain pun memakai hari kejadian.",
  "reading.migrant-worker.rule-of-2026.why":
    "Peraturan itu belum dicocokkan. Tiga besaran iuran yang disebut satu sumber sama dengan tahun 2023, dan rancangannya menambah manfaat. Hari kejadian yang menentukan, untuk iuran hari pembayaran; ketentuan penutupnya belum dicocokkan.",
  "reading.jht.crediting.why":
    "Cara ini menghasilkan angka simulasi resmi sampai rupiah terakhir. Pasal 27 ayat (2) berbicara tentang laporan bulanan; cara pembukuan pada rekening tidak ditemukan.",
  "reading.jht.accounts.why":
    "Peraturan pelaksananya belum ditemukan, dan BPJS Ketenagakerjaan masih menjelaskan satu saldo.",
  "reading.jht.leaving-indonesia.why":
    "Naskah Permenaker 19/2015 dan Permenaker 4/2022 belum dicocokkan: PP 46/2015 semula menyebut keduanya, Permenaker 4/2022 diberitakan menyebut orang asing saja. Hanya orang asing agar tidak menjanjikan terlalu banyak.",
  "reading.jht.disability-start.why":
    "Bunyi itu hanya terdapat dalam Pasal 7 ayat (2) Permenaker 2/2022, yang tidak pernah berlaku; dipakai agar tidak menjanjikan terlalu awal.",
  "reading.jht.tax-bands.why":
    "Pembayaran yang terbagi dalam jangka waktu itu dianggap dibayar sekaligus (Pasal 2 ayat (2)), jadi satu penghasilan bruto.",
  "reading.jp.limits-of-survivors.why":
    "Pasal 18 menetapkan batas bagi manfaat pensiun, dan Pasal 16 menyebut pensiun ahli waris sebagai manfaat pensiun.",
  "reading.jp.contribution-after-pension-age.why":
    "Kepesertaan berakhir saat usia itu tercapai dan manfaat pensiun diambil (Pasal 3), yang boleh ditunda paling lama tiga tahun (Pasal 15 ayat (4)).",
  "reading.jkk.ears-of-different-hearing.why":
    "Tidak ada pasal yang mengaturnya; rusaknya telinga kedua tidak mungkin mengurangi manfaat.",
  "reading.jp.child-shares.why":
    "Teks menyebut satu Manfaat Pensiun Anak; tidak disebut dibayar kepada tiap anak.",
  "reading.jp.foreigners.why":
    "Teks tidak menyebut kewarganegaraan dan Perpres 109/2013 mengenal peserta orang asing; tanya jawab BPJS, sebagaimana dikutip, menyebut mereka tidak dapat didaftarkan.",
  "reading.jp.age-at-steps.why":
    "BPJS Ketenagakerjaan, Januari 2022: yang sudah berusia 57 tahun pada 2021 tidak perlu menunggu 58 tahun. PP 45/2015 tidak memuat peralihan; bagi yang berhenti bekerja sebelum usia naik, tanyakan kepada BPJS.",
  "reading.jp.wage-indexation.why":
    "Pensiun disesuaikan tiap tahun dengan inflasi tahun sebelumnya; upah diperlakukan sama. Teks tidak menyebut tahun yang dipakai.",
  "reading.jp.density.why":
    "Penjelasan hanya menyebut tingkat kepatuhan membayar iuran; rumusnya hanya ditemukan pada satu sumber sekunder.",
  "reading.payment.rest-days.why":
    "Teks hanya menyebut hari libur dan hari kerja berikutnya; BPJS dan bank tutup pada hari Sabtu dan Minggu.",
  "reading.payment.due-day-30-on-holiday.why":
    "PP 44/2015 Pasal 21 ayat (3) sudah dicocokkan; aturan khusus hanya diketahui dari satu media (detikcom, September 2020).",
  "reading.payment.late-fee-part-months.why":
    "Pasal 22 ayat (1) hanya menulis untuk setiap bulan keterlambatan.",
  "reading.payment.late-fee-compounding.why":
    "Pasal 22 ayat (1) menghitung denda dari iuran yang seharusnya dibayar; batas tertinggi tidak disebut.",
  "reading.payment.arrears-count.why":
    "Iuran yang belum jatuh tempo belum menunggak; teks tidak menyebut cara menghitung.",
  "reading.jp.limits-start.why":
    "Pasal 18 hanya menulis setiap tahun; ada sumber yang menyebut Maret dan ada yang menyebut Februari.",
  "reading.jkk.several-disabilities.why":
    "Lampiran tidak mengatur; cacat sebagian selayaknya tidak melampaui cacat total tetap.",
  "reading.jkk.eyes-of-different-acuity.why":
    "Rumus yang tercetak dapat melampaui 100%; pembagi 4 berasal dari kedokteran kerja.",
  "reading.jkk.left-handed-fingers.why":
    "Alasannya sama dengan lengan dan tangan, meskipun tidak tercetak pada baris jari.",
  "reading.jkk.temporary-inability-day.why":
    "Teks peraturan tidak mengatur hitungan harian; ini praktik kalkulator umum.",
  "reading.jkk.temporary-inability-months.why":
    "Lampiran menyebut bulan; masa yang terputus dijumlahkan sesuai formulir laporan tahap II.",
  "reading.jkk.late-report.why":
    "Pasal 8 ayat (2a) dan (2b) berbunyi demikian; hak pekerja tidak berkurang.",
  "reading.jkk.two-jobs.why":
    "Pasal 32 ayat (1) menyebut upah terakhir pada saat kecelakaan terjadi.",
  "reading.jkk.construction-day-wage.why":
    "Pasal 19 ayat (3) berlaku lewat Pasal 32 ayat (1); satu pembayaran tahun 2021 cocok dengan 25.",
  "reading.jkk.hearing-aid-amount.why":
    "Haknya ada dalam teks, tetapi jumlahnya hanya diketahui dari satu sumber sekunder.",
  "reading.identity.nik-century.why":
    "Bila keduanya mungkin, abad yang lebih awal selalu berarti usia seratus tahun atau lebih.",
  "reading.funding.village-fund-scope.why":
    "Pekerja PKTD disebut kedua keterangan resmi; bagi yang lain keduanya berbeda.",
};
