import { expectTypeOf, test } from "vitest";
import {
  computeContribution,
  type BenefitLine,
  type Check,
  type Contribution,
  type FundingSource,
  type JkkBenefitInput,
  type Locale,
  type PlanGroup,
  type Programme,
  type RiskGroup,
  type Rupiah,
  type ScholarshipFacts,
  type Segment,
  type Warning,
} from "../../src/index.js";

test("results are typed", () => {
  expectTypeOf(computeContribution).returns.toEqualTypeOf<Contribution>();
  expectTypeOf<Contribution["total"]>().toEqualTypeOf<Rupiah>();
  expectTypeOf<Contribution["byProgramme"]["jkk"]>().toEqualTypeOf<number | undefined>();
});

test("the vocabulary is closed", () => {
  expectTypeOf<Programme>().toEqualTypeOf<"jkk" | "jkm" | "jht" | "jp" | "jkp">();
  expectTypeOf<Segment>().toEqualTypeOf<
    "wage-earner" | "non-wage-earner" | "construction" | "migrant-worker"
  >();
  expectTypeOf<"dbh-sawit">().toExtend<FundingSource>();
  expectTypeOf<"class-1">().not.toExtend<RiskGroup>();
});

test("what results tell apart is closed, and a language says all of it", () => {
  expectTypeOf<"evidence-below-text">().toExtend<Warning["code"]>();
  expectTypeOf<"no-such-warning">().not.toExtend<Warning["code"]>();
  expectTypeOf<"jkm.active">().toExtend<Check["id"]>();
  expectTypeOf<"no-such-check">().not.toExtend<Check["id"]>();
  expectTypeOf<"funeral">().toExtend<BenefitLine["item"]>();
  expectTypeOf<"no-such-item">().not.toExtend<BenefitLine["item"]>();
  type WithoutOne = Omit<Locale["texts"], "warning.evidence-below-text">;
  expectTypeOf<Locale>().toExtend<{ readonly texts: WithoutOne }>();
  expectTypeOf<Omit<Locale, "texts"> & { readonly texts: WithoutOne }>().not.toExtend<Locale>();
});

test("eligibility takes of a child what decides on the day, and no later change", () => {
  type Child = NonNullable<ScholarshipFacts["child"]>;
  expectTypeOf<{ level: "sd"; grade: 3; lawfulBefore: true }>().toExtend<Child>();
  expectTypeOf<keyof Child & ("marriesOn" | "registered" | "repeatedYears")>().toBeNever();
});

test("mistakes do not compile", () => {
  interface Month {
    month: string;
    programmes: ["jkk"];
  }
  type Input = Parameters<typeof computeContribution>[0];
  expectTypeOf<Month & { segment: "non-wage-earner"; income: number }>().toExtend<Input>();
  expectTypeOf<Month & { segment: "non-wage-earner"; wage: number }>().not.toExtend<Input>();
  expectTypeOf<{
    segment: "wage-earner";
    month: string;
    wage: number;
    programmes: ["jkn"];
  }>().not.toExtend<Input>();
  expectTypeOf<{ date: string; death: true }>().not.toExtend<JkkBenefitInput>();
  expectTypeOf<{
    name: string;
    headcount: number;
    segment: "non-wage-earner";
    income: number;
    programmes: ["jkk"];
  }>().not.toExtend<PlanGroup>();
});
