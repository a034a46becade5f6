import type { Texts } from "../../core/text.js";
import type { EligibilityTexts } from "../../core/texts/eligibility.js";

export const eligibility: Texts<EligibilityTexts> = {
  "expected.eligibility.question":
    "a question: membership, jkk, jkm, scholarship, jht, jp, jkp or migrant-worker",
  "check.membership.not-in-separate-scheme":
    "Not a civil servant, PPPK, military, police or state official (they are outside BPJS Ketenagakerjaan)",
  "check.membership.kind":
    "An employer, a worker outside an employment relation or own-account, or without a wage (not a wage earner)",
  "check.membership.working": "Works; BPJS refuses claims of members without an economic activity",
  "check.membership.nationality": ({ months }) =>
    `An Indonesian, or a foreigner who works in Indonesia for at least ${months} months`,
  "warning.entry-age-not-read": ({ since }) =>
    `The age limit at entry of non-wage earners before ${since} (Permenaker 1/2016) was not verified in the text; where age may bar the registration, ask the BPJS branch`,
  "warning.entry-age": ({ rule }) =>
    `${rule} or older: regions and BPJS may refuse the registration`,
  "check.membership.entry-age": ({ rule }) => `Not yet ${rule}`,
  "check.membership.jobs": ({ rule }) => `Lists at most ${rule} jobs`,
  "check.membership.start":
    "The form is complete and the first contribution paid in full: membership begins when the number is issued",
};
