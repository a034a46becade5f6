import type { Texts } from "../../core/text.js";
import type { MigrantWorkerTexts } from "../../core/texts/migrant-worker.js";
import { counted } from "./format.js";

export const migrantWorker: Texts<MigrantWorkerTexts> = {
  "migrant-amounts.amount-not-read": ({ name }) =>
    `The amount stands in the annex of ${name}, which was not read`,
  "migrant-item.partial-disability": "Partial disability benefit",
  "item.accident-transport": "Transport after a work accident",
  "item.treatment-abroad": "Treatment in the country of work",
  "migrant-item.home-care": "Home care",
  "migrant-item.prosthesis": "Orthosis or prosthesis",
  "item.rape": "Benefit for a victim of rape",
  "item.failed-departure": "Money for a failed departure",
  "item.failed-placement": "Money and the way home for a failed placement",
  "item.placed-against-contract": "Money for a placement against the contract",
  "item.accident-dismissal": "Money for a dismissal because of a work accident",
  "item.one-sided-dismissal": "Money for a one-sided dismissal",
  "item.repatriation": "Repatriation",
  "item.loss-on-the-way-home": "Loss caused by others on the way home",
  "migrant-part.in-one-sum": "Death benefit, periodic benefit and funeral money in one sum",
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
    "The way home is paid at cost up to a limit; give transportCost to have it counted",
  "migrant-scholarship.phase":
    "JKM carries a scholarship where the migrant worker dies during work abroad",
  "warning.no-contribution-period-known":
    "No minimum contribution period for the scholarship of migrant workers' children was found, and none is asked for here",
  "migrant-dismissal.open": "once for every month of it, by the reading chosen",
  "migrant-dismissal.months-needed": "by the reading chosen the money is paid every month",
  "warning.dismissal-exclusions":
    "By one source a dismissal for deportation, the end of the contract, leave, an illness not from work, a crime, running away or quitting is not covered",
  "warning.further-help-not-read":
    "Pasal 27 (4) of Permenaker 4/2023 names further help for victims of rape; it is cut off in the copy that was read",
  "migrant-worker-benefit.periodic": "Periodic benefit on total disability",
  "migrant-worker-benefit.in-kind": "given as needed",
  "expected.migrant-worker.phase": "a phase: before, during or after work abroad",
  "expected.migrant-worker.event": "an event that is known",
  "expected.migrant-worker.claimed-on": "not before date",
  "expected.migrant-worker.after-departure": "must not be before departureDate",
  "expected.migrant-worker.begun":
    'departureDate not after date: an event in the phase "during" comes after the departure',
  "expected.migrant-worker.returned":
    'returnDate not after date: an event in the phase "after" comes after the return',
};
