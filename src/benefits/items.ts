import type { Text } from "../core/text.js";

/** Items of the benefits computed so far. */
export type BenefitItem =
  | "death"
  | "periodic"
  | "funeral"
  | "scholarship"
  | "total-disability"
  | "partial-disability"
  | "temporary-inability"
  | "transport"
  | "home-care"
  | "dentures"
  | "hearing-aid"
  | "glasses"
  | "prosthesis"
  | "medical-care"
  | "medical-rehabilitation"
  | "return-to-work";

/** Items of a death. */
export type DeathItem = Extract<BenefitItem, "death" | "periodic" | "funeral">;

/** Names of benefit items for people. */
export const itemLabels: Readonly<Record<BenefitItem, Text>> = {
  death: { key: "item.death" },
  periodic: { key: "item.periodic" },
  funeral: { key: "item.funeral" },
  scholarship: { key: "item.scholarship" },
  "total-disability": { key: "item.total-disability" },
  "partial-disability": { key: "item.partial-disability" },
  "temporary-inability": { key: "item.temporary-inability" },
  transport: { key: "item.transport" },
  "home-care": { key: "item.home-care" },
  dentures: { key: "item.dentures" },
  "hearing-aid": { key: "item.hearing-aid" },
  glasses: { key: "item.glasses" },
  prosthesis: { key: "item.prosthesis" },
  "medical-care": { key: "item.medical-care" },
  "medical-rehabilitation": { key: "item.medical-rehabilitation" },
  "return-to-work": { key: "item.return-to-work" },
};
