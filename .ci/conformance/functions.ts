/** How a function of the cases is called in the suite, and of which programmes it is. */
interface SuiteFunction {
  readonly name: string;
  readonly programmes: readonly string[];
  /** The fact under which a single value stands that the function takes alone. */
  readonly only?: "month" | "date" | "text";
}

/** The functions of the cases under the names of the suite. */
export const suiteFunctions: Readonly<Record<string, SuiteFunction>> = {
  contribution: { name: "contribution", programmes: [] },
  "wage-from-contribution": { name: "wage-from-contribution", programmes: [] },
  "due-date": { name: "contribution-due-date", programmes: [] },
  "late-fee": { name: "contribution-late-fee", programmes: [] },
  standing: { name: "membership-standing", programmes: [] },
  "pension-wage-ceiling": { name: "jp-wage-ceiling", programmes: ["jp"], only: "month" },
  "next-ceiling": { name: "next-jp-wage-ceiling", programmes: ["jp"] },
  jkk: { name: "jkk-benefit", programmes: ["jkk"] },
  "disability-part": { name: "disability-part", programmes: ["jkk"], only: "text" },
  jkm: { name: "jkm-benefit", programmes: ["jkm"] },
  scholarship: { name: "scholarship", programmes: ["jkk", "jkm"] },
  "scholarship-calendar": { name: "scholarship-calendar", programmes: ["jkk", "jkm"] },
  "jht-balance": { name: "jht-balance", programmes: ["jht"] },
  "jht-claim": { name: "jht-claim", programmes: ["jht"] },
  "jht-tax": { name: "jht-tax", programmes: ["jht"] },
  pension: { name: "jp-pension", programmes: ["jp"] },
  "pension-limits": { name: "jp-limits", programmes: ["jp"], only: "month" },
  "next-limits": { name: "next-jp-limits", programmes: ["jp"] },
  "next-year-pension": { name: "next-jp-pension", programmes: ["jp"] },
  "pension-age": { name: "jp-pension-age", programmes: ["jp"], only: "date" },
  "pension-age-date": { name: "jp-pension-age-date", programmes: ["jp"] },
  jkp: { name: "jkp-benefit", programmes: ["jkp"] },
  "jkp-months": { name: "jkp-qualifying-months", programmes: ["jkp"] },
  "migrant-worker": { name: "migrant-worker-benefit", programmes: ["jkk", "jkm"] },
  heirs: { name: "heirs", programmes: [] },
  documents: { name: "claim-documents", programmes: [] },
  deadlines: { name: "claim-deadlines", programmes: [] },
  "payment-deadline": { name: "payment-deadline", programmes: [] },
  "late-payment": { name: "late-payment", programmes: [] },
  eligibility: { name: "eligibility", programmes: [] },
  category: { name: "worker-category", programmes: [], only: "text" },
  place: { name: "worker-placement", programmes: [] },
  funding: { name: "funding", programmes: [] },
  coverage: { name: "coverage", programmes: [] },
  plan: { name: "budget", programmes: [] },
  "fit-budget": { name: "budget-that-fits", programmes: [] },
  "village-quota": { name: "village-quota", programmes: [] },
  screen: { name: "list-screening", programmes: [] },
  "clean-screen": { name: "list-cleaning-and-screening", programmes: [] },
  nik: { name: "nik", programmes: [] },
};
