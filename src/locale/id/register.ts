import type { Texts } from "../../core/text.js";
import type { RegisterTexts } from "../../core/texts/register.js";

export const register: Texts<RegisterTexts> = {
  "register.reason.moved-away": "pindah ke luar wilayah",
  "register.reason.works-for-a-wage": "menjadi pekerja penerima upah",
  "register.reason.other-source": "iurannya dibayar sumber dana lain",
  "register.reason.too-old": "melewati batas usia",
  "register.reason.stopped-working": "tidak bekerja lagi",
  "register.reason.withdrew": "mengundurkan diri",
  "register.reason.not-found": "orangnya tidak ditemukan",
  "register.reason.registered-twice": "terdaftar dua kali", // not law: a reason for leaving
  "register.reason.funding-ended": "dananya berakhir",
  "register.reason.other": "alasan lain",
  "register.reason.died": "meninggal dunia",
  "register.reason.not-given": "alasan belum diisi",
  "fact.register.joined": "bulan masuk",
  "fact.register.ended": "bulan terakhir kepesertaan",
  "fact.register.died": "tanggal meninggal",
  "fact.register.reason": "alasan keluar",
  "fact.register.moved": "pindah desa",
  "fact.register.paid": "bulan yang dibayar",
  "fact.register.group": "kelompok",
  "fact.register.replaces": "peserta yang digantikan",
  "fact.register.nik": "NIK",
  "fact.register.id": "nomor peserta",
  "fact.register.fundedBy": "sumber dana",
  "expected.register.identity": "NIK atau nomor peserta",
  "expected.register.moment": 'bulan "2026-01" atau tanggal "2026-01-15"', // not law: how a month and a day are written
  "expected.register.ended": "tidak sebelum bulan masuk, dan tidak setelah meninggal",
  "expected.register.died": "tidak sebelum bulan masuk",
  "expected.register.reason": "hanya diisi bila bulan terakhir kepesertaan diisi",
  "expected.register.moved-month":
    "bulan setelah bulan masuk dan setelah pindah sebelumnya, selama masih peserta",
  "expected.register.moved-village": "desa lain dari desa sebelumnya",
  "expected.register.paid":
    '"all" untuk seluruhnya, atau daftar bulan dan rentang bulan dari awal sampai akhir, misalnya ["2026-01", { from: "2026-03", to: "2026-06" }]', // not law: months as examples
  "expected.register.group": "nama salah satu kelompok yang sudah dijelaskan",
  "expected.register.group-once": "setiap kelompok satu kali",
  "expected.register.replaces":
    "nomor atau baris peserta yang sudah berhenti sebelumnya dan belum digantikan",
  "expected.register.waiting": "orang dalam daftar tunggu, dengan NIK atau nomornya dan desanya",
  "expected.register.period": ({ longest }) =>
    `bulan terakhir tidak sebelum bulan pertama, paling lama ${longest} bulan`,
  "expected.register.after-death": ({ row }) =>
    `tidak boleh diisi: orang ini sudah meninggal menurut baris ${row}`,
  "expected.register.overlap": ({ row }) =>
    `bulan setelah kepesertaan orang yang sama di baris ${row} berakhir`,
  "warning.register-assumed-non-wage-earner":
    "Kelompok yang tidak dijelaskan dianggap bukan penerima upah (BPU)",
  "warning.register-lapsed-between": ({ months, month }) =>
    `Menunggak ${months} bulan berturut-turut sebelum membayar lagi pada ${month}: dalam praktik kepesertaannya sudah berakhir; pastikan apakah ia mendaftar ulang`,
  "warning.register-months-before-law": ({ month }) =>
    `Bulan yang belum dibayar sebelum ${month} tidak dihitung sebagai tunggakan: aturannya tidak diketahui`,
  "warning.register-moved-on-village-money":
    "Pindah desa tetapi iurannya tetap dari APBDes: pastikan desa mana yang membayar",
  "warning.register-nik-not-sound": "NIK tidak dapat dipakai; periksa pada KTP",
  "warning.register-nik-of-two-members": ({ rows }) =>
    `NIK yang sama dipakai peserta lain: baris ${rows.join(", ")}`,
  "warning.register-paid-outside": ({ month, months }) =>
    `Ada pembayaran di luar masa kepesertaan: ${months} bulan, mulai ${month}; tidak dihitung`,
  "warning.register-payments-not-known": ({ persons }) =>
    `Pembayaran ${persons} orang belum diketahui; tidak dihitung sebagai dibayar maupun menunggak`,
  "warning.register-two-niks": ({ rows }) =>
    `Satu peserta dengan lebih dari satu NIK: baris ${rows.join(", ")}`,
  "warning.register-waiting-is-member": ({ row }) =>
    `Orang di baris ${row} daftar tunggu sudah menjadi peserta dan dilewati`,
  "warning.register-waiting-without-village": ({ persons }) =>
    `${persons} orang dalam daftar tunggu tidak disebutkan desanya dan tidak dapat mengisi tempat desa`,
  "warning.register-without-reason": "Alasan keluar belum diisi; BPJS akan menanyakannya",
  "explain.register.result": ({ from, to, read, members, personMonths, toRepair }) =>
    `${from} sampai ${to}: ${read} baris dibaca, ${toRepair} perlu diperbaiki. Peserta pada bulan terakhir: ${members} orang; seluruhnya ${personMonths} orang-bulan.`,
  "explain.register.realised": ({ group, headcount, personMonths, amount }) =>
    `${group}: ${amount} untuk ${personMonths} orang-bulan yang dibayar, paling banyak ${headcount} orang sebulan`,
  "explain.register.arrears": ({ date }) => `Menunggak pada ${date}`,
  "explain.register.in-arrears": ({ row, months, effects }) =>
    `${row}: ${months} bulan berturut-turut; ${effects.join("; ")}`,
  "explain.register.effect": ({ programme, effect }) => `${programme} ${effect}`,
  "explain.register.change": ({ month, change, row, place, more }) =>
    `${month}: ${change}, ${row}, ${place}${more ? ` (${more})` : ""}`,
  "explain.register.member-row": ({ row }) => `baris ${row}`,
  "explain.register.waiting-row": ({ row }) => `baris ${row} daftar tunggu`,
  "explain.register.replaces": ({ row, reason }) => `menggantikan ${row}: ${reason}`,
  "explain.register.from": ({ place }) => `sebelumnya ${place}`,
  "explain.register.open": ({ month, place, row, reason }) =>
    `Sejak ${month}: ${place}; ditinggalkan ${row}: ${reason}`,
  "explain.register.count": ({ text, persons }) => `${text}: ${persons} orang`,
};
