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
  "expected.benefit.consecutive":
    "consecutiveContributionMonths tidak boleh melebihi contributionMonths",
  "expected.benefit.arrears": "arrearsMonths tidak boleh melebihi bulan sejak membershipStart",
  "expected.benefit.arrears-settled-by":
    "arrearsSettledBy hanya bagi BPU dengan arrearsMonths sekurang-kurangnya 1", // not law: at least one month of arrears, for arrears to be settled
  "expected.benefit.wage":
    "upah di atas nol; tanpa upah tidak ada manfaat yang dapat dihitung darinya",
  "expected.benefit.age": ({ oldestAge }) => `umur dalam tahun, 0 sampai ${oldestAge}`, // not law: an age begins at 0: a bound of the input
  "settled-checks.not-met": ({ condition }) => `Syarat tidak terpenuhi: ${condition}`,
  "item.death": "Santunan kematian",
  "item.periodic": "Santunan berkala dibayar sekaligus",
  "item.funeral": "Biaya pemakaman",
  "item.scholarship": "Beasiswa pendidikan anak",
  "item.total-disability": "Santunan cacat total tetap",
  "item.partial-disability": "Santunan cacat sebagian",
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
  "warning.assumed-no-arrears": "Tunggakan iuran tidak disebutkan: dianggap tidak ada",
  "regime-day.decision": "menurut tafsiran yang dipilih, hari penetapan menentukan besar manfaat",
  "warning.assumed-met": ({ check }) => `Tidak disebutkan dan dianggap terpenuhi: ${check}`,
  "expected.percent": "persen dari 0 sampai 100", // not law: a percent runs to 100, a loss of value to -100
  "expected.percent.growth": "persen, lebih dari -100 dan paling tinggi 100", // not law: a percent runs to 100, a loss of value to -100
  "expected.percent.year": ({ firstYear, lastYear }) =>
    `tahun dari ${firstYear} sampai ${lastYear}`,
};
