import type { Texts } from "../../core/text.js";
import type { ScholarshipTexts } from "../../core/texts/scholarship.js";

export const scholarship: Texts<ScholarshipTexts> = {
  "expected.child.birth-date":
    'a birth date not after the event (a child not yet born: relation "unborn")',
  "expected.child.age": "a level and class that go with the age of birthDate",
  "expected.child.starts-school":
    'the school year of entering school, only for level "not-yet", not before the year of the event',
  "expected.child.working": "true, false, or a kind of work that Permenaker 1/2025 permits",
  "expected.child.grade": "a grade that the level has",
  "expected.child.unborn": 'an unborn child: level "not-yet" without birthDate, married or working',
  "expected.child.skips-kindergarten":
    'skipsKindergarten applies only to the levels "not-yet" and "sd"',
  "expected.child.repeated-years": ({ mostRepeatedYears }) =>
    `the number of repeated years, at most ${mostRepeatedYears}`,
  "expected.child.later-change":
    "a day after the event (for the day of the event itself give married or working)",
  "expected.child.already-so":
    "it is so already on the day of the event (married or working true): it cannot come later",
  "expected.child.decided-on": "decidedOn must not be before eventDate",
  "check.scholarship.lawful-child":
    "A lawful child; a step or adopted child lawful before the event",
  "warning.assumed-lawful-child":
    "Not given: a child is assumed to be a lawful child of the participant",
  "check.scholarship.born":
    "The child was born by the day of the event (no rule on an unborn child was found: ask BPJS)",
  "check.scholarship.not-already-entitled":
    "The child does not already receive a scholarship through the other parent",
  "check.scholarship.event":
    "Death or permanent total disability from a work accident: no minimum contribution period",
  "check.scholarship.event~contribution-months": ({ months }) =>
    `Contributions of at least ${months} months for a death that is not a work accident`,
  "check.scholarship.event~migrant-worker":
    "A migrant worker's death during work, or death or total disability from a work accident",
  "warning.contribution-period-continuity": ({ value }) =>
    `The ${value} months for the scholarship: the text does not say that they must be unbroken; if they were interrupted, ask the BPJS branch`,
  "check.scholarship.at-school": "The child is still at school",
  "check.scholarship.years-left": ({ lastPaid }) =>
    `At least one payable year remains (higher education: at most ${lastPaid} years)`,
  "check.scholarship.age": ({ age }) => `The child is not yet ${age}`,
  "check.scholarship.unmarried": "The child is not married",
  "scholarship-years.school": "primary school",
  "warning.school-entry-scheduled":
    "The child is not at school and its birth date is unknown: the schedule starts next school year",
  "warning.school-entry-assumed": ({ school, age }) =>
    `The child is not at school: assumed to enter ${school} in the school year after turning ${age}; give the school year of entry to change it`,
  "scholarship-years.unpayable": ({ ageLimit }) => `The child has turned ${ageLimit}`,
  "scholarship-years.married": "The child has married",
  "scholarship-years.working": "The child has begun to work",
  "child-plan.lawful": "step and adopted children count if they were lawful before the event",
  "child-plan.missing-schooling": "the scholarship depends on the child's level and class",
  "child-plan.grade": "the years paid are those left from the present class",
  "child-plan.likely": ({ level, grade }) =>
    `the scholarship depends on the child's level and class; by the birth date probably ${level}, year ${grade}`,
  "child-plan.likely-not-yet":
    "the scholarship depends on the child's level and class; by the birth date probably not yet at school",
  "warning.age-against-level": ({ child }) =>
    `Child ${child}: the age is unusual for the level and class; check the birth date and the class`,
  "warning.age-23-not-checked": ({ age }) =>
    `A child's birth date is not given: the stop at age ${age} is not taken into account`,
  "warning.assumed-unmarried-not-working":
    "Not given: a child is assumed to be unmarried and not working",
  "warning.status-on-first-day":
    "A marriage or work ends the scholarship with the next school year; the current school year is included",
  "warning.leaves-school":
    "A child who leaves school: one BPJS branch stops the scholarship, but the rule was not verified in the text; the schedule is not cut",
  "warning.work-in-several-runs":
    "A child who worked several times for at most six months in a row: whether the months are added up was not verified in the text; the interpretation chosen decides", // not law: six months are what the answer of the field working says
  "scholarship-part.no-years-left": "No year of the scholarship is left",
  "plan-scholarship.months": "a scholarship from JKM depends on the contributory months",
  "plan-scholarship.over-limit": ({ limit }) =>
    `The scholarship is for at most ${limit} children; registered ones come first, then the order given`,
  "warning.repeated-class": "A repeated year: no rule was found; the interpretation chosen decides",
  "warning.missed-year-or-change-of-level":
    "The scholarship is claimed every year; no rule was found on missed years or a change of level in mid-year: each year is calculated by the level of the school year of its claim",
  "warning.heirs-choose-children":
    "The participant or the heirs choose the children; the order of the input is assumed to be the choice",
  "warning.scholarship-back-dated": ({ from }) =>
    `Scholarships for events in this period were payable only from ${from}, earlier school years included`,
  "warning.claim-every-year":
    "The scholarship is claimed every year; the school year is assumed to start on the first day of July; no rule was found on the documents of later claims, their deadline and missed years",
  "check.scholarship.not-working": ({ exceptions }) =>
    exceptions
      ? "The child does not work, or is still in education and works in a way that Permenaker 1/2025 permits"
      : "The child does not work",
};
