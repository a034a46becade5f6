import type { JudgedChange } from "./judged-change.js";

/** Of the words, notes and layout of explanations. */
export const judgedExplainWords: readonly JudgedChange[] = [
  {
    file: "src/explain/error-text.ts",
    line: "default:",
    becomes: "default:",
    why: "words of nothing fail as those of an unknown code do, with the same refusal",
  },
  {
    file: "src/explain/formula.ts",
    line: 'const amountIsFixed = steps.length === 1 && first?.kind === "look-up";',
    becomes: "first.kind",
    why: "a list of one has a first",
  },
  {
    file: "src/explain/formula.ts",
    line: "return decimals.length <= 6 ? text : `${whole}.${decimals.slice(0, 6)}`; // not law: decimals that are shown",
    becomes: "decimals.length < 6",
    why: "six decimals cut after the sixth are the same text",
  },
  {
    file: "src/explain/made-of.ts",
    line: 'if (result.kind === "pension" && result.form === "monthly") return result.monthly ?? 0;',
    becomes: "true",
    why: "only pensions have this form",
  },
  {
    file: "src/explain/notes.ts",
    line: "const { warnings = [] } = result;",
    becomes: '["Stryker was here"]',
    why: "a text has neither severity nor code, and no list takes it",
  },
  {
    file: "src/explain/render-text.ts",
    line: "if (cut < 0) break;",
    becomes: "cut <= 0",
    why: "a line is cut after its first letter",
  },
  {
    file: "src/explain/rounding-mode.ts",
    line: "const uses = Array.isArray(readings) ? (readings as readonly (ReadingUse | undefined)[]) : [];",
    becomes: '["Stryker was here"]',
    why: "a text is no use of a reading",
  },
  {
    file: "src/explain/signed.ts",
    line: 'return `${amount < 0 ? "-" : "+"}${rupiah(Math.abs(amount))}`;',
    becomes: "amount <= 0",
    why: "zero is returned before",
  },
  {
    file: "src/explain/speech.ts",
    line: "if (!use) throw new TypeError(`the result does not list the provision ${key}`);",
    becomes: "false",
    why: "each reader takes the articles of the version, which fails with the same refusal",
  },
  {
    file: "src/explain/text-of.ts",
    line: "if (!text) throw nothingToSay();",
    becomes: "false",
    why: "nothing has no fields: reading one fails with the same refusal",
  },
  {
    file: "src/explain/text-of.ts",
    line: 'if (typeof thing !== "object" || (thing as object | null) === null) return undefined;',
    becomes: "false",
    why: "reading a field of null fails with the same refusal",
  },
  {
    file: "src/explain/text-of.ts",
    line: 'return Object.values(thing).some((part) => typeof part === "string") ? thing : undefined;',
    becomes: "true",
    why: "words that are no texts are refused right after",
  },
  {
    file: "src/explain/uses-in.ts",
    line: 'return "key" in value && "cites" in value && "evidence" in value;',
    becomes: '"key" in value || "cites" in value',
    why: "what has evidence in a result has all three or neither a key nor articles",
  },
];
