import { deepFreeze } from "../core/deep-freeze.js";
import type { ProvisionId } from "../law/provision-id.js";
import type { Text } from "../core/text.js";

/** A group outside BPJS Ketenagakerjaan. */
export interface OutsideGroup {
  readonly id: string;
  readonly label: Text;
  readonly scheme: Text;
  /** Id of the provision that puts it outside. */
  readonly provision: ProvisionId;
}

/** Groups under a scheme of their own: not to be counted or budgeted for here. */
export const outsideGroups: readonly OutsideGroup[] = /* @__PURE__ */ deepFreeze([
  {
    id: "asn",
    label: { key: "outside-group.asn" },
    scheme: { key: "outside-group.asn.scheme" },
    provision: "membership.separate-scheme",
  },
  {
    id: "pns",
    label: { key: "outside-group.pns" },
    scheme: { key: "outside-group.pns.scheme" },
    provision: "membership.separate-scheme",
  },
  {
    id: "pppk",
    label: { key: "outside-group.pppk" },
    scheme: { key: "outside-group.pppk.scheme" },
    provision: "membership.separate-scheme",
  },
  {
    id: "tni-polri",
    label: { key: "outside-group.tni-polri" },
    scheme: { key: "outside-group.tni-polri.scheme" },
    provision: "membership.separate-scheme",
  },
  {
    id: "pejabat-negara",
    label: { key: "outside-group.pejabat-negara" },
    scheme: { key: "outside-group.pejabat-negara.scheme" },
    provision: "membership.separate-scheme",
  },
]);
