import type { JudgedChange } from "./judged-change.js";

/** Of the catalogue of workers and of words for occupations. */
export const judgedWorkers: readonly JudgedChange[] = [
  {
    file: "src/workers/find-worker-category.ts",
    line: "if (known) return known;",
    becomes: "false",
    why: "the names of the same category are the same again",
  },
  {
    file: "src/workers/find-worker-category.ts",
    line: "if (outsideMatch(text)?.certain) return [];",
    becomes: "false",
    why: "no name of the catalogue today has all the words of a group outside, or only such words",
  },
  {
    file: "src/workers/find-worker-category.ts",
    line: "if (denials.has(word) && at < words.length - 1) return [];",
    becomes: '["Stryker was here"]',
    why: "who denies a word is only found by a name that denies one too",
  },
  {
    file: "src/workers/occupation-heads.ts",
    line: "for (let length = Math.min(longestHead, words.length); length > 0; length -= 1) {",
    becomes: "Math.max(longestHead, words.length)",
    why: "more first words than there are, or than the longest of the list has, are none of the list",
  },
  {
    file: "src/workers/occupation-heads.ts",
    line: "for (let length = Math.min(longestHead, words.length); length > 0; length -= 1) {",
    becomes: "length >= 0",
    why: "no words are none of the list",
  },
  {
    file: "src/workers/occupation-meaning.ts",
    line: 'new Set(named.map(({ segment, riskGroup }) => `${segment} ${riskGroup ?? ""}`)).size === 1);',
    becomes: 'riskGroup && ""',
    why: "no two categories that one word with a stroke names today have risk groups",
  },
  {
    file: "src/workers/under-reading.ts",
    line: "const chosen = category.reading === undefined ? undefined : readings[category.reading];",
    becomes: "false",
    why: "there is no answer to a question that is not asked",
  },
];
