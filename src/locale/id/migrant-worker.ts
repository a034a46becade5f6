import type { Texts } from "../../core/text.js";
import type { MigrantWorkerTexts } from "../../core/texts/migrant-worker.js";

export const migrantWorker: Texts<MigrantWorkerTexts> = {
  "migrant-amounts.amount-not-read": ({ name }) =>
    `Besarnya ada dalam lampiran ${name}, yang naskahnya belum tersedia`,
  "item.accident-transport": "Biaya pengangkutan akibat kecelakaan kerja",
  "item.treatment-abroad": "Pengobatan di negara tujuan penempatan",
  "item.rape": "Santunan bagi korban pemerkosaan",
  "item.failed-departure": "Bantuan uang karena gagal berangkat",
  "item.failed-placement": "Bantuan uang dan biaya pulang karena gagal ditempatkan",
  "item.placed-against-contract": "Bantuan uang karena ditempatkan tidak sesuai perjanjian kerja",
  "item.accident-dismissal": "Bantuan uang karena PHK akibat kecelakaan kerja",
  "item.one-sided-dismissal": "Bantuan uang karena PHK sepihak",
  "item.repatriation": "Biaya pemulangan",
  "item.loss-on-the-way-home":
    "Penggantian kerugian akibat tindakan pihak lain dalam perjalanan pulang",
  "migrant-part.in-one-sum": "Santunan kematian, santunan berkala, dan biaya pemakaman sekaligus",
  "migrant-part.transport": "Biaya transportasi pulang",
  "item.vocational-training": "Pelatihan vokasi",
  "check.migrant-worker.covered":
    "Manfaat atas kejadian ini diberikan pada masa itu (sebelum, selama, atau setelah bekerja)",
  "check.migrant-worker.cause":
    "Sebab kematian menentukan program: JKK bila akibat kecelakaan kerja, selain itu JKM",
  "check.migrant-worker.failed-departure":
    "Gagal berangkat bukan karena kesalahan perusahaan penempatan dan bukan karena kebijakan pemerintah",
  "check.migrant-worker.protected~before": ({ monthsBefore }) =>
    `Terjadi paling lama ${monthsBefore} bulan sebelum berangkat`,
  "check.migrant-worker.protected": "Terjadi dalam masa perjanjian kerja",
  "check.migrant-worker.protected~after": ({ monthsAfter }) =>
    `Terjadi paling lama ${monthsAfter} bulan setelah tiba kembali di Indonesia`,
  "check.migrant-worker.claim-window": ({ value }) =>
    `Diajukan paling lambat ${value} tahun sejak kejadian`,
  "warning.home-care-time": ({ years }) =>
    `Perawatan di rumah diberikan paling lama ${years} tahun`,
  "warning.transport-cost-not-given":
    "Biaya transportasi pulang diganti sesuai biaya sampai batas tertentu; isi biayanya agar dihitung",
  "migrant-scholarship.phase":
    "Pada JKM beasiswa diberikan bila PMI meninggal dunia selama bekerja",
  "warning.no-contribution-period-known":
    "Masa iur minimum untuk beasiswa anak PMI tidak ditemukan dan tidak disyaratkan di sini",
  "migrant-dismissal.open": "menurut jumlah bulan, sesuai tafsiran yang dipilih",
  "migrant-dismissal.months-needed": "menurut tafsiran yang dipilih bantuan dibayar tiap bulan",
  "warning.dismissal-exclusions":
    "Menurut satu sumber, PHK karena deportasi, berakhirnya perjanjian kerja, cuti, sakit yang bukan akibat kerja, tindak pidana, melarikan diri, atau mengundurkan diri tidak dijamin",
  "warning.further-help-not-read":
    "Pasal 27 ayat (4) Permenaker 4/2023 menyebut manfaat lain bagi korban pemerkosaan; bunyinya terpotong dalam salinan yang ada",
  "migrant-worker-benefit.periodic": "Santunan berkala cacat total tetap",
  "migrant-worker-benefit.in-kind": "diberikan sesuai kebutuhan",
  "expected.migrant-worker.phase":
    "masa: before (sebelum), during (selama), atau after (setelah bekerja)",
  "expected.migrant-worker.event": ({ events }) => `salah satu kejadian ini: ${events.join(", ")}`,
  "expected.migrant-worker.registered-on": "tidak sesudah date",
  "migrant-rule-day.registration":
    "menurut tafsiran yang dipilih, hari pendaftaran menentukan aturan yang berlaku",
  "warning.migrant-rule-changed": ({ registeredOn, date }) =>
    `Aturan bagi PMI berubah antara pendaftaran pada ${registeredOn} dan kejadian pada ${date}; ketentuan penutupnya belum dicocokkan dengan naskah`,
  "expected.migrant-worker.claimed-on": "tidak sebelum date",
  "expected.migrant-worker.after-departure": "tidak boleh sebelum departureDate",
  "expected.migrant-worker.begun":
    'departureDate tidak sesudah date: kejadian pada phase "during" terjadi setelah berangkat',
  "expected.migrant-worker.returned":
    'returnDate tidak sesudah date: kejadian pada phase "after" terjadi setelah tiba kembali',
};
