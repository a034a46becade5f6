import type { Provision } from "../provision.js";
import type { BusinessKind } from "../kinds-of-business/business-kind.js";
import { kinds2015 } from "../kinds-of-business/kinds-2015.js";
import { kinds2019 } from "../kinds-of-business/kinds-2019.js";

/** The kinds of business in the five risk groups, by which BPJS fixes the JKK rate. */
export const kindsOfBusiness: Provision<
  readonly BusinessKind[],
  "jkk.risk-group.kinds-of-business"
> = {
  id: "jkk.risk-group.kinds-of-business",
  unit: "table",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      to: "2019-12-01",
      value: kinds2015,
      cites: [{ regulation: "pp-44-2015", article: "Lampiran I" }],
      evidence: "text",
      note: "jkk.risk-group.kinds-of-business@2015-07-01",
    },
    {
      from: "2019-12-02",
      value: kinds2019,
      cites: [{ regulation: "pp-44-2015", article: "Lampiran I", amendedBy: "pp-82-2019" }],
      evidence: "official",
      note: "jkk.risk-group.kinds-of-business@2019-12-02",
    },
  ],
};

/** All provisions of this file, by name. */
export const kindsOfBusinessProvisions = [kindsOfBusiness] as const;
