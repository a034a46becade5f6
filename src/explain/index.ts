/**
 * Results in words: as text, Markdown, data or tables, in the language of a locale, and the difference of
 * two results.
 *
 * @module explain
 */
export { compareResults } from "./compare-results.js";
export type { Comparable } from "./comparable-lines.js";
export type { ComparedLine, Comparison, DifferenceCause } from "./comparison.js";
export { disabilityTable, type DisabilityTableRow } from "./disability-table.js";
export { explain, type ExplainOptions } from "./explain.js";
export { explanation, type Explanation } from "./explanation.js";
export type { ArticleLine, Block, Item, ProvisionVersionId } from "./document.js";
export type { Explainable } from "./explainable.js";
export { errorText, issuesOf, issueText } from "./error-text.js";
export { toRows, type ToRowsOptions } from "./to-rows.js";
export type { VillageSheetContext } from "./tables/village-sheets.js";
export type { Table, TableColumn, TableColumnType, TableName } from "./tables/table.js";
export { questionFor, type FactQuestion, type QuestionSubject } from "./questions/question-for.js";
export type {
  AnswerOption,
  QuestionId,
  QuestionInput,
  QuestionUnit,
} from "./questions/question-input.js";
export { textOf, type Sayable } from "./text-of.js";
