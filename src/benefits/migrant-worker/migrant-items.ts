import type { Text } from "../../core/text.js";
import type { MigrantEvent } from "../../law/provisions/migrant-worker-benefits.js";

/** Names of migrant workers' benefits for people. */
export const migrantLabels: Readonly<Record<MigrantEvent, Text>> = {
  death: { key: "migrant-item.death" },
  "total-disability": { key: "migrant-item.total-disability" },
  "partial-disability": { key: "migrant-item.partial-disability" },
  "accident-transport": { key: "migrant-item.accident-transport" },
  "treatment-abroad": { key: "migrant-item.treatment-abroad" },
  "home-care": { key: "migrant-item.home-care" },
  prosthesis: { key: "migrant-item.prosthesis" },
  dentures: { key: "migrant-item.dentures" },
  "hearing-aid": { key: "migrant-item.hearing-aid" },
  glasses: { key: "migrant-item.glasses" },
  rape: { key: "migrant-item.rape" },
  "failed-departure": { key: "migrant-item.failed-departure" },
  "failed-placement": { key: "migrant-item.failed-placement" },
  "placed-against-contract": { key: "migrant-item.placed-against-contract" },
  "accident-dismissal": { key: "migrant-item.accident-dismissal" },
  "one-sided-dismissal": { key: "migrant-item.one-sided-dismissal" },
  repatriation: { key: "migrant-item.repatriation" },
  "loss-on-the-way-home": { key: "migrant-item.loss-on-the-way-home" },
};

/** Names of what stands beside the event itself. */
export const migrantPartLabels: Readonly<
  Record<"inOneSum" | "transport" | "care" | "training", Text>
> = {
  inOneSum: { key: "migrant-part.in-one-sum" },
  transport: { key: "migrant-part.transport" },
  care: { key: "migrant-part.care" },
  training: { key: "migrant-part.training" },
};
