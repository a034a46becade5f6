import type { Texts } from "../../core/text.js";
import type { WorkersTexts } from "../../core/texts/workers.js";

export const workers: Texts<WorkersTexts> = {
  "warning.risk-group-not-decided": ({ whoFixesTheGroup }) =>
    `More than one risk group comes into question; BPJS Ketenagakerjaan fixes the group of an enterprise (${whoFixesTheGroup})`,
  "under-reading.basis": "allowance as paid",
  "occupation.asks.own-account-or-firm": "Employed by a firm, or on own account?",
  "occupation.asks.project":
    "On a contractor's project, employed by a firm, or hired by households?",
  "occupation.asks.estate-or-smallholder": "Employed by an estate company, or by smallholders?",
  "occupation.asks.farm-hand":
    "Employed by a farm or its owner, or helping changing owners by the day?",
  "occupation.asks.crew":
    "Paid by the owner of the boat or pond, or sharing the catch of an own one?",
  "occupation.asks.seafarer": "On an Indonesian ship, or abroad?",
  "occupation.asks.workshop": "Own workshop, or employed in one?",
  "occupation.asks.driver-s-mate":
    "Helper of an own-account driver, or employed by a transport firm?",
  "occupation.asks.loaders": "Member of a loaders' cooperative, or by the day on own account?",
  "occupation.asks.teacher":
    "Civil servant or PPPK, honorary in a public school, or of a foundation?",
  "occupation.asks.lecturer":
    "Civil servant or PPPK, of a private university, or on contract with a public one?",
  "occupation.asks.early-childhood":
    "Of a foundation or a village, or honorary in a public kindergarten?",
  "occupation.asks.health":
    "Civil servant or PPPK, non-ASN of a health centre, employed by a clinic, or own practice?",
  "occupation.asks.practice": "Own practice, or employed?",
  "occupation.asks.medium": "Employed by a medium, or freelance?",
  "occupation.asks.researcher": "Civil servant, non-ASN staff, or employed by a private body?",
  "occupation.asks.cook": "Employed, on own account, or in a kitchen of the nutrition programme?",
  "occupation.asks.guard": "Employed by a company or agency, or by a government office?",
  "occupation.asks.cleaner": "Of a government office, of a firm, or paid by residents?",
  "occupation.asks.village-staff": "Appointed village official, or hired by the village?",
  "occupation.asks.honorary": "Office staff, or teacher?",
  "occupation.asks.welfare-volunteer": "Volunteer with an allowance, or contracted by the office?",
  "occupation.asks.facilitator": "Still on contract, or appointed PPPK?",
  "occupation.asks.village-enterprise":
    "Manager or staff with a wage, or overseer with an allowance?",
  "occupation.asks.street-trader-or-practice": "Street trader, or on work practice?",
  "occupation.asks.nun": "Is there work in a school, a hospital or a parish, and is a wage paid?",
  "occupation.asks.which-work": "Which work is it?",
};
