import type { Texts } from "../../core/text.js";
import type { ExplainTexts } from "../../core/texts/explain.js";
import { ordinal } from "./format.js";

export const explain: Texts<ExplainTexts> = {
  "programme.jkk": "JKK (kecelakaan kerja)",
  "programme.jkm": "JKM (kematian)",
  "programme.jht": "JHT (hari tua)",
  "programme.jp": "JP (pensiun)",
  "programme.jkp": "JKP (kehilangan pekerjaan)",
  "programme.jkk-jkm": "JKK dan JKM (kecelakaan kerja dan kematian)",
  "billed.wage-earner": "satu peserta penerima upah (PU)",
  "billed.non-wage-earner": "satu peserta bukan penerima upah (BPU)",
  "billed.construction": "satu proyek jasa konstruksi",
  "billed.migrant-worker": "satu pekerja migran Indonesia (PMI)",
  "risk-group.very-low": "sangat rendah (I)",
  "risk-group.low": "rendah (II)",
  "risk-group.medium": "sedang (III)",
  "risk-group.high": "tinggi (IV)",
  "risk-group.very-high": "sangat tinggi (V)",
  "payer.employer": "pemberi kerja",
  "payer.worker": "peserta",
  "payer.state": "Pemerintah Pusat",
  "recipient.participant": "kepada peserta",
  "recipient.heirs": "kepada ahli waris",
  "recipient.children": "kepada anak peserta",
  "recipient.employer": "kepada pemberi kerja yang telah membayarnya lebih dahulu",
  "recipient.funeral-arranger": "kepada pihak yang mengurus pemakaman",
  "funding-source.self": "peserta sendiri",
  "funding-source.employer": "pemberi kerja",
  "funding-source.apbn": "APBN",
  "funding-source.apbd": "APBD",
  "funding-source.apbdes": "APBDes",
  "funding-source.dbh-cht": "DBH CHT",
  "funding-source.dbh-sawit": "DBH Sawit",
  "funding-source.csr": "CSR/TJSL",
  "funding-source.zakat": "zakat, infak, sedekah",
  "funding-source.donor": "donatur",
  "level.tk": "TK",
  "level.sd": "SD",
  "level.smp": "SMP",
  "level.sma": "SMA/SMK",
  "level.higher": "pendidikan tinggi",
  "comparable-lines.line": ({ programme, payer }) => `${programme}, ${payer}`,
  "comparable-lines.child": ({ child, level, grade }) => `Anak ke-${child}, ${level} ${grade}`,
  "expected.comparable": "dua hasil sejenis dari pustaka ini: iuran, manfaat, atau beasiswa", // not law: two results or plans are compared
  "articles.since": ({ since }) => `berlaku sejak ${since}`,
  "articles.before": ({ since }) => `sudah berlaku pada ${since}`,
  "articles.events-since": ({ since }) => `untuk kejadian sejak ${since}`,
  "articles.period": ({ since, until }) => `berlaku ${since} sampai ${until}`,
  "articles.before-to": ({ since, until }) => `sudah berlaku pada ${since}, sampai ${until}`,
  "articles.events": ({ since, until }) => `untuk kejadian ${since} sampai ${until}`,
  "explain.open.plus": ({ parts }) => `, ditambah ${parts}`,
  "explain.open.and": ({ others, last }) => `${others} dan ${last}`,
  "explain.open.part": ({ items, bounds, reason }) => `${items}${bounds} ${reason}`,
  "explain.open.at-most": ({ most }) => ` paling banyak ${most}`,
  "explain.open.at-least": ({ least }) => ` sekurang-kurangnya ${least}`,
  "explain.open.between": ({ least, most }) => ` antara ${least} dan ${most}`,
  "explain.open.undetermined": ({ parts }) => `Belum dapat ditentukan: ${parts}.`,
  "explain.open.still-open": "Masih terbuka",
  "explain.open.facts-still-needed": "Data yang masih diperlukan",
  "benefit-notes.unknown": "Besarnya belum diketahui",
  "benefit-notes.month": ({ label, month }) => `${label}, bulan ke-${month}`,
  "relation.spouse": "janda atau duda",
  "relation.child": "anak",
  "relation.parent": "orang tua",
  "relation.grandparent": "kakek atau nenek",
  "relation.grandchild": "cucu",
  "relation.sibling": "saudara kandung",
  "relation.parent-in-law": "mertua",
  "relation.named-in-will": "orang yang ditunjuk dalam wasiat",
  "relation.other": "orang di luar daftar",
  "notes.taken": "Tafsiran bawaan yang dipakai:",
  "notes.chosen": "Tafsiran yang dipilih:",
  "notes.readings": "Tafsiran atas ketentuan yang belum jelas",
  "notes.doubt": "Keraguan tentang aturan",
  "notes.assumption": "Asumsi",
  "notes.check": "Yang perlu diperiksa",
  "notes.other-answers": ({ names }) => `Tafsiran lain: ${names}`,
  "notes.amended-on": ({ date, searched }) =>
    `Menurut peraturan yang diketahui sampai ${date} (ditelusuri ${searched}), dengan perubahan yang disebut di atas.`,
  "notes.known-on": ({ date, searched }) =>
    `Menurut peraturan yang diketahui sampai ${date} (ditelusuri ${searched}).`,
  "explain.heirs.pension-heirs": "Penerima manfaat pensiun",
  "explain.heirs.title": ({ programme }) => `Ahli waris ${programme}`,
  "explain.heirs.passed-over": "Yang tidak berhak menerima",
  "explain.heirs.nobody": ({ day }) =>
    `Tidak ada ahli waris yang berhak dari peserta yang meninggal dunia pada ${day}.`,
  "shared.nothing": "",
  "explain.heirs.at-most": ({ limit }) => `, paling banyak ${limit} orang`,
  "explain.heirs.rank": ({ day, who, rank, most }) =>
    `Ahli waris yang berhak dari peserta yang meninggal dunia pada ${day}: ${who} (urutan ${ordinal(rank)}${most}).`,
  "explain.heirs.member": ({ name, number }) => `${name} ${ordinal(number)}`,
  "explain.scholarship.due": ({ total, eventDate }) =>
    `Jumlah beasiswa: ${total}, untuk kejadian ${eventDate}.`,
  "explain.scholarship.once": ({ total }) => `Dibayar sekali untuk satu peserta: ${total}`,
  "explain.scholarship.not-counted": ({ child, reason }) =>
    `Anak ke-${child} tidak dihitung. ${reason}`,
  "explain.scholarship.schedule": ({ total, lost }) =>
    ` (jadwal penuh ${total}; berhenti: ${lost})`,
  "explain.scholarship.child": ({ child }) => `Anak ke-${child}`,
  "explain.scholarship.school-year": "Tahun ajaran",
  "explain.scholarship.level": "Jenjang",
  "explain.scholarship.class": "Kelas",
  "explain.scholarship.scholarship": "Beasiswa",
  "formula.rounded-to": ({ of, to, how, result }) =>
    `${of} dibulatkan ke ${to} (${how}) = ${result}`,
  "formula.yes": "ya",
  "formula.no": "tidak",
  "formula.stays": ({ of, stays, limit, title, result }) =>
    `${of}, ${stays} ${limit} (${title}) = ${result}`,
  "formula.changes": ({ of, changes, limit, title }) => `${of}, ${changes} ${limit} (${title})`,
  "formula.at-most": "paling tinggi",
  "formula.limited-to-at-most": "dibatasi menjadi",
  "formula.at-least": "paling sedikit",
  "formula.raised-to-at-least": "dinaikkan menjadi",
  "explain.benefit.title": ({ programme }) => `Manfaat ${programme}`,
  "explain.benefit.due": ({ total, date, segment }) =>
    `Jumlah manfaat: ${total}, untuk kejadian ${date}; peserta ${segment}.`,
  "explain.benefit.share": ({ sum, to }) => `${sum} untuk ${to}`,
  "explain.benefit.of-which": ({ shares }) => ` (${shares})`,
  "explain.benefit.left-out": ({ unknown }) =>
    `Jumlah itu belum termasuk manfaat yang besarnya belum diketahui (${unknown} jenis manfaat).`,
  "explain.benefit.employer-owes": ({ owed }) =>
    `Selain itu, pemberi kerja wajib membayar ${owed}.`,
  "explain.benefit.months": ({ label, month, last, amount, to }) =>
    `${label}, bulan ke-${month} sampai ke-${last}: ${amount} sebulan, ${to}`,
  "explain.benefit.employer-first":
    "Pemberi kerja membayar lebih dahulu, lalu mendapat penggantian dari BPJS setelah memenuhi kewajibannya (melunasi tunggakan dan denda, atau menyampaikan laporan).",
  "explain.benefit.employer-bears":
    "Seluruh manfaat, termasuk yang berbentuk pelayanan, ditanggung pemberi kerja.",
  "explain.budget.title": "Jangkauan anggaran",
  "explain.budget.reach": ({ budget, from, to, people, personMonths, spent, left }) =>
    `Dengan ${budget ?? ""} dari ${from} sampai ${to} terlindungi ${people} orang (${personMonths} orang-bulan). Terpakai ${spent ?? ""}, sisa ${left ?? ""}.`,
  "explain.budget.needed": ({ needed, short, leftOut, mode }) =>
    `Kebutuhan seluruhnya ${needed}.${short === undefined ? "" : ` Kekurangan anggaran: ${short}.`} ${leftOut === undefined ? "Tidak ada yang" : `${leftOut} orang`} belum terlindungi.${mode === undefined ? "" : ` ${mode}`}`,
  "explain.budget.order": "Menurut urutan prioritas",
  "explain.budget.other-sources": "Tidak dibiayai anggaran ini",
  "explain.budget.other-people": ({ name, persons, total }) =>
    `${name}: ${persons} orang, ${total} dari sumber dana lain`,
  "explain.budget.some-months": ({ persons, months }) => `${persons} orang ${months} bulan`,
  "explain.budget.group": ({ name, reached, wanted, leftOut, spent }) =>
    `${name}: ${[reached, leftOut === undefined ? "" : `${leftOut} dari ${wanted} orang belum`].filter((part) => part !== "").join("; ")}. ${spent}`,
  "explain.budget.next-person": ({ cost }) => `Satu orang lagi: ${cost}`,
  "explain.budget.next-month": ({ cost }) => `Satu bulan lagi: ${cost}`,
  "explain.budget.cut-people":
    "Penyesuaian dilakukan pada jumlah orang; yang terlindungi dibayar penuh.",
  "explain.budget.cut-months":
    "Penyesuaian dilakukan pada jumlah bulan; semua orang dalam kelompok terlindungi sejak awal periode.",
  "explain.budget.cut-both":
    "Penyesuaian dilakukan pada jumlah orang; sisanya dipakai melindungi orang berikutnya selama beberapa bulan.",
  "explain.budget.cut-proportional":
    "Semua kelompok memperoleh bagian yang sama dari jumlah orangnya; yang terlindungi dibayar penuh.",
  "explain.budget.cut-everybody":
    "Penyesuaian dilakukan pada jumlah bulan; semua orang dari semua kelompok terlindungi sejak awal periode selama jumlah bulan yang sama.",
  "explain.budget.cut": ({ percent, budget }) => `Dipotong ${percent}: ${budget}`,
  "explain.kinds.title": ({ result }) => `Jenis usaha "${result}"`,
  "explain.kinds.in-force": ({ date }) =>
    `Lampiran I yang berlaku pada ${date} tidak memuat jenis usaha dengan semua kata itu; coba kata lain, atau tanyakan kepada BPJS Ketenagakerjaan.`,
  "explain.kinds.searched": ({ date }) =>
    `Yang tercantum dalam Lampiran I yang berlaku pada ${date}:`,
  "explain.kinds.overlaps": "tumpang tindih dengan",
  "explain.kinds.kind": ({ name, riskGroup, number }) =>
    `${name}: tingkat risiko ${riskGroup}, nomor ${number}`,
  "fact.inSeparateScheme": "apakah ASN, PPPK, TNI, Polri, atau pejabat negara",
  "fact.jp.registered": "apakah terdaftar sebagai penerima manfaat pensiun",
  "fact.jp.kind":
    "alasan pensiun: hari tua, cacat, atau meninggalnya peserta (janda/duda, anak, orang tua)",
  "fact.kind":
    "status pekerjaan: punya karyawan, usaha sendiri, pekerja keluarga tanpa upah, atau karyawan/buruh berupah",
  "fact.alive": "apakah orangnya masih hidup",
  "fact.working": "apakah benar bekerja",
  "fact.citizen": "apakah warga negara Indonesia",
  "fact.monthsInIndonesia": "berapa bulan bekerja di Indonesia",
  "fact.birthDate": "tanggal lahir",
  "fact.birthPlaceAndDate": "tempat dan tanggal lahir",
  "fact.villageCode": "kode desa",
  "fact.district": "kecamatan",
  "fact.note": "keterangan",
  "fact.moved": "apakah sudah pindah",
  "fact.nik": "NIK",
  "fact.name": "nama",
  "fact.sex": "jenis kelamin",
  "fact.row": "nomor baris",
  "fact.measures": "ukuran",
  "fact.jobs": "jumlah pekerjaan yang didaftarkan",
  "fact.formComplete": "apakah formulir lengkap",
  "fact.firstContributionPaid": "apakah iuran pertama sudah lunas",
  "fact.cause": "sebab kejadian",
  "fact.active": "apakah masih bekerja dan menjadi peserta pada hari meninggal",
  "fact.arrearsMonths": "berapa bulan berturut-turut iuran menunggak",
  "fact.membershipStart": "tanggal mulai kepesertaan",
  "fact.contributionMonths": "berapa bulan iuran telah dibayar",
  "fact.consecutiveContributionMonths": "berapa bulan iuran dibayar terus-menerus",
  "fact.ground": "alasan pembayaran JHT",
  "fact.eventDate": "tanggal peristiwanya",
  "fact.membershipMonths": "berapa bulan menjadi peserta",
  "fact.partialTaken": "apakah pernah mengambil sebagian JHT",
  "fact.densityPercent": "tingkat kepadatan iuran",
  "fact.registered": "apakah sudah terdaftar",
  "fact.spouseEntitled": "apakah ada janda atau duda yang berhak",
  "fact.childEntitled": "apakah ada anak yang berhak",
  "fact.family": "keluarga yang ditinggalkan",
  "fact.heirs": "apakah ada ahli waris",
  "fact.children": "anak peserta",
  "fact.children.birthDate": "tanggal lahir anak",
  "fact.children.working": "apakah anak bekerja",
  "fact.children.married": "apakah anak sudah menikah",
  "fact.child": "data sekolah anak",
  "fact.percent": "persentase yang ditetapkan dokter",
  "fact.inflationPercent": "inflasi umum tiap tahun",
  "fact.selfAssessment": "apakah asesmen diri di SIAPkerja sudah dilakukan",
  "fact.applications": "jumlah lamaran kerja pada bulan itu",
  "fact.employmentStatusForm": "apakah formulir status bekerja sudah diserahkan",
  "fact.foreigners": "tafsiran tentang orang asing dalam JP",
  "fact.letterOn": "tanggal surat keterangan dokter",
  "fact.reportedOn": "tanggal laporan tahap I",
  "fact.completeOn": "tanggal klaim lengkap",
  "fact.willingToWork": "apakah bersedia bekerja kembali",
  "fact.contributionMonthsInLast24":
    "berapa bulan iuran dibayar dalam 24 bulan kalender sebelum PHK", // not law: what the field contributionMonthsInLast24 means
  "fact.previousClaims": "manfaat JKP yang pernah diterima",
  "fact.registeredOn": "hari pendaftaran",
  "fact.claimedOn": "hari klaim diajukan",
  "fact.foundEligibleOn": "hari klaim dinyatakan memenuhi syarat",
  "fact.proof": "bukti PHK",
  "fact.phase": "masa: sebelum, selama, atau setelah bekerja di luar negeri",
  "fact.event": "kejadian",
  "fact.agencyFault": "apakah perusahaan penempatan bersalah",
  "fact.governmentPolicy": "apakah karena kebijakan pemerintah",
  "fact.departureDate": "tanggal berangkat",
  "fact.contractEnd": "akhir perjanjian kerja",
  "fact.returnDate": "tanggal tiba kembali di Indonesia",
  "fact.child.level": "jenjang pendidikan anak",
  "fact.child.grade": "kelas atau tahun kuliah anak",
  "fact.child.birthDate": "tanggal lahir anak",
  "fact.child.married": "apakah anak sudah menikah",
  "fact.child.lawfulBefore": "apakah anak sah menurut hukum sebelum kejadian",
  "fact.child.working": "apakah anak bekerja",
  "fact.enrolled": "apakah terdaftar sebagai peserta program itu (iuran pertama sudah dibayar)",
  "fact.circumstance": "bagaimana kejadiannya",
  "fact.usualRoute": "apakah melalui jalan yang biasa atau wajar dilalui",
  "fact.suddenDeath.atWork": "apakah serangan datang saat bekerja, di tempat kerja",
  "fact.suddenDeath.toHospitalAtOnce": "apakah langsung dibawa ke rumah sakit",
  "fact.suddenDeath.hours": "berapa jam penuh dari serangan sampai meninggal dunia",
  "fact.concludedAsWorkAccident":
    "apakah BPJS, pengawas ketenagakerjaan, atau Menteri menetapkannya sebagai kecelakaan kerja",
  "fact.residence": "domisili (kode wilayah)",
  "fact.village": "desa",
  "fact.memberOf": "peserta dari skema mana",
  "fact.existingMembership": "apakah sudah menjadi peserta, dan pada segmen apa",
  "fact.roster.fundedBy": "siapa yang membayar iurannya sekarang",
  "fact.decile": "desil kesejahteraan",
  "fact.monthlyIncome": "penghasilan sebulan",
  "fact.registers": "tercantum dalam daftar mana",
  "fact.occupation": "pekerjaan",
  "fact.category": "kategori pekerja",
  "fact.wage": "upah sebulan",
  "fact.income": "penghasilan sebulan",
  "fact.balance": "saldo JHT",
  "fact.accumulated": "akumulasi iuran JP dan hasil pengembangannya",
  "fact.weightedAverageAnnualWage": "upah tahunan tertimbang rata-rata",
  "fact.notarialWill": "apakah wasiat berupa akta notaris",
  "fact.employerSize": "skala usaha pemberi kerja",
  "fact.decidedOn": "tanggal penetapan",
  "fact.benefitMonths": "jumlah bulan yang dibayar",
  "fact.riskGroup": "tingkat risiko pekerjaan",
  "fact.sector": "sektor: transportasi atau lainnya",
  "fact.fundedBy": "sumber dana iuran",
  "fact.regionalRule": "apakah aturan daerah menyebut kelompok ini",
  "fact.namedByRegion": "apakah tercantum dalam daftar penerima yang ditetapkan daerah",
  "fact.mustahik": "apakah termasuk mustahik",
  "fact.stateCanPay": "apakah negara atau daerah dapat menanggung",
  "fact.managedBySharia": "apakah dananya dikelola secara syariah",
  "explain.claims.pays-by": ({ programme, by, days, kind, complete }) =>
    `BPJS Ketenagakerjaan membayar ${programme} paling lambat ${by}: ${days} ${kind} setelah klaim lengkap pada ${complete}.`,
  "explain.claims.months": ({ monthsLate }) => `; bulan yang dihitung: ${monthsLate}`,
  "explain.claims.period": ({ named }) => `, ${named}`,
  "explain.claims.compensation": ({ amount, to, benefit }) =>
    `Ganti rugi: ${amount}${to}, di samping manfaat ${benefit}.`,
  "explain.claims.late": ({ by, paid, days, months }) =>
    `Paling lambat ${by}, dibayar ${paid}; hari keterlambatan: ${days}${months}`,
  "explain.claims.deadlines": "Batas waktu klaim",
  "explain.claims.event": ({ event, date, segment }) =>
    `Atas ${event} pada ${date}, peserta ${segment}.`,
  "explain.claims.if-missed": ({ consequence }) => `Bila terlambat: ${consequence}`,
  "explain.claims.last-day": ({ day, late }) =>
    `Paling lambat: ${day}${late === undefined ? "" : late ? " (sudah lewat)" : " (belum lewat)"}`,
  "explain.claims.counted-from": ({ name }) => `Dihitung sejak ${name}; tanggal itu belum diisi`,
  "day-kind.working-days": "hari kerja",
  "day-kind.calendar-days": "hari",
  "claim-event.work-accident": "kecelakaan kerja",
  "claim-event.occupational-disease": "penyakit akibat kerja yang didiagnosis",
  "claim-event.death": "kematian",
  "claim-documents.jkk": "Dokumen klaim JKK (laporan tahap II)",
  "claim-documents.jkm": "Dokumen klaim JKM",
  "claim-documents.scholarship": "Dokumen pengajuan pertama beasiswa",
  "claim-documents.jht": "Dokumen klaim JHT",
  "claim-documents.jp": "Dokumen klaim JP",
  "claim-documents.jkp": "Dokumen klaim JKP bulan pertama",
  "explain.comparison.results": ({ a, b, difference }) =>
    `Hasil A ${a}, hasil B ${b}: ${difference}.`,
  "explain.comparison.more": ({ amount }) => `B lebih besar ${amount}`,
  "explain.comparison.less": ({ amount }) => `B lebih kecil ${amount}`,
  "explain.comparison.amended-law": "Peraturan yang diubah:",
  "explain.comparison.basis": ({ a, b }) => `Dasar perhitungan: A ${a}, B ${b}`,
  "explain.comparison.the-same": "sama",
  "explain.comparison.none": "tidak ada",
  "explain.comparison.no-change": "tanpa perubahan",
  "explain.comparison.no-relief": "tidak ada keringanan",
  "explain.comparison.facts": "Data kasusnya berbeda",
  "explain.comparison.not-read": "ketentuan ini tidak diterapkan",
  "explain.contribution.title": ({ month }) => `Iuran ${month}`,
  "explain.contribution.due": ({ total, segment, funding }) =>
    `Iuran yang harus dibayar: ${total} untuk ${segment}${funding ? `, dari ${funding}` : ""}.`,
  "explain.contribution.compulsory": "Program wajib dan kepesertaan JKP",
  "explain.contribution.reallocated": "Rekomposisi untuk JKP (tidak ditagih)",
  "explain.contribution.relief": "Keringanan",
  "explain.contribution.contract-value": ({ basis }) => `Dasar: nilai kontrak ${basis}.`,
  "explain.contribution.wage-bill": ({ basis }) => `Dasar: upah seluruh pekerja ${basis}.`,
  "explain.contribution.worker": "pekerja",
  "explain.contribution.income-band": ({ basis }) => `Penghasilan dianggap ${basis} sebulan`,
  "explain.contribution.state": "Dibayar oleh Pemerintah Pusat",
  "explain.contribution.out-of": ({ value }) => `Dari ${value}`,
  "explain.contribution.deferral": ({ programme, now, later, begins, ends }) =>
    `${programme}: ${now} dibayar tepat waktu; ${later} mulai dibayar paling lambat ${begins} dan lunas paling lambat ${ends}`,
  "explain.contributions.due": ({ total, rows, personMonths }) =>
    `Iuran yang harus dibayar: ${total}, untuk ${rows} baris (${personMonths} orang-bulan (OB) PU dan BPU).`,
  "explain.by-funding-source": "Menurut sumber dana",
  "explain.contributions.by-row": "Menurut baris",
  "explain.contributions.left-out": "Baris yang tidak dihitung",
  "explain.contributions.more-rows": ({ more }) => `dan ${more} baris lain`,
  "explain.wage-slips.total": ({ total, slips }) =>
    `Dipotong dari upah: ${total}, dalam ${slips} slip.`,
  "explain.employer-bill.total": ({ total }) => `Pemberi kerja membayar ${total}.`,
  "explain.employer-bill.due": ({ total, date, persons }) =>
    `${total}, jatuh tempo ${date}; pekerja: ${persons}.`,
  "explain.employer-bill.deferred": ({ deferred }) => `${deferred} di antaranya dapat ditunda.`,
  "explain.contributions.part": "Uraian",
  "explain.amount": "Jumlah",
  "explain.total": "Jumlah",
  "explain.coverage.gap": ({ gap }) => `; ${gap} belum`,
  "explain.coverage.share": ({ share, covered, workers, rest, target }) =>
    `${share}${covered} dari ${workers} pekerja terlindungi${rest}.${target}`,
  "explain.coverage.period": ({ period }) => `Hanya data periode ${period}.`,
  "explain.coverage.suppressed":
    "Angka keseluruhan tidak ditampilkan karena salah satu jumlahnya terlalu kecil.",
  "explain.coverage.none":
    "Angka keseluruhan tidak ada: persentase tanpa jumlah orang tidak dapat dijumlahkan.",
  "explain.coverage.published": ({ share, source, gap, target }) =>
    `${share}, sebagaimana dipublikasikan tanpa jumlah orang (${source}); kurang ${gap} poin persentase dari 100%.${target}`, // not law: all workers in percent
  "explain.coverage.points-needed": ({ target, points }) =>
    ` Untuk mencapai target ${target} masih kurang ${points} poin persentase.`,
  "explain.coverage.active": ({ months, possible, share, ofWorkers }) =>
    `Bulan aktif: ${months} dari ${possible} bulan yang mungkin bagi orang yang terdaftar (${share}); ${ofWorkers} dari bulan seluruh pekerja.`,
  "explain.coverage.target": "Target",
  "explain.coverage.to-go": "Masih diperlukan",
  "explain.coverage.points": ({ points }) => `${points} poin persentase`,
  "explain.coverage.hidden": "tidak ditampilkan",
  "explain.coverage.not-reported": "Desa yang belum melapor",
  "explain.coverage.reached": ({ target }) => ` Target ${target} sudah tercapai.`,
  "explain.coverage.needed": ({ target, needed }) =>
    ` Untuk mencapai target ${target} masih diperlukan ${needed} orang.`,
  "explain.coverage.covered": "Terlindungi",
  "explain.coverage.workers": "Pekerja",
  "explain.coverage.not-covered": "Belum terlindungi",
  "explain.coverage.ratio": ({ id, numerator, denominator, domicile, builders }) =>
    `${id}: ${numerator} dibagi ${denominator}${domicile === undefined ? "" : `, menurut ${domicile}`}${builders ?? ""}`,
  "explain.coverage.with-construction": ", dengan jasa konstruksi",
  "explain.coverage.without-construction": ", tanpa jasa konstruksi",
  "explain.plan.cost": ({ from, to, total, personMonths }) =>
    `Biaya ${from} sampai ${to}: ${total}, untuk ${personMonths} orang-bulan (OB).`,
  "explain.funding-source": "Sumber dana",
  "explain.people": "Orang",
  "explain.plan.group": ({ persons, months }) => `${persons} orang, ${months} bulan`,
  "explain.plan.from": ({ source, sum }) => `dari ${source}${sum === undefined ? "" : ` ${sum}`}`,
  "explain.plan.from-wages": ({ sum }) =>
    `dipotong dari upah pekerja${sum === undefined ? "" : ` ${sum}`}`,
  "explain.plan.deducted": "Dipotong dari upah pekerja",
  "explain.plan.own-and-deducted": "Uang peserta sendiri dan potongan dari upah pekerja",
  "explain.plan.headcount": ({ months, persons }) => `${months}: ${persons} orang`,
  "explain.plan.period": ({ from, to }) => `${from} sampai ${to}`,
  "explain.plan.per-person": ({ months, amount, parts }) =>
    `${months}: ${amount} per orang sebulan (${parts})`,
  "explain.plan-range.cost": ({ from, to, least, most }) =>
    `Biaya ${from} sampai ${to}: sekurang-kurangnya ${least}, paling banyak ${most}.`,
  "explain.plan-range.known": "Kelompok yang jumlah orangnya diketahui",
  "explain.plan-range.each-by-itself":
    "Setiap kisaran berdiri sendiri: kisaran bulan, tahun, dan sumber dana tidak dijumlahkan menjadi kisaran seluruhnya.",
  "explain.plan-range.sum": ({ name, persons, least, cheapest, most, dearest }) =>
    `${name} (${persons} orang): sekurang-kurangnya ${least} bila semuanya ${cheapest}; paling banyak ${most} bila semuanya ${dearest}`,
  "explain.plan-range.all-in": ({ name, months, perPerson, total }) =>
    `Bila semuanya ${name}: ${perPerson} per orang selama ${months} bulan, ${total}`,
  "explain.target-path.cost": ({ from, to, total, definition }) =>
    `Biaya ${from} sampai ${to}: ${total}. Definisi cakupan: ${definition}.`,
  "explain.plan-range.least": "Sekurang-kurangnya",
  "explain.plan-range.most": "Paling banyak",
  "explain.ceiling.plan": ({ name, amount, needed, short, left }) =>
    `${name}: ${amount}; kebutuhan ${needed}, ${short === undefined ? `sisa ${left}` : `kurang ${short}`}`,
  "explain.ceiling.range": ({ name, amount, least, most, shortLeast, shortMost }) =>
    `${name}: ${amount}; kebutuhan ${least} sampai ${most}, ${shortMost === undefined ? "tidak kurang" : `kurang ${shortLeast} sampai ${shortMost}`}`,
  "explain.target-path.year": ({ year, target, workers, covered, persons, perPerson, total }) =>
    `${year}: ${target} dari ${workers} pekerja. Dilindungi pihak lain ${covered}, dibayar ${persons} orang: ${perPerson} per orang, ${total}`,
  "explain.target-path.rounded-up":
    "Jumlah orang dibulatkan ke atas agar target tercapai; iurannya dibayar lagi setiap tahun.",
  "explain.cost-to-reach.title": "Biaya mencapai target",
  "explain.cost-to-reach.reached": ({ target }) =>
    `Target ${target} sudah tercapai: tidak ada biaya tambahan.`,
  "explain.cost-to-reach.needed": ({ target, needed, total, from, to }) =>
    `Target ${target} memerlukan ${needed} orang lagi: ${total} dari ${from} sampai ${to}.`,
  "explain.cost-to-reach.now": ({ share, covered, workers, definition }) =>
    `Sekarang ${share}: ${covered} dari ${workers} pekerja. Definisi: ${definition}.`,
  "explain.cost-to-reach.per-person": ({ months, perPerson }) =>
    `Satu orang selama ${months} bulan: ${perPerson}.`,
  "explain.evaluation.title": "Evaluasi program perlindungan",
  "explain.evaluation.period": ({ from, to }) => `Periode ${from} sampai ${to}.`,
  "explain.evaluation.person-months": "Orang-bulan menurut kelompok",
  "explain.evaluation.contributions": "Iuran menurut kelompok",
  "explain.percent": "Persentase",
  "explain.evaluation.cases": "Kasus",
  "explain.evaluation.families": "Keluarga",
  "explain.evaluation.benefits": "Manfaat",
  "explain.evaluation.reported": "Kelompok rencana yang melapor",
  "explain.evaluation.all": "Jumlah realisasi",
  "explain.scholarship.claims": ({ total, claims, eventDate, plus }) =>
    `Jumlah beasiswa: ${total} dalam ${claims} pengajuan tahunan, untuk kejadian ${eventDate}${plus}.`,
  "explain.scholarship.documents": "Dokumen pengajuan pertama tiap anak",
  "explain.scholarship.claimed-from": "Diajukan mulai",
  "explain.scholarship.name": "Anak",
  "explain.event.due": "Yang diterima",
  "explain.event.waiting": "Menunggu terpenuhinya syarat",
  "explain.event.scholarship": "Beasiswa menurut tahun",
  "explain.event.total": ({ date, total, later, atOnce, plus }) =>
    `Jumlah manfaat untuk kejadian tanggal ${date}: ${total}${later ? `, di antaranya ${atOnce} pada klaim pertama` : ""}${plus}.`,
  "explain.event.pension": ({ monthly }) => `Ditambah pensiun ${monthly} sebulan.`,
  "explain.event.waiting-amount": ({ waiting }) => `Menunggu terpenuhinya syarat: ${waiting}.`,
  "explain.event.employer-owes": ({ owedByEmployer }) =>
    `Selain itu, pemberi kerja wajib membayar ${owedByEmployer}.`,
  "explain.event.monthly": ({ monthly }) => `${monthly} sebulan`,
  "explain.event.from": ({ from }) => `, sejak ${from}`,
  "recipient.widow": "kepada janda atau duda",
  "recipient.parent": "kepada orang tua peserta",
  "life-event.death": "Peserta meninggal dunia",
  "life-event.work-accident": "Peserta mengalami kecelakaan kerja",
  "life-event.job-loss": "Peserta berhenti bekerja",
  "life-event.retirement": "Peserta pensiun",
  "explain.expected-benefits.total": ({ number, total, personMonths }) =>
    `Menurut angka kematian yang diisi, diperkirakan ${number} keluarga menerima ${total} dalam ${personMonths} orang-bulan.`,
  "explain.expected-benefits.range": ({ low, high, method, low2, high2 }) =>
    `Dengan peluang 90%, antara ${low} dan ${high} keluarga (${method}), atau antara ${low2} dan ${high2}.`, // not law: the chance of the range, of poisson-range.ts
  "explain.expected-benefits.between": "Antara",
  "explain.expected-benefits.benefits": "Manfaat",
  "explain.expected-benefits.contributions": ({ contributions, person, family, share }) =>
    `Iuran: ${contributions}.${part("Iuran per orang setahun:", person)}${part("Iuran yang dikeluarkan untuk tiap keluarga tertolong:", family)}${part("Rasio manfaat terhadap iuran:", share)}`,
  "explain.expected-benefits.jkm-death": "Meninggal dunia (JKM)",
  "explain.expected-benefits.jkk-death": "Meninggal akibat kecelakaan kerja (JKK)",
  "explain.expected-benefits.poisson": "sebaran Poisson",
  "explain.expected-benefits.normal": "pendekatan normal atas sebaran Poisson",
  "explain.growth.points": ({ ratio }) =>
    ratio === undefined
      ? "Perubahannya tidak diketahui: salah satu laporan tidak memuat angka keseluruhan."
      : `Cakupan: ${ratio} poin persentase; jumlah orang tidak diketahui dalam kedua laporan.`,
  "explain.growth.change": ({ people, share, workers, ratio }) =>
    `Terlindungi: ${people} orang${share}; jumlah pekerja ${workers ?? "tetap"}.${ratio === undefined ? "" : ` Cakupan: ${ratio} poin persentase.`}`,
  "explain.inverse.wage": "Upah yang mendasari iuran",
  "explain.inverse.wages": ({ paid, month, wages }) =>
    `Iuran ${paid} untuk ${month} berasal dari upah ${wages}.`,
  "explain.inverse.no-wage": ({ paid, month }) =>
    `Tidak ada upah yang menghasilkan iuran tepat ${paid} untuk ${month}. Yang terdekat:`,
  "explain.inverse.income-band": ({ month }) => `Kelompok penghasilan BPU, ${month}`,
  "explain.inverse.no-band": "Tidak ada kelompok dengan iuran tepat sebesar itu. Yang terdekat:",
  "explain.inverse.contract": "Nilai kontrak terbesar",
  "explain.inverse.contract-value": ({ value, cost, next }) =>
    `Nilai kontrak tanpa PPN paling besar ${value}, dengan iuran ${cost}; satu rupiah lebih menjadi ${next}.`,
  "explain.inverse.at-least": ({ low }) => `${low} ke atas`,
  "explain.inverse.range": ({ low, high }) => `${low} sampai ${high}`,
  "explain.inverse.found": ({ paid, found }) => `${paid}, dari upah ${found}`,
  "explain.inverse.band": ({ band, from, to, basis, cost }) =>
    `Kelompok ${band}, penghasilan ${from}${to ? ` sampai ${to}` : " ke atas"}: penghasilan dianggap ${basis}, iuran ${cost} sebulan`,
  "explain.jht-claim.title": ({ ground }) => `Klaim JHT karena ${ground}`,
  "explain.jht-claim.employer-owes": "Kewajiban pemberi kerja",
  "explain.jht-claim.tax-open": ({ gross }) =>
    `Pajak atas ${gross} belum dapat ditentukan seluruhnya.`,
  "explain.jht-claim.tax": ({ gross, tax, net }) => `Pajak atas ${gross}: ${tax}; diterima ${net}.`,
  "explain.jht-claim.none": ({ date, balance }) =>
    `Belum ada JHT yang dapat dibayar pada ${date}. Saldo: ${balance}.`,
  "explain.jht-claim.net": ({ net }) => `, setelah pajak ${net}`,
  "explain.jht-claim.paid": ({ to, date, total, net, left }) =>
    `Dibayarkan kepada ${to} pada ${date}: ${total}${net}. Sisa saldo: ${left}.`,
  "explain.jht-claim.income-tax": ({ regime, date, tax }) =>
    `PPh ${regime} atas pembayaran ${date}: ${tax}`,
  "tax-regime.final": "final",
  "tax-regime.progressive": "progresif (tidak final)",
  "ground.pension-age": "mencapai usia pensiun",
  "ground.contract-pension-age": "mencapai usia pensiun menurut perjanjian kerja",
  "ground.total-disability": "cacat total tetap",
  "ground.death": "peserta meninggal dunia",
  "ground.resignation": "mengundurkan diri",
  "ground.dismissal": "pemutusan hubungan kerja",
  "ground.contract-end": "perjanjian kerja waktu tertentu berakhir",
  "ground.stopped-working": "berhenti bekerja",
  "ground.leaving-indonesia": "meninggalkan Indonesia untuk selama-lamanya",
  "ground.partial-preparation": "persiapan masa pensiun (sebagian)",
  "ground.partial-home": "kepemilikan rumah (sebagian)",
  "explain.jht-projection.total": ({ months, total }) =>
    `Perkiraan saldo setelah ${months} bulan: ${total}.`,
  "explain.jht-projection.shortfall": ({ owed }) =>
    `Karena upah dilaporkan lebih rendah, saldo berkurang ${owed}; kekurangan itu wajib dibayar pemberi kerja.`,
  "explain.jht-projection.return": "Hasil pengembangan",
  "explain.jht-projection.balance": "Saldo akhir",
  "explain.jkp-months.paid": ({ from, to, paid, run, terminationDate }) =>
    `Dalam ${from} sampai ${to} iuran dibayar ${paid} bulan, paling lama ${run} bulan berturut-turut (PHK ${terminationDate}).`,
  "explain.nik.sound": "Susunannya benar.",
  "explain.nik.unsound": "Susunan NIK tidak sesuai ketentuan.",
  "explain.nik.region": ({ regency }) =>
    `Wilayah saat pertama didaftarkan: ${regency} (bukan tempat lahir, bukan domisili)`,
  "explain.nik.years": ({ years }) => `Tahun lahir: ${years.join(" atau ")}`,
  "explain.nik.female": "Perempuan",
  "explain.nik.male": "Laki-laki",
  "explain.payment.moved": ({ nominal }) => `, karena ${nominal} bukan hari kerja`,
  "explain.payment.due-date": "Jatuh tempo iuran",
  "explain.payment.due": ({ month, segment, date, moved }) =>
    `Iuran ${month} ${segment} jatuh tempo pada ${date}${moved}.`,
  "explain.payment.late-fee": ({ month }) => `Denda iuran ${month}`,
  "explain.payment.fee": ({ sum, contribution, amount }) =>
    `Iuran dan denda: ${sum} (iuran ${contribution}, denda ${amount}).`,
  "explain.payment.late": ({ due, paid, months }) =>
    `Jatuh tempo ${due}, dibayar ${paid}; keterlambatan: ${months} bulan`,
  "explain.payment.exact": ({ month }) =>
    `Iuran ${month} telah dibayar sesuai jumlah yang seharusnya.`,
  "explain.payment.too-much": ({ month, amount, next }) =>
    `Terdapat kelebihan pembayaran iuran ${month} sebesar ${amount}, diperhitungkan dengan iuran ${next}.`,
  "explain.payment.too-little": ({ month, amount, next }) =>
    `Terdapat kekurangan pembayaran iuran ${month} sebesar ${amount}, diperhitungkan dengan iuran ${next}.`,
  "explain.payment.difference": "Selisih iuran",
  "explain.payment.notice": ({ days }) =>
    `BPJS Ketenagakerjaan memberitahukan kepada pemberi kerja paling lama ${days} hari kerja`,
  "explain.payment.arrears-months": ({ date, months }) =>
    `Pada ${date} menunggak ${months} bulan berturut-turut.`,
  "explain.payment.standing": ({ segment, date, months }) =>
    `Peserta ${segment} pada ${date}, dengan tunggakan ${months} bulan berturut-turut.`,
  "explain.pension.monthly": ({ to, monthly, from }) =>
    `${to} menerima ${monthly} sebulan mulai ${from}.`,
  "explain.pension.none": ({ date }) => `Tidak ada manfaat pensiun pada ${date}.`,
  "explain.pension.unknown": "dengan jumlah yang belum diketahui",
  "explain.pension.sum": ({ lumpSum }) => `sebesar ${lumpSum}`,
  "explain.pension.lump-sum": ({ sum, from }) =>
    `Manfaat dibayarkan sekaligus ${sum}, bukan sebagai pensiun bulanan; dibayarkan mulai ${from}.`,
  "explain.pension.child": ({ child }) => `, anak ke-${child}`,
  "pension-recipient.participant": "Peserta",
  "pension-recipient.widow": "Janda atau duda",
  "pension-recipient.children": "Anak",
  "pension-recipient.parent": "Orang tua",
  "pension.old-age": "Pensiun hari tua (JP)",
  "pension.disability": "Pensiun cacat (JP)",
  "pension.widow": "Pensiun janda atau duda (JP)",
  "pension.child": "Pensiun anak (JP)",
  "pension.parent": "Pensiun orang tua (JP)",
  "explain.placement.to-ask": "Data yang masih diperlukan",
  "explain.placement.in-doubt": "Hal yang belum pasti",
  "explain.placement.alternative": ({ segment, riskGroup, total, missing }) =>
    `${segment}${riskGroup === undefined ? "" : `, ${riskGroup}`}: ${
      total === undefined ? `iurannya memerlukan ${missing.join(", ")}` : `${total} sebulan`
    }`,
  "explain.placement.outside": ({ who, scheme }) =>
    `${who}: di luar BPJS Ketenagakerjaan, ${scheme}.`,
  "explain.placement.perhaps-outside": ({ occupation, who, scheme }) =>
    `${occupation}: belum jelas apakah di luar BPJS Ketenagakerjaan seperti ${who} (${scheme}).`,
  "explain.placement.several": "Dapat berarti beberapa kategori:",
  "explain.placement.unknown": "Pekerjaan ini tidak ada dalam katalog; pilih kategorinya.",
  "explain.placement.perhaps": ({ label }) =>
    `Belum pasti. Mungkin yang dimaksud ${label}; pilih kategorinya.`,
  "explain.placement.category": ({ label, segment }) => `${label}: ${segment}.`,
  "explain.to-ask": "Data yang masih diperlukan, menurut urutan",
  "explain.placement.may-pay": "boleh membayar",
  "explain.placement.may-not-pay": "tidak boleh membayar",
  "explain.plan-comparison.plan-a": "Rencana A",
  "explain.plan-comparison.plan-b": "Rencana B",
  "explain.plan-comparison.difference": "Selisih",
  "explain.plan-comparison.change": ({ difference, difference2, difference3 }) =>
    `Rencana B terhadap rencana A: ${difference}, ${difference2} orang, ${difference3} orang-bulan.`,
  "explain.plan-comparison.in-all": "Jumlah",
  "explain.cost": "Biaya",
  "explain.plan-comparison.person-months": "Orang-bulan",
  "explain.plan-comparison.group-people": "Orang menurut kelompok",
  "explain.plan-comparison.group-cost": "Biaya menurut kelompok",
  "explain.quota.title": ({ perVillage }) => `${perVillage} pekerja rentan per desa`,
  "explain.quota.target": ({
    required,
    villagesCount,
    villagesMet,
    villagesShort,
    villagesUnknown,
  }) =>
    `Sasaran ${required} orang di ${villagesCount} desa. Desa yang memenuhi: ${villagesMet}; belum: ${villagesShort}; tidak diketahui: ${villagesUnknown}.`,
  "explain.quota.protected": "Terlindungi",
  "explain.quota.of-village-budget": "Kuota terhadap APBDes",
  "explain.quota.short": "Kurang",
  "explain.quota.short-village": ({ name, shortText }) => `${name}: kurang ${shortText} orang`,
  "explain.quota.more": ({ moreText }) => `dan ${moreText} desa lagi`,
  "explain.quota.per-person": ({ months, perPerson, perVillage, short }) =>
    `Satu orang selama ${months} bulan ${perPerson}, seluruh kuota satu desa ${perVillage}, kekurangan yang diketahui ${short}.`,
  "explain.quota.budgets": ({ villagesShortOfBudget, budgetShort, budgetsUnknown }) =>
    `Desa yang anggarannya kurang dari kuota: ${villagesShortOfBudget} (kurang ${budgetShort}); anggaran tidak diketahui: ${budgetsUnknown} desa.`,
  "explain.quota.still-short": ({ known }) => `Masih kurang ${known} orang.`,
  "explain.quota.short-at-most": ({ known, most }) =>
    `Kurang ${known} orang di desa yang angkanya diketahui; paling banyak ${most} orang bila desa lain dianggap kosong.`,
  "explain.roster.to-ask": "Perlu klarifikasi, menurut baris",
  "explain.roster.twice": "Ganda",
  "explain.cleaning.result": ({ read, omitted, changes, questions }) =>
    `Baris dibaca: ${read}; bukan orang: ${omitted}. Sel diubah: ${changes}. Pertanyaan: ${questions}.`,
  "explain.cleaning.left": ({ headings }) => `Tidak dipakai di sini: ${headings.join(", ")}.`,
  "explain.cleaning.question": ({ row, field, question, given, options }) =>
    `baris ${row}, ${field}${given === "" ? "" : ` "${given}"`}: ${question}${options.length === 0 ? "" : ` (${options.join(", ")})`}`,
  "explain.cleaning.contradiction": ({ row, field, given, byNik }) =>
    `baris ${row}, ${field}: ${given}; menurut NIK ${byNik}`,
  "explain.cleaning.double": ({ first, second, agrees }) =>
    `baris ${first} dan ${second}, sama: ${agrees.join(", ")}`,
  "explain.roster.first": ({ first }) => `sudah ada pada ${first}`,
  "explain.roster.unreadable": "Baris dengan format isian salah",
  "explain.roster.waiting-list": "Daftar tunggu, menurut prioritas",
  "explain.roster.result": ({
    accepted,
    read,
    waiting,
    rejected,
    toClarify,
    duplicates,
    toRepair,
  }) =>
    `Diterima ${accepted} dari ${read} baris; daftar tunggu ${waiting}, ditolak ${rejected}, perlu klarifikasi ${toClarify}, ganda ${duplicates}, format isian salah ${toRepair}.`,
  "explain.roster.scheme": ({ title, on }) => `Menurut ${title}, untuk menjadi peserta pada ${on}.`,
  "explain.roster.short-villages": "Desa yang belum memenuhi kuota",
  "explain.roster.short": ({ village, short }) => `${village}: kurang ${short} orang`,
  "explain.roster.count": ({ rows }) => `${rows} baris`,
  "explain.roster.others": "Lainnya",
  "explain.roster.not-given": "tidak disebut",
  "explain.roster.not-known": "tidak dikenal",
  "explain.roster.more": ({ moreText, of }) =>
    `Dan ${moreText} ${of === "row" ? "baris" : of === "village" ? "desa" : of === "warning" ? "peringatan" : "pekerjaan"} lagi.`,
  "explain.roster.row": ({ row, place }) => `baris ${row}${place}`,
  "explain.row-verdict.eligible":
    "Memenuhi syarat. Tempatnya ditentukan sesudah seluruh daftar dibaca.",
  "explain.row-verdict.accepted": "Diterima.",
  "explain.row-verdict.waiting":
    "Masuk daftar tunggu: memenuhi syarat, tetapi tempatnya sudah penuh.",
  "explain.row-verdict.rejected":
    "Ditolak. Bila alasannya keliru, perbaiki datanya lalu kirim lagi.",
  "explain.row-verdict.to-clarify":
    "Perlu klarifikasi: belum dapat diputuskan sebelum data yang kurang diisi.",
  "explain.row-verdict.to-repair":
    "Format isian salah: belum dapat diputuskan sebelum isiannya diperbaiki.",
  "explain.row-verdict.duplicate": ({ first }) => `Ganda: orang ini sudah ada pada ${first}.`,
  "explain.row-verdict.to-repair-cells": "Isian yang perlu diperbaiki",
  "village-sheet.not-known": ({ facts }) => `Belum diketahui: ${facts.join(", ")}`,
  "village-sheet.first": ({ row }) => `Orang ini sudah ada pada baris ${row}`,
  "village-sheet.repair": ({ cells }) => `Perbaiki isian: ${cells.join(", ")}`,
  "village-sheet.ask": ({ facts }) => `Tanyakan lalu isi: ${facts.join(", ")}`,
  "village-sheet.rejected": "Bila alasannya keliru, perbaiki datanya lalu kirim lagi",
  "village-sheet.duplicate":
    "Bila bukan orang yang sama, perbaiki NIK-nya; bila sama, hapus baris ini",
  "village-sheet.waiting": "Memenuhi syarat, tetapi tempatnya sudah penuh: menunggu giliran",
  "village-sheet.check": "Mohon diperiksa",
  "eligibility.membership": "Kepesertaan sebagai BPU",
  "eligibility.jkk": "Hak atas JKK",
  "eligibility.jkm": "Hak atas JKM",
  "eligibility.jht": "Hak atas JHT",
  "eligibility.jp": "Hak atas JP",
  "eligibility.jkp": "Hak atas JKP",
  "eligibility.migrant-worker": "Hak atas manfaat pekerja migran Indonesia",
  "eligibility.scholarship": "Hak atas beasiswa",
  "explain.verdict.eligible": "Memenuhi syarat.",
  "explain.verdict.reduced": "Memenuhi syarat, tetapi tidak untuk manfaat penuh.",
  "explain.verdict.not-eligible": "Tidak memenuhi syarat.",
  "explain.verdict.undetermined": "Belum dapat ditentukan: masih ada data yang kurang.",
  "explain.coverage.named": ({ definition }) => definition,
  "explain.plan.one-month": ({ month }) => month,
  "expected.locale": "bahasa: indonesian atau english dari jamsosnaker/locale",
  "expected.sayable": "bagian dari hasil, entri dari daftar, atau id yang dikenal",
};

function part(text: string, value: string | undefined): string {
  return value === undefined ? "" : ` ${text} ${value}.`;
}
