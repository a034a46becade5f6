import type { JudgedChange } from "./judged-change.js";

/** Of the core. */
export const judgedCore: readonly JudgedChange[] = [
  {
    file: "src/core/validate.ts",
    line: "(parts, part) => (Array.isArray(part) ? parts + part.length : parts),",
    becomes: "parts - part.length",
    why: "only when a schema is compiled, for speed",
  },
  {
    file: "src/core/provision.ts",
    line: "if (isOne) provisionsSeen.add(value);",
    becomes: "false",
    why: "what was seen is only remembered, for speed",
  },
  {
    file: "src/core/longest-run.ts",
    line: "run = before !== undefined && monthAfter(before, 1) === month ? run + 1 : 1;",
    becomes: "true",
    why: "the month after none is none of the months",
  },
];
