import { getDistricts } from "idn-area-data";
import { villagesOf } from "../regency-plan/villages.js";

/** A village of the regency. */
export interface RegencyVillage {
  readonly code: string;
  readonly name: string;
  /** Dotted code and name of the district. */
  readonly districtCode: string;
  readonly district: string;
}

/** The villages of Barito Utara, and the codes of every district of the country. */
export interface Regions {
  readonly villages: readonly RegencyVillage[];
  readonly districtCodes: readonly string[];
}

/** Code of Barito Utara. */
export const regency = "62.05";

/** The names of the regency and its villages by their codes. */
export function placeNames({ villages }: Regions): ReadonlyMap<string, string> {
  return new Map([
    [regency, "Barito Utara"],
    ...villages.map(({ code, name, district }) => [code, `${name} (${district})`] as const),
  ]);
}

/** A text with the names of places whose codes it has. */
export function withNames(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/\b\d{2}\.\d{2}(\.\d{2}\.\d{4})?\b/g, (code) => names.get(code) ?? code);
}

/** The real region codes and names, as idn-area-data has them. */
export async function loadRegions(): Promise<Regions> {
  const all = await getDistricts({ transform: true });
  const names = new Map(all.map(({ code, name }) => [code, titleCase(name)]));
  const { villages } = await villagesOf(regency, {});
  return {
    districtCodes: all.map(({ code }) => code),
    villages: villages.map(({ code = "", name }) => {
      const districtCode = code.split(".").slice(0, 3).join(".");
      const district = names.get(districtCode) ?? districtCode;
      return { code, name: titleCase(name), districtCode, district };
    }),
  };
}

function titleCase(text: string): string {
  return text
    .toLowerCase()
    .replace(/(^|[\s/(-])\p{L}/gu, (start) => start.toUpperCase())
    .replace(/ (I|V|X)[ivx]+$/, (numeral) => numeral.toUpperCase());
}
