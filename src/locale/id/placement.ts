import type { Texts } from "../../core/text.js";
import type { PlacementTexts } from "../../core/texts/placement.js";

export const placement: Texts<PlacementTexts> = {
  "check.funding.employer":
    "Iuran penerima upah ditanggung pemberi kerja; pihak lain hanya bila pemberi kerja menyetujui",
  "check.funding.any-payer": "Bantuan iuran dari APBN bagi pekerja miskin belum dijalankan",
  "check.funding.any-payer~anyone":
    "Iuran BPU dapat dibayar sendiri atau lewat wadah atau kelompok",
  "check.funding.no-rule-known":
    "Aturan nasional sumber dana ini untuk bulan itu tidak diketahui; aturan daerah yang menentukan",
  "check.funding.group": ({ groups }) => `Hanya untuk: ${groups.join(", ")}`,
  "check.funding.group~open": ({ groups }) =>
    `Disebut: ${groups.join(", ")}; kelompok lain bila aturan daerah menyebutnya`,
  "funding-checks.non-asn": "pegawai non-ASN",
  "funding-checks.election-workers": "penyelenggara pemilu",
  "funding-checks.vulnerable": "pekerja rentan",
  "funding-checks.regional-enterprise": "pekerja BUMD",
  "funding-checks.village-officials": "kepala dan perangkat desa",
  "funding-checks.village-council": "BPD",
  "funding-checks.village-institutions": "lembaga kemasyarakatan desa",
  "funding-checks.rt-rw": "RT/RW",
  "funding-checks.cash-for-work": "pekerja Padat Karya Tunai Desa",
  "funding-checks.tobacco-workers": "petani dan buruh tembakau",
  "funding-checks.palm-oil-workers": "pekerja perkebunan sawit",
  "check.funding.not-registered": "Belum terdaftar sebagai peserta",
  "check.funding.mustahik": "Termasuk mustahik",
  "check.funding.state-cannot-pay": "Negara atau daerah tidak dapat menanggungnya",
  "check.funding.managed-by-sharia": "Dana zakat, infak, atau sedekah dikelola secara syariah",
  "check.funding.named-by-region":
    "Tercantum dalam daftar penerima yang ditetapkan pemerintah daerah",
  "expected.programme-list": "daftar program tanpa pengulangan",
  "expected.placement.category": "id kategori pekerja; lihat workerCategories",
  "expected.placement.wage":
    "tidak diisi: kategori ini bukan penerima upah, isilah penghasilan (income)",
  "expected.placement.income": "tidak diisi: kategori ini penerima upah, isilah upah (wage)",
  "expected.placement.risk-group":
    "tidak diisi: iuran JKK kategori ini menurut penghasilan, bukan tingkat risiko",
  "expected.placement.sector":
    "tidak diisi: hanya untuk bukan penerima upah; kategori ini penerima upah",
  "warning.lowest-band":
    "Penghasilan tidak diberikan: dihitung menurut kelompok penghasilan terendah, yang biasa dipilih; manfaat JKK pun dihitung menurut kelompok itu",
  "place-worker.no-work":
    "Menurut KTP ini bukan pekerjaan; bila sungguh bekerja, pekerjaannya yang menentukan",
};
