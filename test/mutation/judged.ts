import { judgedBatch } from "./judged/batch.js";
import { judgedBatchColumns } from "./judged/batch-columns.js";
import { judgedCalculators } from "./judged/calculators.js";
import { judgedCleaning } from "./judged/cleaning.js";
import { judgedCore } from "./judged/core.js";
import { judgedCoverage } from "./judged/coverage.js";
import { judgedExplain } from "./judged/explain.js";
import { judgedExplainWords } from "./judged/explain-words.js";
import { judgedExplainResults } from "./judged/explain-results.js";
import type { JudgedChange } from "./judged/judged-change.js";
import { judgedNik } from "./judged/nik.js";
import { judgedPlanning } from "./judged/planning.js";
import { judgedPlacement } from "./judged/placement.js";
import { judgedRegister } from "./judged/register.js";
import { judgedSchemas } from "./judged/schemas.js";
import { judgedScreening } from "./judged/screening.js";
import { judgedSql } from "./judged/sql.js";
import { judgedTables } from "./judged/tables.js";
import { judgedWorkers } from "./judged/workers.js";

/** Survivors that were read and change nothing that a caller can see. */
export const judged: readonly JudgedChange[] = [
  ...judgedBatch,
  ...judgedBatchColumns,
  ...judgedCalculators,
  ...judgedCleaning,
  ...judgedCore,
  ...judgedCoverage,
  ...judgedExplain,
  ...judgedExplainWords,
  ...judgedExplainResults,
  ...judgedNik,
  ...judgedPlanning,
  ...judgedPlacement,
  ...judgedRegister,
  ...judgedSchemas,
  ...judgedScreening,
  ...judgedSql,
  ...judgedTables,
  ...judgedWorkers,
];
