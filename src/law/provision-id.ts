import type { provisionFiles } from "./provision-files.js";

type BuiltIn = (typeof provisionFiles)[number][number];

/** The ids of provisions; the title of an id is in the locales. */
export type ProvisionId = BuiltIn["id"];

/** The provision of an id, with the type of its values. */
export type ProvisionOf<Id extends ProvisionId> = Extract<BuiltIn, { readonly id: Id }>;
