import type { LawNoteTexts } from "../locale.js";

export const noteTexts: LawNoteTexts["note"] = {
  "note.jkm.claim.documents@2021-04-01":
    "BPJS meminta NPWP bila manfaatnya di atas 50 juta rupiah.",
  "note.jkm.claim.documents@2025-02-24":
    "Akta kematian tercantum dalam Pasal 79, yang mengatur jasa konstruksi; bagi segmen lain diketahui dari keterangan resmi, pasalnya tidak terlihat. BPJS meminta NPWP bila manfaatnya di atas 50 juta rupiah.",
  "note.jkp.claim.documents@2025-02-07":
    "Pasal 9 sudah dicocokkan; apakah Peraturan BPJS Ketenagakerjaan 1/2022 diubah setelah PP 6/2025 tidak ditemukan.",
  "note.jp.beneficiaries@2015-07-01":
    "Daftar penerima tidak berubah lagi sejak pensiun pertama dibayar atau peserta meninggal dunia (Pasal 14 ayat (4)).",
  "note.heirs.jkm.will-form@2025-02-24":
    "Pasal 79 mengatur jasa konstruksi; bahwa hal yang sama berlaku bagi segmen lain adalah tafsiran (heirs.permenaker-1-2025-scope).",
  "note.heirs.jkm.unlisted-heir@2025-02-24":
    "Pasal 79 mengatur jasa konstruksi; bahwa hal yang sama berlaku bagi segmen lain adalah tafsiran (heirs.permenaker-1-2025-scope).",
  "note.jkm.eligibility.non-wage-earner.membership-months@2025-02-24":
    "Teks Permenaker 1/2025 belum dicocokkan dan pasalnya tidak ditemukan; keterangan BPJS dan Kemnaker seragam dan hanya menyebut BPU. Tanggal mulai berlaku diambil dari tanggal pengundangan. Pasal 34 ayat (1) PP 44/2015 tidak mengenal masa tunggu.",
  "note.jkm.eligibility.non-wage-earner.membership-days@2025-02-24":
    "Hanya dari kode program layanan satu pemerintah daerah bagi pekerja rentan; tidak ditemukan dalam naskah peraturan dan hanya dipakai bila tafsirannya dipilih.",
  "note.jkm.memberships.each@2015-07-01":
    "Kewajiban tiap pemberi kerja mendaftarkan tercantum dalam Pasal 15; pembayaran JKM atas tiap kepesertaan diketahui dari praktik.",
  "note.jkm.memberships.several-employers@2025-02-24":
    "Permenaker 1/2025 mengatur hal ini; isinya belum dicocokkan dengan naskah peraturan.",
  "note.jht.members@2015-07-01":
    "Pekerja harian, borongan, dan musiman jasa konstruksi hanya mengikuti JKK dan JKM.",
  "note.jht.pension-age@2015-07-01":
    "Peserta yang masih bekerja dapat menunda pembayaran sampai berhenti bekerja (Pasal 29).",
  "note.jht-claims.before-permenaker19":
    "Berhenti bekerja tidak disebut; tata cara diserahkan kepada Menteri dan baru berlaku 1 September 2015, juga bagi yang sudah berhenti sebelumnya.",
  "note.jht.claim.contract-end@2022-04-26":
    "Masa tunggu tidak disebut dalam keterangan yang ditemukan.",
  "note.jht.claim.leaving-indonesia@2015-09-01":
    "Belum dicocokkan dengan naskah Permenaker 19/2015; apakah WNI juga berhak tidak terlihat (tafsiran jht.leaving-indonesia).",
  "note.jht.claim.leaving-indonesia@2022-04-26":
    "Dibayar sebelum atau sesudah orang asing meninggalkan Indonesia. Belum dicocokkan dengan naskah Permenaker 4/2022, yang diberitakan menyebut orang asing saja (tafsiran jht.leaving-indonesia).",
  "note.jht.claim.partial.percent@2015-07-01":
    "Sejak 12 Januari 2023 UU 40/2004 tidak lagi memuat pengambilan sebagian (UU 4/2023); PP 46/2015 tetap memuatnya dan masih diterapkan.",
  "note.jht.accounts@2023-01-12":
    "Pembagiannya diserahkan kepada peraturan pemerintah, yang belum ditemukan.",
  "note.jht.tax.final@2009-11-16":
    "Bukti pemotongan tetap dibuat walau tarifnya 0% (Pasal 7 ayat (3)).",
  "note.jht.tax.later-years": "Tidak final dan dapat dikreditkan.",
  "note.jht.tax.without-number@2009-11-16":
    "Hanya atas pajak yang tidak final. NIK diperlakukan sebagai NPWP setelah diaktivasi (keterangan Ditjen Pajak Juli 2022).",
  "note.jp.pension-age@2015-07-01":
    "Teks menyebut 56 tahun, 57 tahun mulai 1 Januari 2019, lalu bertambah 1 tahun setiap 3 tahun sampai 65 tahun; tanggal selanjutnya dihitung dari situ.",
  "note.jp.members@2015-07-01":
    "Tidak terbuka bagi BPU dan pekerja harian jasa konstruksi; pekerja penyelenggara negara diatur dengan peraturan pemerintah tersendiri, yang belum ditemukan.",
  "note.jp.nationality@2015-07-01":
    "Tanya jawab BPJS, sebagaimana dikutip, menyebut orang asing tidak dapat didaftarkan.",
  "note.jp.formula@2015-07-01":
    "Upah rata-rata tahunan tertimbang dibagi 12; masa iur dalam bulan dibagi 12. Pembulatan tidak diatur.",
  "note.jp.child.age@2015-07-01":
    "Berakhir juga bila anak bekerja atau menikah; UU 40/2004 Pasal 41 ayat (6) menulis bekerja tetap.",
  "note.jp.lump-sum.survivors@2015-07-01":
    "Isi pembayaran menurut Pasal 24 PP 45/2015 dan Pasal 26 Permenaker 29/2015, yang sudah dicocokkan; Pasal 14 Permenaker belum. Tanggal mulai berlakunya tidak diketahui; dianggap bersama program JP.",
  "note.jkk.disability.table@2019-12-02":
    "Lampiran III PP 82/2019 belum dicocokkan; angka yang dikutip sumber resmi sama dengan tabel 2015.",
  "note.jkp.benefit.wage-ceiling":
    "Ditinjau setiap dua tahun (Pasal 22), dengan peraturan pemerintah; perubahan tidak ditemukan.",
  "note.jkp.eligibility.window-months@2025-02-07":
    "Bulan kalender; bulan yang dibayar dijumlahkan dari semua pemberi kerja (penjelasan Pasal 19 ayat (3)).",
  "note.jkp.claim.months@2025-02-07":
    "Dalam salinan yang ada angkanya hilang; kata dalam kurung dan semua pemberitaan menyebut enam bulan.",
  "note.jkp.transition@2025-02-07":
    "Klaim yang diajukan dan dinyatakan memenuhi syarat sebelum hari itu mengikuti PP 37/2021; bulan yang dibayar sejak hari itu mengikuti PP 6/2025.",
  "note.jkp-arrears.permenaker-2-2025":
    "Pasal 14 dan 14A Permenaker 15/2021 dalam bentuk Permenaker 2/2025, yang belum dicocokkan, sejalan sebagaimana diberitakan.",
  "note.jkp.benefit.monthly-conditions@2021-02-02":
    "Pasalnya belum dicocokkan dengan naskah peraturan; hari pertama mengikuti PP 37/2021, dan klaim pertama dibayar pada Februari 2022.",
  "note.jkp.claim.later-months@2022-01-26":
    "Pasalnya belum dicocokkan dengan naskah peraturan; apakah peraturan ini diubah setelah PP 6/2025 tidak ditemukan.",
  "note.contribution.construction.stages@2021-04-01":
    "Dari satu sumber. Proyek mana yang boleh memakai tahapan mana, kapan suatu tahap jatuh tempo, dan akibat tahap yang terlewat tidak ditemukan. Perlindungan mulai sejak tahap pertama dibayar.",
  "note.membership.construction.registration@2021-04-01":
    "Bunyi pertama Pasal 67 tidak ditemukan; jumlah harinya dianggap sama dengan sebelum dan sesudahnya.",
  "note.membership.without-wage.programmes@2025-02-24":
    "Dari satu sumber: pemberi kerja membayar persentase seperti PU dari upah terendah untuk pekerjaan yang sama, paling lambat tanggal 15 bulan yang sama. PP 44/2015 Pasal 20 menetapkan iuran menurut kelompok penghasilan bagi semua BPU.",
  "note.migrant-worker.of-2023":
    "Belum terlihat lagi sejak Permen P2MI 9/2026 menggantikan Permenaker 4/2023 pada 28 Agustus 2026 (tafsiran migrant-worker.rule-of-2026).",
  "note.membership.construction.registration@2025-02-24":
    "Dari satu sumber. Apakah tenggat sertifikat dan perubahan pekerja masih berlaku tidak diketahui.",
  "note.without-wage.own-rule":
    "Untuk orang tanpa upah yang didaftarkan pemberi kerja, sejak 24 Februari 2025, lihat juga membership.without-wage.programmes, yang diketahui dari satu sumber.",
  "note.construction.contract-value":
    "Pasalnya tidak menyebut PPN. Sejak 1 April 2021 Pasal 71 ayat (3) dan (4) Permenaker 5/2021 mengeluarkan PPN dari nilai kontrak; sebelumnya hal itu praktik BPJS (tafsiran contribution.contract-value).",
  "note.funding.apbd@2021-11-11":
    "11 November 2021 ialah tanggal Surat Edaran Mendagri 842.2/5193/SJ: dianggarkan setiap tahun dalam RKPD dan APBD. Inpres 2/2021 lebih dahulu; tanggalnya tidak terlihat.",
  "note.funding.apbd@2023-01-01":
    "Dipertegas keterangan resmi kedua, yang tidak menyebut penyelenggara pemilu; Inpres 2/2021 menyebutnya.",
  "note.funding.apbd@2024-01-01":
    "Kelompok menurut direktur di Kemendagri (November 2023), termasuk warga desa miskin yang bekerja; badan ad hoc pemilihan menurut Inpres 2/2021 dan Surat Edaran 400.5.7/4295/SJ tanggal 3 September 2024.",
  "note.funding.apbd@2025-01-01":
    "Pedoman penyusunan APBD 2025 dan 2026 (Permendagri 15/2024, 14/2025) belum dicocokkan; yang pasti tetap Inpres 2/2021 dan surat edaran. Apakah kelompok tahun 2024 berlanjut tidak diketahui; dalam praktik daerah membayar pekerja rentan.",
  "note.funding.apbdes@2024-04-25":
    "Bagi lembaga kemasyarakatan dan pekerja rentan dasarnya pedoman APBDes bupati, yang berbeda-beda.",
  "note.funding.dbh-cht@2022-01-01":
    "Hari pertama peraturan ini tidak terlihat; dianggap mulai tahun anggaran 2022. Bahwa pekerja rentan termasuk bertumpu pada surat S-49/PK/PK.2/2024, yang menjelaskan PMK 215/2021; pada 2022 dan 2023 daerah masih ragu.",
  "note.funding.dbh-sawit@2024-01-01":
    "Hari pertama peraturan ini tidak terlihat; dianggap mulai tahun anggaran 2024. Bahwa pekerjanya belum terdaftar dipertegas sumber lain; bunyi pasalnya dari satu media. Menurut pemberitaan 80% untuk jalan dan 20% untuk kegiatan lain, termasuk kegiatan ini.",
  "note.funding.village-fund@2026-01-01":
    "Dua keterangan resmi berbeda: satu kantor cabang BPJS hanya menyebut pekerja padat karya tunai desa, satu dinas pemberdayaan masyarakat dan desa juga menyebut perangkat desa, RT/RW, kader, dan pekerja rentan (tafsiran funding.village-fund-scope).",
  "note.funding.zakat@2025-10-13":
    "Juga untuk infak dan sedekah. Siapa yang menyatakan dana dikelola secara syariah tidak terlihat.",
  "note.identity.nik.structure@2015-07-01":
    "Aturan ini lebih tua daripada hukum jaminan sosial yang dimuat di sini; hari pertamanya tidak terlihat. Sejak 2019 peraturan pelaksananya PP 40/2019; apakah PP 37/2007 dicabut tidak terlihat dalam teksnya.",
  "note.identity.nik.permanence@2015-07-01":
    "Karena itu tanggal lahir, jenis kelamin, dan wilayah dalam NIK dapat berbeda dari data orangnya.",
  "note.jkk.risk-group.kinds-of-business@2015-07-01":
    "Entri dan nomor menurut Lampiran I; redaksinya disingkat seperti pada daftar 2019.",
  "note.jkk.risk-group.kinds-of-business@2019-12-02":
    "Lampiran PP 82/2019 belum dicocokkan; daftar ini salinan pada laman sebuah kantor cabang BPJS Ketenagakerjaan, dibandingkan dengan Lampiran I tahun 2015.",
  "note.membership.non-wage-earner.kinds@2015-07-01":
    "PP 46/2015 (JHT) menyebut tiga macam yang sama dengan Pasal 5 ayat (3) PP 44/2015 sejak 2023.",
  "note.membership.separate-scheme@2015-07-01":
    "Hari pertama kedua peraturan tidak terlihat; dianggap bersamaan dengan PP 44/2015.",
  "note.membership.non-wage-earner.entry-age@2021-04-01":
    "PP 44/2015 tidak mengenal batas usia; peraturan daerah menulis di bawah 65 atau paling tinggi 65 tahun.",
  "note.membership.counted-from-age@2015-07-01":
    "BPJS menghitung pekerja ber-KTP berumur 17 tahun ke atas (direktur utama, 2017); hari pertamanya tidak terlihat. PP 44/2015 tidak mengenal usia terendah.",
  "note.membership.required-programmes.non-wage-earner@2015-07-01":
    "JHT sukarela menurut penjelasan PP 46/2015; bahwa JKK dan JKM wajib berdasar keterangan resmi. Orang tanpa upah yang didaftarkan pemberi kerja ikut JKK, dan JKM atas pilihan (membership.without-wage.programmes).",
  "note.migrant-worker.benefit.list@2018-12-10":
    "Belum dicocokkan dengan naskah Permenaker 18/2018; diketahui bahwa tujuh manfaat baru ada sejak 2023. Tanggal mulai berlaku diambil dari tanggal pengundangan.",
  "note.migrant-worker.contribution.before-work@2018-12-10":
    "Tanggal mulai berlaku diambil dari tanggal pengundangan.",
  "note.migrant-worker.contribution.packages@2018-12-10":
    "Satu jumlah untuk semua perjanjian sampai 24 bulan; tanggal mulai berlaku diambil dari tanggal pengundangan.",
  "note.migrant-worker.contribution.packages@2026-08-28":
    "Hanya jumlah untuk 24 bulan yang terlihat tetap; jumlah untuk 6 dan 12 bulan berasal dari tahun 2023.",
  "note.migrant-worker.accident-dismissal@2018-12-10":
    "Dari satu sumber, yang terpotong pada jenjang sejak 18 bulan: besarnya tidak diketahui.",
  "note.payment.due-day.wage-earner@2020-08-01":
    "Untuk bulan iuran Januari 2021 tanggal 30 Februari tidak ada; dipakai hari terakhir bulan itu.",
  "note.membership.non-wage-earner.lapse-months@2022-07-01":
    "Praktik BPJS, bukan bunyi PP 44/2015; hari mulai pada bulan Juli 2022 tidak terlihat.",
  "note.jp.contribution.wage-ceiling@2021-03-01":
    "Nilai dari satu kalkulator umum; juga mengikuti rumus dari pertumbuhan PDB 2020 (-2,07%) dan menjadi dasar nilai 2022 yang diketahui resmi.",
  "note.jp.contribution.wage-ceiling@2022-03-01":
    "Nilainya disebut dalam surat BPJS B/77/022023; bulan mulai Maret disimpulkan.",
  "note.jp-wage-ceiling.stated-2017":
    "Disebut direktur BPJS Ketenagakerjaan pada 13 Februari 2017, dari pertumbuhan PDB 2016 (5,02%).",
  "note.jp-wage-ceiling.letter-of2019":
    "Surat BPJS Ketenagakerjaan tahun 2019, tercetak B/1397/022018, sebagaimana dikutip; pertumbuhan PDB 2018 5,17%.",
  "note.jp.contribution.wage-ceiling.rounding@2016-03-01":
    "Tidak tertulis; kesebelas nilai yang diumumkan hanya muncul bila dibulatkan ke bawah ke ratusan rupiah, dihitung dari nilai bulat tahun sebelumnya.",
  "note.pension-limits.derived":
    "Dihitung dengan rumus Pasal 18 dari inflasi tahun sebelumnya; sumber yang mencetaknya tidak ditemukan.",
  "note.pension-limits.letter-of2019":
    "Surat BPJS Ketenagakerjaan tahun 2019, tercetak B/1397/022018, sebagaimana dikutip; sesuai rumus Pasal 18.",
  "note.pension-limits.stated-2017":
    "Disebut direktur BPJS Ketenagakerjaan pada 13 Februari 2017; sesuai rumus Pasal 18.",
  "note.pension-limits.stated-by2024":
    "Disebut pejabat BPJS Ketenagakerjaan pada April 2024 sebagai nilai lama; sesuai rumus Pasal 18.",
  "note.pension-limits.unequally-known":
    "Batas bawah diketahui dari pejabat BPJS dan satu sumber lain; batas atas hanya dari satu sumber. Keduanya sesuai rumus Pasal 18.",
  "note.pension-limits.one-source": "Dari satu sumber; sesuai rumus Pasal 18.",
  "note.jp.benefit.limits@2026-03-01":
    "Surat BPJS Ketenagakerjaan B/1226/022026 tanggal 25 Februari 2026 sebagaimana dikutip satu sumber; dalam salinannya batas itu berlaku sejak 1 Februari 2026 (tafsiran jp.limits-start). Sesuai rumus dari inflasi 2025 (2,92%).",
  "note.jp.benefit.limits.rounding@2016-03-01":
    "Tidak tertulis; hanya pembulatan ke atas ke kelipatan 50 yang memberi 4.095.750 sebagaimana diumumkan untuk 2019.",
  "note.jp.benefit.limits.rounding@2020-03-01":
    "Tidak tertulis; pembulatan ke atas ke ratusan rupiah memberi semua nilai sejak 2023; untuk 2020-2022 hasilnya sama dengan kelipatan 50.",
  "note.relief.pp-49-2020.jkm-share@2020-08-01":
    "Pasal 9 dan 12 sudah dicocokkan; bulan awal dan akhirnya diketahui dari pemberitaan.",
  "note.relief.pp-49-2020.jp-deferral@2020-08-01":
    "Pasal 17 sudah dicocokkan; bulan awal dan akhirnya diketahui dari pemberitaan.",
  "note.relief.pp-49-2020.conditions@2020-08-01":
    "Proyek jasa konstruksi menurut nilai kontrak yang terdaftar sebelum Agustus 2020 membayar 1 % dari sisa iuran yang belum dibayar. Permohonan tidak diperlukan (Pasal 15).",
  "note.relief.pp-49-2020.jp-conditions@2020-08-01":
    "Sebagaimana dikutip pemberitaan: usaha menengah dan besar mengajukan permohonan, BPJS memeriksanya dalam tiga hari dan menjawab sehari kemudian. Apakah pelunasan JP sampai Juli 2020 juga disyaratkan bagi usaha menengah dan besar tidak ditemukan.",
  "note.relief.pp-50-2025.transport@2026-01-01":
    "Bagi pengemudi (daring dan luring), pengemudi ojek, dan kurir; pasal tentang bulan awal dan akhirnya tidak diketahui. Kelebihan bayar diperhitungkan untuk bulan berikutnya; tunggakan lama tetap dibayar penuh.",
  "note.relief.pp-50-2025.other@2026-04-01":
    "Pasal tentang bulan awal dan akhirnya tidak diketahui. Kelebihan bayar diperhitungkan untuk bulan berikutnya; tunggakan lama tetap dibayar penuh.",
  "note.relief.pp-50-2025.excluded-funding@2025-12-22":
    "Peraturan sebagaimana diberitakan menyebut APBN dan APBD. Apakah DBH, yang dibelanjakan melalui APBD, juga termasuk adalah tafsiran (relief.pp-50-2025.dbh); begitu pula APBDes (relief.pp-50-2025.apbdes).",
  "note.relief.pp-7-2025.pay-by@2025-09-04":
    "PP 36/2025 belum dicocokkan; empat media mengutip Pasal 10A dan 11 dengan bunyi yang sama.",
  "note.scholarship.age@2019-12-02":
    "Apakah lampiran PP 82/2019 sendiri memuat syarat ini tidak terlihat; beasiswa atas kejadian masa ini baru dibayar setelah Permenaker 5/2021.",
  "note.scholarship.unmarried-not-working@2019-12-02":
    "Apakah lampiran PP 82/2019 sendiri memuat syarat ini tidak terlihat; beasiswa atas kejadian masa ini baru dibayar setelah Permenaker 5/2021.",
  "note.scholarship.payable-from@2019-12-02":
    "Beasiswa menunggu Permenaker 5/2021 dan dibayarkan pada April dan Mei 2021.",
  "note.jkk.benefit.temporary-inability.month-days@2015-07-01":
    "Lampiran tidak mengatur hitungan harian; kalkulator umum membagi upah sebulan dengan 30.",
  "note.jkk.benefit.paid-first@2015-07-01":
    "Bagi jasa konstruksi ketentuannya tidak ditemukan; diperlakukan seperti penerima upah.",
  "note.jkk.benefit.temporary-inability.return-to-work@2015-07-01":
    "Menurut juru bicara BPJS (November 2020); tidak ditemukan dalam naskah peraturan.",
  "note.membership.local-government-duty@2021-11-11":
    "11 November 2021 ialah tanggal Surat Edaran Mendagri 842.2/5193/SJ: sekurang-kurangnya JKK dan JKM. Inpres 2/2021 lebih dahulu; tanggalnya tidak terlihat.",
  "note.membership.non-asn@2025-02-24":
    "JHT diperdebatkan: parafrasa Pasal 3A menyebut JKK, JKM, dan JHT, siaran Kemnaker JKK dan JKM saja, dan PP 46/2015 Pasal 4 tidak mengenal pemberi kerja negara.",
  "note.wage-basis.minimum-wage-floor@2022-07-01":
    "Kecuali pekerja yang menurut peraturan boleh diupah lebih rendah, misalnya pada usaha mikro dan kecil. Hari mulai pada bulan Juli 2022 tidak terlihat.",
  "note.jp.contribution.wage-earner.rate@2015-07-01":
    "Ditinjau sekurang-kurangnya setiap tiga tahun, bertahap menuju 8% (Pasal 28 ayat (4) dan (5)); perubahan tidak ditemukan.",
  "note.jkp.contribution.shares@2023-10-06":
    "Iuran yang menunggak pada 6 Oktober 2023 tidak direkomposisi (Pasal 16A ayat (3), Pasal 18A ayat (3)).",
  "note.jkp.contribution.shares@2025-02-07":
    "Permenaker 3/2025, yang belum dicocokkan, mengambil 0,14% itu dari JKK saja, dan dari beberapa pemberi kerja hanya dari yang dipilih pekerja.",
  "note.jkp.contribution.wage-ceiling@2025-02-07":
    "Ditinjau setiap dua tahun (Pasal 12), dengan peraturan pemerintah; perubahan tidak ditemukan. Selebihnya tetap dalam JKK menurut Permenaker 3/2025 Pasal 14 ayat (3) dan (4), yang belum dicocokkan.",
  "note.jkp.membership.several-employers@2021-02-02":
    "Hanya JKK pemberi kerja yang dipilih yang direkomposisi; Permenaker 3/2025 Pasal 2, 15, dan 17, yang belum dicocokkan, menyebut hal yang sama.",
  "note.jkk.benefit.return-to-work@2015-07-01":
    "Programnya ada dalam teks Pasal 49; syaratnya diketahui dari keterangan BPJS.",
  "note.jkk-cover.sudden-death":
    "Pasal 7 menyebut meninggal mendadak; syarat-syaratnya belum dicocokkan. Sebagaimana diterapkan BPJS menurut satu keterangan resmi (Maret 2024); di situ meninggal di tempat diterima.",
  "note.jkk.cover.circumstances-added@2025-02-24":
    "Belum dicocokkan dengan naskah Permenaker 1/2025; tanggal mulai berlaku diambil dari tanggal pengundangan.",
  "note.jkk.cover.usual-route@2015-07-01":
    "Peraturan pelaksana sebelum Permenaker 5/2021 belum dicocokkan; BPJS menyatakan hal yang sama.",
  "note.jkk.employer.late-report@2025-02-24":
    "Besarnya penggantian mengikuti ketentuan peraturan perundang-undangan (ayat (2c)). Pejabat pembina kepegawaian, yang melapor untuk pegawai non-ASN (ayat (1a)), tidak disebut; begitu pula BPU dan jasa konstruksi. PP 44/2015 sendiri tidak mengatur akibat keterlambatan.",
  "note.jkk.construction.benefits@2015-07-01":
    "Pasal 56 ayat (1) menunjuk Pasal 25 ayat (2) dan Pasal 33; yang dimaksud dengan Pasal 33 tampaknya Pasal 34 (JKM).",
  "note.jht.claim.documents.as-stated@2022-04-26":
    "Hanya diketahui dari keterangan BPJS; pasalnya belum dicocokkan dengan naskah peraturan. BPJS meminta NPWP bila saldo di atas 50 juta rupiah atau pernah mengambil sebagian.",
  "note.jp-wage-ceiling.letter-022023":
    "Surat BPJS Ketenagakerjaan B/77/022023 tanggal 27 Februari 2023; pertumbuhan PDB 2022 5,31%.",
  "note.jp-wage-ceiling.letter-022024":
    "Surat BPJS Ketenagakerjaan B/1387/022024 tanggal 28 Februari 2024; pertumbuhan PDB 2023 5,05%.",
  "note.jp-wage-ceiling.letter-022025":
    "Surat BPJS Ketenagakerjaan B/726/022025 tanggal 27 Februari 2025, dan akun resminya di X; pertumbuhan PDB 2024 5,03%.",
  "note.jp-wage-ceiling.letter-022026":
    "Surat BPJS Ketenagakerjaan B/1226/022026 tanggal 25 Februari 2026, dan akun resminya di X; pertumbuhan PDB 2025 5,11%.",
  "note.claim-documents.tax-number":
    "BPJS meminta NPWP bila saldo di atas 50 juta rupiah atau pernah mengambil sebagian.",
  "note.disability-rating.acuity-note":
    "Lampiran mencetak (3 x % efisiensi penglihatan terbaik) + % efisiensi penglihatan terburuk, tanpa pembagi; pembagi 4 berasal dari kedokteran kerja, bukan dari teks.",
};
