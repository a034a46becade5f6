import type { Bilingual } from "../../core/bilingual.js";
import type { NikStructure } from "../../law/provisions/identity.js";
import type { NikFaultCode } from "./nik.js";

const readAsText: Bilingual = {
  id: "baca kolomnya sebagai teks: Excel hanya menyimpan 15 angka",
  en: "read the column as text: Excel keeps only 15 digits",
};

/** What is wrong, in words; never with the NIK itself. */
export function nikFaultText(code: NikFaultCode, { digits, womenAdd }: NikStructure): Bilingual {
  switch (code) {
    case "scientific-notation":
      return {
        id: `NIK tertulis dalam notasi ilmiah (misalnya 6,2E+15), angkanya sudah hilang; ${readAsText.id}`,
        en: `the NIK is in scientific notation (6.2E+15), digits are already lost; ${readAsText.en}`,
      };
    case "decimal-point":
      return {
        id: `NIK tertulis sebagai bilangan dengan desimal; ${readAsText.id}`,
        en: `the NIK is written as a number with decimals; ${readAsText.en}`,
      };
    case "number-too-large":
      return {
        id: `NIK diberikan sebagai angka yang terlalu besar untuk tepat; ${readAsText.id}`,
        en: `the NIK is given as a number too large to be exact; ${readAsText.en}`,
      };
    case "empty":
      return { id: "NIK kosong", en: "the NIK is empty" };
    case "not-whole":
      return {
        id: `NIK diberikan sebagai angka yang tidak bulat; ${readAsText.id}`,
        en: `the NIK is given as a number that is not whole; ${readAsText.en}`,
      };
    case "not-digits":
      return {
        id: "NIK memuat tanda selain angka",
        en: "the NIK has characters that are not digits",
      };
    case "length":
      return { id: `NIK harus ${digits} angka`, en: `a NIK has ${digits} digits` };
    case "month":
      return { id: "bulan lahir dalam NIK tidak ada", en: "the month of birth does not exist" };
    case "day":
      return {
        id: `tanggal lahir dalam NIK tidak ada (perempuan: tanggal ditambah ${womenAdd})`,
        en: `the day of birth does not exist (of women the day plus ${womenAdd})`,
      };
    case "serial":
      return {
        id: `nomor urut NIK kosong; mungkin angka terakhirnya hilang: ${readAsText.id}`,
        en: `the serial number is zero; the last digit may be lost: ${readAsText.en}`,
      };
  }
}
