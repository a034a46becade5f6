import type { Texts } from "../../core/text.js";
import type { JkmTexts } from "../../core/texts/jkm.js";

export const jkm: Texts<JkmTexts> = {
  "check.jkm.membership-months": ({ months }) =>
    `Kepesertaan sekurang-kurangnya ${months} bulan (bila kurang: hanya biaya pemakaman)`,
  "warning.membership-start-inferred": ({ contributionMonths, months }) =>
    `Tanggal kepesertaan tidak diisi; ${contributionMonths} bulan iuran dianggap menunjukkan kepesertaan sekurang-kurangnya ${months} bulan tanpa pendaftaran ulang`,
  "warning.three-month-scope": ({ months }) =>
    `Meninggal dunia sebelum ${months} bulan kepesertaan: keterangan resmi menyebut BPU; apakah aturan itu juga mengikat segmen ini belum dicocokkan dengan naskah peraturan`,
  "warning.first-day-not-read": ({ from }) =>
    `Permenaker 1/2025 dianggap berlaku sejak diundangkan (${from}); ketentuan mulai berlakunya belum dicocokkan dengan naskah peraturan`,
  "membership-check.membership":
    "sebelum masa kepesertaan minimum hanya biaya pemakaman yang dibayar",
  "check.jkm.not-work-accident":
    "Meninggal dunia bukan akibat kecelakaan kerja (bila akibat kecelakaan kerja, JKK yang membayar)",
  "check.jkm.active": "Meninggal dunia dalam masa aktif: masih bekerja dan menjadi peserta",
  "check.jkm.active~working": "Meninggal dunia ketika masih bekerja",
  "check.jkm.enrolled":
    "Didaftarkan oleh pemberi kerja (bila tidak: pemberi kerja sendiri yang wajib membayar)",
  "check.jkm.arrears": ({ months }) =>
    `Tunggakan iuran paling banyak ${months} bulan berturut-turut`,
  "expected.jkm.enrolled":
    "enrolled hanya bagi pekerja yang memiliki pemberi kerja; BPU yang tidak terdaftar bukan peserta (active: false)",
  "expected.jkm.not-enrolled": "arrearsMonths hanya bagi peserta: tidak bersama enrolled false",
  "warning.assumed-not-work-accident":
    "Sebab kematian tidak disebutkan: dianggap bukan akibat kecelakaan kerja",
  "warning.months-before-membership": ({ months, from }) =>
    `Masa iur ${months} bulan melebihi jumlah bulan sejak ${from}: tentu ada kepesertaan sebelumnya; periksa`,
  "warning.assumed-active":
    "Status aktif tidak disebutkan: peserta dianggap meninggal dunia dalam masa aktif",
  "memberships.only-one": ({ others }) =>
    `JKM dibayar satu kali. Kepesertaan lain (${others}) tidak dihitung: isi Permenaker 1/2025 tentang hal ini belum dicocokkan`,
  "item.other-memberships": "JKM atas kepesertaan lain",
  "warning.memberships-of-one-employer":
    "Beberapa perusahaan milik satu pemberi kerja dihitung sebagai satu kepesertaan JKM (Pasal 15 ayat (1) dan (2))",
  "warning.several-employers-rule-not-read":
    "Permenaker 1/2025 mengatur JKM bagi pekerja dengan lebih dari satu pemberi kerja; isinya belum dicocokkan: mohon ditanyakan kepada kantor cabang BPJS Ketenagakerjaan",
  "jkm-reasons.arrears-over":
    "Tunggakan iuran melebihi batas bulan berturut-turut: tidak ada manfaat JKM",
  "jkm-reasons.short-membership": "Masa kepesertaan minimum belum tercapai: hanya biaya pemakaman",
  "jkm-reasons.settle-first": "Dibayar setelah ahli waris melunasi tunggakan iuran",
  "jkm-reasons.not-enrolled":
    "Pekerja tidak didaftarkan: pemberi kerja wajib membayar manfaat yang sama",
};
