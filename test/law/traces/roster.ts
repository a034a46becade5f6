import { createScreening, fundingCheck, parseNik, type FundingSource } from "../../../src/index.js";

const sources: readonly FundingSource[] = [
  "apbd",
  "apbdes",
  "dbh-cht",
  "dbh-sawit",
  "zakat",
  "csr",
];

/** What the roster room reads on a date. */
export function traceRoster(date: string): unknown[] {
  const month = date.slice(0, 7);
  const facts = { month, category: "petani" } as const;
  const screening = createScreening({
    title: { id: "Skema", en: "Scheme" },
    regulation: { title: "Peraturan", evidence: "text" },
    on: date,
    programmes: ["jkk"],
  });
  return [
    parseNik("6205014609970001", { on: date }),
    screening.add({ nik: "6.2E+15", inSeparateScheme: true }),
    screening.add({ nik: "6205010101150002", birthDate: "2015-01-01" }),
    ...sources.map((fundedBy) => fundingCheck({ ...facts, fundedBy })),
    fundingCheck({ ...facts, fundedBy: "apbdes", villageFund: true }),
  ];
}
