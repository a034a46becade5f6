/**
 * Kinds in different groups whose wording overlaps although their names differ,
 * by Indonesian name, which both versions of Lampiran I share. Kinds of the same
 * name are found by comparing names.
 */
export const overlappingNames: readonly (readonly string[])[] = [
  [
    "Reparasi kendaraan bermotor (mobil, truk, dan sepeda motor)",
    "Pabrik dan reparasi mesin (bengkel motor, mobil, dan mesin)",
  ],
];
