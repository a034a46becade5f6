import type { Texts } from "../../core/text.js";
import type { JpTexts } from "../../core/texts/jp.js";

export const jp: Texts<JpTexts> = {
  "expected.pension.kind": "jenis pensiun: old-age, disability, widow, child, atau parent",
  "expected.pension.average": "weightedAverageAnnualWage atau annualWages, bukan keduanya",
  "expected.pension.years": "tiap tahun paling banyak sekali",
  "expected.pension.months": ({ monthsOfYear }) => `bulan iuran 1 sampai ${monthsOfYear}`, // not law: the first of the months of a year
  "expected.pension.sum": "masa iur yang sama dengan jumlah bulan dalam annualWages",
  "expected.pension.wage-years": "tahun upah tidak sesudah tahun date",
  "expected.pension.of-participant":
    'hanya anak yang dapat melanjutkan pensiun janda atau duda: of harus "participant"',
  "late-births.too-late": ({ latest, value }) =>
    `tidak sesudah ${latest}: anak yang lahir paling lambat ${value} hari kemudian dapat ditambahkan`,
  "check.jp.registered": ({ spouses, children, parents }) =>
    `Terdaftar sebagai penerima manfaat: ${spouses} istri atau suami, paling banyak ${children} anak, atau ${parents} orang tua`,
  "check.jp.no-spouse":
    "Tidak ada janda atau duda yang berhak, atau ia meninggal dunia atau menikah lagi",
  "check.jp.no-child": "Tidak ada anak yang berhak",
  "check.jp.child": ({ age }) =>
    `Ada anak yang belum berusia ${age} tahun, tidak bekerja, dan belum menikah`,
  "entitled-children.child": ({ index }) => `Anak ke-${index}`,
  "entitled-children.aged": ({ age }) => `Sudah berusia ${age} tahun`,
  "entitled-children.working": "Sudah bekerja",
  "entitled-children.married": "Sudah menikah",
  "entitled-children.too-many": ({ most }) => `Paling banyak ${most} anak`,
  "entitled-children.not-known": ({ name }) => `Belum diketahui: ${name}`,
  "warning.pension-age-rose": ({ since, age }) =>
    `Usia pensiun tercapai pada ${since}, sebelum naik menjadi ${age} tahun. Menurut pernyataan BPJS yang sudah mencapainya tidak perlu menunggu usia baru; PP 45/2015 tidak memuat peralihan, jadi tanyakan kepada kantor cabang BPJS`,
  "possible-months.membership": "kepesertaan dimulai",
  "possible-months.jp": "program JP dimulai",
  "possible-months.until-age": ({ months, from, to }) =>
    `paling banyak ${months} bulan: dari ${from} sampai ${to}, saat manfaat pensiun harus sudah diambil`,
  "possible-months.at-most": ({ months, since, from, to }) =>
    `paling banyak ${months} bulan: ${since} pada ${from} dan yang ditanyakan ialah ${to}`,
  "check.jp.contribution-months~years": ({ years }) =>
    `Masa iur sekurang-kurangnya ${years} tahun; bila kurang, dipakai ${years} tahun dengan syarat kepadatan iuran dan masa kepesertaan`,
  "check.jp.density": ({ least }) =>
    `Tingkat kepadatan iuran sekurang-kurangnya ${least}% (bila kurang: dibayar sekaligus)`,
  "check.jp.membership": ({ months }) =>
    `Cacat total tetap terjadi sekurang-kurangnya ${months} bulan sejak terdaftar (bila kurang: dibayar sekaligus)`,
  "check.jp.membership~years": ({ years }) =>
    `Menjadi peserta sekurang-kurangnya ${years} tahun (bila kurang: dibayar sekaligus)`,
  "check.jp.segment": "Peserta JP: pekerja penerima upah selain pekerja harian jasa konstruksi",
  "check.jp.nationality": "Warga negara Indonesia, atau orang asing menurut tafsiran yang dipilih",
  "check.jp.kind":
    "Ada alasan pembayaran: usia pensiun, cacat total tetap, atau peserta meninggal dunia",
  "check.jp.pension-age~unknown": "Mencapai usia pensiun",
  "check.jp.pension-age": ({ date, age, since }) =>
    `Mencapai usia pensiun (usia pensiun per ${date} ialah ${age} tahun; peserta mencapainya pada ${since})`,
  "check.jp.before-pension-age": "Cacat total tetap sebelum mencapai usia pensiun",
  "check.jp.contribution-months": ({ months }) =>
    `Masa iur sekurang-kurangnya ${months} bulan (bila kurang: dibayar sekaligus)`,
  "lump-sum.contributions": "Iuran JP pemberi kerja dan pekerja",
  "lump-sum.returns": "Hasil pengembangan",
  "item.lump-sum": "Pembayaran JP sekaligus",
  "lump-sum.not-given":
    "Akumulasi iuran dan hasil pengembangan tidak diisi; tingkat hasil pengembangan JP tidak diketahui",
  "average-wage.yearly": "manfaat pensiun dihitung dari upah tahunan rata-rata tertimbang",
  "average-wage.missing-inflation": ({ year }) =>
    `upah dibawa ke nilai sekarang dengan inflasi tahun ${year}, yang tidak diisi`,
  "warning.wage-above-ceiling": ({ years }) =>
    `Upah tahun ${years.join(", ")} melebihi batas upah iuran JP; iuran hanya dibayar sampai batas itu, dan teks tidak menyebut upah mana yang dipakai rumus`,
  "item.old-age": "Pensiun hari tua",
  "item.disability": "Pensiun cacat",
  "item.widow": "Pensiun janda atau duda",
  "item.child": "Pensiun anak",
  "item.parent": "Pensiun orang tua",
  "pension-terms.aged": ({ index, age }) => `Anak ke-${index} mencapai usia ${age} tahun`,
  "pension-terms.first-paid": ({ days, later }) =>
    `Pembayaran pertama paling lama ${days} hari setelah hak timbul dan dokumen lengkap; selanjutnya paling lambat tanggal ${later} setiap bulan`,
  "pension-terms.confirmed": ({ everyMonths, stopsAfterYears }) =>
    `Data dikonfirmasi setiap ${everyMonths} bulan; tanpa konfirmasi pembayaran ditangguhkan; bila tetap tidak dikonfirmasi selama ${stopsAfterYears} tahun, dihentikan`,
  "pension-terms.inflation": "Setiap tahun disesuaikan dengan inflasi umum tahun sebelumnya",
  "pension-terms.late": ({ late }) =>
    `Bila BPJS terlambat membayar, BPJS menambah ${late}% sebulan dari jumlah yang terlambat`,
  "pension-debts.not-enrolled":
    "Pekerja tidak didaftarkan dalam JP: pemberi kerja wajib membayar manfaat pensiun",
  "pension-terms.employer-owes":
    "Pekerja tidak didaftarkan: pemberi kerja wajib membayar manfaat pensiun",
  "pension-terms.postponement": ({ years }) =>
    `Peserta yang masih bekerja dapat menunda pensiun sampai berhenti bekerja, paling lama ${years} tahun setelah usia pensiun`,
  "pension-terms.unborn": ({ days }) =>
    `Anak yang lahir paling lama ${days} hari setelah perkawinan berakhir atau peserta meninggal dunia dapat ditambahkan`,
  "pension-terms.death": "Penerima meninggal dunia",
  "pension-terms.recovery": "Peserta tidak lagi cacat total tetap",
  "pension-terms.remarriage": "Janda atau duda menikah lagi",
  "pension-terms.works-or-marries": "Anak bekerja atau menikah",
  "warning.postponed-too-long": ({ years, latest }) =>
    `Pensiun dapat ditunda paling lama ${years} tahun setelah usia pensiun: dihitung sejak ${latest}`,
  "pension-result.too-early": ({ reached }) =>
    `tidak sebelum ${reached}: pada hari itu usia pensiun dicapai`,
  "warning.assumed-citizen": "Kewarganegaraan tidak disebutkan: dianggap WNI",
  "warning.assumed-registered":
    "Pendaftaran sebagai penerima manfaat tidak disebutkan: dianggap terdaftar",
  "warning.died-after-pension-age":
    "Peserta meninggal dunia sesudah usia pensiun sebelum pensiun dibayar: tidak diatur dengan jelas; dihitung dengan rumus",
};
