import type { Texts } from "../../core/text.js";
import type { BenefitsTexts } from "../../core/texts/benefits.js";

export const benefits: Texts<BenefitsTexts> = {
  "warning.arrears-settled-by-others":
    "Pasal 42 menyebut ahli waris yang melunasi; tanyakan kepada kantor cabang BPJS apakah pelunasan oleh pihak lain diterima",
  "expected.benefit.segment":
    "segmen yang manfaatnya dihitung: wage-earner, non-wage-earner, atau construction",
  "expected.benefit.membership-start": "membershipStart tidak boleh sesudah date",
  "expected.benefit.before-birth": "membershipStart tidak boleh sebelum birthDate",
  "expected.benefit.birth-date": "tanggal lahir, tidak sesudah date",
  "expected.benefit.at-least": "contributionMonths atau contributionMonthsAtLeast, tidak keduanya",
  "expected.benefit.consecutive":
    "consecutiveContributionMonths tidak boleh melebihi contributionMonths",
  "expected.benefit.arrears": "arrearsMonths tidak boleh melebihi bulan sejak membershipStart",
  "expected.benefit.arrears-settled-by":
    "arrearsSettledBy hanya bagi BPU dengan arrearsMonths sekurang-kurangnya 1", // not law: at least one month of arrears, for arrears to be settled
  "expected.benefit.wage":
    "upah di atas nol; tanpa upah tidak ada manfaat yang dapat dihitung darinya",
  "expected.benefit.age": ({ oldestAge }) => `umur dalam tahun, 0 sampai ${oldestAge}`, // not law: an age begins at 0: a bound of the input
  "open.condition": ({ condition }) => `bila syarat ini terpenuhi: ${condition}`,
  "open.both": ({ first, second }) => `${first} dan ${second}`,
  "open.pension-form": "menurut masa iur, kepadatan iuran, dan masa kepesertaan",
  "open.accumulated": "sebesar akumulasi iuran dan hasil pengembangannya",
  "open.child-right": "menurut umur, pekerjaan, dan status perkawinan",
  "open.amount": "setelah data yang menentukannya diketahui",
  "open.contribution-months": ({ months }) => `bila masa iur sekurang-kurangnya ${months} bulan`,
  "open.membership-months": ({ months }) =>
    `bila menjadi peserta sekurang-kurangnya ${months} bulan`,
  "open.schooling": "menurut jenjang dan kelas anak",
  "open.lawful-child": "bila anak sah menurut hukum sebelum kejadian",
  "open.will": "bila wasiat berupa akta notaris",
  "open.heirs": "bila ada ahli waris",
  "open.children": "bila ada anak yang berhak",
  "open-scholarship.why": "anak yang mungkin berhak atas beasiswa",
  "open.average-wage": "menurut upah tahunan tertimbang rata-rata",
  "open.employer-size": "menurut skala usaha pemberi kerja",
  "open.search": "bila syarat bulan itu terpenuhi",
  "open.balance": "menurut saldo",
  "without-wage.wage": "upah sebulan yang dilaporkan menentukan besar manfaat",
  "without-wage.income": "penghasilan menentukan golongan dan besar manfaat",
  "open.wage": "menurut upah",
  "open.income": "menurut penghasilan",
  "open.doctor-percent": "menurut persentase yang ditetapkan dokter",
  "open.units": "menurut besarnya kehilangan",
  "open.inability-dates": "menurut tanggal tidak mampu bekerja",
  "settled-checks.not-met": ({ condition }) => `Syarat tidak terpenuhi: ${condition}`,
  "item.death": "Santunan kematian",
  "item.periodic": "Santunan berkala dibayar sekaligus",
  "item.funeral": "Biaya pemakaman",
  "item.scholarship": "Beasiswa pendidikan anak",
  "item.total-disability": "Santunan cacat total tetap",
  "item.partial-disability": "Santunan cacat sebagian (anatomis atau fungsi)",
  "item.temporary-inability": "Santunan sementara tidak mampu bekerja (STMB)",
  "item.transport": "Biaya pengangkutan",
  "item.home-care": "Perawatan di rumah",
  "item.dentures": "Gigi tiruan",
  "item.hearing-aid": "Alat bantu dengar",
  "item.glasses": "Kacamata",
  "item.prosthesis": "Orthose dan/atau prothese",
  "item.medical-care": "Pelayanan kesehatan",
  "item.medical-rehabilitation": "Rehabilitasi medik",
  "item.return-to-work": "Program Kembali Kerja",
  "warning.assumed-funeral-to-heirs":
    "Belum diketahui apakah ada ahli waris: biaya pemakaman dianggap dibayarkan kepada ahli waris; bila tidak ada ahli waris, dibayarkan kepada pihak yang mengurus pemakaman",
  "warning.assumed-heirs": "Keluarga yang ditinggalkan tidak disebutkan: dianggap ada ahli waris",
  "warning.assumed-no-children": "Anak tidak disebutkan: beasiswa tidak dihitung",
  "warning.assumed-no-arrears": "Tunggakan iuran tidak disebutkan: dianggap tidak ada",
  "regime-day.decision": "menurut tafsiran yang dipilih, hari penetapan menentukan besar manfaat",
  "warning.assumed-met": ({ checks }) =>
    `Tidak disebutkan dan dianggap terpenuhi: ${checks.join("; ")}`,
  "expected.percent": "persen dari 0 sampai 100", // not law: a percent runs to 100, a loss of value to -100
  "expected.percent.growth": "persen, lebih dari -100 dan paling tinggi 100", // not law: a percent runs to 100, a loss of value to -100
  "expected.percent.year": ({ firstYear, lastYear }) =>
    `tahun dari ${firstYear} sampai ${lastYear}`,
};
