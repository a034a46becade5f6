import type { Texts } from "../../core/text.js";
import type { ScholarshipTexts } from "../../core/texts/scholarship.js";

export const scholarship: Texts<ScholarshipTexts> = {
  "expected.child.birth-date":
    'tanggal lahir yang tidak sesudah kejadian (anak dalam kandungan: relation "unborn")',
  "expected.child.age": "jenjang dan kelas yang sesuai dengan umur menurut birthDate",
  "expected.child.starts-school":
    'tahun ajaran masuk sekolah, hanya untuk level "not-yet", tidak sebelum tahun kejadian',
  "expected.child.working": "true, false, atau pekerjaan yang dikecualikan Permenaker 1/2025",
  "expected.child.grade": "kelas yang ada pada jenjang itu",
  "expected.child.unborn":
    'anak dalam kandungan: level "not-yet" tanpa birthDate, married, atau working',
  "expected.child.skips-kindergarten": 'skipsKindergarten hanya bagi level "not-yet" dan "sd"',
  "expected.child.repeated-years": ({ mostRepeatedYears }) =>
    `banyaknya tahun mengulang, paling banyak ${mostRepeatedYears}`,
  "expected.child.later-change":
    "hari sesudah kejadian (keadaan pada hari kejadian: isi married atau working)",
  "expected.child.already-so":
    "sudah demikian pada hari kejadian (married atau working true): tidak dapat terjadi kemudian",
  "expected.child.decided-on": "decidedOn tidak boleh sebelum eventDate",
  "check.scholarship.lawful-child":
    "Anak sah; anak tiri atau anak angkat sah menurut hukum sebelum kejadian",
  "warning.assumed-lawful-child": "Bila tidak disebutkan, anak dianggap anak sah peserta",
  "check.scholarship.born":
    "Anak sudah lahir pada hari kejadian (ketentuan tentang anak dalam kandungan tidak ditemukan: tanyakan kepada BPJS)",
  "check.scholarship.not-already-entitled": "Anak belum menerima beasiswa dari orang tua yang lain",
  "check.scholarship.event":
    "Meninggal dunia atau cacat total tetap akibat kecelakaan kerja: tanpa masa iur minimum",
  "check.scholarship.event~contribution-months": ({ months }) =>
    `Masa iur sekurang-kurangnya ${months} bulan untuk meninggal bukan akibat kecelakaan kerja`,
  "check.scholarship.event~migrant-worker":
    "PMI meninggal dunia selama bekerja, atau meninggal dunia atau cacat total tetap akibat kecelakaan kerja",
  "warning.contribution-period-continuity": ({ value }) =>
    `Masa iur ${value} bulan untuk beasiswa: teks tidak menyebut harus terus-menerus; bila pernah terputus, tanyakan kepada kantor cabang BPJS`,
  "check.scholarship.at-school": "Anak masih bersekolah",
  "check.scholarship.years-left": ({ lastPaid }) =>
    `Masih ada tahun yang dibayar (pendidikan tinggi paling lama ${lastPaid} tahun)`,
  "check.scholarship.age": ({ age }) => `Anak belum berusia ${age} tahun`,
  "check.scholarship.unmarried": "Anak belum menikah",
  "scholarship-years.school": "SD",
  "warning.school-entry-scheduled":
    "Anak belum bersekolah dan tanggal lahirnya tidak diketahui: jadwal dimulai tahun ajaran berikutnya",
  "warning.school-entry-assumed": ({ school, age }) =>
    `Anak belum bersekolah: dianggap masuk ${school} pada tahun ajaran sesudah berusia ${age} tahun; isi tahun masuk sekolah untuk mengubahnya`,
  "scholarship-years.unpayable": ({ ageLimit }) => `Anak telah berusia ${ageLimit} tahun`,
  "scholarship-years.married": "Anak telah menikah",
  "scholarship-years.working": "Anak telah bekerja",
  "child-plan.lawful": "anak tiri dan anak angkat dihitung bila sah menurut hukum sebelum kejadian",
  "child-plan.missing-schooling": "beasiswa bergantung pada jenjang dan kelas anak",
  "child-plan.grade": "yang dibayar adalah sisa tahun sejak kelas sekarang",
  "child-plan.likely": ({ level, grade }) =>
    `beasiswa bergantung pada jenjang dan kelas anak; menurut tanggal lahir kemungkinan ${level} tahun ke-${grade}`,
  "child-plan.likely-not-yet":
    "beasiswa bergantung pada jenjang dan kelas anak; menurut tanggal lahir kemungkinan belum bersekolah",
  "warning.age-against-level": ({ child }) =>
    `Anak ke-${child}: umur tidak lazim untuk jenjang dan kelasnya; periksa tanggal lahir dan kelas`,
  "warning.age-23-not-checked": ({ age }) =>
    `Tanggal lahir anak tidak diisi: penghentian pada usia ${age} tahun tidak diperhitungkan`,
  "warning.assumed-unmarried-not-working":
    "Bila tidak disebutkan, anak dianggap belum menikah dan tidak bekerja",
  "warning.status-on-first-day":
    "Pernikahan atau pekerjaan anak menghentikan beasiswa mulai tahun ajaran yang dimulai sesudahnya; tahun ajaran yang sedang berjalan tetap dihitung",
  "warning.leaves-school":
    "Anak yang berhenti sekolah: satu kantor cabang BPJS menghentikan beasiswanya, tetapi ketentuannya belum dicocokkan dengan naskah peraturan; jadwal tidak dipotong",
  "warning.work-in-several-runs":
    "Anak yang beberapa kali bekerja paling lama enam bulan berturut-turut: apakah masa kerjanya dijumlahkan belum dicocokkan; tafsiran yang dipilih menentukan", // not law: enam bulan ialah isi pilihan working
  "scholarship-part.no-years-left": "Tidak ada tahun beasiswa yang tersisa",
  "plan-scholarship.months": "beasiswa JKM bergantung pada masa iur",
  "plan-scholarship.over-limit": ({ limit }) =>
    `Beasiswa diberikan paling banyak untuk ${limit} anak; yang didaftarkan didahulukan, lalu menurut urutan isian`,
  "warning.repeated-class":
    "Kelas yang diulang: ketentuannya tidak ditemukan; tafsiran yang dipilih menentukan",
  "warning.missed-year-or-change-of-level":
    "Beasiswa diajukan setiap tahun; ketentuan tentang tahun yang terlewat dan perpindahan jenjang di tengah tahun ajaran tidak ditemukan: tiap tahun dihitung menurut jenjang pada tahun ajaran pengajuannya",
  "warning.heirs-choose-children":
    "Anak penerima dipilih oleh peserta atau ahli waris; urutan dalam masukan dipakai sebagai pilihan",
  "warning.scholarship-back-dated": ({ from }) =>
    `Beasiswa atas kejadian pada masa ini baru dapat dibayarkan sejak ${from}, termasuk tahun ajaran sebelumnya`,
  "warning.claim-every-year":
    "Beasiswa diajukan setiap tahun; tahun ajaran dianggap mulai awal Juli; ketentuan tentang dokumen pengajuan berikutnya, batas waktunya, dan tahun yang terlewat belum ditemukan",
  "check.scholarship.not-working": ({ exceptions }) =>
    exceptions
      ? "Anak tidak bekerja, atau masih menempuh pendidikan dan bekerja dengan cara yang dikecualikan Permenaker 1/2025"
      : "Anak tidak bekerja",
};
