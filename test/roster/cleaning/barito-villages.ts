import { villagesOf } from "../../../examples/regency-plan/villages.js";
import type { KnownVillage } from "../../../src/index.js";

/** The villages of Barito Utara, each with the code of its district. */
export async function baritoVillages(): Promise<KnownVillage[]> {
  const { villages } = await villagesOf("62.05", {});
  return villages.map(({ code = "", name }) => ({ code, name, district: code.slice(0, 8) }));
}
