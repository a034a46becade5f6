import type { CoreTexts } from "./core.js";
import type { ProvisionsTexts } from "./provisions.js";
import type { LawTexts } from "./law.js";
import type { CategoriesTexts } from "./categories.js";
import type { WorkersTexts } from "./workers.js";
import type { ContributionsTexts } from "./contributions.js";
import type { BenefitsTexts } from "./benefits.js";
import type { HeirsTexts } from "./heirs.js";
import type { ScholarshipTexts } from "./scholarship.js";
import type { JkkTexts } from "./jkk.js";
import type { JkmTexts } from "./jkm.js";
import type { MigrantWorkerTexts } from "./migrant-worker.js";
import type { JhtTexts } from "./jht.js";
import type { JpTexts } from "./jp.js";
import type { ClaimsTexts } from "./claims.js";
import type { JkpTexts } from "./jkp.js";
import type { EligibilityTexts } from "./eligibility.js";
import type { EventsTexts } from "./events.js";
import type { NikTexts } from "./nik.js";
import type { PlacementTexts } from "./placement.js";
import type { CleaningTexts } from "./cleaning.js";
import type { ScreeningTexts } from "./screening.js";
import type { RegisterTexts } from "./register.js";
import type { LocalSchemesTexts } from "./local-schemes.js";
import type { CoverageTexts } from "./coverage.js";
import type { PlanningTexts } from "./planning.js";
import type { ExplainTexts } from "./explain.js";
import type { TablesTexts } from "./tables.js";
import type { BatchTexts } from "./batch.js";
import type { SqlTexts } from "./sql.js";
import type { QuestionsTexts } from "./questions.js";

/** All texts of all rooms: keys, and what each of them needs. */
export interface RoomTexts
  extends
    CoreTexts,
    ProvisionsTexts,
    LawTexts,
    CategoriesTexts,
    WorkersTexts,
    ContributionsTexts,
    BenefitsTexts,
    HeirsTexts,
    ScholarshipTexts,
    JkkTexts,
    JkmTexts,
    MigrantWorkerTexts,
    JhtTexts,
    JpTexts,
    ClaimsTexts,
    JkpTexts,
    EligibilityTexts,
    EventsTexts,
    NikTexts,
    PlacementTexts,
    CleaningTexts,
    ScreeningTexts,
    RegisterTexts,
    LocalSchemesTexts,
    CoverageTexts,
    PlanningTexts,
    ExplainTexts,
    TablesTexts,
    BatchTexts,
    SqlTexts,
    QuestionsTexts {}
