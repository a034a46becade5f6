import type { Texts } from "../../core/text.js";
import type { NikTexts } from "../../core/texts/nik.js";

export const nik: Texts<NikTexts> = {
  "nik.read-as-text": "read the column as text: Excel keeps only 15 digits", // not law: what spreadsheets make of long numbers
  "nik.nik-fault-text": ({ readAsText }) =>
    `the NIK is in scientific notation (6.2E+15), digits are already lost; ${readAsText}`, // not law: what spreadsheets make of long numbers
  "nik.nik-fault-text-2": ({ readAsText }) =>
    `the NIK is written with decimals, such as an ending ".0"; ${readAsText}`, // not law: how a spreadsheet writes a number
  "nik.nik-fault-text-3": ({ readAsText }) =>
    `the NIK is given as a number too large to be exact; ${readAsText}`,
  "nik.nik-fault-text-4": "the NIK is empty",
  "nik.nik-fault-text-5": ({ readAsText }) =>
    `the NIK is given as a number that is not whole; ${readAsText}`,
  "nik.nik-fault-text-6": "the NIK has letters or marks; check for a letter O in place of a zero",
  "nik.nik-fault-text-7": ({ digits }) => `a NIK has ${digits} digits`,
  "nik.nik-fault-text-8": "the month of birth does not exist",
  "nik.nik-fault-text-9": ({ womenAdd }) =>
    `the day of birth does not exist (for women the day plus ${womenAdd})`,
  "nik.nik-fault-text-10": ({ readAsText }) =>
    `the serial number is zero; the last digit may be lost: ${readAsText}`,
  "nik.no-such-province":
    "the first two digits are no province; the number may be one that a village gave for the time being", // not law: how digits are written
  "expected.nik": "a NIK as text (not as a number: from 2^53 a number is no longer exact)", // not law: numbers from 2^53 on are not exact
  "expected.nik.region-codes":
    'a list, not empty, of codes of districts, regencies or provinces in dotted form, e.g. "62.05.01"', // not law: a region code as an example
  "warning.nik-separators":
    "The NIK is written with spaces, dots or other marks; they are left out",
  "warning.nik-letters-read-as-digits":
    "The NIK is written with letters: O is read as 0, I and L as 1", // not law: how digits are written
  "warning.nik-birth-date-differs":
    "The birth date in the NIK differs from the data; a NIK does not change when the date is corrected",
  "warning.nik-sex-differs":
    "The sex in the NIK differs from the data. Please check; this is no reason for refusal",
  "warning.nik-region-unknown": ({ code }) =>
    `The region code ${code} in the NIK is not in the list; it may be an old region`,
  "warning.nik-as-number":
    "The NIK is given as a number; Excel keeps only 15 digits, so the last one may have become 0", // not law: what spreadsheets make of long numbers
  "warning.nik-century-open":
    "The day given does not settle the century of the birth year in the NIK; give the birth date",
};
