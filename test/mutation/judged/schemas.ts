import type { JudgedChange } from "./judged-change.js";

/** Of the schemas. */
export const judgedSchemas: readonly JudgedChange[] = [
  {
    file: "src/schemas/field-notes.ts",
    line: 'if (typeof field === "boolean") continue;',
    becomes: "false",
    why: "true and false have no fields and no unit",
  },
  {
    file: "src/schemas/field-notes.ts",
    line: "if (note !== undefined && field.description === undefined && isAmount(field)) {",
    becomes: "true",
    why: "a description of its own stands over that of the unit",
  },
  {
    file: "src/schemas/field-notes.ts",
    line: "const { items = [], additionalProperties = false } = one;",
    becomes: "true",
    why: "true and false are left out of the parts alike",
  },
  {
    file: "src/schemas/field-notes.ts",
    line: 'if (anyOf) return anyOf.some((part) => typeof part !== "boolean" && isAmount(part));',
    becomes: "true",
    why: "true and false are of no type",
  },
  {
    file: "src/schemas/parts.ts",
    line: ".union([",
    becomes: "[]",
    why: "a lazy part is made once, at its first use, before a change is switched on",
  },
  {
    file: "src/schemas/parts.ts",
    line: "z.array(z.union([z.string(), z.number(), text])),",
    becomes: "[]",
    why: "a lazy part is made once, at its first use, before a change is switched on",
  },
];
