import { getDistricts, getVillages } from "idn-area-data";
import type { KnownVillage } from "jamsosnaker";

/** The villages of a regency with their codes, as idn-area-data has them. */
export async function knownVillages(regency: string): Promise<KnownVillage[]> {
  const districts = await getDistricts({ transform: true });
  const villages = await getVillages({ transform: true });
  const names = new Map(districts.map(({ code, name }) => [code, name]));
  return villages
    .filter(({ code }) => code.startsWith(`${regency}.`))
    .map(({ code, name, districtCode }) => ({
      code,
      name,
      district: names.get(districtCode) ?? districtCode,
    }));
}
