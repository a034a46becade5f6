import type { Citation } from "../citation.js";
import type { CalendarDate, Programme } from "../vocabulary.js";
import type { Text } from "../text.js";
/** The texts of events, and what each of them needs. */
export interface EventsTexts {
  "item.jkk": undefined;
  "item.jkm": undefined;
  "item.jht": undefined;
  "item.jp": undefined;
  "item.jkp": undefined;
  "not-concerned.wage-earner": undefined;
  "not-concerned.non-wage-earner": undefined;
  "not-concerned.construction": undefined;
  "not-concerned.nobody": undefined;
  "not-concerned.jkk": undefined;
  "not-concerned.jkm": undefined;
  "not-concerned.jht": undefined;
  "not-concerned.jp": undefined;
  "not-concerned.jkp": undefined;
  "jht-adapter.balance": undefined;
  "entitlements.time-of": { days: number };
  "entitlements.scholarship": undefined;
  "entitlements.employer-first": undefined;
  "entitlements.unknown": undefined;
  "expected.event.event": undefined;
  "expected.event.programmes": undefined;
  "expected.event.employer": undefined;
  "expected.event.basis": undefined;
  "expected.event.child": undefined;
  "expected.event.birth-date": undefined;
  "expected.event.membership-start": undefined;
  "expected.event.settled-by": undefined;
  "expected.event.claimed-on": undefined;
  "expected.event.citizen": undefined;
  "expected.event.age": undefined;
  "warning.heir-papers": undefined;
  "warning.event-of-other-programme": { programme: Programme; ofEmployer: boolean };
  "expected.event.accident": undefined;
  "event.not-open": { programme: string; segment: Text; cites: Citation };
  "event.out-of-coverage": {
    provision: Text;
    id: string;
    from: CalendarDate;
    to: CalendarDate | undefined;
    date: CalendarDate;
  };
}
