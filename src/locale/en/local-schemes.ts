import type { Texts } from "../../core/text.js";
import type { LocalSchemesTexts } from "../../core/texts/local-schemes.js";

export const localSchemes: Texts<LocalSchemesTexts> = {
  "scheme.penajam-paser-utara-2025": "Protection of vulnerable workers, Penajam Paser Utara",
  "scheme.penajam-paser-utara-2025.other-conditions":
    "No fixed or a low income and a high risk of accident; listed through the RT or village",
  "scheme.penajam-paser-utara-2025.not-known":
    "The age bounds come from one report; no income limit is known; the places are 15,000 plus 5,000",
  "scheme.kepahiang-2025": "Protection of vulnerable workers, Kepahiang",
  "scheme.kepahiang-2025.not-known": "Filtered by age and job, but the bounds are not known",
  "scheme.kepri-nelayan": "Protection of fishers, Riau Islands",
  "scheme.kepri-nelayan.limits": "tonnage of the boat (GT)",
  "scheme.kepri-nelayan.other-conditions":
    "Province and district each bear half of the contribution",
  "scheme.kepri-nelayan.not-known":
    "One text has boats of 1 to 5 GT, another under 5 GT; here exactly 5 GT is still accepted and no lower bound is used",
  "scheme.kaltim-19-2023": "Protection of vulnerable workers, East Kalimantan",
  "scheme.kaltim-19-2023.other-conditions":
    "Religious workers, people with disabilities, farmers, fishers, creative workers, small businesses, non-medical health workers",
  "scheme.kaltim-19-2023.not-known":
    "Age and income bounds are not known; the number of places is that of 2023",
  "scheme.garut-dbh-cht": "Protection of vulnerable workers by DBH CHT, Garut",
  "scheme.garut-dbh-cht.other-conditions":
    "Matched with the list of tobacco farmers and the civil registry",
  "scheme.garut-dbh-cht.not-known": "The number of the rule, of people and of months are not known",
  "scheme.jombang-38-2024": "Protection of tobacco labourers and vulnerable workers, Jombang",
  "scheme.jombang-38-2024.other-conditions":
    "An electronic identity card of Jombang; the farmer's tobacco land is in the district",
  "scheme.jombang-38-2024.not-known":
    "The articles are not known; the places are 9,709 farmers and 3,541 vulnerable workers",
  "scheme.situbondo-dbh-cht": "Protection of tobacco labourers and vulnerable workers, Situbondo",
  "scheme.situbondo-dbh-cht.other-conditions":
    "Tobacco labourers and other vulnerable workers who pass verification and validation",
  "scheme.situbondo-dbh-cht.not-known":
    "The number of the rule, age bounds and number of people are not known",
  "scheme.criteria-not-known":
    "Criteria of age, income and job are not known; the village names the people",
  "scheme.kudus-apbdes": "Protection of vulnerable village workers, Kudus",
  "scheme.kudus-apbdes.other-conditions": "An irregular income; not in the APBD scheme",
  "scheme.kudus-apbdes.not-known": "The number of the rule and of months are not known",
  "scheme.bengkayang-23": "One village, 100 vulnerable workers, Bengkayang",
  "scheme.bengkayang-23.not-known":
    "The year of the rule is uncertain (2023 or 2024); the source of money is not known",
  "scheme.ketapang-83-2023": "One village, 100 vulnerable workers, Ketapang",
  "scheme.ketapang-83-2023.other-conditions": "Paid by the village fund or allocation",
  "scheme.kayong-utara-74-2022": "One village, 100 vulnerable workers, Kayong Utara",
  "scheme.bogor-48-2025": "Protection of vulnerable village workers, Bogor",
  "scheme.bogor-48-2025.other-conditions":
    "Vulnerable village workers and mosque keepers, by special aid to villages",
  "scheme.bogor-48-2025.not-known":
    "The places are 44,259 vulnerable workers and 3,581 mosque keepers",
  "scheme.luwu-2025": "Protection of vulnerable village workers, Luwu",
};
