import { deepFreeze } from "../core/deep-freeze.js";
import type { CalendarDate } from "../core/vocabulary.js";

/** An entry of the register of regulations. Dates that were not seen are absent. */
export interface Regulation<Id extends string = RegulationId> {
  /** E.g. `pp-44-2015`. */
  readonly id: Id;
  readonly set?: CalendarDate | undefined;
  readonly promulgated?: CalendarDate | undefined;
  readonly inForce?: CalendarDate | undefined;
  /** Ids of the regulations that it amends. */
  readonly amends?: readonly Id[] | undefined;
  /** The official publication of the text. */
  readonly source: string;
  /** Whether the text itself was read for this library. */
  readonly read: "whole" | "part" | "not";
}

const bpk = "https://peraturan.bpk.go.id";
const kemnaker = "https://jdih.kemnaker.go.id";

const register = [
  {
    id: "uu-40-2004",
    set: "2004-10-19",
    promulgated: "2004-10-19",
    inForce: "2004-10-19",
    source: bpk,
    read: "part",
  },
  {
    id: "uu-6-2014",
    source: bpk,
    read: "not",
  },
  {
    id: "uu-3-2024",
    inForce: "2024-04-25",
    amends: ["uu-6-2014"],
    source: bpk,
    read: "not",
  },
  {
    id: "uu-2-2026",
    set: "2026-04-30",
    promulgated: "2026-04-30",
    inForce: "2026-04-30",
    source: bpk,
    read: "part",
  },
  {
    id: "pp-44-2015",
    set: "2015-06-30",
    promulgated: "2015-06-30",
    inForce: "2015-07-01",
    source: bpk,
    read: "whole",
  },
  {
    id: "pp-82-2019",
    set: "2019-11-29",
    promulgated: "2019-12-02",
    inForce: "2019-12-02",
    amends: ["pp-44-2015"],
    source: bpk,
    read: "part",
  },
  {
    id: "pp-49-2023",
    set: "2023-10-06",
    promulgated: "2023-10-06",
    inForce: "2023-10-06",
    amends: ["pp-44-2015"],
    source: bpk,
    read: "whole",
  },
  {
    id: "pp-45-2015",
    inForce: "2015-07-01",
    source: bpk,
    read: "whole",
  },
  {
    id: "pp-46-2015",
    set: "2015-06-30",
    inForce: "2015-07-01",
    source: bpk,
    read: "whole",
  },
  {
    id: "pp-70-2015",
    source: bpk,
    read: "part",
  },
  {
    id: "pp-102-2015",
    source: bpk,
    read: "part",
  },
  {
    id: "pp-36-2021",
    source: bpk,
    read: "part",
  },
  {
    id: "pp-49-2020",
    set: "2020-08-31",
    promulgated: "2020-09-01",
    inForce: "2020-09-01",
    source: bpk,
    read: "part",
  },
  {
    id: "pp-37-2021",
    set: "2021-02-02",
    inForce: "2021-02-02",
    source: bpk,
    read: "whole",
  },
  {
    id: "pp-6-2025",
    set: "2025-02-07",
    promulgated: "2025-02-07",
    inForce: "2025-02-07",
    amends: ["pp-37-2021"],
    source: bpk,
    read: "whole",
  },
  {
    id: "pp-7-2025",
    set: "2025-02-07",
    promulgated: "2025-02-07",
    inForce: "2025-02-07",
    source: bpk,
    read: "whole",
  },
  {
    id: "pp-36-2025",
    set: "2025-09-04",
    promulgated: "2025-09-04",
    inForce: "2025-09-04",
    amends: ["pp-7-2025"],
    source: bpk,
    read: "not",
  },
  {
    id: "pp-50-2025",
    set: "2025-12-22",
    promulgated: "2025-12-22",
    source: bpk,
    read: "not",
  },
  {
    id: "perpres-109-2013",
    source: bpk,
    read: "part",
  },
  {
    id: "perpres-7-2019",
    set: "2019-01-25",
    promulgated: "2019-01-29",
    inForce: "2019-01-29",
    source: bpk,
    read: "not",
  },
  {
    id: "inpres-2-2021",
    source: bpk,
    read: "not",
  },
  {
    id: "inpres-4-2022",
    source: bpk,
    read: "not",
  },
  {
    id: "inpres-8-2025",
    set: "2025-03-27",
    source: bpk,
    read: "not",
  },
  {
    id: "permenakertrans-25-2008",
    source: kemnaker,
    read: "not",
  },
  {
    id: "permenaker-44-2015",
    set: "2015-12-31",
    promulgated: "2015-12-31",
    inForce: "2015-12-31",
    source: kemnaker,
    read: "part",
  },
  {
    id: "permenaker-18-2018",
    promulgated: "2018-12-10",
    source: kemnaker,
    read: "not",
  },
  {
    id: "permenaker-4-2023",
    set: "2023-02-21",
    promulgated: "2023-02-22",
    source: kemnaker,
    read: "part",
  },
  {
    id: "permen-p2mi-9-2026",
    inForce: "2026-08-28",
    source: "https://jdih.bp2mi.go.id",
    read: "not",
  },
  {
    id: "perdir-22-2022",
    source: "https://www.bpjsketenagakerjaan.go.id",
    read: "part",
  },
  {
    id: "permenaker-5-2021",
    inForce: "2021-04-01",
    source: kemnaker,
    read: "part",
  },
  {
    id: "permenaker-1-2025",
    promulgated: "2025-02-24",
    amends: ["permenaker-5-2021"],
    source: kemnaker,
    read: "part",
  },
  {
    id: "pp-60-2015",
    set: "2015-08-12",
    inForce: "2015-08-12",
    amends: ["pp-46-2015"],
    source: bpk,
    read: "part",
  },
  {
    id: "uu-4-2023",
    inForce: "2023-01-12",
    amends: ["uu-40-2004"],
    source: bpk,
    read: "part",
  },
  {
    id: "uu-36-2008",
    source: bpk,
    read: "not",
  },
  {
    id: "uu-7-2021",
    source: bpk,
    read: "not",
  },
  {
    id: "pp-68-2009",
    inForce: "2009-11-16",
    source: bpk,
    read: "part",
  },
  {
    id: "permenaker-19-2015",
    inForce: "2015-09-01",
    source: kemnaker,
    read: "not",
  },
  {
    id: "perbpjs-1-2022",
    set: "2022-01-26",
    source: "https://www.bpjsketenagakerjaan.go.id",
    read: "not",
  },
  {
    id: "permenaker-15-2021",
    source: kemnaker,
    read: "not",
  },
  {
    id: "permenaker-2-2022",
    source: kemnaker,
    read: "part",
  },
  {
    id: "permenaker-4-2022",
    set: "2022-04-26",
    inForce: "2022-04-26",
    source: kemnaker,
    read: "part",
  },
  {
    id: "permenaker-29-2015",
    source: kemnaker,
    read: "part",
  },
  {
    id: "permenaker-2-2025",
    inForce: "2025-02-07",
    amends: ["permenaker-15-2021"],
    source: kemnaker,
    read: "part",
  },
  {
    id: "pmk-91-2023",
    source: bpk,
    read: "not",
  },
  {
    id: "pmk-72-2024",
    set: "2024-10-10",
    promulgated: "2024-10-18",
    inForce: "2024-10-18",
    source: bpk,
    read: "not",
  },
  {
    id: "permendes-16-2025",
    source: bpk,
    read: "not",
  },
  {
    id: "fatwa-102-2025",
    set: "2025-10-13",
    source: "https://mui.or.id",
    read: "not",
  },
  {
    id: "uu-23-2006",
    source: bpk,
    read: "not",
  },
  {
    id: "pp-37-2007",
    source: bpk,
    read: "not",
  },
  {
    id: "pp-40-2019",
    source: bpk,
    read: "not",
  },
  {
    id: "permendagri-27-2021",
    source: bpk,
    read: "not",
  },
  {
    id: "permendagri-84-2022",
    source: bpk,
    read: "not",
  },
  {
    id: "permendagri-15-2023",
    source: bpk,
    read: "not",
  },
  {
    id: "se-mendagri-5193-2021",
    set: "2021-11-11",
    source: "https://www.kemendagri.go.id",
    read: "not",
  },
  {
    id: "se-mendagri-4295-2024",
    set: "2024-09-03",
    source: "https://www.kemendagri.go.id",
    read: "not",
  },
  {
    id: "surat-djpk-49-2024",
    source: "https://djpk.kemenkeu.go.id",
    read: "not",
  },
  {
    id: "permenaker-3-2025",
    inForce: "2025-02-07",
    source: kemnaker,
    read: "not",
  },
  {
    id: "pmk-215-2021",
    source: bpk,
    read: "not",
  },
] as const satisfies readonly Regulation<string>[];

/** The ids of registered regulations; the title of an id is in the locales. */
export type RegulationId = (typeof register)[number]["id"];

/** The regulations that the provisions of this library cite. */
export const regulations: readonly Regulation[] = /* @__PURE__ */ deepFreeze(register);

/** The regulation with this id, if the register has it. */
export function findRegulation(id: RegulationId): Regulation;
export function findRegulation(id: string): Regulation | undefined;
export function findRegulation(id: string): Regulation | undefined {
  return regulations.find((regulation) => regulation.id === id);
}
