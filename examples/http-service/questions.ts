/** A question to the service: where, and with which body. */
export interface ServiceQuestion {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body?: unknown;
}

const farmer = {
  segment: "non-wage-earner",
  month: "2026-05",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
};

/** A regency pays for a farmer; used by the load too. */
export const farmersBill: ServiceQuestion = {
  method: "POST",
  path: "/contributions",
  body: { ...farmer, fundedBy: "apbd" },
};

/** One question to each address, and two mistakes. All people are made up. */
export const questions: readonly ServiceQuestion[] = [
  { method: "GET", path: "/health" },
  farmersBill,
  {
    method: "POST",
    path: "/events",
    body: {
      event: { kind: "death", date: "2026-05-29", cause: "other" },
      member: { segment: "non-wage-earner", programmes: ["jkk", "jkm"], contributionMonths: 40 },
      family: [{ relation: "spouse" }, { relation: "child", child: { level: "higher", grade: 3 } }],
    },
  },
  {
    method: "POST",
    path: "/plans",
    body: {
      from: "2025-01",
      to: "2025-12",
      groups: [
        {
          name: "Pekerja rentan",
          headcount: 15_000,
          segment: "non-wage-earner",
          income: 1_000_000,
          programmes: ["jkk", "jkm"],
          fundedBy: "apbd",
        },
      ],
    },
  },
  {
    method: "POST",
    path: "/lists",
    body: {
      scheme: "kayong-utara-74-2022",
      on: "2026-01-01",
      rows: [
        { NIK: "'6111014609909001", Nama: "Contoh Satu", "Tgl Lahir": "06/09/1990" },
        { NIK: "6.11101E+15", Nama: "Contoh Dua", "Tgl Lahir": "03-04-80" },
      ],
    },
  },
  { method: "GET", path: "/law/provisions/jkm.benefit.funeral?on=2026-05-01" },
  { method: "GET", path: "/openapi.json" },
  { method: "POST", path: "/contributions", body: { ...farmer, month: "Mei 2026" } },
  { method: "POST", path: "/contributions", body: farmer },
];
