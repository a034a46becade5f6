import type { Texts } from "../../core/text.js";
import type { CleaningTexts } from "../../core/texts/cleaning.js";

export const cleaning: Texts<CleaningTexts> = {
  "cleaning.rule.answer": "sesuai jawaban",
  "cleaning.rule.spaces": "spasi berlebih dibuang",
  "cleaning.rule.empty-mark": "tanda sel kosong",
  "cleaning.rule.nik-marks": "spasi, titik, dan tanda lain dalam NIK dibuang",
  "cleaning.rule.nik-letters": "huruf dalam NIK dibaca sebagai angka yang mirip",
  "cleaning.rule.nik-as-number": "NIK yang datang sebagai bilangan",
  "cleaning.rule.nik-exponent": "NIK dalam notasi ilmiah yang angkanya masih utuh",
  "cleaning.rule.date-form": "cara lain menulis tanggal",
  "cleaning.rule.date-day-number": "nomor hari dari lembar kerja",
  "cleaning.rule.date-by-nik": "hari dan bulan dipastikan oleh NIK",
  "cleaning.rule.date-day-first": "hari sebelum bulan, sesuai kebiasaan Indonesia",
  "cleaning.rule.date-as-in-list": "hari sebelum bulan, seperti di bagian lain daftar",
  "cleaning.rule.date-of-nik": "tanggal lahir diambil dari NIK",
  "cleaning.rule.sex-word": "kata untuk jenis kelamin",
  "cleaning.rule.sex-of-nik": "jenis kelamin diambil dari NIK",
  "cleaning.rule.village-name": "nama desa ditemukan dalam daftar desa",
  "cleaning.rule.village-spelling": "nama desa dalam satu ejaan",
  "cleaning.rule.code-form": "cara lain menulis kode",
  "cleaning.rule.region-recoded": "kode wilayah yang berlaku sekarang",
  "cleaning.rule.occupation-code": "nomor dalam daftar pekerjaan KTP",
  "cleaning.rule.money-form": "cara lain menulis jumlah uang",
  "cleaning.rule.money-range": "kisaran jumlah uang",
  "cleaning.rule.no-money": "penghasilan nol dianggap tidak diisi",
  "cleaning.rule.decile-word": "cara lain menulis desil",
  "cleaning.rule.membership-word": "kata untuk kepesertaan",
  "cleaning.rule.funding-word": "kata untuk siapa yang membayar",
  "cleaning.rule.yes-no-word": "kata untuk ya atau tidak",
  "cleaning.rule.note-word": "dibaca dari keterangan",
  "cleaning.rule.known-member": "sesuai data BPJS tentang orang ini",
  "cleaning.question.nik-missing": "Berapa NIK-nya?",
  "cleaning.question.nik-digits-lost": "Lembar kerja menghilangkan angka NIK; berapa NIK pada KTP?",
  "cleaning.question.nik-length": "Angka NIK terlalu banyak atau kurang; berapa NIK pada KTP?",
  "cleaning.question.nik-not-digits": "NIK memuat tanda yang bukan angka; berapa NIK pada KTP?",
  "cleaning.question.nik-impossible":
    "Tanggal lahir atau nomor urut dalam NIK tidak ada; berapa NIK pada KTP?",
  "cleaning.question.nik-provisional":
    "Nomor berawalan 0 adalah nomor sementara; sudah adakah NIK?", // not law: words of lists
  "cleaning.question.nik-no-such-province":
    "NIK berawalan provinsi yang tidak ada; berapa NIK pada KTP?",
  "cleaning.question.nik-of-several-people":
    "NIK ini dipakai beberapa orang; berapa NIK orang ini?",
  "cleaning.question.nik-of-family-card": "Nomor ini nomor kartu keluarga; berapa NIK orang ini?",
  "cleaning.question.date-order": "Angka mana yang hari, dan mana yang bulan?",
  "cleaning.question.date-century": "Pada abad mana orang ini lahir?",
  "cleaning.question.date-unreadable": "Kapan tanggal lahirnya?",
  "cleaning.question.date-not-in-calendar":
    "Hari itu tidak ada dalam kalender; kapan tanggal lahirnya?",
  "cleaning.question.date-implausible":
    "Orang ini belum lahir atau terlalu tua; kapan tanggal lahirnya?",
  "cleaning.question.sex-unclear": "Laki-laki atau perempuan?",
  "cleaning.question.village-spelling": "Desa mana yang dimaksud? Ada yang ejaannya mirip.",
  "cleaning.question.village-several": "Desa mana di antara yang senama?",
  "cleaning.question.village-unknown": "Desa mana yang dimaksud? Tidak ada yang bernama demikian.",
  "cleaning.question.village-code-unknown":
    "Desa mana yang dimaksud? Tidak ada yang berkode demikian.",
  "cleaning.question.village-in-another-district":
    "Apakah yang dimaksud desa senama di kecamatan lain?",
  "cleaning.question.village-against-code": "Nama dan kode menunjuk dua desa; mana yang benar?", // not law: words of lists
  "cleaning.question.occupation-several":
    "Pekerjaan mana yang dimaksud? Kata ini punya beberapa tempat.",
  "cleaning.question.occupation-unknown": "Pekerjaan mana dalam katalog yang dimaksud?",
  "cleaning.question.occupation-is-none": "Apakah orang ini sungguh bekerja?",
  "cleaning.question.money-unclear": "Berapa rupiah sebulan?",
  "cleaning.question.decile-unclear": "Desil berapa, dari 1 sampai 10?", // not law: a decile is a tenth
  "cleaning.question.membership-unclear":
    "Apakah orang ini peserta BPJS Ketenagakerjaan, dan di segmen mana?",
  "cleaning.question.funding-unclear": "Siapa yang membayar iuran sekarang?",
  "cleaning.question.yes-no-unclear": "Ya atau tidak?",
  "cleaning.question.note-unclear": "Apakah orang ini yang dimaksud dalam keterangan?",
  "cleaning.question.cell-unreadable": "Apa arti isi sel ini?",
  "cleaning.omitted.empty": "baris kosong",
  "cleaning.omitted.end-mark": "tanda akhir daftar",
  "cleaning.omitted.headings-again": "judul kolom sekali lagi",
  "cleaning.omitted.column-numbers": "nomor kolom",
  "cleaning.omitted.total-line": "baris jumlah",
  "cleaning.omitted.signature-line": "baris tanda tangan",
  "cleaning.omitted.remark-line": "catatan tentang daftar",
  "cleaning.agrees.name": "nama",
  "cleaning.agrees.birth-date": "tanggal lahir",
  "cleaning.agrees.village": "desa",
  "cleaning.agrees.nik-but-a-slip": "NIK kecuali salah ketik",
  "warning.list-column-missing": ({ field }) =>
    `Tidak ada judul yang dikenal untuk kolom ${field}; sebutkan dalam columns`,
  "warning.list-column-empty": ({ column }) => `Kolom ${column} kosong di semua baris`,
  "warning.list-column-twice": ({ column }) =>
    `Kolom ${column} tidak dipakai: kolom lain berisi hal yang sama; sebutkan yang benar dalam columns`,
  "warning.list-niks-end-in-zero": ({ place, zero, niks }) =>
    `${place ? `${place}: ` : ""}${zero} dari ${niks} NIK berakhir dengan 0; lembar kerja hanya menyimpan 15 angka dan menjadikan yang terakhir 0: NIK tampak utuh padahal tidak`, // not law: what spreadsheets make of long numbers
  "warning.list-nik-of-several-people": ({ niks, rows }) =>
    `Satu NIK untuk beberapa nama: ${niks} NIK dalam ${rows} baris`,
  "warning.list-dates-ambiguous": ({ ambiguous, dates }) =>
    `Hari dan bulan tidak dapat dibedakan pada ${ambiguous} dari ${dates} tanggal lahir; kirim daftar dengan tanggal sebagai teks`,
  "warning.list-dates-in-both-orders": ({ dayFirst, monthFirst }) =>
    `Daftar menulis ${dayFirst} tanggal dengan hari di depan dan ${monthFirst} dengan bulan di depan; yang cocok untuk keduanya ditanyakan`,
  "warning.list-niks-without-province": ({ rows }) =>
    `NIK berawalan provinsi yang tidak ada: ${rows}`,
  "warning.list-niks-provisional": ({ rows }) =>
    `Nomor berawalan 0, nomor sementara dari sistem desa dan bukan NIK: ${rows}`, // not law: words of lists
  "warning.list-regions-recoded": ({ rows }) =>
    `Baris dengan kode yang tidak lagi dipakai wilayahnya: ${rows}`,
  "warning.list-nik-contradicts": ({ rows }) =>
    `Baris yang tanggal lahir atau jenis kelaminnya berbeda dari NIK: ${rows}; yang diisi tetap dipakai`,
  "warning.list-villages-look-alike": ({ villages }) => `Mungkin satu desa: ${villages.join(", ")}`,
  "warning.list-same-person-twice": ({ pairs }) =>
    `Pasangan baris yang mungkin satu orang, dengan dua NIK atau NIK yang tidak terbaca: ${pairs}`, // not law: words of lists
  "expected.cleaning.columns": "isi setiap kolom, menurut judulnya",
  "expected.cleaning.villages":
    'desa dengan kode bertitik dan nama, mis. { code: "62.05.05.2011", name: "Lemo I" }', // not law: a region code as an example
  "expected.cleaning.answer": "kunci pertanyaan dan nilai yang mungkin untuk kolomnya, atau null",
  "expected.cleaning.known-members": "NIK dan kepesertaan: segmen, member, atau none",
};
