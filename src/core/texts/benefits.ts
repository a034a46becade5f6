import type { Text } from "../text.js";

/** The texts of benefits, and what each of them needs. */
export interface BenefitsTexts {
  "warning.arrears-settled-by-others": undefined;
  "expected.benefit.segment": undefined;
  "expected.benefit.membership-start": undefined;
  "expected.benefit.before-birth": undefined;
  "expected.benefit.birth-date": undefined;
  "expected.benefit.consecutive": undefined;
  "expected.benefit.arrears": undefined;
  "expected.benefit.arrears-settled-by": undefined;
  "expected.benefit.wage": undefined;
  "expected.benefit.age": { oldestAge: number };
  "settled-checks.not-met": { condition: Text };
  "item.death": undefined;
  "item.periodic": undefined;
  "item.funeral": undefined;
  "item.scholarship": undefined;
  "item.total-disability": undefined;
  "item.partial-disability": undefined;
  "item.temporary-inability": undefined;
  "item.transport": undefined;
  "item.home-care": undefined;
  "item.dentures": undefined;
  "item.hearing-aid": undefined;
  "item.glasses": undefined;
  "item.prosthesis": undefined;
  "item.medical-care": undefined;
  "item.medical-rehabilitation": undefined;
  "item.return-to-work": undefined;
  "warning.assumed-no-arrears": undefined;
  "regime-day.decision": undefined;
  "warning.assumed-met": { check: Text };
  "expected.percent": undefined;
  "expected.percent.growth": undefined;
  "expected.percent.year": { firstYear: number; lastYear: number };
}
