import type { Text } from "../text.js";

/** The texts of nik, and what each of them needs. */
export interface NikTexts {
  "nik.read-as-text": undefined;
  "nik.nik-fault-text": { readAsText: Text };
  "nik.nik-fault-text-2": { readAsText: Text };
  "nik.nik-fault-text-3": { readAsText: Text };
  "nik.nik-fault-text-4": undefined;
  "nik.nik-fault-text-5": { readAsText: Text };
  "nik.nik-fault-text-6": undefined;
  "nik.nik-fault-text-7": { digits: number };
  "nik.nik-fault-text-8": undefined;
  "nik.nik-fault-text-9": { womenAdd: number };
  "nik.nik-fault-text-10": { readAsText: Text };
  "nik.no-such-province": undefined;
  "expected.nik": undefined;
  "expected.nik.region-codes": undefined;
  "warning.nik-separators": undefined;
  "warning.nik-letters-read-as-digits": undefined;
  "warning.nik-birth-date-differs": undefined;
  "warning.nik-sex-differs": undefined;
  "warning.nik-region-unknown": { code: string };
  "warning.nik-as-number": undefined;
  "warning.nik-century-open": undefined;
}
