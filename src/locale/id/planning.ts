import type { Texts } from "../../core/text.js";
import type { PlanningTexts } from "../../core/texts/planning.js";
import { rupiah, count, percent, decimal } from "./format.js";

export const planning: Texts<PlanningTexts> = {
  "price-group.mixed": ({ month, a, total, b, total2 }) =>
    `pada ${month} iuran yang dibayar ${a} (${total}) berbeda dari yang dibayar ${b} (${total2}) karena keringanan; iuran yang dibayar bersama oleh keduanya tidak diatur, jadi pisahkan kelompok menurut sumber dana`,
  "expected.headcount.covered": "alreadyCovered tidak boleh melebihi headcount",
  "expected.headcount.headcount":
    "bilangan bulat, tidak negatif, atau tahap-tahap [{ from: bulan, headcount }]",
  "expected.headcount.steps": "tahap-tahap menurut urutan bulan, tanpa bulan yang sama",
  "expected.plan-funding.funded-by":
    "satu sumber dana, atau bagian-bagian [{ fundedBy, payer?, percent }]",
  "expected.plan-funding.shares": "bagian-bagian yang berjumlah 100 persen", // not law: shares in percent that make a whole, with an example
  "expected.plan-funding.payers": "sumber dana yang sama dua kali harus dibedakan dengan payer", // not law: not the same month or source again
  "expected.plan-funding.percent":
    "persen di atas 0, paling banyak enam desimal: tulis 50 untuk separuh", // not law: shares in percent that make a whole, with an example
  "expected.protection-plan.segment":
    "segmen yang direncanakan menurut orang dan bulan: wage-earner atau non-wage-earner",
  "expected.protection-plan.period": ({ longestPlan }) =>
    `bulan \`to\` tidak sebelum \`from\`, dan paling lama ${longestPlan} bulan`,
  "expected.protection-plan.funded-months": "months tidak boleh melebihi banyaknya bulan periode",
  "expected.protection-plan.months-of-steps":
    "months hanya untuk satu headcount; akhiri headcount bertahap dengan tahap 0 orang", // not law: a last step of nobody
  "expected.protection-plan.steps-in-period":
    "tahap headcount tidak boleh sesudah bulan terakhir periode",
  "expected.ceilings.once": "setiap tahun, sumber dana, dan penanggung satu kali",
  "expected.ceilings.year": "tahun dalam periode rencana",
  "expected.ceilings.payer": "nama penanggung dalam bagian-bagian suatu kelompok",
  "expected.plan-range.among":
    "sekurang-kurangnya dua kelompok; satu kelompok memakai headcount sendiri", // not law: a sum is of several groups
  "expected.plan-range.names": "nama kelompok dalam satu jumlah tanpa pengulangan",
  "expected.plan-range.sums":
    "sekurang-kurangnya satu jumlah; tanpa itu planProtection memberi satu angka",
  "expected.target-path.years": "tahun berurutan, sekurang-kurangnya satu",
  "expected.target-path.months": "bulan dalam setiap tahun, paling banyak 12", // not law: months of a year
  "expected.evaluation.realised": "satu baris untuk setiap kelompok",
  "expected.evaluation.months":
    "orang-bulan paling banyak orang dikali bulan dalam periode rencana",
  "expected.evaluation.money": "iuran hanya bila ada orang dan orang-bulan",
  "expected.evaluation.cases": "manfaat hanya bila ada kasus",
  "expected.evaluation.coverage": "coverageBefore dan target memerlukan coverageAfter",
  "expected.expected-benefits.rate":
    "kejadian setahun per seribu orang: 0 sampai 1000, paling banyak enam desimal", // not law: a rate is told of a thousand people, with so many decimals
  "expected.expected-benefits.rates":
    "kedua angka kematian bersama-sama paling banyak 1.000 per seribu orang: setiap orang meninggal satu kali", // not law: deaths are told of a thousand people
  "expected.expected-benefits.average-children":
    "rata-rata banyaknya anak, tidak negatif, paling banyak enam desimal", // not law: a rate is told of a thousand people, with so many decimals
  "expected.expected-benefits.child": "averageChildren dan child diisi bersama-sama",
  "expected-benefits.too-many-children": ({ most }) =>
    `beasiswa diberikan untuk paling banyak ${most} anak`,
  "expected.fit-budget.names": "nama kelompok tanpa pengulangan",
  "expected.fit-budget.priority": "priority memuat nama setiap kelompok tepat satu kali",
  "expected.fit-budget.sources": "sekurang-kurangnya satu sumber dana",
  "expected.fit-budget.cuts":
    "pemotongan dalam persen bulat dari 1 sampai 100, masing-masing satu kali: [15, 30]", // not law: a cut in percent, with an example
  "expected.village-quota.village-codes": "kode desa tanpa pengulangan",
  "expected.village-quota.cost": "{ unitPerMonth, months } atau { from, to, person }",
  "warning.village-rows-added-up": ({ rows }) =>
    `Baris tanpa kode yang menyebut desa di atasnya dengan ejaan lain dijumlahkan ke desa itu: ${rows}; isi kode desa bila memang berbeda`,
  "warning.villages-spelled-alike": ({ one, other }) =>
    `${one} dan ${other} berbeda satu huruf: periksa apakah keduanya desa yang sama`,
  "expected.evaluation.families": "jumlah keluarga paling banyak sama dengan jumlah kasus",
  "expected.evaluation.group": "nama kelompok dalam rencana atau dalam baris realisasi",
  "expected.evaluation.month": "bulan dalam periode rencana",
  "expected.evaluation.running": "satu baris untuk setiap kelompok dan bulan",
  "finding.persons": ({ realised, planned, percent: share }) =>
    `Terlindungi ${count(realised)} dari ${count(planned)} orang yang direncanakan (${percent(share)})`,
  "finding.person-months": ({ realised, planned, percent: share }) =>
    `Terealisasi ${count(realised)} dari ${count(planned)} orang-bulan (${percent(share)})`,
  "finding.money": ({ realised, planned, percent: share }) =>
    `Iuran terealisasi ${rupiah(realised)} dari anggaran ${rupiah(planned)} (${percent(share)})`,
  "finding.groups-below": ({ percent: share, below, groups, names }) =>
    `Kelompok di bawah ${percent(share)} orang-bulan yang direncanakan: ${count(below)} dari ${count(groups)}${listed(names)}`,
  "finding.groups-not-reported": ({ names }) =>
    `Kelompok yang belum melaporkan realisasi, sehingga tidak ikut dibandingkan: ${count(names.length)}${listed(names)}`,
  "finding.groups-not-planned": ({ names, persons, amount }) =>
    `Kelompok yang terealisasi di luar rencana: ${count(names.length)}${listed(names)}, ${count(persons)} orang, iuran ${rupiah(amount)}`,
  "finding.coverage": ({ percent: share, covered, workers }) =>
    covered === undefined || workers === undefined
      ? `Cakupan ${ratio(share)}, tanpa jumlah orang`
      : `Cakupan ${ratio(share)}: ${count(covered)} dari ${count(workers)} pekerja`,
  "finding.coverage-growth": ({ points, before, after }) =>
    `${Number(points) === 0 ? `Cakupan tetap ${ratio(after)}` : `Cakupan ${Number(points) > 0 ? "naik" : "turun"} dari ${ratio(before)} ke ${ratio(after)}`} (${Number(points) > 0 ? "+" : ""}${decimal(points)} poin persentase)`,
  "finding.target": ({ target, needed }) =>
    needed === 0
      ? `Target ${percent(target)} sudah tercapai`
      : `Untuk mencapai target ${percent(target)} masih diperlukan ${count(needed)} orang`,
  "finding.benefits-paid": ({ cases, amount }) =>
    `Manfaat dibayarkan untuk ${count(cases)} kasus, ${rupiah(amount)}`,
  "finding.families": ({ families }) => `Keluarga yang tertolong: ${count(families)}`,
  "finding.benefits-by-contributions": ({ amount, share, contributions, someReported, beyond }) =>
    `${someReported ? `Manfaat kelompok yang sudah melaporkan iuran, ${rupiah(amount)},` : "Manfaat"} setara dengan ${percent(share)} dari ${someReported ? "iuran kelompok tersebut" : "iuran yang terealisasi"}, ${rupiah(contributions)}${beyond ? ", termasuk kelompok di luar rencana" : ""}`,
  "finding.benefits-not-compared": ({ names }) =>
    `Kelompok yang menerima manfaat tetapi belum melaporkan iuran, sehingga tidak ikut dihitung dalam perbandingan ini: ${count(names.length)}${listed(names)}`,
  "finding.cost-per-family": ({ amount }) =>
    `Iuran yang dikeluarkan untuk tiap keluarga tertolong: ${rupiah(amount)}`,
  "finding.scholarships-running": ({ month, children }) =>
    `Beasiswa yang berjalan pada ${month}: ${count(children)} anak`,
  "warning.payer-not-allowed": ({ name, source, from, to, titles }) =>
    `${source} tidak boleh membayar iuran ${name} (${from} sampai ${to}): ${titles.join("; ")}`,
  "warning.benefits-not-by-group": ({ names }) =>
    `Manfaat tidak dirinci per kelompok, sedangkan iuran ${names.join(", ")} belum diketahui: manfaat tidak dibandingkan dengan iuran`,
  "warning.families-of-some": ({ told, cases }) =>
    `Jumlah keluarga hanya diketahui untuk ${count(told)} dari ${count(cases)} kasus, sehingga tidak dijumlahkan`,
  "warning.scholarships-of-some": ({ month, names }) =>
    `Beasiswa bulan ${month} belum dilaporkan oleh ${names.join(", ")}`,
};

function ratio(share: string | undefined): string {
  return share === undefined ? "-" : percent(share);
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "" : ` (${names.join(", ")})`;
}
