import type { Texts } from "../../core/text.js";
import type { EventsTexts } from "../../core/texts/events.js";
import { abbreviations } from "../make-format.js";

export const events: Texts<EventsTexts> = {
  "item.jkk": "JKK (work accident)",
  "item.jkm": "JKM (death)",
  "item.jht": "JHT (old-age savings)",
  "item.jp": "JP (pension)",
  "item.jkp": "JKP (unemployment benefit)",
  "not-concerned.wage-earner": "The programme does not cover wage earners",
  "not-concerned.non-wage-earner": "The programme does not cover non-wage earners (BPU)",
  "not-concerned.construction": "The programme does not cover construction workers",
  "not-concerned.nobody":
    "No one may receive the pension: no spouse, child or parent; no rule was found on the contributions",
  "not-concerned.jkk": "JKK pays only for a work accident or an occupational disease",
  "not-concerned.jkm": "JKM pays only for a death that is not from a work accident",
  "not-concerned.jht":
    "JHT is paid at the pension age, on leaving work, on total disability or death; the balance stays the participant's",
  "not-concerned.jp": "JP is paid at the pension age, on total disability or death",
  "not-concerned.jkp": "JKP pays only for a dismissal",
  "jht-adapter.balance": "what JHT pays is its balance",
  "entitlements.time-of": ({ days }) => `within ${days} working days of the complete claim`,
  "entitlements.scholarship": "each school year, the first with the claim of the benefit",
  "entitlements.employer-first": "paid by the employer first",
  "entitlements.unknown": "the time of payment was not found",
  "expected.event.event": "an event: death, work-accident, job-loss or retirement",
  "expected.event.programmes":
    "at least one programme (jkk, jkm, jht, jp, jkp), without repetition",
  "expected.event.employer":
    "what the employer paid or reported, of wage earners and construction workers only",
  "expected.event.basis":
    "wage (also reportedWage and otherWages) for wage earners and construction workers, income for non-wage earners",
  "expected.event.child": 'child applies only to the relation "child"',
  "expected.event.birth-date": "a birth date before the event",
  "expected.event.membership-start": "the membership begins not after the event",
  "expected.event.settled-by":
    'after the participant\'s death, arrearsSettledBy is "heirs" or "other"',
  "expected.event.claimed-on": "not before the event",
  "expected.event.citizen": "jkp.citizen must agree with citizen",
  "expected.event.age":
    "an age at registration not above the age on the day of the event by birthDate",
  "expected.event.accident": 'only with the cause "work-accident"',
  "warning.event-of-other-programme": ({ programme, ofEmployer }) => {
    const name = abbreviations([programme]);
    const owed = `; an employer that ought to have enrolled the worker owes the same benefits (PP 44/2015 Pasal ${programme === "jkm" ? "35" : "27"} ayat (1))`; // not law: numbers of articles
    return `The event is a matter of ${name}, which is not among the programmes given: nothing is calculated for it${ofEmployer ? owed : ""}`;
  },
  "warning.heir-papers":
    'Documents of the heirs for JKK and JP were not found in the texts: the list of JKK (Permenaker 5/2021 Pasal 19, for deaths too) only says "other documents", that of JP (elucidation of PP 45/2015 Pasal 25) names the participant\'s only. Have proof of the death and of the heirs ready as for JKM (PP 44/2015 Pasal 40 (3)) and ask the BPJS branch',
  "event.not-open": ({ programme, segment, cites }) =>
    `Programme ${programme} does not cover this segment (${segment}): ${cites}`,
  "event.out-of-coverage": ({ provision, id, from, to, date }) =>
    `${provision} (${id}) applies from ${from}${to === undefined ? "" : ` to ${to}`}; there is no rule for ${date}`,
};
