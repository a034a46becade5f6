import type { Texts } from "../../core/text.js";
import type { JhtTexts } from "../../core/texts/jht.js";

export const jht: Texts<JhtTexts> = {
  "expected.claim.earlier": "pembayaran sebelumnya, tidak sesudah date",
  "expected.claim.requested":
    'hanya bagi pengambilan sebagian ("partial-preparation", "partial-home")',
  "expected.claim.shortfall":
    "tidak bersama enrolled: false: pemberi kerja sudah menanggung semuanya",
  "expected.claim.membership-months":
    "membershipMonths harus sesuai dengan membershipStart dan date; isi salah satu saja",
  "expected.claim.happened":
    'kematian atau cacat total tetap terjadi tidak sesudah date (ground "death" dan "total-disability")',
  "expected.claim.partial-taken":
    "partialTaken: true tidak sesuai dengan earlierPayments yang kosong",
  "expected.claim.payments": "sekurang-kurangnya satu pembayaran",
  "item.old-age-savings": "Manfaat JHT",
  "item.partial-preparation": "Pengambilan sebagian JHT untuk persiapan masa pensiun",
  "item.partial-home": "Pengambilan sebagian JHT untuk kepemilikan rumah",
  "check.jht.ground~any": "Ada alasan pembayaran JHT",
  "check.jht.segment": "Peserta JHT: penerima upah atau bukan penerima upah",
  "check.jht.ground": ({ title }) => `${title} tersedia bagi segmen peserta ini`,
  "jht-checks.reached-on": ({ from }) => `, yaitu ${from}`,
  "check.jht.pension-age": ({ age, since }) => `Mencapai usia pensiun ${age} tahun${since}`,
  "jht-checks.payable-from": ({ from }) => ` (dapat dibayar sejak ${from})`,
  "jht-checks.waited": ({ months }) => `Masa tunggu ${months} bulan sejak peristiwanya telah lewat`,
  "jht-checks.happened": "Peristiwanya telah terjadi",
  "jht-checks.next-month": "Sudah memasuki bulan berikutnya setelah cacat total tetap ditetapkan",
  "check.jht.waiting-time": ({ happened, since }) => `${happened}${since}`,
  "warning.leaving-as-citizen":
    "WNI yang meninggalkan Indonesia: belum dicocokkan dengan naskah peraturan menteri; tafsiran yang dipilih menentukan",
  "check.jht.leaving-nationality":
    "Orang asing atau WNI yang meninggalkan Indonesia untuk selama-lamanya",
  "check.jht.leaving-nationality~foreigner":
    "Orang asing yang meninggalkan Indonesia untuk selama-lamanya",
  "check.jht.membership-years": ({ years }) => `Masa kepesertaan sekurang-kurangnya ${years} tahun`,
  "check.jht.partial-once": ({ times }) =>
    `Pengambilan sebagian paling banyak ${times} kali selama menjadi peserta`,
  "warning.tax-window-in-practice": ({ years, months }) =>
    `Teks menghitung ${years} tahun kalender sejak pembayaran pertama; dalam praktik BPJS menghitung ${months} bulan, sehingga pajaknya dapat berbeda`,
  "tax-payments.unknown": ({ date }) => `Pajak atas pembayaran ${date}`,
  "tax-payments.abroad":
    "Bukan wajib pajak dalam negeri: PP 68/2009 tidak berlaku, dan tarifnya tidak diketahui",
  "warning.assumed-resident":
    "Status pajak tidak disebutkan: dianggap wajib pajak orang pribadi dalam negeri",
  "warning.tax-is-creditable":
    "Pajak progresif dapat dikreditkan; penghasilan lain tahun itu tidak dihitung",
  "warning.assumed-tax-number": ({ percent }) =>
    `NPWP (atau NIK yang sudah diaktivasi sebagai NPWP) dianggap ada; tanpa itu pajak progresif lebih tinggi ${percent}%`,
  "claim-result.waits-until": ({ months, from }) =>
    `Dapat dibayarkan setelah masa tunggu ${months} bulan berakhir, yaitu sejak ${from}`,
  "claim-result.waits-until-2": ({ text }) =>
    `Dapat dibayarkan setelah syarat ini terpenuhi: ${text}`,
  "claim-result.share-not-set":
    "Hanya dari akun tambahan, yang bagiannya diserahkan kepada peraturan pemerintah dan belum ditemukan",
  "warning.one-account":
    "UU 4/2023 membagi JHT ke dalam akun utama dan akun tambahan; peraturan pelaksananya belum ditemukan, jadi dihitung sebagai satu saldo",
  "claim-result.paid-within": ({ days }) =>
    `Dibayar paling lama ${days} hari kerja sejak pengajuan diterima lengkap`,
  "item.shortfall": "Kekurangan JHT",
  "claim-result.not-enrolled":
    "Pekerja tidak didaftarkan: pemberi kerja wajib membayar manfaat JHT",
  "claim-result.under-reported":
    "Upah dilaporkan lebih rendah: pemberi kerja wajib membayar kekurangannya",
  "return-rates.rate-of-year": ({ year }) => `tingkat tahun ${year} tidak diisi`,
  "warning.return-is-assumed": ({ floor }) =>
    `Tingkat hasil pengembangan diisi oleh pengguna dan tidak dibandingkan dengan batas bawahnya, yaitu ${floor}`,
  "warning.return-below-floor": ({ floor }) =>
    `Tingkat hasil pengembangan lebih rendah daripada batas bawahnya, yaitu ${floor}`,
  "item.opening": "Saldo awal",
  "item.contributions": "Iuran",
  "item.returns": "Hasil pengembangan",
  "expected.projection.form":
    "{ wage, months, ... } atau { contributions: [{ month, amount }], ... }, dengan returnPercentPerYear",
  "expected.projection.rate":
    "persen setahun dari 0 sampai 100, atau daftar { year, percent } tanpa tahun yang berulang", // not law: a percent runs from 0 to 100
  "expected.projection.rate-needs-start":
    "tingkat menurut tahun memerlukan start atau contributions",
  "expected.projection.months": ({ longest }) => `bilangan bulat 1 sampai ${longest}`, // not law: a projection of at least one month
  "expected.projection.months-needed":
    "banyaknya bulan, karena tidak ada iuran yang menunjukkannya",
  "expected.projection.once": "tiap bulan paling banyak sekali",
  "expected.projection.within": "iuran dalam jangka waktu start dan months",
  "expected.projection.reported-wage": "upah yang dilaporkan, tidak lebih tinggi dari wage",
  "item.tax": "Pajak atas JHT",
};
