import type { Warning } from "../../core/warning.js";
import { nikPermanence } from "../../law/provisions/identity.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { unknownPart } from "./region-known.js";
import type { NikParts } from "./read-nik.js";
import type { Sex } from "../../core/vocabulary.js";

/** What a NIK is compared with. */
export interface ComparedWith {
  readonly birthDate?: CalendarDate | undefined;
  readonly sex?: Sex | undefined;
  readonly regionCodes?: ReadonlySet<string> | undefined;
}

/** Where a sound NIK differs from what else is known: the law lets it, so nothing is refused. */
export function nikWarnings(parts: NikParts, known: ComparedWith): Warning[] {
  const { births, sex, province, regency, district, separators } = parts;
  const warnings: Warning[] = [];
  if (separators) warnings.push(withSeparators);
  if (known.birthDate !== undefined && !births.includes(known.birthDate)) {
    warnings.push(birthDateDiffers);
  }
  if (known.sex !== undefined && sex !== undefined && known.sex !== sex) warnings.push(sexDiffers);
  if (known.regionCodes && province && regency && district) {
    const unknown = unknownPart(known.regionCodes, [province, regency, district]);
    if (unknown !== undefined) warnings.push(regionUnknown(unknown));
  }
  return warnings;
}

const provision = nikPermanence.id;

const withSeparators: Warning = {
  code: "nik-separators",
  message: {
    id: "NIK tertulis dengan spasi, titik, atau tanda lain; tanda itu diabaikan",
    en: "The NIK is written with spaces, dots or other marks; they are left out",
  },
};

const birthDateDiffers: Warning = {
  code: "nik-birth-date-differs",
  provision,
  message: {
    id: "Tanggal lahir dalam NIK berbeda dari data; NIK tidak berubah bila tanggal lahir dibetulkan",
    en: "The birth date in the NIK differs from the data; a NIK does not change when the date is corrected",
  },
};

const sexDiffers: Warning = {
  code: "nik-sex-differs",
  provision,
  message: {
    id: "Jenis kelamin menurut NIK berbeda dari data; mohon diperiksa; bukan alasan penolakan",
    en: "The sex by the NIK differs from the data; check it, do not refuse",
  },
};

function regionUnknown(code: string): Warning {
  return {
    code: "nik-region-unknown",
    provision,
    message: {
      id: `Kode wilayah ${code} dalam NIK tidak ada dalam daftar; mungkin wilayah lama`,
      en: `The region code ${code} in the NIK is not in the list; it may be an old region`,
    },
  };
}

/** Where a NIK came as a number that is still exact. */
export const nikAsNumber: Warning = {
  code: "nik-as-number",
  message: {
    id: "NIK diberikan sebagai angka; Excel hanya menyimpan 15 angka, sehingga angka terakhir dapat menjadi 0",
    en: "The NIK is given as a number; Excel keeps only 15 digits, so the last one may have become 0",
  },
};

/** Where the day given leaves the two-digit year open. */
export const nikCenturyOpen: Warning = {
  code: "nik-century-open",
  message: {
    id: "Abad tahun lahir dalam NIK belum dapat dipastikan dari hari yang diberikan; berikan tanggal lahirnya",
    en: "The day given does not settle the century of the birth year in the NIK; give the birth date",
  },
};
