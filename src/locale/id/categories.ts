import type { Texts } from "../../core/text.js";
import type { CategoriesTexts } from "../../core/texts/categories.js";

export const categories: Texts<CategoriesTexts> = {
  "shared.band-basis": "kelompok penghasilan yang dipilih",
  "shared.fixed-income-basis":
    "penghasilan tetap (siltap) sebagaimana dibayar; sebagian daerah memakai upah minimum",
  "shared.basis-dispute":
    "Dasar upah diperdebatkan: penghasilan tetap yang dibayar, atau sekurang-kurangnya upah minimum menurut aturan BPJS; PP 44/2015 tidak mengenal batas bawah.",
  "shared.employees-are-wage-earners":
    "Yang bekerja pada pemilik atau perusahaan adalah penerima upah dan ditanggung pemberi kerjanya.",
  "category.petani": "Petani",
  "category.buruh-tani": "Buruh tani",
  "category.pekebun": "Pekebun",
  "category.pekebun-sawit": "Pekebun dan pekerja sawit mandiri",
  "category.pekebun-sawit.notes":
    "DBH Sawit (PMK 91/2023 Pasal 16 ayat (5) huruf e) hanya untuk pekerja perkebunan yang belum terdaftar.",
  "category.petani-tembakau": "Petani dan buruh tani tembakau",
  "category.nelayan": "Nelayan",
  "category.nelayan.notes": "Awak kapal dan nelayan buruh adalah penerima upah pemilik kapal.",
  "category.pembudi-daya-ikan": "Pembudi daya ikan dan petambak",
  "category.peternak": "Peternak",
  "category.awak-kapal": "Awak kapal dan nelayan buruh",
  "shared.monthly-wage": "upah sebulan",
  "category.awak-kapal.notes":
    "Program wajib bergantung pada skala usaha pemilik; nelayan yang berusaha sendiri adalah BPU.",
  "government.honorarium": "honorarium atau upah sebulan sebagaimana dilaporkan",
  "government.jht-contested":
    "JHT diperdebatkan: diwajibkan Permenaker 5/2021 Pasal 3A sebagaimana diberitakan, tetapi PP 46/2015 Pasal 4 tidak mengenal pemberi kerja negara.",
  "category.pegawai-non-asn": "Pegawai non-ASN",
  "category.guru-honorer": "Guru honorer sekolah negeri",
  "category.guru-honorer.notes":
    "Tingkat risiko I disimpulkan dari jasa pemerintahan; apakah dana BOS boleh membayar belum ditemukan.",
  "category.guru-swasta": "Guru dan tenaga kependidikan swasta",
  "category.guru-swasta.notes":
    "Program wajib bergantung pada skala yayasan (Perpres 109/2013 Pasal 6); tingkat risiko ditetapkan BPJS.",
  "category.badan-ad-hoc-pemilu": "Badan ad hoc penyelenggara pemilu (KPU)",
  "category.badan-ad-hoc-pemilu.notes":
    "Tidak ada hubungan kerja; didaftarkan untuk bulan masa tugas. Santunan KPU adalah sistem tersendiri dan tidak menggantikan JKK atau JKM.",
  "category.pengawas-ad-hoc-pemilu": "Pengawas pemilu ad hoc (Bawaslu)",
  "category.relawan-kebencanaan": "Relawan pemadam, Tagana, Masyarakat Peduli Api",
  "category.magang": "Peserta magang, siswa dan mahasiswa praktik kerja",
  "shared.lowest-wage": "upah terendah pekerja dengan pekerjaan yang sama di tempat itu",
  "category.magang.notes":
    "Sebagian kantor BPJS mendaftarkan mereka sebagai BPU kelompok penghasilan terendah; PP 44/2015 Pasal 28 menempatkan kewajiban pada pemberi kerja. Bagi peserta pemagangan program pemerintah (Permenaker 8/2025), menurut satu sumber JKK dan JKM dibayar negara.",
  "category.pekerja-rentan": "Pekerja rentan",
  "category.pekerja-rentan.notes":
    "Tidak ada definisi pekerja rentan dalam undang-undang atau peraturan pemerintah; kriterianya dalam peraturan daerah.",
  "category.miskin-ekstrem": "Pekerja miskin ekstrem",
  "category.miskin-ekstrem.notes":
    "Dipilih dari P3KE atau DTSEN; hanya yang bekerja dapat menjadi peserta.",
  "category.pedagang-kaki-lima": "Pedagang kaki lima", // not law: the name of a trade
  "category.umkm": "Pelaku UMKM",
  "category.umkm.notes":
    "Pemilik adalah BPU sebagai pemberi kerja (Pasal 5 ayat (3) huruf a); pekerjanya penerima upah. Berlakunya keringanan PP 50/2025 untuk BPU pemberi kerja belum pasti.",
  "category.pengemudi": "Ojek, pengemudi dan kurir mandiri",
  "category.pengemudi.notes":
    "Sektor transportasi menurut PP 50/2025: keringanan selama masa berlakunya bila tidak dibayar APBN atau APBD.",
  "category.buruh-harian": "Buruh harian, pemulung, juru parkir",
  "category.pekerja-disabilitas": "Penyandang disabilitas yang bekerja",
  "category.pekerja-seni-dan-lepas": "Seniman, jurnalis lepas, pekerja lepas",
  "category.relawan-sppg": "Relawan dapur gizi (SPPG)",
  "category.pekerja-rumah-tangga": "Pekerja rumah tangga",
  "category.pekerja-rumah-tangga.notes":
    "Menurut Pasal 5 ayat (2) huruf b penerima upah orang perseorangan; BPJS mencatatnya sebagai BPU. UU 2/2026 menyerahkan programnya pada PP yang belum terbit.",
  "category.atlet": "Atlet, pelatih, ofisial olahraga",
  "category.pegawai-koperasi-desa": "Pegawai Koperasi Desa/Kelurahan Merah Putih",
  "category.karyawan-perusahaan": "Karyawan perusahaan",
  "category.karyawan-perusahaan.notes":
    "Program wajib bergantung pada skala perusahaan (Perpres 109/2013 Pasal 6), kelompok risiko pada jenis usahanya. Yang berpraktik atau berusaha sendiri adalah bukan penerima upah.",
  "category.narapidana-asimilasi": "Narapidana dalam asimilasi",
  "category.pengelola-rumah-ibadah": "Pengelola rumah ibadah",
  "category.pegawai-syara": "Pegawai syara'",
  "category.guru-ngaji": "Guru ngaji dan pemuka agama",
  "village.right-by-act":
    "UU 3/2024 memberi hak atas jaminan sosial ketenagakerjaan; program selain JKK dan JKM bila dianggarkan.",
  "category.kepala-desa": "Kepala desa",
  "category.perangkat-desa": "Perangkat desa",
  "category.bpd": "Anggota Badan Permusyawaratan Desa (BPD)",
  "category.bpd.notes":
    "Sebagian desa mendaftarkan anggota BPD sebagai penerima upah pemerintah desa (tingkat risiko I) atas tunjangannya.",
  "category.rt-rw": "Ketua RT dan RW",
  "category.rt-rw.notes":
    "Hukum tidak menyebut RT/RW: kebanyakan daerah mendaftarkannya sebagai BPU kelompok penghasilan terendah, Kalimantan Timur sebagai penerima upah penyelenggara negara (tingkat risiko I).",
  "category.lembaga-kemasyarakatan-desa": "Lembaga kemasyarakatan desa dan kader",
  "category.linmas": "Satuan perlindungan masyarakat (Linmas)",
  "category.pekerja-padat-karya-desa": "Pekerja Padat Karya Tunai Desa (PKTD)",
  "category.pekerja-padat-karya-desa.notes":
    "Permendes 16/2025 membolehkan Dana Desa membayar iuran pekerja PKTD; untuk kelompok lain pemtafsiran resmi berbeda-beda.",
  "category.tukang-mandiri": "Tukang dan pekerja jasa mandiri",
  "category.tukang-mandiri.notes":
    "Pada proyek kontraktor, kontraktor mendaftarkan mereka di segmen jasa konstruksi (PP 44/2015 Pasal 53 sampai 56).",
  "category.pengrajin": "Pengrajin",
  "category.penambang-rakyat": "Penambang rakyat",
  "category.petugas-makam": "Petugas makam",
  "category.petugas-makam.notes": "Yang dibayar kantor daerah adalah pegawai non-ASN.",
  "category.relawan-kesejahteraan-sosial": "Relawan kesejahteraan sosial",
  "category.profesional-mandiri": "Profesional dengan praktik sendiri",
  "category.pengelola-bumdes": "Pengelola dan pegawai BUM Desa",
  "category.pekerja-migran": "Pekerja migran Indonesia",
  "category.pekerja-migran.notes":
    "Sebelum, selama, atau setelah bekerja di luar negeri; yang pulang untuk menetap ditempatkan menurut pekerjaannya sekarang.",
  "shared.migrant-basis": "jumlah tetap segmen PMI",
  "outside-group.asn": "Aparatur Sipil Negara (ASN)",
  "outside-group.asn.scheme": "PT Taspen (PP 70/2015)",
  "outside-group.pns": "PNS dan CPNS",
  "outside-group.pns.scheme": "PT Taspen (PP 70/2015)",
  "outside-group.pppk": "PPPK",
  "outside-group.pppk.scheme":
    "PT Taspen; untuk PPPK paruh waktu dua kantor BPJS saling bertentangan", // not law: two offices of BPJS said so
  "outside-group.tni-polri": "TNI dan Polri",
  "outside-group.tni-polri.scheme": "PT Asabri",
  "outside-group.state-officials": "Pejabat negara",
  "outside-group.state-officials.scheme": "peraturan tersendiri",
};
