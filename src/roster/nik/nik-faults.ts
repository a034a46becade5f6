import { deepFreeze } from "../../core/deep-freeze.js";
import { textWith, type Text } from "../../core/text.js";
import type { NikStructure } from "../../law/provisions/identity.js";
import type { NikFaultCode } from "./nik.js";

const readAsText: Text = /* @__PURE__ */ deepFreeze({ key: "nik.read-as-text" });

/** What is wrong, in words; never with the NIK itself. */
export function nikFaultText(code: NikFaultCode, { digits, womenAdd }: NikStructure): Text {
  switch (code) {
    case "scientific-notation":
      return textWith("nik.nik-fault-text", { readAsText });
    case "decimal-point":
      return textWith("nik.nik-fault-text-2", { readAsText });
    case "number-too-large":
      return textWith("nik.nik-fault-text-3", { readAsText });
    case "empty":
      return { key: "nik.nik-fault-text-4" };
    case "not-whole":
      return textWith("nik.nik-fault-text-5", { readAsText });
    case "not-digits":
      return { key: "nik.nik-fault-text-6" };
    case "length":
      return textWith("nik.nik-fault-text-7", { digits });
    case "month":
      return { key: "nik.nik-fault-text-8" };
    case "day":
      return textWith("nik.nik-fault-text-9", { womenAdd });
    case "serial":
      return textWith("nik.nik-fault-text-10", { readAsText });
  }
}
