import type { Texts } from "../../core/text.js";
import type { MigrantWorkerTexts } from "../../core/texts/migrant-worker.js";
import { counted } from "./format.js";

export const migrantWorker: Texts<MigrantWorkerTexts> = {
  "migrant-amounts.amount-not-read": ({ name }) =>
    `The amount is in the annex of ${name}, which was not consulted`,
  "item.accident-transport": "Transport after a work accident",
  "item.treatment-abroad": "Treatment in the country of work",
  "item.rape": "Benefit for a victim of rape",
  "item.failed-departure": "Money for a failed departure",
  "item.failed-placement": "Money and the way home for a failed placement",
  "item.placed-against-contract": "Money for a placement against the contract",
  "item.accident-dismissal": "Money for a dismissal because of a work accident",
  "item.one-sided-dismissal": "Money for a one-sided dismissal",
  "item.repatriation": "Repatriation",
  "item.loss-on-the-way-home": "Loss caused by others on the way home",
  "migrant-part.in-one-sum": "Death benefit, periodical payments and funeral grant in one sum",
  "migrant-part.transport": "Transport home",
  "item.vocational-training": "Vocational training",
  "check.migrant-worker.covered":
    "A benefit is given for this event in that phase (before, during or after work)",
  "check.migrant-worker.cause":
    "The cause of the death decides the programme: JKK if a work accident, else JKM",
  "check.migrant-worker.failed-departure":
    "The departure failed neither by the fault of the agency nor by government policy",
  "check.migrant-worker.protected~before": ({ monthsBefore }) =>
    `It happened at most ${counted(monthsBefore, "month")} before departure`,
  "check.migrant-worker.protected": "It happened within the work contract",
  "check.migrant-worker.protected~after": ({ monthsAfter }) =>
    `It happened at most ${counted(monthsAfter, "month")} after the return to Indonesia`,
  "check.migrant-worker.claim-window": ({ value }) =>
    `Claimed at most ${counted(value, "year")} after the event`,
  "warning.home-care-time": ({ years }) => `Home care is given for at most ${years} year`,
  "warning.transport-cost-not-given":
    "The journey home is paid at cost up to a limit; give the cost to calculate it",
  "migrant-scholarship.phase":
    "JKM includes a scholarship if the migrant worker dies during work abroad",
  "warning.no-contribution-period-known":
    "No minimum contribution period for the scholarship of migrant workers' children was found, and none is required here",
  "migrant-dismissal.open": "for each month, under the interpretation chosen",
  "migrant-dismissal.months-needed":
    "under the interpretation chosen the money is paid every month",
  "warning.dismissal-exclusions":
    "According to one source a dismissal for deportation, the end of the contract, leave, an illness not from work, a crime, running away or quitting is not covered",
  "warning.further-help-not-read":
    "Pasal 27 (4) of Permenaker 4/2023 names further help for victims of rape; it is cut off in the copy consulted",
  "migrant-worker-benefit.periodic": "Periodical payments for total disability",
  "migrant-worker-benefit.in-kind": "given as needed",
  "expected.migrant-worker.phase": "a phase: before, during or after work abroad",
  "expected.migrant-worker.event": ({ events }) => `one of these events: ${events.join(", ")}`,
  "expected.migrant-worker.registered-on": "not after date",
  "migrant-rule-day.registration":
    "under the interpretation chosen the day of registration decides which rule holds",
  "warning.migrant-rule-changed": ({ registeredOn, date }) =>
    `The rule for migrant workers changed between the registration on ${registeredOn} and the event on ${date}; the closing articles were not verified in the text`,
  "expected.migrant-worker.claimed-on": "not before date",
  "expected.migrant-worker.after-departure": "must not be before departureDate",
  "expected.migrant-worker.begun":
    'departureDate not after date: an event in the phase "during" comes after the departure',
  "expected.migrant-worker.returned":
    'returnDate not after date: an event in the phase "after" comes after the return',
};
