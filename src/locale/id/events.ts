import type { Texts } from "../../core/text.js";
import type { EventsTexts } from "../../core/texts/events.js";
import { abbreviations } from "../make-format.js";

export const events: Texts<EventsTexts> = {
  "item.jkk": "JKK (kecelakaan kerja)",
  "item.jkm": "JKM (kematian)",
  "item.jht": "JHT (hari tua)",
  "item.jp": "JP (pensiun)",
  "item.jkp": "JKP (kehilangan pekerjaan)",
  "not-concerned.wage-earner": "Program ini tidak terbuka bagi penerima upah",
  "not-concerned.non-wage-earner": "Program ini tidak terbuka bagi bukan penerima upah (BPU)",
  "not-concerned.construction": "Program ini tidak terbuka bagi pekerja jasa konstruksi",
  "not-concerned.nobody":
    "Tidak ada yang berhak atas pensiun: suami atau istri, anak, atau orang tua; ketentuan tentang iurannya tidak ditemukan",
  "not-concerned.jkk": "JKK hanya atas kecelakaan kerja atau penyakit akibat kerja",
  "not-concerned.jkm": "JKM hanya atas kematian yang bukan akibat kecelakaan kerja",
  "not-concerned.jht":
    "JHT dibayar pada usia pensiun, berhenti bekerja, cacat total tetap, atau meninggal dunia; saldonya tetap milik peserta",
  "not-concerned.jp": "JP dibayar pada usia pensiun, cacat total tetap, atau meninggal dunia",
  "not-concerned.jkp": "JKP hanya atas pemutusan hubungan kerja",
  "jht-adapter.balance": "JHT yang dibayar adalah saldonya",
  "entitlements.time-of": ({ days }) => `paling lama ${days} hari kerja sejak klaim lengkap`,
  "entitlements.scholarship": "setiap tahun ajaran, tahun pertama bersama klaim santunan",
  "entitlements.employer-first": "dibayar pemberi kerja lebih dahulu",
  "entitlements.unknown": "batas waktu pembayaran tidak ditemukan",
  "expected.event.event": "peristiwa: death, work-accident, job-loss, atau retirement",
  "expected.event.programmes":
    "sekurang-kurangnya satu program (jkk, jkm, jht, jp, jkp), tanpa pengulangan",
  "expected.event.employer":
    "yang dibayar atau dilaporkan pemberi kerja, hanya bagi penerima upah dan jasa konstruksi",
  "expected.event.basis":
    "wage (juga reportedWage dan otherWages) bagi penerima upah dan jasa konstruksi, income bagi BPU",
  "expected.event.child": 'child hanya bagi relation "child"',
  "expected.event.birth-date": "tanggal lahir sebelum peristiwa",
  "expected.event.membership-start": "kepesertaan dimulai tidak sesudah peristiwa",
  "expected.event.settled-by":
    'sesudah peserta meninggal dunia, arrearsSettledBy ialah "heirs" atau "other"',
  "expected.event.claimed-on": "tidak sebelum peristiwa",
  "expected.event.citizen": "jkp.citizen harus sama dengan citizen",
  "expected.event.age":
    "umur saat pendaftaran tidak melebihi umur pada hari peristiwa menurut birthDate",
  "expected.event.accident": 'hanya bersama cause "work-accident"',
  "warning.event-of-other-programme": ({ programme, ofEmployer }) => {
    const name = abbreviations([programme]);
    const owed = `; pemberi kerja yang seharusnya mendaftarkan pekerja wajib membayar manfaat yang sama (PP 44/2015 Pasal ${programme === "jkm" ? "35" : "27"} ayat (1))`; // not law: numbers of articles
    return `Kejadian ini ditanggung ${name}, tetapi ${name} tidak termasuk program peserta yang diisi: manfaatnya tidak dihitung${ofEmployer ? owed : ""}`;
  },
  "warning.heir-papers":
    'Dokumen ahli waris untuk JKK dan JP tidak ditemukan dalam naskah peraturan: daftar JKK (Permenaker 5/2021 Pasal 19, juga bagi kematian) hanya menyebut "dokumen lain", daftar JP (penjelasan Pasal 25 PP 45/2015) hanya dokumen peserta. Siapkan bukti kematian dan bukti ahli waris seperti pada JKM (PP 44/2015 Pasal 40 ayat (3)) dan tanyakan kepada kantor cabang BPJS',
  "event.not-open": ({ programme, segment, cites }) =>
    `Program ${programme} tidak terbuka bagi ${segment}: ${cites}`,
  "event.out-of-coverage": ({ provision, id, from, to, date }) =>
    `${provision} (${id}) berlaku mulai ${from}${to === undefined ? "" : ` sampai ${to}`}; tidak ada aturan untuk ${date}`,
};
