import type { Texts } from "../../core/text.js";
import type { CleaningTexts } from "../../core/texts/cleaning.js";

export const cleaning: Texts<CleaningTexts> = {
  "cleaning.rule.answer": "as answered",
  "cleaning.rule.spaces": "surplus blanks left out",
  "cleaning.rule.empty-mark": "a mark for an empty cell",
  "cleaning.rule.nik-marks": "blanks, dots and other marks left out of the NIK",
  "cleaning.rule.nik-letters": "letters in the NIK read as the digits that they resemble",
  "cleaning.rule.nik-as-number": "NIK that came as a number",
  "cleaning.rule.nik-exponent": "NIK in scientific notation that kept all its digits",
  "cleaning.rule.date-form": "another way of writing the date",
  "cleaning.rule.date-day-number": "day number of a spreadsheet",
  "cleaning.rule.date-by-nik": "day and month settled by the NIK",
  "cleaning.rule.date-day-first": "day before month, as is usual in Indonesia",
  "cleaning.rule.date-as-in-list": "day before month, as elsewhere in the list",
  "cleaning.rule.date-of-nik": "birth date taken from the NIK",
  "cleaning.rule.sex-word": "word for the sex",
  "cleaning.rule.sex-of-nik": "sex taken from the NIK",
  "cleaning.rule.village-name": "name of the village found in the list of villages",
  "cleaning.rule.village-spelling": "name of the village in one spelling",
  "cleaning.rule.code-form": "another way of writing the code",
  "cleaning.rule.region-recoded": "code that the region has today",
  "cleaning.rule.occupation-code": "number in the list of occupations of identity cards",
  "cleaning.rule.money-form": "another way of writing the amount",
  "cleaning.rule.money-range": "a range of amounts",
  "cleaning.rule.no-money": "an income of zero is taken as not given",
  "cleaning.rule.decile-word": "another way of writing the decile",
  "cleaning.rule.membership-word": "word for the membership",
  "cleaning.rule.funding-word": "word for who pays",
  "cleaning.rule.yes-no-word": "word for yes or no",
  "cleaning.rule.note-word": "read from the remark",
  "cleaning.rule.known-member": "as BPJS knows the person",
  "cleaning.question.nik-missing": "What is the NIK?",
  "cleaning.question.nik-digits-lost":
    "A spreadsheet has lost digits of the NIK; what is it on the identity card?",
  "cleaning.question.nik-length":
    "The NIK has too many or too few digits; what is it on the identity card?",
  "cleaning.question.nik-not-digits":
    "The NIK has signs that are no digits; what is it on the identity card?",
  "cleaning.question.nik-impossible":
    "The birth date or the serial number in the NIK does not exist; what is it on the identity card?",
  "cleaning.question.nik-provisional":
    "The number begins with 0 and is provisional; has the person a NIK?", // not law: words of lists
  "cleaning.question.nik-no-such-province":
    "The NIK begins with a province that does not exist; what is it on the identity card?",
  "cleaning.question.nik-of-several-people":
    "Several people have this NIK; what is that of this person?",
  "cleaning.question.nik-of-family-card":
    "The NIK is the number of the family card; what is that of this person?",
  "cleaning.question.date-order": "Which number is the day, and which the month?",
  "cleaning.question.date-century": "In which century was the person born?",
  "cleaning.question.date-unreadable": "What is the birth date?",
  "cleaning.question.date-not-in-calendar": "The calendar has no such day; what is the birth date?",
  "cleaning.question.date-implausible":
    "The person would not be born yet, or be too old; what is the birth date?",
  "cleaning.question.sex-unclear": "Male or female?",
  "cleaning.question.village-spelling": "Which village is meant? One spelt like it is known.",
  "cleaning.question.village-several": "Which of the villages of this name?",
  "cleaning.question.village-unknown": "Which village is meant? None is called so.",
  "cleaning.question.village-code-unknown": "Which village is meant? None has this code.",
  "cleaning.question.village-in-another-district":
    "Is the village of this name in another district meant?",
  "cleaning.question.village-against-code":
    "The name and the code are of two villages; which is right?", // not law: words of lists
  "cleaning.question.occupation-several": "Which occupation is meant? The word has several places.",
  "cleaning.question.occupation-unknown": "Which occupation of the catalogue is meant?",
  "cleaning.question.occupation-is-none": "Does the person really work?",
  "cleaning.question.money-unclear": "How much is it a month, in rupiah?",
  "cleaning.question.decile-unclear": "Which decile, from 1 to 10?", // not law: a decile is a tenth
  "cleaning.question.membership-unclear":
    "Is the person a member of BPJS Ketenagakerjaan, and in which segment?",
  "cleaning.question.funding-unclear": "Who pays the contribution now?",
  "cleaning.question.yes-no-unclear": "Yes or no?",
  "cleaning.question.note-unclear": "Is it this person of whom the remark speaks?",
  "cleaning.question.cell-unreadable": "What does the cell mean?",
  "cleaning.omitted.empty": "empty line",
  "cleaning.omitted.end-mark": "mark of the end of the list",
  "cleaning.omitted.headings-again": "the headings once more",
  "cleaning.omitted.column-numbers": "the numbers of the columns",
  "cleaning.omitted.total-line": "a line of totals",
  "cleaning.omitted.signature-line": "a line of the signatures",
  "cleaning.omitted.remark-line": "a remark on the list",
  "cleaning.agrees.name": "name",
  "cleaning.agrees.birth-date": "birth date",
  "cleaning.agrees.village": "village",
  "cleaning.agrees.nik-but-a-slip": "NIK but for a slip of the keys",
  "warning.list-column-missing": ({ field }) =>
    `No heading is known as that of the column ${field}; name it in columns`,
  "warning.list-column-empty": ({ column }) => `The column ${column} is empty in every row`,
  "warning.list-column-twice": ({ column }) =>
    `The column ${column} is left: another holds the same; name the right one in columns`,
  "warning.list-niks-end-in-zero": ({ place, zero, niks }) =>
    `${place ? `${place}: ` : ""}${zero} of ${niks} NIKs end in 0; a spreadsheet keeps only 15 digits and makes the last one 0: they look whole and are not`, // not law: what spreadsheets make of long numbers
  "warning.list-nik-of-several-people": ({ niks, rows }) =>
    `One NIK for several names: ${niks} NIKs in ${rows} rows`,
  "warning.list-dates-ambiguous": ({ ambiguous, dates }) =>
    `Day and month cannot be told apart in ${ambiguous} of ${dates} birth dates; send the list with dates as text`,
  "warning.list-dates-in-both-orders": ({ dayFirst, monthFirst }) =>
    `The list writes ${dayFirst} dates with the day first and ${monthFirst} with the month first; those that fit both are asked`,
  "warning.list-niks-without-province": ({ rows }) =>
    `NIKs that begin with a province that does not exist: ${rows}`,
  "warning.list-niks-provisional": ({ rows }) =>
    `Numbers that begin with 0, provisional numbers of a village system and no NIKs: ${rows}`, // not law: words of lists
  "warning.list-regions-recoded": ({ rows }) =>
    `Rows with a code that their region no longer has: ${rows}`,
  "warning.list-nik-contradicts": ({ rows }) =>
    `Rows whose birth date or sex differs from the NIK: ${rows}; what was given is kept`,
  "warning.list-villages-look-alike": ({ villages }) =>
    `Perhaps one village: ${villages.join(", ")}`,
  "warning.list-same-person-twice": ({ pairs }) =>
    `Pairs of rows that are probably one person, under two NIKs or one that cannot be read: ${pairs}`, // not law: words of lists
  "expected.cleaning.columns": "what each column holds, by its heading",
  "expected.cleaning.villages":
    'villages with a code in dotted form and a name, e.g. { code: "62.05.05.2011", name: "Lemo I" }', // not law: a region code as an example
  "expected.cleaning.answer": "the key of a question and a value that its field may have, or null",
  "expected.cleaning.known-members": "a NIK and a membership: a segment, member or none",
};
