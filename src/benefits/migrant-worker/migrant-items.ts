import { deepFreeze } from "../../core/deep-freeze.js";
import type { Named } from "../../core/item.js";
import type { Text } from "../../core/text.js";
import type { MigrantEvent } from "../../law/provisions/migrant-worker-benefits.js";

/** The name of what an event of a migrant worker pays, where it differs from that of other members. */
export function migrantItem(event: MigrantEvent): Named {
  const label = labels[event];
  return label === undefined ? { item: event } : { item: event, label };
}

const labels: Readonly<Partial<Record<MigrantEvent, Text>>> = /* @__PURE__ */ deepFreeze({
  "partial-disability": { key: "migrant-item.partial-disability" },
  "home-care": { key: "migrant-item.home-care" },
  prosthesis: { key: "migrant-item.prosthesis" },
});
