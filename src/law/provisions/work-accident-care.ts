import type { Bilingual } from "../../core/bilingual.js";
import type { Provision } from "../../core/provision.js";

const common: readonly Bilingual[] = [
  { id: "pemeriksaan dasar dan penunjang", en: "basic and supporting examinations" },
  { id: "perawatan tingkat pertama dan lanjutan", en: "first and further care" },
  {
    id: "rawat inap kelas I rumah sakit pemerintah atau swasta yang setara",
    en: "a class I ward in a government hospital or an equal private one",
  },
  { id: "perawatan intensif", en: "intensive care" },
  { id: "penunjang diagnostik", en: "diagnostic support" },
];

const rest: readonly Bilingual[] = [
  { id: "pelayanan khusus", en: "special services" },
  { id: "alat kesehatan dan implan", en: "medical devices and implants" },
  { id: "jasa dokter atau medis", en: "doctors" },
  { id: "operasi", en: "operations" },
];

/** Kinds of medical care, by need and without a money limit. */
export const medicalCare: Provision<readonly Bilingual[]> = {
  id: "jkk.benefit.medical-care",
  title: { id: "Pelayanan kesehatan JKK", en: "JKK medical care" },
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      to: "2019-12-01",
      value: [
        ...common,
        { id: "pengobatan", en: "medication" },
        ...rest,
        { id: "transfusi darah", en: "blood transfusion" },
        { id: "rehabilitasi medik", en: "medical rehabilitation" },
      ],
      cites: [{ regulation: "pp-44-2015", article: "Pasal 25 ayat (2) huruf a" }],
      evidence: "text",
    },
    {
      from: "2019-12-02",
      value: [
        ...common,
        {
          id: "penanganan, termasuk komorbiditas dan komplikasi yang berhubungan dengan kecelakaan kerja atau penyakit akibat kerja",
          en: "treatment, comorbidity and complications linked to the accident or disease included",
        },
        ...rest,
        { id: "pelayanan darah", en: "blood services" },
        { id: "rehabilitasi medik", en: "medical rehabilitation" },
        { id: "perawatan di rumah", en: "care at home" },
        {
          id: "pemeriksaan diagnostik untuk penyelesaian kasus penyakit akibat kerja",
          en: "diagnostic tests to settle cases of occupational disease",
        },
      ],
      cites: [
        {
          regulation: "pp-44-2015",
          article: "Pasal 25 ayat (2) huruf a dan penjelasannya",
          amendedBy: "pp-82-2019",
        },
      ],
      evidence: "text",
    },
  ],
};

/** The conditions of the return-to-work programme. */
export const returnToWork: Provision<readonly Bilingual[]> = {
  id: "jkk.benefit.return-to-work",
  title: { id: "Program Kembali Kerja", en: "Return-to-work programme" },
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: [
        { id: "ada rekomendasi dokter penasihat", en: "the advisory doctor recommends it" },
        {
          id: "pemberi kerja dan pekerja menandatangani persetujuan",
          en: "employer and worker sign their consent",
        },
      ],
      cites: [{ regulation: "pp-44-2015", article: "Pasal 49" }],
      evidence: "official",
      note: {
        id: "Programnya ada dalam teks Pasal 49; syaratnya diketahui dari keterangan BPJS.",
        en: "The programme stands in the text of Pasal 49; its conditions are known from BPJS.",
      },
    },
  ],
};
