import type { Bilingual } from "../../core/bilingual.js";
import type { Evidence, Provision, ProvisionVersion } from "../../core/provision.js";
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
  readonly note?: Bilingual;
}

const derived: Known = {
  evidence: "secondary",
  note: {
    id: "Dihitung dengan rumus Pasal 18 dari inflasi tahun sebelumnya; sumber yang mencetaknya tidak ditemukan.",
    en: "Worked out by the formula of Pasal 18 from the inflation of the year before; no source that prints it was found.",
  },
};
const inText: Known = { evidence: "text" };
const letterOf2019: Known = {
  evidence: "official",
  note: {
    id: "Surat BPJS Ketenagakerjaan tahun 2019 sebagaimana dikutip; sesuai rumus Pasal 18.",
    en: "The BPJS Ketenagakerjaan letter of 2019 as quoted; agrees with the formula of Pasal 18.",
  },
};
const statedBy2024: Known = {
  evidence: "official",
  note: {
    id: "Disebut pejabat BPJS Ketenagakerjaan pada April 2024 sebagai nilai lama; sesuai rumus Pasal 18.",
    en: "Named by an official of BPJS Ketenagakerjaan in April 2024 as the old values; agrees with the formula of Pasal 18.",
  },
};
const unequallyKnown: Known = {
  evidence: "secondary",
  note: {
    id: "Batas bawah diketahui dari pejabat BPJS dan satu sumber lain; batas atas hanya dari satu sumber. Keduanya sesuai rumus Pasal 18.",
    en: "The minimum is known from an official of BPJS and another source; the maximum from one source only. Both agree with the formula of Pasal 18.",
  },
};
const oneSource: Known = {
  evidence: "secondary",
  note: {
    id: "Dari satu sumber; sesuai rumus Pasal 18.",
    en: "From one source; agrees with the formula of Pasal 18.",
  },
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
export const jpLimits: Provision<PensionLimits> = {
  id: "jp.benefit.limits",
  title: {
    id: "Manfaat pensiun paling sedikit dan paling banyak",
    en: "Smallest and largest pension",
  },
  unit: "rupiah-a-month",
  programme: "jp",
  versions: [
    yearly("2015-07-01", "2016-02-29", { minimum: 300_000, maximum: 3_600_000 }, inText),
    yearly("2016-03-01", "2017-02-28", { minimum: 310_050, maximum: 3_720_600 }),
    yearly("2017-03-01", "2018-02-28", { minimum: 319_450, maximum: 3_833_000 }),
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
      note: {
        id: "Surat BPJS Ketenagakerjaan B/1226/022026 sebagaimana dikutip satu sumber; sesuai rumus dari inflasi 2025 (2,92%).",
        en: "BPJS Ketenagakerjaan letter B/1226/022026 as cited by one source; agrees with the formula from the inflation of 2025 (2.92 %).",
      },
    },
  ],
};

/** How recomputed pension limits are cut: the law does not say, the announced values show it. */
export const jpLimitsRounding: Provision<RoundSum> = {
  id: "jp.benefit.limits.rounding",
  title: { id: "Pembulatan batas manfaat pensiun", en: "Rounding of the pension limits" },
  unit: "list",
  programme: "jp",
  versions: [
    {
      from: "2016-03-01",
      to: "2020-02-29",
      value: { to: 50, direction: "up" },
      cites: [formula],
      evidence: "secondary",
      note: {
        id: "Tidak tertulis; hanya pembulatan ke atas ke kelipatan 50 yang memberi 4.095.750 sebagaimana diumumkan untuk 2019.",
        en: "Not written; only up to fifty gives the 4,095,750 announced for 2019.",
      },
    },
    {
      from: "2020-03-01",
      value: { to: 100, direction: "up" },
      cites: [formula],
      evidence: "secondary",
      note: {
        id: "Tidak tertulis; pembulatan ke atas ke ratusan rupiah memberi semua nilai sejak 2023; untuk 2020-2022 hasilnya sama dengan kelipatan 50.",
        en: "Not written; up to a hundred gives every value since 2023, and for 2020 to 2022 the same as up to fifty.",
      },
    },
  ],
};
