import type { Bilingual } from "../../core/bilingual.js";
import { expectations } from "../../core/expectations.js";

type ChildExpectation =
  | "birthDate"
  | "startsSchool"
  | "working"
  | "grade"
  | "unborn"
  | "skipsKindergarten"
  | "repeatedYears"
  | "laterChange"
  | "alreadySo"
  | "decidedOn";

/** More repeated years than anybody has: a bound of the input. */
export const mostRepeatedYears = 10;

/** What a child must be, beside what all inputs must be. */
export const childExpected: Readonly<Record<ChildExpectation, Bilingual>> = expectations({
  birthDate: {
    id: 'tanggal lahir yang tidak sesudah kejadian (anak dalam kandungan: relation "unborn")',
    en: 'a birth date not after the event (a child not yet born: relation "unborn")',
  },
  startsSchool: {
    id: 'tahun ajaran masuk sekolah, hanya untuk level "not-yet", tidak sebelum tahun kejadian',
    en: 'the school year of entering school, only for level "not-yet", not before the year of the event',
  },
  working: {
    id: "true, false, atau pekerjaan yang dikecualikan Permenaker 1/2025",
    en: "true, false, or a kind of work that Permenaker 1/2025 permits",
  },
  grade: { id: "kelas yang ada pada jenjang itu", en: "a grade that the level has" },
  unborn: {
    id: 'anak dalam kandungan: level "not-yet" tanpa birthDate, married, atau working',
    en: 'an unborn child: level "not-yet" without birthDate, married or working',
  },
  skipsKindergarten: {
    id: 'skipsKindergarten hanya bagi level "not-yet" dan "sd"',
    en: 'skipsKindergarten is only of the levels "not-yet" and "sd"',
  },
  repeatedYears: {
    id: `banyaknya tahun mengulang, paling banyak ${mostRepeatedYears}`,
    en: `the number of repeated years, at most ${mostRepeatedYears}`,
  },
  laterChange: {
    id: "hari sesudah kejadian (keadaan pada hari kejadian: isi married atau working)",
    en: "a day after the event (of the day of the event itself: give married or working)",
  },
  alreadySo: {
    id: "sudah demikian pada hari kejadian (married atau working true): tidak dapat terjadi kemudian",
    en: "it is so already on the day of the event (married or working true): it cannot come later",
  },
  decidedOn: {
    id: "decidedOn tidak boleh sebelum eventDate",
    en: "decidedOn must not be before eventDate",
  },
});
