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
    `Aturan nasional menyebut ${groups.join(", ")}; kelompok lain perlu aturan daerah`,
  "funding-checks.non-asn": "pegawai non-ASN",
  "funding-checks.election-workers": "penyelenggara pemilu (badan ad hoc)",
  "funding-checks.vulnerable": "pekerja rentan",
  "funding-checks.regional-enterprise": "pekerja BUMD",
  "funding-checks.village-officials": "kepala dan perangkat desa",
  "funding-checks.village-council": "anggota BPD",
  "funding-checks.village-institutions": "lembaga kemasyarakatan desa",
  "funding-checks.rt-rw": "ketua RT/RW",
  "funding-checks.cash-for-work": "pekerja Padat Karya Tunai Desa (PKTD)",
  "funding-checks.tobacco-workers": "petani dan buruh tani tembakau",
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
    "tidak boleh diisi: kategori ini bukan penerima upah; isilah penghasilan (income)",
  "expected.placement.income": "tidak boleh diisi: kategori ini penerima upah; isilah upah (wage)",
  "expected.placement.risk-group":
    "tidak boleh diisi: iuran JKK kategori ini menurut penghasilan, bukan tingkat risiko",
  "expected.placement.sector":
    "tidak boleh diisi: hanya untuk bukan penerima upah; kategori ini penerima upah",
  "warning.lowest-band":
    "Penghasilan tidak diisi: dihitung menurut kelompok penghasilan terendah, yang biasa dipilih; manfaat JKK pun dihitung menurut kelompok itu",
  "place-worker.no-work":
    "Menurut KTP ini bukan pekerjaan; bila benar bekerja, pekerjaannya yang menentukan",
};
