import {
  cleanRoster,
  placeWorker,
  screenRoster,
  type CleanedRoster,
  type FundingVerdict,
  type Placement,
  type RosterRow,
  type RosterScreening,
} from "jamsosnaker";
import { firstMonth, groupOf, payOf, reportGroups, type ReportGroup } from "./groups.js";
import type { Roster } from "./roster.js";
import { scheme } from "./scheme.js";

/** Somebody who is taken, with the group whose price holds. */
export interface TakenPerson {
  readonly row: RosterRow;
  readonly group: ReportGroup;
}

/** What a group of the report is by the law, and who may pay for it. */
export interface PlacedGroup {
  readonly group: ReportGroup;
  readonly people: number;
  readonly placement: Placement;
  /** Whether the APBD may pay in the next year, by the national rules alone. */
  readonly nextYear: FundingVerdict["outcome"];
}

/** The list cleaned and screened, and who was taken placed. */
export interface Screened {
  readonly cleaned: CleanedRoster;
  readonly screening: RosterScreening;
  readonly taken: readonly TakenPerson[];
  /** Rows that passed, of which the occupation names several categories. */
  readonly categoryAsked: readonly RosterRow[];
  readonly groups: readonly PlacedGroup[];
  /** Names of districts by the code of a village. */
  readonly districtOf: ReadonlyMap<string, string>;
}

/** Cleans and screens the list, and places those who passed. */
export function screenAndPlace({ list, regions }: Roster): Screened {
  const { on } = scheme;
  const cleaned = cleanRoster(list, { on, villages: regions.villages });
  const { rows, questions } = cleaned;
  const regionCodes = regions.districtCodes;
  const screening = screenRoster(rows, scheme, { regionCodes, questions });
  const groupFor = remembered(groupNamed);
  const taken: TakenPerson[] = [];
  const categoryAsked: RosterRow[] = [];
  for (const { given } of screening.accepted) {
    const group = groupFor(given.occupation ?? "");
    if (group) taken.push({ row: given, group });
    else categoryAsked.push(given);
  }
  const groups = reportGroups.map((group) => ({
    group,
    people: taken.filter((one) => one.group === group).length,
    placement: placed(group, firstMonth(group)),
    nextYear: placed(group, "2024-01").funding[0]?.outcome ?? "undetermined",
  }));
  const districtOf = new Map(regions.villages.map(({ code, district }) => [code, district]));
  return { cleaned, screening, taken, categoryAsked, groups, districtOf };
}

/** The group of an occupation; none where the library does not decide on one category. */
function groupNamed(occupation: string): ReportGroup | undefined {
  const { outcome, category } = placeWorker({ occupation, month: scheme.on.slice(0, 7) });
  return outcome === "placed" && category !== undefined ? groupOf(category) : undefined;
}

function placed(group: ReportGroup, month: string): Placement {
  const [category] = group.categories;
  if (category === undefined) throw new Error(`${group.id} has no category`);
  const occupation = group.label.id;
  return placeWorker({ occupation, category, month, fundedBy: "apbd", ...payOf(group) });
}

function remembered<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    if (!known.has(text)) known.set(text, find(text));
    return known.get(text) as Found;
  };
}
