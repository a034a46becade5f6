import type { ProvisionRef } from "../../core/provision.js";
import { textWith, titleOf } from "../../core/text.js";
import { warn, type Workings } from "../../core/workings.js";

/** Says, where a cap bites, that its counting by the case is not in the texts read. */
export function warnOfCap(workings: Workings, { id }: ProvisionRef): void {
  warn(workings, {
    code: "cap-per-case",
    provision: id,
    message: textWith("warning.cap-per-case", { title: titleOf(id) }),
  });
}
