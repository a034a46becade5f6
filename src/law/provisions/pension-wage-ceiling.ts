import type { Evidence } from "../../core/provision.js";
import type { Provision, ProvisionVersion } from "../provision.js";

const formula = { regulation: "pp-45-2015", article: "Pasal 29 ayat (3) dan (4)" };

function yearly(
  from: string,
  to: string,
  value: number,
  evidence: Evidence = "official",
): ProvisionVersion<number> {
  return { from, to, value, cites: [formula], evidence };
}

/** Wage up to which JP contributions are counted; moved on 1 March by last year's GDP growth. */
export const jpWageCeiling: Provision<number, "jp.contribution.wage-ceiling"> = {
  id: "jp.contribution.wage-ceiling",
  unit: "rupiah-a-month",
  programme: "jp",
  versions: [
    {
      from: "2015-07-01",
      to: "2016-02-29",
      value: 7_000_000,
      cites: [{ regulation: "pp-45-2015", article: "Pasal 29 ayat (2)" }],
      evidence: "text",
    },
    yearly("2016-03-01", "2017-02-28", 7_335_300),
    { ...yearly("2017-03-01", "2018-02-28", 7_703_500), note: "jp-wage-ceiling.stated-2017" },
    yearly("2018-03-01", "2019-02-28", 8_094_000),
    { ...yearly("2019-03-01", "2020-02-29", 8_512_400), note: "jp-wage-ceiling.letter-of2019" },
    yearly("2020-03-01", "2021-02-28", 8_939_700),
    {
      ...yearly("2021-03-01", "2022-02-28", 8_754_600, "secondary"),
      note: "jp.contribution.wage-ceiling@2021-03-01",
    },
    {
      ...yearly("2022-03-01", "2023-02-28", 9_077_600),
      note: "jp.contribution.wage-ceiling@2022-03-01",
    },
    { ...yearly("2023-03-01", "2024-02-29", 9_559_600), note: "jp-wage-ceiling.letter-022023" },
    { ...yearly("2024-03-01", "2025-02-28", 10_042_300), note: "jp-wage-ceiling.letter-022024" },
    { ...yearly("2025-03-01", "2026-02-28", 10_547_400), note: "jp-wage-ceiling.letter-022025" },
    {
      from: "2026-03-01",
      value: 11_086_300,
      cites: [formula],
      evidence: "official",
      nextDue: "2027-03-01",
      note: "jp-wage-ceiling.letter-022026",
    },
  ],
};

/** How a recomputed yearly value is cut to a round sum. */
export interface RoundSum {
  readonly to: number;
  readonly direction: "down" | "up";
}

/** How the recomputed JP ceiling is cut: the law does not say, every announced value shows it. */
export const jpWageCeilingRounding: Provision<RoundSum, "jp.contribution.wage-ceiling.rounding"> = {
  id: "jp.contribution.wage-ceiling.rounding",
  unit: "list",
  programme: "jp",
  versions: [
    {
      from: "2016-03-01",
      value: { to: 100, direction: "down" },
      cites: [formula],
      evidence: "secondary",
      note: "jp.contribution.wage-ceiling.rounding@2016-03-01",
    },
  ],
};

/** All provisions of this file, by name. */
export const pensionWageCeilingProvisions = [jpWageCeiling, jpWageCeilingRounding] as const;
