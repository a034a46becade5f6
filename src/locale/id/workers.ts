import type { Texts } from "../../core/text.js";
import type { WorkersTexts } from "../../core/texts/workers.js";

export const workers: Texts<WorkersTexts> = {
  "warning.risk-group-not-decided": ({ whoFixesTheGroup }) =>
    `Lebih dari satu kelompok tingkat risiko dapat berlaku; kelompok suatu perusahaan ditetapkan oleh BPJS Ketenagakerjaan (${whoFixesTheGroup})`,
  "under-reading.basis": "tunjangan sebagaimana dibayar",
  "occupation.asks.own-account-or-firm": "Bekerja pada perusahaan, atau berusaha sendiri?",
  "occupation.asks.project": "Pada proyek kontraktor, pada perusahaan, atau disewa rumah tangga?",
  "occupation.asks.estate-or-smallholder":
    "Bekerja pada perusahaan perkebunan, atau pada kebun rakyat?",
  "occupation.asks.farm-hand":
    "Bekerja tetap pada peternakan, atau membantu harian pada pemilik yang berganti?",
  "occupation.asks.crew": "Dibayar pemilik kapal atau tambak, atau berbagi hasil milik sendiri?",
  "occupation.asks.seafarer": "Di kapal Indonesia, atau di luar negeri?",
  "occupation.asks.workshop": "Bengkel sendiri, atau bekerja pada bengkel?",
  "occupation.asks.driver-s-mate": "Membantu sopir mandiri, atau bekerja pada perusahaan angkutan?",
  "occupation.asks.loaders": "Anggota koperasi bongkar muat, atau harian lepas?",
  "occupation.asks.teacher": "PNS atau PPPK, honorer di sekolah negeri, atau guru yayasan?",
  "occupation.asks.lecturer":
    "PNS atau PPPK, dosen perguruan swasta, atau kontrak di perguruan negeri?",
  "occupation.asks.early-childhood": "Guru yayasan atau desa, atau honorer di PAUD negeri?",
  "occupation.asks.health":
    "PNS atau PPPK, non-ASN di puskesmas, pegawai klinik, atau praktik sendiri?",
  "occupation.asks.practice": "Praktik sendiri, atau bekerja pada kantor?",
  "occupation.asks.medium": "Pegawai media, atau lepas?",
  "occupation.asks.researcher": "PNS, pegawai non-ASN, atau pegawai lembaga swasta?",
  "occupation.asks.cook": "Bekerja pada orang lain, berusaha sendiri, atau di dapur program gizi?",
  "occupation.asks.guard": "Pegawai perusahaan, atau pegawai kantor pemerintah?",
  "occupation.asks.cleaner": "Pegawai kantor pemerintah, pegawai perusahaan, atau dibayar warga?",
  "occupation.asks.village-staff": "Perangkat desa yang diangkat, atau tenaga yang dikontrak desa?",
  "occupation.asks.honorary": "Pegawai kantor, atau guru?",
  "occupation.asks.welfare-volunteer": "Relawan dengan tali asih, atau dikontrak dinas?",
  "occupation.asks.facilitator": "Masih kontrak, atau sudah diangkat PPPK?",
  "occupation.asks.village-enterprise":
    "Pengelola atau pegawai berupah, atau pengawas dengan tunjangan?",
  "occupation.asks.street-trader-or-practice": "Pedagang kaki lima, atau praktik kerja lapangan?", // not law: words of lists
  "occupation.asks.nun": "Apakah bekerja di sekolah, rumah sakit, atau paroki, dan dibayar upah?",
  "occupation.asks.which-work": "Apa pekerjaannya?",
};
