/** The six labour-intensive industries of PP 7/2025 Pasal 3 ayat (4). */
export const labourIntensiveIndustries = [
  "food-drink-tobacco",
  "textiles-garments",
  "leather",
  "footwear",
  "toys",
  "furniture",
] as const;

/** One of the six labour-intensive industries of PP 7/2025. */
export type LabourIntensiveIndustry = (typeof labourIntensiveIndustries)[number];
