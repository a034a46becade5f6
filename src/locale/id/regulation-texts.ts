import type { LawTexts } from "../locale.js";

export const regulationTexts: LawTexts["regulation"] = {
  "regulation.uu-40-2004": "Sistem Jaminan Sosial Nasional",
  "regulation.uu-6-2014": "Desa",
  "regulation.uu-3-2024": "Perubahan Kedua atas UU 6/2014 tentang Desa",
  "regulation.uu-2-2026": "Pelindungan Pekerja Rumah Tangga",
  "regulation.pp-44-2015": "Penyelenggaraan Program Jaminan Kecelakaan Kerja dan Jaminan Kematian",
  "regulation.pp-82-2019": "Perubahan atas PP 44/2015",
  "regulation.pp-49-2023": "Perubahan Kedua atas PP 44/2015",
  "regulation.pp-45-2015": "Penyelenggaraan Program Jaminan Pensiun",
  "regulation.pp-46-2015": "Penyelenggaraan Program Jaminan Hari Tua",
  "regulation.pp-70-2015":
    "Jaminan Kecelakaan Kerja dan Jaminan Kematian bagi Pegawai Aparatur Sipil Negara",
  "regulation.pp-102-2015":
    "Asuransi Sosial Prajurit TNI, Anggota Polri, dan Pegawai ASN di lingkungannya",
  "regulation.pp-36-2021": "Pengupahan",
  "regulation.pp-49-2020":
    "Penyesuaian Iuran Program Jaminan Sosial Ketenagakerjaan selama Bencana Covid-19",
  "regulation.pp-37-2021": "Penyelenggaraan Program Jaminan Kehilangan Pekerjaan",
  "regulation.pp-6-2025": "Perubahan atas PP 37/2021",
  "regulation.pp-7-2025":
    "Penyesuaian Iuran JKK bagi Perusahaan Industri Padat Karya Tertentu 2025",
  "regulation.pp-36-2025": "Perubahan atas PP 7/2025",
  "regulation.pp-50-2025": "Penyesuaian Iuran JKK dan JKM bagi Peserta Bukan Penerima Upah",
  "regulation.perpres-109-2013": "Penahapan Kepesertaan Program Jaminan Sosial",
  "regulation.perpres-7-2019": "Penyakit Akibat Kerja",
  "regulation.inpres-2-2021": "Optimalisasi Pelaksanaan Program Jaminan Sosial Ketenagakerjaan",
  "regulation.inpres-4-2022": "Percepatan Penghapusan Kemiskinan Ekstrem",
  "regulation.inpres-8-2025":
    "Optimalisasi Pengentasan Kemiskinan dan Penghapusan Kemiskinan Ekstrem",
  "regulation.permenakertrans-25-2008":
    "Pedoman Diagnosis dan Penilaian Cacat karena Kecelakaan dan Penyakit Akibat Kerja",
  "regulation.permenaker-44-2015": "JKK dan JKM pada sektor usaha jasa konstruksi",
  "regulation.permenaker-18-2018": "Jaminan Sosial Pekerja Migran Indonesia",
  "regulation.permenaker-4-2023": "Jaminan Sosial Pekerja Migran Indonesia",
  "regulation.permen-p2mi-9-2026": "Jaminan Sosial Pekerja Migran Indonesia",
  "regulation.perdir-22-2022": "Proses bisnis kepesertaan (Perdir 22/PERDIR.02/072022)",
  "regulation.permenaker-5-2021": "Tata Cara Penyelenggaraan Program JKK, JKM, dan JHT",
  "regulation.permenaker-1-2025": "Perubahan atas Permenaker 5/2021",
  "regulation.pp-60-2015": "Perubahan atas PP 46/2015",
  "regulation.uu-4-2023": "Pengembangan dan Penguatan Sektor Keuangan",
  "regulation.uu-36-2008": "Perubahan Keempat atas UU Pajak Penghasilan",
  "regulation.uu-7-2021": "Harmonisasi Peraturan Perpajakan",
  "regulation.pp-68-2009":
    "PPh Pasal 21 atas Uang Pesangon, Uang Manfaat Pensiun, Tunjangan Hari Tua, dan Jaminan Hari Tua yang Dibayarkan Sekaligus",
  "regulation.permenaker-19-2015": "Tata Cara dan Persyaratan Pembayaran Manfaat JHT",
  "regulation.perbpjs-1-2022": "Peraturan BPJS Ketenagakerjaan tentang Manfaat JKP",
  "regulation.permenaker-15-2021": "Tata Cara Pemberian Manfaat JKP",
  "regulation.permenaker-2-2022":
    "Tata Cara dan Persyaratan Pembayaran Manfaat JHT (dicabut sebelum berlaku)",
  "regulation.permenaker-4-2022": "Tata Cara dan Persyaratan Pembayaran Manfaat JHT",
  "regulation.permenaker-29-2015": "Tata Cara Penyelenggaraan Program Jaminan Pensiun",
  "regulation.permenaker-2-2025": "Perubahan atas Permenaker 15/2021",
  "regulation.pmk-91-2023": "Pengelolaan DBH Perkebunan Sawit",
  "regulation.pmk-72-2024": "Penggunaan DBH Cukai Hasil Tembakau",
  "regulation.permendes-16-2025": "Prioritas Dana Desa 2026",
  "regulation.fatwa-102-2025": "Fatwa MUI: zakat, infak, sedekah untuk iuran pekerja rentan",
  "regulation.uu-23-2006": "Administrasi Kependudukan",
  "regulation.pp-37-2007": "Pelaksanaan UU 23/2006 tentang Administrasi Kependudukan",
  "regulation.pp-40-2019": "Pelaksanaan UU 23/2006 sebagaimana diubah dengan UU 24/2013",
  "regulation.permendagri-27-2021": "Pedoman Penyusunan APBD 2022",
  "regulation.permendagri-84-2022": "Pedoman Penyusunan APBD 2023",
  "regulation.permendagri-15-2023": "Pedoman Penyusunan APBD 2024",
  "regulation.se-mendagri-5193-2021":
    "Surat Edaran tentang jaminan sosial ketenagakerjaan pekerja pemerintah daerah (842.2/5193/SJ)",
  "regulation.se-mendagri-4295-2024":
    "Surat Edaran tentang JKK dan JKM badan ad hoc pemilihan (400.5.7/4295/SJ)",
  "regulation.surat-djpk-49-2024":
    "Surat tentang penggunaan DBH CHT bagi pekerja rentan (S-49/PK/PK.2/2024)",
  "regulation.permenaker-3-2025": "Rekomposisi iuran JKK untuk JKP",
  "regulation.pmk-215-2021": "Penggunaan, Pemantauan, dan Evaluasi DBH CHT (PMK 215/PMK.07/2021)",
};
