import type { Provision } from "../provision.js";

/** A part of pay that is wage. */
export type WageComponent = "basic" | "fixedAllowances";

/** The parts of a month's pay that are the wage. */
export const wageComponents: Provision<readonly WageComponent[], "wage-basis.components"> = {
  id: "wage-basis.components",
  unit: "list",
  versions: [
    {
      from: "2015-07-01",
      value: ["basic", "fixedAllowances"],
      cites: [
        { regulation: "pp-44-2015", article: "Pasal 19 ayat (2)" },
        { regulation: "pp-46-2015", article: "Pasal 17 ayat (2)" },
      ],
      evidence: "text",
    },
  ],
};

/** Days by which a day wage becomes a monthly wage. */
export const dailyWageDays: Provision<number, "wage-basis.daily.days"> = {
  id: "wage-basis.daily.days",
  unit: "table",
  versions: [
    {
      from: "2015-07-01",
      value: 25,
      cites: [
        { regulation: "pp-44-2015", article: "Pasal 19 ayat (3)" },
        { regulation: "pp-46-2015", article: "Pasal 17 ayat (3)" },
      ],
      evidence: "text",
    },
  ],
};

/** Months over which piece-rate pay is averaged. */
export const pieceRateMonths: Provision<number, "wage-basis.piece-rate.months"> = {
  id: "wage-basis.piece-rate.months",
  unit: "months",
  versions: [
    {
      from: "2015-07-01",
      value: 3,
      cites: [
        { regulation: "pp-44-2015", article: "Pasal 19 ayat (4)" },
        { regulation: "pp-46-2015", article: "Pasal 17 ayat (4)" },
      ],
      evidence: "text",
    },
  ],
};

/** Months over which piece-rate pay that depends on the weather is averaged. */
export const weatherPieceRateMonths: Provision<number, "wage-basis.weather-piece-rate.months"> = {
  id: "wage-basis.weather-piece-rate.months",
  unit: "months",
  versions: [
    {
      from: "2015-07-01",
      value: 12,
      cites: [
        { regulation: "pp-44-2015", article: "Pasal 19 ayat (5)" },
        { regulation: "pp-46-2015", article: "Pasal 17 ayat (5)" },
      ],
      evidence: "text",
    },
  ],
};

/** The wage of apprentices, students on work practice and prisoners, for JKK. */
export const apprenticeWage: Provision<"lowest-wage-of-same-work", "wage-basis.apprentice"> = {
  id: "wage-basis.apprentice",
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      value: "lowest-wage-of-same-work",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 28" }],
      evidence: "text",
      note: "without-wage.own-rule",
    },
  ],
};

/** BPJS asks for at least the district minimum wage as the basis; PP 44/2015 has no such floor. */
export const minimumWageFloor: Provision<"district-minimum-wage", "wage-basis.minimum-wage-floor"> =
  {
    id: "wage-basis.minimum-wage-floor",
    unit: "list",
    versions: [
      {
        from: "2022-07-01",
        value: "district-minimum-wage",
        cites: [{ regulation: "perdir-22-2022", article: "angka 15 huruf b dan c" }],
        evidence: "official",
        note: "wage-basis.minimum-wage-floor@2022-07-01",
      },
    ],
  };

/** All provisions of this file, by name. */
export const wageBasisProvisions = [
  apprenticeWage,
  dailyWageDays,
  minimumWageFloor,
  pieceRateMonths,
  wageComponents,
  weatherPieceRateMonths,
] as const;
