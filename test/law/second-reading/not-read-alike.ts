/**
 * Versions that the second reading of the sources does not give in the same words,
 * and why; a list of the law that is not here agrees with it.
 */
export const notReadAlike: Readonly<Record<string, readonly string[]>> = {
  "the day or the older wording is assumed or comes from elsewhere, as its note says": [
    "membership.counted-from-age@2015-07-01",
    "membership.separate-scheme@2015-07-01",
    "jkk.cover.usual-route@2015-07-01",
    "jkk.benefit.temporary-inability.return-to-work@2015-07-01",
    "scholarship.age@2019-12-02",
    "scholarship.unmarried-not-working@2019-12-02",
  ],
  "the same fact under another word or in another form": [
    "jkp.membership.health-insurance@2021-02-02",
    "relief.pp-49-2020.conditions@2020-08-01",
    "relief.pp-49-2020.jp-conditions@2020-08-01",
    "relief.pp-7-2025.conditions@2025-02-01",
    "relief.pp-7-2025.conditions@2025-08-01",
    "jkm.claim.documents@2015-07-01",
    "funding.apbd@2022-01-01",
    "identity.nik.structure@2015-07-01",
    "jkp.benefit.monthly-conditions@2021-02-02",
  ],
  "more than the second reader wrote down: handing over, doubt about holidays, both nationalities, the open tier":
    [
      "membership.construction.registration@2015-12-31",
      "payment.due-day.wage-earner@2020-08-01",
      "jht.claim.leaving-indonesia@2015-07-01",
      "migrant-worker.accident-dismissal@2018-12-10",
      "migrant-worker.benefit.list@2018-12-10",
    ],
  "twenty days of August 2015 without a rule of their own: Pasal 26 (1) as amended alone": [
    "jht.claim.dismissal@2015-08-12",
    "jht.claim.leaving-indonesia@2015-08-12",
    "jht.claim.resignation@2015-08-12",
  ],
  "two readers disagree, and the result warns or has a reading": [
    "jp.benefit.limits.rounding@2020-03-01",
    "jkk.benefit.paid-first@2015-07-01",
    "jht.return.floor@2015-07-01",
    "funding.apbdes@2024-04-25",
    "funding.village-fund@2026-01-01",
    "relief.pp-50-2025.excluded-funding@2025-12-22",
  ],
  "figures the same, names of parts other: compared by their percentages": [
    "jkk.disability.table@2015-07-01",
    "jkk.disability.table@2019-12-02",
  ],
  "read in a source that the second reader did not have": [
    "jht.tax.later-years@2009-11-16",
    "jht.tax.without-number@2009-11-16",
    "jht.claim.documents@2022-04-26",
    "jht.claim.documents.as-stated@2022-04-26",
    "jkp.claim.documents@2022-01-26",
    "jkp.claim.documents@2025-02-07",
    "jkp.claim.later-months@2022-01-26",
    "jkp.report.employer@2025-02-07",
    "jp.claim.documents@2015-07-01",
  ],
};
