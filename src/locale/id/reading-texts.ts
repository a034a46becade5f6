import type { LawTexts } from "../locale.js";

export const readingTexts: LawTexts["reading"] = {
  "reading.rounding": "Bagaimana iuran dan manfaat dibulatkan?",
  "reading.rounding=half-up": "setengah ke atas",
  "reading.rounding=down": "ke bawah",
  "reading.rounding=up": "ke atas",
  "reading.rounding=half-even": "setengah ke genap",
  "reading.contribution.month-of-change":
    "Peraturan yang berlaku pada hari apa yang dipakai bila peraturan berubah di tengah bulan iuran?",
  "reading.contribution.month-of-change=last-day": "hari terakhir bulan itu",
  "reading.contribution.month-of-change=first-day": "hari pertama bulan itu",
  "reading.jkm.three-month-rule":
    "Peserta BPU meninggal sebelum 3 bulan kepesertaan: hanya biaya pemakaman?",
  "reading.jkm.three-month-rule=applies": "ya: Permenaker 1/2025 sebagaimana diterapkan BPJS",
  "reading.jkm.three-month-rule=does-not-apply":
    "tidak: Pasal 34 ayat (1) PP 44/2015 tanpa masa tunggu",
  "reading.jkm.three-month-count": "Bagaimana 3 bulan kepesertaan BPU dihitung?",
  "reading.jkm.three-month-count=calendar-months": "bulan kalender sejak tanggal kepesertaan",
  "reading.jkm.three-month-count=90-days": "90 hari",
  "reading.jkm.three-month-count=paid-months": "bulan iuran yang dibayar",
  "reading.jkm.three-month-scope":
    "Apakah aturan 3 bulan juga mengikat penerima upah dan jasa konstruksi?",
  "reading.jkm.three-month-scope=non-wage-earners": "hanya BPU",
  "reading.jkm.three-month-scope=all-segments": "semua peserta",
  "reading.jkk.death-floor": "Santunan kematian JKK paling sedikit sebesar apa?",
  "reading.jkk.death-floor=jkm-death-benefit": "santunan kematian JKM",
  "reading.jkk.death-floor=jkm-package": "seluruh manfaat tunai JKM",
  "reading.scholarship.years":
    "Tahun mana yang dibayar bagi anak yang sudah duduk di suatu jenjang?",
  "reading.scholarship.years=remaining":
    "sisa tahun pada jenjang itu, termasuk kelas yang sedang dijalani",
  "reading.scholarship.years=full-level": "penuh sejenjang, di kelas mana pun",
  "reading.scholarship.contribution-period":
    "Apakah masa iur untuk beasiswa JKM harus terus-menerus?",
  "reading.scholarship.contribution-period=accumulated": "dijumlahkan: bulan yang dibayar",
  "reading.scholarship.contribution-period=uninterrupted": "terus-menerus",
  "reading.membership.entry-age": "Apakah orang berusia 65 tahun ke atas dapat masuk sebagai BPU?",
  "reading.membership.entry-age=warn": "ya dengan peringatan: PP 44/2015 tanpa batas usia",
  "reading.membership.entry-age=refuse": "tidak",
  "reading.jkp.closed-firm":
    "Siapa membayar JKP bila pemberi kerja pailit atau tutup dan menunggak lebih dari tiga bulan?",
  "reading.jkp.closed-firm=bpjs-pays": "BPJS, sampai enam bulan tunggakan (Pasal 39A)",
  "reading.jkp.closed-firm=employer-pays-first": "pemberi kerja lebih dahulu (Pasal 39 ayat (3))",
  "reading.benefit.regime-date":
    "Hari mana yang menentukan besar manfaat bila peraturan berubah antara kejadian dan penetapan?",
  "reading.benefit.regime-date=event": "hari kecelakaan, diagnosis, atau meninggal dunia",
  "reading.benefit.regime-date=decision": "hari penetapan atau pembayaran",
  "reading.jkm.several-memberships":
    "Berapa kali JKM dibayar bagi peserta dengan lebih dari satu kepesertaan?",
  "reading.jkm.several-memberships=one": "satu kali",
  "reading.jkm.several-memberships=each": "atas tiap kepesertaan",
  "reading.jkm.arrears-settled-by":
    "Bolehkah donatur atau pemerintah daerah melunasi tunggakan BPU setelah peserta meninggal?",
  "reading.jkm.arrears-settled-by=anyone": "ya: yang menentukan pelunasannya",
  "reading.jkm.arrears-settled-by=heirs-only": "tidak: Pasal 42 menyebut ahli waris",
  "reading.heirs.permenaker-1-2025-scope":
    "Apakah syarat akta notaris dan penetapan pengadilan (Pasal 79) juga berlaku bagi PU dan BPU?",
  "reading.heirs.permenaker-1-2025-scope=all-participants": "ya: semua peserta",
  "reading.heirs.permenaker-1-2025-scope=construction": "tidak: jasa konstruksi saja",
  "reading.claims.months-of-delay":
    "Apakah bulan keterlambatan pembayaran pensiun yang belum penuh dihitung?",
  "reading.claims.months-of-delay=begun": "ya: bagian bulan dihitung satu bulan penuh",
  "reading.claims.months-of-delay=completed": "tidak: hanya bulan penuh",
  "reading.claims.days-of-delay":
    "Hari keterlambatan pembayaran dihitung sebagai hari kalender atau hari kerja?",
  "reading.claims.days-of-delay=calendar-days": "hari kalender",
  "reading.claims.days-of-delay=working-days": "hari kerja",
  "reading.scholarship.kindergarten-and-primary":
    "Apakah tahun TK yang tidak dipakai dapat dipakai di SD?",
  "reading.scholarship.kindergarten-and-primary=per-level": "tidak: per jenjang",
  "reading.scholarship.kindergarten-and-primary=one-pool": "ya: TK dan SD satu jatah",
  "reading.scholarship.repeated-years":
    "Apakah kelas yang diulang mengurangi sisa tahun yang dibayar?",
  "reading.scholarship.repeated-years=uses-a-paid-year": "ya: memakai satu tahun",
  "reading.scholarship.repeated-years=paid-up-to-level":
    "tidak: dibayar sampai batas tahun jenjang",
  "reading.scholarship.step-and-adopted-children":
    "Apakah anak tiri dan anak angkat yang sah sebelum kejadian berhak atas beasiswa?",
  "reading.scholarship.step-and-adopted-children=as-declared": "ya: menurut keterangan",
  "reading.scholarship.step-and-adopted-children=own-children": "tidak: anak kandung saja",
  "reading.scholarship.both-parents":
    "Bila kedua orang tua peserta, apakah anak yang sama menerima beasiswa dua kali?",
  "reading.scholarship.both-parents=once-per-child": "tidak: sekali per anak",
  "reading.scholarship.both-parents=each-parent": "ya: dari tiap orang tua",
  "reading.scholarship.months-of-work":
    "Anak beberapa kali bekerja sebagai penerima upah paling lama enam bulan berturut-turut: apakah tiap masa kerja dihitung sendiri?",
  "reading.scholarship.months-of-work=each-run": "ya: tiap masa kerja dihitung sendiri",
  "reading.scholarship.months-of-work=in-all": "tidak: enam bulan seluruhnya",
  "reading.workers.election-officers-segment":
    "Badan ad hoc dan pengawas pemilu: penerima upah menurut honorarium atau BPU?",
  "reading.workers.election-officers-segment=non-wage-earner": "BPU kelompok terendah",
  "reading.workers.election-officers-segment=wage-earner":
    "penerima upah penyelenggara negara menurut honorarium (satu provinsi)",
  "reading.workers.kitchen-volunteers-segment":
    "Relawan dapur gizi (SPPG): penerima upah yayasan atau BPU?",
  "reading.workers.kitchen-volunteers-segment=non-wage-earner":
    "BPU kelompok terendah (perjanjian 2025)",
  "reading.workers.kitchen-volunteers-segment=wage-earner":
    "penerima upah pada yayasan pengelola dapur (satu kantor cabang)",
  "reading.workers.village-institutions-segment":
    "RT/RW, lembaga kemasyarakatan desa, dan kader: penerima upah atau BPU?",
  "reading.workers.village-institutions-segment=non-wage-earner":
    "BPU kelompok terendah (kebanyakan daerah)",
  "reading.workers.village-institutions-segment=wage-earner":
    "penerima upah penyelenggara negara (Kalimantan Timur)",
  "reading.workers.domestic-workers-segment":
    "Pekerja rumah tangga: penerima upah orang perseorangan atau BPU?",
  "reading.workers.domestic-workers-segment=wage-earner": "penerima upah orang perseorangan",
  "reading.workers.domestic-workers-segment=non-wage-earner": "BPU (praktik BPJS)",
  "reading.workers.apprentices-segment":
    "Peserta magang dan siswa praktik kerja: pekerja pada tempat praktik atau BPU?",
  "reading.workers.apprentices-segment=wage-earner":
    "pekerja pada tempat praktik, dengan upah terendah pekerjaan yang sama",
  "reading.workers.apprentices-segment=non-wage-earner": "BPU (sebagian kantor BPJS)",
  "reading.contribution.income-band-gaps":
    "Kelompok mana untuk penghasilan di antara dua kelompok tercetak, misalnya 1.099.500?",
  "reading.contribution.income-band-gaps=lower-bound":
    "kelompok berlaku sampai batas bawah kelompok berikutnya",
  "reading.contribution.income-band-gaps=printed-upper-bound":
    "di atas batas atas tercetak sudah kelompok berikutnya",
  "reading.relief.pp-50-2025.apbdes":
    "Apakah BPU yang iurannya dibayar APBDes mendapat keringanan PP 50/2025?",
  "reading.relief.pp-50-2025.apbdes=no-relief":
    "tidak: APBDes sebagian bersumber dari APBN dan APBD",
  "reading.relief.pp-50-2025.apbdes=relief": "ya: yang dikecualikan hanya APBN dan APBD",
  "reading.relief.pp-50-2025.dbh":
    "Apakah BPU yang iurannya dibayar dari DBH CHT atau DBH Sawit mendapat keringanan PP 50/2025?",
  "reading.relief.pp-50-2025.dbh=no-relief": "tidak: DBH dibelanjakan melalui APBD",
  "reading.relief.pp-50-2025.dbh=relief": "ya: yang dikecualikan hanya APBN dan APBD",
  "reading.relief.pp-50-2025.private-payers":
    "Apakah BPU yang iurannya dibayar CSR, zakat, atau donatur mendapat keringanan PP 50/2025?",
  "reading.relief.pp-50-2025.private-payers=relief": "ya: yang dikecualikan hanya APBN dan APBD",
  "reading.relief.pp-50-2025.private-payers=no-relief": "tidak",
  "reading.relief.pp-50-2025.employers":
    "Apakah BPU yang berstatus pemberi kerja mendapat keringanan PP 50/2025?",
  "reading.relief.pp-50-2025.employers=no-relief":
    "tidak: hanya pekerja di luar hubungan kerja dan pekerja mandiri",
  "reading.relief.pp-50-2025.employers=relief": "ya: semua peserta BPU",
  "reading.jkp.jkm-share": "Apakah bagian JKM masih direkomposisi ke JKP sejak PP 6/2025?",
  "reading.jkp.jkm-share=0.30": "tidak: JKM kembali 0,30% (PP 6/2025 lebih baru dan khusus)",
  "reading.jkp.jkm-share=0.20": "ya: Pasal 18A PP 44/2015 (0,20%) tidak dicabut",
  "reading.jkp.share-basis": "Dari upah mana bagian JKP dihitung bila upah melebihi 5 juta?",
  "reading.jkp.share-basis=capped": "dari upah sampai batas JKP",
  "reading.jkp.share-basis=whole-wage": "dari seluruh upah",
  "reading.jkp.split-start": "Apakah iuran JKK pertama peserta baru juga direkomposisi untuk JKP?",
  "reading.jkp.split-start=after-first-payment":
    "tidak: hanya iuran sesudah pembayaran pertama (Permenaker 3/2025 sebagaimana diberitakan)",
  "reading.jkp.split-start=first-payment-too": "ya: juga yang pertama",
  "reading.membership.jht-of-employers": "Apakah JHT wajib bagi BPU yang berstatus pemberi kerja?",
  "reading.membership.jht-of-employers=voluntary": "sukarela (PP 46/2015 Pasal 13)",
  "reading.membership.jht-of-employers=compulsory":
    "wajib (Permenaker 5/2021 Pasal 31 dan 32 sebagaimana diberitakan)",
  "reading.contribution.contract-value":
    "Apakah iuran jasa konstruksi dihitung dari nilai kontrak tanpa PPN?",
  "reading.contribution.contract-value=without-vat": "ya: tanpa PPN",
  "reading.contribution.contract-value=as-contracted": "tidak: seluruh nilai kontrak",
  "reading.migrant-worker.contract-between-packages":
    "Berapa iuran PMI bila lama perjanjian kerja bukan 6, 12, atau 24 bulan?",
  "reading.migrant-worker.contract-between-packages=lower-package":
    "paket di bawahnya ditambah iuran per bulan tambahan",
  "reading.migrant-worker.contract-between-packages=next-package": "paket berikutnya",
  "reading.membership.jht-of-state-bodies":
    "Apakah JHT wajib bagi pekerja non-ASN pada pemberi kerja penyelenggara negara?",
  "reading.membership.jht-of-state-bodies=not-compulsory":
    "tidak: PP 46/2015 Pasal 4 tidak menyebut penyelenggara negara",
  "reading.membership.jht-of-state-bodies=compulsory":
    "ya: Permenaker 5/2021 Pasal 3A sebagaimana diberitakan",
  "reading.contribution.part-month":
    "Upah mana yang dihitung pada bulan mulai atau berakhirnya pekerjaan?",
  "reading.contribution.part-month=full-month": "upah sebulan penuh",
  "reading.contribution.part-month=wage-paid": "upah yang dibayar",
  "reading.contribution.wage-floor":
    "Dari upah mana iuran dihitung bila upah di bawah upah minimum?",
  "reading.contribution.wage-floor=as-given": "upah yang dibayar",
  "reading.contribution.wage-floor=minimum-wage": "sekurang-kurangnya upah minimum (Perdir BPJS)",
  "reading.jkp.lapsed-claim":
    "Apakah hak JKP yang sudah hilang menurut batas waktu lama hidup kembali dengan batas waktu PP 6/2025?",
  "reading.jkp.lapsed-claim=stays-lapsed": "tidak: tetap hilang",
  "reading.jkp.lapsed-claim=revives": "ya: hidup kembali",
  "reading.jkp.training-month":
    "Apakah peserta pelatihan JKP juga harus aktif mencari kerja pada bulan itu?",
  "reading.jkp.training-month=either":
    "tidak: salah satu dari kehadiran pelatihan dan pencarian kerja cukup",
  "reading.jkp.training-month=both": "ya: kehadiran pelatihan dan pencarian kerja",
  "reading.migrant-worker.dismissal-payment":
    "Apakah bantuan uang bagi PMI yang di-PHK sepihak dibayar sekali atau tiap bulan?",
  "reading.migrant-worker.dismissal-payment=once": "sekali",
  "reading.migrant-worker.dismissal-payment=monthly": "tiap bulan",
  "reading.migrant-worker.amounts-of-one-source":
    "Apakah jumlah manfaat PMI yang hanya diketahui dari satu sumber sekunder dipakai?",
  "reading.migrant-worker.amounts-of-one-source=leave-undetermined":
    "tidak: besarnya tidak ditentukan",
  "reading.migrant-worker.amounts-of-one-source=use": "ya, dengan peringatan",
  "reading.migrant-worker.rule-date":
    "Aturan mana yang berlaku bila PMI didaftarkan menurut aturan yang lama?",
  "reading.migrant-worker.rule-date=event": "yang berlaku pada hari kejadian",
  "reading.migrant-worker.rule-date=registration": "yang berlaku pada hari pendaftaran",
  "reading.migrant-worker.rule-of-2026":
    "Apa yang berlaku bagi PMI sejak 28 Agustus 2026, menurut Permen P2MI 9/2026?",
  "reading.migrant-worker.rule-of-2026=continue-2023":
    "besaran Permenaker 4/2023, dengan peringatan",
  "reading.migrant-worker.rule-of-2026=refuse": "tidak ada hasil sejak hari itu",
  "reading.jht.crediting": "Bagaimana hasil pengembangan JHT dibukukan?",
  "reading.jht.crediting=yearly":
    "setahun sekali, dengan bagian setahun bagi iuran tahun berjalan (cara simulasi JMO)",
  "reading.jht.crediting=monthly": "setiap bulan dengan seperduabelas tingkat setahun, majemuk",
  "reading.jht.accounts": "Apakah pemisahan akun utama dan akun tambahan JHT sudah berjalan?",
  "reading.jht.accounts=one-account": "belum: satu saldo, pengambilan sebagian menurut PP 46/2015",
  "reading.jht.accounts=main-and-additional":
    "sudah: pengambilan sebagian hanya dari akun tambahan",
  "reading.jht.leaving-indonesia":
    "Apakah JHT juga dibayarkan kepada WNI yang meninggalkan Indonesia untuk selama-lamanya?",
  "reading.jht.leaving-indonesia=foreigners": "tidak: hanya orang asing",
  "reading.jht.leaving-indonesia=citizens-too": "ya: orang asing dan WNI",
  "reading.jht.disability-start": "Sejak kapan hak atas JHT karena cacat total tetap?",
  "reading.jht.disability-start=next-month":
    "tanggal 1 bulan berikutnya setelah dinyatakan cacat total tetap",
  "reading.jht.disability-start=finding": "sejak dinyatakan cacat total tetap",
  "reading.jht.tax-bands":
    "Apakah lapisan tarif pajak JHT dihitung atas jumlah semua pembayaran dalam jangka waktu sekaligus?",
  "reading.jht.tax-bands=cumulative": "ya: kumulatif atas semua pembayaran itu",
  "reading.jht.tax-bands=each-payment": "tidak: untuk tiap pembayaran tersendiri",
  "reading.jp.limits-of-survivors":
    "Apakah batas manfaat pensiun dikenakan sesudah atau sebelum bagian ahli waris?",
  "reading.jp.limits-of-survivors=after-share":
    "sesudahnya; setiap manfaat pensiun tidak boleh kurang dari batas bawah",
  "reading.jp.limits-of-survivors=before-share":
    "sebelumnya; rumus dibatasi lebih dahulu, lalu diambil bagiannya",
  "reading.jp.child-shares": "Dua anak: satu manfaat pensiun bersama, atau masing-masing?",
  "reading.jp.child-shares=shared": "satu manfaat untuk semua anak",
  "reading.jp.child-shares=each": "masing-masing anak",
  "reading.jp.contribution-after-pension-age":
    "Apakah iuran JP ditagih bagi yang tetap bekerja setelah usia pensiun?",
  "reading.jp.contribution-after-pension-age=until-pension-taken":
    "ya, sampai manfaat pensiun diambil, paling lama tiga tahun",
  "reading.jp.contribution-after-pension-age=not-billed": "tidak: tidak lagi setelah usia pensiun",
  "reading.jp.foreigners": "Apakah orang asing dapat menjadi peserta JP?",
  "reading.jp.foreigners=ask":
    "belum diputuskan: iuran ditagih dengan peringatan; untuk manfaat, pemanggil harus memilih",
  "reading.jp.foreigners=covered": "ya: PP 45/2015 tidak menyebut kewarganegaraan",
  "reading.jp.foreigners=not-covered": "tidak: dalam praktik hanya WNI",
  "reading.jp.age-at-steps":
    "Bagaimana peserta yang sudah mencapai usia pensiun sebelum usia itu naik?",
  "reading.jp.age-at-steps=once-reached": "tetap dianggap sudah mencapai usia pensiun",
  "reading.jp.age-at-steps=age-of-the-day":
    "usia pensiun yang berlaku pada hari itu harus dicapai lagi",
  "reading.jp.wage-indexation":
    "Inflasi tahun mana yang dipakai membawa upah suatu tahun ke nilai sekarang?",
  "reading.jp.wage-indexation=from-own-year":
    "mulai tahun upah itu sampai tahun sebelum pensiun mulai",
  "reading.jp.wage-indexation=from-next-year":
    "mulai tahun berikutnya sampai tahun sebelum pensiun mulai",
  "reading.jp.density": "Bagaimana tingkat kepadatan iuran dihitung?",
  "reading.jp.density=as-given": "sebagaimana diisi",
  "reading.jp.density=paid-over-membership": "bulan iuran dibayar dibagi bulan kepesertaan",
  "reading.payment.rest-days": "Hari apa dalam sepekan yang bukan hari kerja?",
  "reading.payment.rest-days=saturday-and-sunday": "Sabtu dan Minggu",
  "reading.payment.rest-days=sunday": "Minggu saja",
  "reading.payment.due-day-30-on-holiday":
    "Ke mana jatuh tempo tanggal 30 (PP 49/2020) bergeser bila jatuh pada hari libur?",
  "reading.payment.due-day-30-on-holiday=next-working-day":
    "ke hari kerja berikutnya (aturan umum)",
  "reading.payment.due-day-30-on-holiday=previous-working-day":
    "ke hari kerja sebelumnya (menurut satu media)",
  "reading.payment.late-fee-part-months":
    "Apakah bulan keterlambatan yang belum penuh dihitung untuk denda?",
  "reading.payment.late-fee-part-months=begun": "ya: bagian bulan dihitung satu bulan penuh",
  "reading.payment.late-fee-part-months=completed": "tidak: hanya bulan penuh",
  "reading.payment.late-fee-compounding":
    "Apakah denda dihitung majemuk, yaitu juga atas denda bulan sebelumnya?",
  "reading.payment.late-fee-compounding=simple": "tidak: dari iuran saja",
  "reading.payment.late-fee-compounding=compound": "ya: majemuk",
  "reading.payment.arrears-count": "Bulan mana yang terhitung menunggak pada hari kejadian?",
  "reading.payment.arrears-count=due-date-passed": "bulan iuran yang jatuh temponya sudah lewat",
  "reading.payment.arrears-count=event-month-included":
    "juga bulan kejadian, walau belum jatuh tempo",
  "reading.payment.arrears-count=last-paid-month":
    "semua bulan sejak bulan terakhir yang dibayar sampai bulan kejadian",
  "reading.jp.limits-start": "Mulai bulan apa batas manfaat pensiun yang baru berlaku?",
  "reading.jp.limits-start=march": "Maret, seperti batas upah",
  "reading.jp.limits-start=february": "Februari",
  "reading.jp.limits-start=january": "Januari",
  "reading.jkk.several-disabilities": "Bagaimana beberapa cacat dalam satu kecelakaan dihitung?",
  "reading.jkk.several-disabilities=sum-capped":
    "dijumlahkan, paling tinggi sebesar cacat total tetap",
  "reading.jkk.several-disabilities=sum": "dijumlahkan tanpa batas",
  "reading.jkk.several-disabilities=highest-only": "hanya yang tertinggi",
  "reading.jkk.eyes-of-different-acuity":
    "Bagaimana efisiensi penglihatan dihitung bila kedua mata tidak sama?",
  "reading.jkk.eyes-of-different-acuity=divided-by-4":
    "(3 x mata terbaik + mata terburuk) dibagi 4",
  "reading.jkk.eyes-of-different-acuity=printed-sum":
    "3 x mata terbaik + mata terburuk, sebagaimana tercetak",
  "reading.jkk.ears-of-different-hearing":
    "Apakah hasil ukur kedua telinga boleh lebih kecil daripada telinga yang lebih buruk saja?",
  "reading.jkk.ears-of-different-hearing=at-least-worse-ear":
    "tidak: sekurang-kurangnya baris satu telinga",
  "reading.jkk.ears-of-different-hearing=as-weighted":
    "ya: menurut pembobotan pedoman atas kedua telinga",
  "reading.jkk.left-handed-fingers":
    "Bagi pekerja kidal, apakah persentase jari tangan juga dibalik?",
  "reading.jkk.left-handed-fingers=reversed": "ya, seperti lengan dan tangan",
  "reading.jkk.left-handed-fingers=as-printed": "tidak: hanya tercetak pada lengan dan tangan",
  "reading.jkk.temporary-inability-day":
    "Berapa upah sehari untuk santunan sementara tidak mampu bekerja?",
  "reading.jkk.temporary-inability-day=wage-over-30": "upah sebulan : 30, per hari kalender",
  "reading.jkk.temporary-inability-day=wage-over-days-of-month":
    "upah sebulan : jumlah hari bulan itu, per hari kalender",
  "reading.jkk.temporary-inability-day=wage-over-25":
    "upah sebulan : 25, per hari kerja (Senin sampai Sabtu)",
  "reading.jkk.temporary-inability-months":
    "Bagaimana bulan-bulan sementara tidak mampu bekerja dihitung?",
  "reading.jkk.temporary-inability-months=calendar-months":
    "bulan kalender sejak hari pertama, masa yang terputus dijumlahkan",
  "reading.jkk.temporary-inability-months=30-day-blocks": "setiap 30 hari",
  "reading.jkk.late-report":
    "Laporan tahap I terlambat: siapa yang membayar manfaat JKK lebih dahulu?",
  "reading.jkk.late-report=employer-first":
    "pemberi kerja, lalu meminta penggantian kepada BPJS (Permenaker 1/2025)",
  "reading.jkk.late-report=bpjs-pays": "BPJS: PP 44/2015 tidak mengatur akibat keterlambatan",
  "reading.jkk.two-jobs":
    "Upah mana yang dipakai bila pekerja mempunyai lebih dari satu pekerjaan?",
  "reading.jkk.two-jobs=job-of-the-accident": "upah pada pekerjaan tempat kecelakaan terjadi",
  "reading.jkk.two-jobs=sum": "jumlah semua upah",
  "reading.jkk.construction-day-wage":
    "Upah harian pekerja jasa konstruksi dikalikan berapa untuk manfaat JKK?",
  "reading.jkk.construction-day-wage=times-25": "25 (Pasal 19 ayat (3))",
  "reading.jkk.construction-day-wage=times-30": "30, sesuai satu pembayaran tahun 2018",
  "reading.jkk.hearing-aid-amount": "Berapa paling tinggi penggantian alat bantu dengar?",
  "reading.jkk.hearing-aid-amount=not-known": "belum diketahui: naskah lampirannya belum tersedia",
  "reading.jkk.hearing-aid-amount=reported-amount": "angka yang beredar",
  "reading.identity.nik-century":
    "Tahun lahir dalam NIK hanya dua angka: abad mana, bila keduanya mungkin?",
  "reading.identity.nik-century=later": "abad yang lebih akhir",
  "reading.identity.nik-century=ask": "tidak dipilih: tanggal lahir ditanyakan",
  "reading.funding.village-fund-scope": "Iuran siapa yang boleh dibayar Dana Desa 2026?",
  "reading.funding.village-fund-scope=cash-for-work": "hanya pekerja Padat Karya Tunai Desa",
  "reading.funding.village-fund-scope=wider":
    "juga perangkat desa, RT/RW, kader, dan pekerja rentan",
};
