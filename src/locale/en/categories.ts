import type { Texts } from "../../core/text.js";
import type { CategoriesTexts } from "../../core/texts/categories.js";

export const categories: Texts<CategoriesTexts> = {
  "shared.band-basis": "the income band that is chosen",
  "shared.fixed-income-basis": "fixed income (siltap) as paid; some regions use the minimum wage",
  "shared.basis-dispute":
    "The wage basis is disputed: the fixed income as paid, or at least the minimum wage by BPJS rules; PP 44/2015 has no floor.",
  "shared.employees-are-wage-earners":
    "Those who work for an owner or company are wage earners, paid for by the employer.",
  "category.petani": "Farmers",
  "category.buruh-tani": "Farm labourers",
  "category.pekebun": "Planters",
  "category.pekebun-sawit": "Palm-oil smallholders and workers",
  "category.pekebun-sawit.notes":
    "DBH Sawit (PMK 91/2023 Pasal 16 (5) e) is only for plantation workers who are not yet registered.",
  "category.petani-tembakau": "Tobacco farmers and labourers",
  "category.nelayan": "Fishers",
  "category.nelayan.notes": "Crew and fishing labourers are wage earners of the boat's owner.",
  "category.pembudi-daya-ikan": "Fish farmers",
  "category.peternak": "Stock breeders",
  "category.awak-kapal": "Boat crew and fishing labourers",
  "shared.monthly-wage": "monthly wage",
  "category.awak-kapal.notes":
    "Compulsory programmes depend on the size of the owner's firm; fishers on own account are BPU.",
  "government.honorarium": "monthly honorarium or wage as reported",
  "government.jht-contested":
    "JHT is contested: required by Permenaker 5/2021 Pasal 3A as reported, while PP 46/2015 Pasal 4 has no state employer.",
  "category.pegawai-non-asn": "Non-ASN staff of government offices",
  "category.guru-honorer": "Honorary teachers of public schools",
  "category.guru-honorer.notes":
    "Risk group I is inferred from government services; whether school funds (BOS) may pay was not found.",
  "category.guru-swasta": "Teachers and staff of private schools",
  "category.guru-swasta.notes":
    "Compulsory programmes depend on the size of the foundation (Perpres 109/2013 Pasal 6); BPJS fixes the risk group.",
  "category.badan-ad-hoc-pemilu": "Ad hoc election workers (KPU)",
  "category.badan-ad-hoc-pemilu.notes":
    "No employment relation; enrolled for the months in office. The KPU compensation is a separate system and does not replace JKK or JKM.",
  "category.pengawas-ad-hoc-pemilu": "Ad hoc election supervisors (Bawaslu)",
  "category.relawan-kebencanaan": "Fire and disaster volunteers",
  "category.magang": "Apprentices and students on work practice",
  "shared.lowest-wage": "the lowest wage of workers doing the same work there",
  "category.magang.notes":
    "Some BPJS branches enrol them as BPU in the lowest income band; PP 44/2015 Pasal 28 puts the duty on the employer. For interns of the government programme (Permenaker 8/2025) one source says that the state pays JKK and JKM.",
  "category.pekerja-rentan": "Vulnerable workers",
  "category.pekerja-rentan.notes":
    "No Act or government regulation defines vulnerable workers; the criteria are in local rules.",
  "category.miskin-ekstrem": "Extreme-poor workers",
  "category.miskin-ekstrem.notes": "Chosen from P3KE or DTSEN; only those who work can be members.",
  "category.pedagang-kaki-lima": "Street traders",
  "category.umkm": "Owners of micro and small businesses",
  "category.umkm.notes":
    "The owner is BPU as an employer (Pasal 5 (3) a); the staff are wage earners. Whether PP 50/2025 gives relief to BPU who are employers is in doubt.",
  "category.pengemudi": "Own-account drivers and couriers",
  "category.pengemudi.notes":
    "Transport sector in PP 50/2025: relief while it runs unless APBN or APBD pays.",
  "category.buruh-harian": "Casual labourers, waste pickers, parking attendants",
  "category.pekerja-disabilitas": "Workers with disabilities",
  "category.pekerja-seni-dan-lepas": "Artists and freelancers",
  "category.relawan-sppg": "Nutrition-kitchen volunteers (SPPG)",
  "category.pekerja-rumah-tangga": "Domestic workers",
  "category.pekerja-rumah-tangga.notes":
    "By Pasal 5 (2) b wage earners of a private person; BPJS counts them as BPU. UU 2/2026 leaves the programmes to a regulation that has not come.",
  "category.atlet": "Athletes, coaches, sports officials",
  "category.pegawai-koperasi-desa": "Staff of village cooperatives (Merah Putih)",
  "category.karyawan-perusahaan": "Employees of companies",
  "category.karyawan-perusahaan.notes":
    "The size of the company decides the compulsory programmes (Perpres 109/2013 Pasal 6), its kind of business the risk group. Who has a practice or business of his own is a non-wage earner.",
  "category.narapidana-asimilasi": "Prisoners in assimilation",
  "category.pengelola-rumah-ibadah": "Keepers of houses of worship",
  "category.pegawai-syara": "Mosque staff (pegawai syara')",
  "category.guru-ngaji": "Religious teachers and ministers",
  "village.right-by-act":
    "UU 3/2024 gives a right to employment social security; programmes beyond JKK and JKM if budgeted.",
  "category.kepala-desa": "Village heads",
  "category.perangkat-desa": "Village officials",
  "category.bpd": "Members of the village council",
  "category.bpd.notes":
    "Some villages enrol council members as wage earners of the village government (risk group I) on their allowance.",
  "category.rt-rw": "Heads of neighbourhoods (RT/RW)",
  "category.rt-rw.notes":
    "The law does not name RT/RW: most regions enrol them as BPU in the lowest income band, East Kalimantan as wage earners of a state body (risk group I).",
  "category.lembaga-kemasyarakatan-desa": "Village institutions and cadres",
  "category.linmas": "Community protection officers",
  "category.pekerja-padat-karya-desa": "Village cash-for-work workers",
  "category.pekerja-padat-karya-desa.notes":
    "Permendes 16/2025 lets village funds pay for PKTD workers; for other groups the official interpretations differ.",
  "category.tukang-mandiri": "Own-account craft and service workers",
  "category.tukang-mandiri.notes":
    "On a contractor's project the contractor registers them in the construction segment (PP 44/2015 Pasal 53 to 56).",
  "category.pengrajin": "Own-account makers",
  "category.penambang-rakyat": "Small-scale miners",
  "category.petugas-makam": "Tenders of graves",
  "category.petugas-makam.notes": "Who is paid by an office of the region is non-ASN staff.",
  "category.relawan-kesejahteraan-sosial": "Social-welfare volunteers",
  "category.profesional-mandiri": "Professionals with a practice of their own",
  "category.pengelola-bumdes": "Managers and staff of village enterprises",
  "category.pekerja-migran": "Migrant workers",
  "category.pekerja-migran.notes":
    "Before, during or after work abroad; who has returned for good is placed by the work done now.",
  "shared.migrant-basis": "fixed amounts of the migrant-worker segment",
  "outside-group.asn": "Civil servants and PPPK (ASN)",
  "outside-group.asn.scheme": "PT Taspen (PP 70/2015)",
  "outside-group.pns": "Civil servants",
  "outside-group.pns.scheme": "PT Taspen (PP 70/2015)",
  "outside-group.pppk": "Government employees on contract (PPPK)",
  "outside-group.pppk.scheme":
    "PT Taspen; for part-time PPPK two BPJS branches contradict each other", // not law: two offices of BPJS said so
  "outside-group.tni-polri": "Military and police",
  "outside-group.tni-polri.scheme": "PT Asabri",
  "outside-group.state-officials": "State officials",
  "outside-group.state-officials.scheme": "a regulation of their own",
};
