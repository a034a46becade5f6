/** What is known of a pension of five years. */
export const pensionFacts = {
  contributionMonths: 60,
  densityPercent: 90,
  registered: true,
  membershipStart: "2020-01-01",
  weightedAverageAnnualWage: 60_000_000,
} as const;
