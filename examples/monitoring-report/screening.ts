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
import { allGroups, firstMonth, groupOf, isToClarify, payOf, type ReportGroup } from "./groups.js";
import { placeNames } from "./regions.js";
import type { Roster } from "./roster.js";
import { scheme } from "./scheme.js";

/** Somebody who is accepted, with the group whose price holds. */
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

/** The list cleaned and screened, and who was accepted placed. */
export interface Screened {
  readonly cleaned: CleanedRoster;
  readonly screening: RosterScreening;
  /** Everybody who was accepted: nobody is counted as accepted in another way. */
  readonly taken: readonly TakenPerson[];
  readonly groups: readonly PlacedGroup[];
  /** Names of districts by the code of a village. */
  readonly districtOf: ReadonlyMap<string, string>;
  /** Names of the regency and its villages by their codes. */
  readonly names: ReadonlyMap<string, string>;
}

/** Cleans and screens the list, and places those who are accepted. */
export function screenAndPlace({ list, regions }: Roster): Screened {
  const { on } = scheme;
  const cleaned = cleanRoster(list, { on, villages: regions.villages });
  const { rows, questions } = cleaned;
  const regionCodes = regions.districtCodes;
  const screening = screenRoster(rows, scheme, { regionCodes, questions });
  const groupFor = remembered(groupNamed);
  const taken = screening.accepted.map(({ given }): TakenPerson => ({
    row: given,
    group: groupFor(given.occupation ?? ""),
  }));
  const groups = allGroups
    .map((group) => ({ group, people: taken.filter((one) => one.group === group).length }))
    .filter(({ group, people }) => people > 0 || !isToClarify(group))
    .map(({ group, people }) => ({
      group,
      people,
      placement: placed(group, firstMonth(group)),
      nextYear: placed(group, "2024-01").funding[0]?.outcome ?? "undetermined",
    }));
  const districtOf = new Map(regions.villages.map(({ code, district }) => [code, district]));
  return { cleaned, screening, taken, groups, districtOf, names: placeNames(regions) };
}

/** The group of an occupation; one of its own where the library asks which category it is. */
function groupNamed(occupation: string): ReportGroup {
  const { category, candidates } = placeWorker({ occupation, month: scheme.on.slice(0, 7) });
  return groupOf(category === undefined ? candidates.map(({ id }) => id) : [category]);
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
