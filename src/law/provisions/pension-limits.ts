import type { Evidence } from "../../core/provision.js";
import type { Provision, ProvisionVersion } from "../provision.js";
import type { NoteId } from "../note-id.js";
import type { RoundSum } from "./pension-wage-ceiling.js";

/** The smallest and the largest pension a month, in rupiah. */
export interface PensionLimits {
  readonly minimum: number;
  readonly maximum: number;
}

const formula = { regulation: "pp-45-2015", article: "Pasal 18" };

/** How the values of a year are known. */
interface Known {
  readonly evidence: Evidence;
  readonly note?: NoteId | undefined;
}

const derived: Known = {
  evidence: "secondary",
  note: "pension-limits.derived",
};
const inText: Known = { evidence: "text" };
const stated2017: Known = {
  evidence: "official",
  note: "pension-limits.stated-2017",
};
const letterOf2019: Known = {
  evidence: "official",
  note: "pension-limits.letter-of2019",
};
const statedBy2024: Known = {
  evidence: "official",
  note: "pension-limits.stated-by2024",
};
const unequallyKnown: Known = {
  evidence: "secondary",
  note: "pension-limits.unequally-known",
};
const oneSource: Known = {
  evidence: "secondary",
  note: "pension-limits.one-source",
};

function yearly(
  from: string,
  to: string,
  value: PensionLimits,
  known: Known = derived,
): ProvisionVersion<PensionLimits> {
  return { from, to, value, cites: [formula], ...known };
}

/** Smallest and largest pension a month, moved every year by last year's inflation. */
export const jpLimits: Provision<PensionLimits, "jp.benefit.limits"> = {
  id: "jp.benefit.limits",
  unit: "rupiah-a-month",
  programme: "jp",
  versions: [
    yearly("2015-07-01", "2016-02-29", { minimum: 300_000, maximum: 3_600_000 }, inText),
    yearly("2016-03-01", "2017-02-28", { minimum: 310_050, maximum: 3_720_600 }, oneSource),
    yearly("2017-03-01", "2018-02-28", { minimum: 319_450, maximum: 3_833_000 }, stated2017),
    yearly("2018-03-01", "2019-02-28", { minimum: 331_000, maximum: 3_971_400 }),
    yearly("2019-03-01", "2020-02-29", { minimum: 341_400, maximum: 4_095_750 }, letterOf2019),
    yearly("2020-03-01", "2021-02-28", { minimum: 350_700, maximum: 4_207_200 }),
    yearly("2021-03-01", "2022-02-28", { minimum: 356_600, maximum: 4_277_900 }),
    yearly("2022-03-01", "2023-02-28", { minimum: 363_300, maximum: 4_357_900 }),
    yearly("2023-03-01", "2024-02-29", { minimum: 383_400, maximum: 4_598_100 }, statedBy2024),
    yearly("2024-03-01", "2025-02-28", { minimum: 393_500, maximum: 4_718_200 }, unequallyKnown),
    yearly("2025-03-01", "2026-02-28", { minimum: 399_700, maximum: 4_792_300 }, oneSource),
    {
      from: "2026-03-01",
      value: { minimum: 411_400, maximum: 4_932_300 },
      cites: [formula],
      evidence: "secondary",
      nextDue: "2027-03-01",
      note: "jp.benefit.limits@2026-03-01",
    },
  ],
};

/** How recomputed pension limits are cut: the law does not say, the announced values show it. */
export const jpLimitsRounding: Provision<RoundSum, "jp.benefit.limits.rounding"> = {
  id: "jp.benefit.limits.rounding",
  unit: "list",
  programme: "jp",
  versions: [
    {
      from: "2016-03-01",
      to: "2020-02-29",
      value: { to: 50, direction: "up" },
      cites: [formula],
      evidence: "secondary",
      note: "jp.benefit.limits.rounding@2016-03-01",
    },
    {
      from: "2020-03-01",
      value: { to: 100, direction: "up" },
      cites: [formula],
      evidence: "secondary",
      note: "jp.benefit.limits.rounding@2020-03-01",
    },
  ],
};

/** All provisions of this file, by name. */
export const pensionLimitsProvisions = [jpLimits, jpLimitsRounding] as const;
