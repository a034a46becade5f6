import type * as z from "zod";
import type { SchemeCriteria } from "../../law/local-schemes/local-scheme.js";
import type { CleaningContext } from "../../roster/cleaning/cleaning-input.js";
import * as cleaning from "../../roster/cleaning/cleaning-input.js";
import type { NikContext } from "../../roster/nik/nik.js";
import * as nik from "../../roster/nik/nik.js";
import type { FundingFacts, PlacementInput } from "../../roster/placement/placement-input.js";
import * as placement from "../../roster/placement/placement-input.js";
import type { MemberRow, RegisterContext } from "../../roster/register/register-input.js";
import * as register from "../../roster/register/register-input.js";
import type { RosterRow, RosterScheme } from "../../roster/screening/roster-input.js";
import * as roster from "../../roster/screening/roster-input.js";
import type { ScreeningContext } from "../../roster/screening/screening-context.js";
import * as screening from "../../roster/screening/screening-context.js";
import { described } from "../described.js";

/** Schema of `CleaningContext`. */
export const cleaningContextSchema: z.ZodType<CleaningContext> = described(
  cleaning.cleaningContextSchema,
  "CleaningContext",
  "What a list of workers is read with.",
  { on: "2026-11-01", villages: [{ code: "62.05.05.2011", name: "Lemo I" }] },
);

/** Schema of `NikContext`. */
export const nikContextSchema: z.ZodType<NikContext> = described(
  nik.nikContextSchema,
  "NikContext",
  "Facts beside a NIK, and known region codes.",
  { on: "2026-11-21", sex: "male" },
);

/** Schema of `RosterRow`. */
export const rosterRowSchema: z.ZodType<RosterRow> = described(
  roster.rosterRowSchema,
  "RosterRow",
  "A row of a list of workers.",
  {
    row: 2,
    nik: "6111014609970001",
    village: "61.11.01.2001",
    occupation: "petani",
    monthlyIncome: 1_500_000,
    decile: 3,
  },
);

/** Schema of `SchemeCriteria`. */
export const schemeCriteriaSchema: z.ZodType<SchemeCriteria> = described(
  roster.schemeCriteriaSchema,
  "SchemeCriteria",
  "Conditions of a scheme that pays contributions.",
  {
    title: { id: "Perlindungan petani", en: "Protection of farmers" },
    regulation: { title: "Perbup 1/2026", evidence: "text" },
    age: { from: { value: 18, inclusive: true }, to: { value: 65, inclusive: false } },
    categories: ["petani"],
    programmes: ["jkk", "jkm"],
    fundedBy: "apbd",
  },
);

/** Schema of `RosterScheme`. */
export const rosterSchemeSchema: z.ZodType<RosterScheme> = described(
  roster.rosterSchemeSchema,
  "RosterScheme",
  "Conditions of a scheme, with the day of joining.",
  {
    title: { id: "Perlindungan petani", en: "Protection of farmers" },
    regulation: { title: "Perbup 1/2026", evidence: "text" },
    on: "2026-05-01",
    categories: ["petani"],
    programmes: ["jkk", "jkm"],
    fundedBy: "apbd",
  },
);

/** Schema of `ScreeningContext`. */
export const screeningContextSchema: z.ZodType<ScreeningContext> = described(
  screening.screeningContextSchema,
  "ScreeningContext",
  "What a screening compares rows with besides the scheme.",
  { regionCodes: ["61.11.01"] },
);

/** Schema of `FundingFacts`. */
export const fundingFactsSchema: z.ZodType<FundingFacts> = described(
  placement.fundingFactsSchema,
  "FundingFacts",
  "A source of money and who is to be paid from it.",
  { month: "2026-05", fundedBy: "dbh-sawit", category: "pekebun-sawit" },
);

/** Schema of `PlacementInput`. */
export const placementInputSchema: z.ZodType<PlacementInput> = described(
  placement.placementInputSchema,
  "PlacementInput",
  "An occupation that is placed among the worker categories.",
  { occupation: "petani", month: "2026-05", income: 1_000_000, fundedBy: "apbdes" },
);

/** Schema of `MemberRow`. */
export const memberRowSchema: z.ZodType<MemberRow> = described(
  register.memberRowSchema,
  "MemberRow",
  "One membership of one person, from joining to its end.",
  {
    row: 2,
    nik: "6111014609970001",
    village: "61.11.01.2001",
    group: "Petani",
    fundedBy: "apbd",
    joined: "2026-01",
    paid: "all",
  },
);

/** Schema of `RegisterContext`. */
export const registerContextSchema: z.ZodType<RegisterContext> = described(
  register.registerContextSchema,
  "RegisterContext",
  "The months of a register, its groups, and who waits for a place.",
  {
    from: "2026-01",
    to: "2026-06",
    groups: [
      { name: "Petani", segment: "non-wage-earner", income: 1_000_000, programmes: ["jkk", "jkm"] },
    ],
    waiting: {
      placesBy: "village",
      people: [{ nik: "6111010101900002", village: "61.11.01.2001" }],
    },
  },
);
