import { expectTypeOf, test } from "vitest";
import {
  computeJkmBenefit,
  indonesianLaw,
  readings,
  regulations,
  workerCategories,
  type IndonesianLaw,
  type OptionOf,
  type Options,
  type ProvisionId,
  type ReadingId,
  type Readings,
  type ReadingUse,
  type RegulationId,
} from "../../src/index.js";

test("ids are unions of what the law has", () => {
  expectTypeOf<"jkm.benefit.lump-sum">().toExtend<ProvisionId>();
  expectTypeOf<"jkm.benefit.nothing">().not.toExtend<ProvisionId>();
  expectTypeOf<"scholarship.years">().toExtend<ReadingId>();
  expectTypeOf<"rounding">().toExtend<ReadingId>();
  expectTypeOf<"no.such">().not.toExtend<ReadingId>();
  expectTypeOf<"pp-44-2015">().toExtend<RegulationId>();
  expectTypeOf<"pp-1-2027">().not.toExtend<RegulationId>();
  expectTypeOf<string>().not.toExtend<ProvisionId | ReadingId | RegulationId>();
});

test("registers give entries with these ids", () => {
  expectTypeOf(indonesianLaw.provisions()[0]?.id).toEqualTypeOf<ProvisionId | undefined>();
  expectTypeOf(readings.list()[0]?.id).toEqualTypeOf<ReadingId | undefined>();
  expectTypeOf(regulations[0]?.id).toEqualTypeOf<RegulationId | undefined>();
  expectTypeOf(workerCategories[0]?.provisions).toEqualTypeOf<readonly ProvisionId[] | undefined>();
  expectTypeOf<ReadingUse["id"]>().toEqualTypeOf<ReadingId>();
});

test("the built-in law knows the value of each provision", () => {
  const lumpSum = indonesianLaw.provision("jkm.benefit.lump-sum");
  expectTypeOf(lumpSum.versions[0]?.value).toEqualTypeOf<number | undefined>();
  const limits = indonesianLaw.provision("jp.benefit.limits").versions[0]?.value;
  expectTypeOf(limits?.minimum).toEqualTypeOf<number | undefined>();
  expectTypeOf<ReturnType<IndonesianLaw["provision"]>>().toBeNullable();
});

test("a caller chooses among the answers of a reading", () => {
  expectTypeOf<OptionOf<"scholarship.years">>().toEqualTypeOf<"remaining" | "full-level">();
  expectTypeOf<{ "scholarship.years": "full-level" }>().toExtend<Readings>();
  expectTypeOf<{ "scholarship.years": "all-of-them" }>().not.toExtend<Readings>();
  const death = { date: "2026-05-01", segment: "wage-earner" } as const;
  computeJkmBenefit(death, { readings: { "scholarship.years": "full-level" } });
  // @ts-expect-error: the reading has no such answer
  computeJkmBenefit(death, { readings: { "scholarship.years": "all-of-them" } });
  // @ts-expect-error: there is no such reading
  const options: Options = { readings: { "no.such": "answer" } };
  expectTypeOf(options).toEqualTypeOf<Options>();
});
