import { getDistricts, getVillages } from "idn-area-data";
import type { Village } from "jamsosnaker";

/** Village codes whose last part begins with this are rural villages (desa); 1 is a kelurahan. */
const ruralVillage = "2";

let everyVillage: ReturnType<typeof getVillages<true>> | undefined;

/** The villages of a regency by the official region codes, and how many urban ones it has. */
export async function villagesOf(
  regionCode: string,
  protectedByVillage: Readonly<Record<string, number>>,
): Promise<{ villages: Village[]; urban: number }> {
  everyVillage ??= getVillages({ transform: true });
  const all = await everyVillage;
  const own = all.filter((village) => village.code.startsWith(`${regionCode}.`));
  const rural = own.filter((village) => village.code.split(".")[3]?.startsWith(ruralVillage));
  const unknown = Object.keys(protectedByVillage).filter(
    (code) => !rural.some((village) => village.code === code),
  );
  if (unknown.length > 0) throw new Error(`${regionCode} has no village ${unknown.join(", ")}`);
  const villages = rural.map(({ code, name }) => {
    const count = protectedByVillage[code];
    return { code, name, ...(count !== undefined && { protected: count }) };
  });
  return { villages, urban: own.length - rural.length };
}

/** The districts of a regency, by their codes. */
export async function districtNames(regionCode: string): Promise<ReadonlyMap<string, string>> {
  const all = await getDistricts({ transform: true });
  const own = all.filter(({ code }) => code.startsWith(`${regionCode}.`));
  return new Map(own.map(({ code, name }) => [code, name]));
}
