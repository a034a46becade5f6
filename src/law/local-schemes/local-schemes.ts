import { deepFreeze } from "../../core/deep-freeze.js";
import type { LocalScheme } from "./local-scheme.js";
import { regencySchemes } from "./regency-schemes.js";
import { tobaccoSchemes } from "./tobacco-schemes.js";
import { villageSchemes } from "./village-schemes.js";

/** Real schemes of regions, as far as their criteria are published. */
export const localSchemes: readonly LocalScheme[] = /* @__PURE__ */ deepFreeze([
  ...tobaccoSchemes,
  ...regencySchemes,
  ...villageSchemes,
]);
