/** The six labour-intensive industries of PP 7/2025 Pasal 3 ayat (4). */
export type LabourIntensiveIndustry =
  "food-drink-tobacco" | "textiles-garments" | "leather" | "footwear" | "toys" | "furniture";

/** All of them, in the order of the article. */
export const labourIntensiveIndustries: readonly LabourIntensiveIndustry[] = [
  "food-drink-tobacco",
  "textiles-garments",
  "leather",
  "footwear",
  "toys",
  "furniture",
];
