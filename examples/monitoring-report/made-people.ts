import type { RosterRow, Sex } from "jamsosnaker";
import { between, oneOf, type Random } from "./seeded.js";
import { regency, type Regions } from "./regions.js";

/** Who a made person is, before a list speaks of the person. */
export interface MadePerson {
  readonly nik: string;
  readonly birthDate: string;
  readonly sex: Sex;
}

/** Serial numbers of a NIK that registration does not reach: the made NIK are nobody's. */
const firstSerial = 9_001;

/** Makes people with a NIK of their own; `on` is the day by which they have their age. */
export function peopleMaker(
  random: Random,
  { villages, districtCodes }: Regions,
  on: string,
): (age: readonly [number, number], women: number) => MadePerson {
  const own = [...new Set(villages.map(({ districtCode }) => districtCode))];
  const province = regency.slice(0, 2);
  const near = districtCodes.filter((code) => code.startsWith(`${province}.`));
  const given = new Map<string, number>();
  return ([youngest, oldest], women) => {
    // The mean of two numbers: people in the middle of life are the most.
    const age = between(() => (random() + random()) / 2, youngest, oldest);
    const day = between(random, 1, 28);
    const month = between(random, 1, 12);
    const birthday = `${two(month)}-${two(day)}`;
    const year = Number(on.slice(0, 4)) - age - (birthday > on.slice(5) ? 1 : 0);
    const sex = random() < women ? "female" : "male";
    const place = random();
    const district = oneOf(random, place < 0.9 ? own : place < 0.97 ? near : districtCodes);
    const shown = sex === "female" ? day + 40 : day;
    const start = `${district.replaceAll(".", "")}${two(shown)}${two(month)}${two(year % 100)}`;
    const serial = given.get(start) ?? firstSerial;
    given.set(start, serial + 1);
    return { nik: `${start}${serial}`, birthDate: `${year}-${birthday}`, sex };
  };
}

/** A row of the list about a person. */
export function rowOf(
  { nik, birthDate, sex }: MadePerson,
  facts: Pick<RosterRow, "row" | "village" | "occupation" | "monthlyIncome">,
): RosterRow {
  return { ...facts, nik, birthDate, sex, existingMembership: "none" };
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
