import { describe, expect, test } from "vitest";
import { addMonths } from "../../src/core/calendar.js";
import { versionFaults } from "../../src/core/provision.js";
import { lawOf } from "../../src/law/law-of.js";
import {
  english,
  findRegulation,
  indonesian,
  indonesianLaw,
  InvalidInputError,
  lawAsOf,
  lawInForce,
  readings,
  regulations,
  type Provision,
} from "../../src/index.js";

const provisions = indonesianLaw.provisions();

describe("provisions", () => {
  test("ids are unique and can be looked up", () => {
    expect(new Set(provisions.map((provision) => provision.id)).size).toBe(provisions.length);
    for (const provision of provisions) {
      expect(indonesianLaw.provision(provision.id)).toBe(provision);
    }
    expect(indonesianLaw.provision("no.such")).toBeUndefined();
  });

  test.each(provisions.map((provision) => [provision.id, provision] as const))(
    "%s is sound",
    (_, provision) => {
      expect(versionFaults(provision)).toEqual([]);
      expect(provision.versions.length).toBeGreaterThan(0);
      for (const { texts } of [indonesian, english]) {
        expect(texts[`provision.${provision.id}`]).not.toBe("");
      }
      for (const version of provision.versions) {
        // What was announced ahead may stand here, a slip of the year may not.
        expect(version.from <= addMonths(lawAsOf, 12)).toBe(true);
        expect(version.cites.length).toBeGreaterThan(0);
        for (const cite of version.cites) {
          expect(findRegulation(cite.regulation), cite.regulation).toBeDefined();
          if (cite.amendedBy) {
            expect(findRegulation(cite.amendedBy)?.amends).toContain(cite.regulation);
          }
        }
      }
    },
  );

  // The look-up remembers what it found by version.
  test("no two provisions share a version object", () => {
    const versions = provisions.flatMap((provision) => provision.versions);
    expect(new Set(versions).size).toBe(versions.length);
  });

  // Their reliefs hold for contribution months that had begun when they came.
  const forWholeMonths = ["pp-49-2020", "pp-7-2025"];

  test("a version does not begin before the regulation that made it", () => {
    for (const provision of provisions) {
      for (const version of provision.versions) {
        for (const cite of version.cites) {
          const made = findRegulation(cite.amendedBy ?? cite.regulation);
          const known = made?.inForce ?? made?.promulgated;
          if (version.evidence !== "text" || version.cites.length > 1 || !known) continue;
          expect(version.from >= known || forWholeMonths.includes(made?.id ?? "")).toBe(true);
        }
      }
    }
  });

  test("a yearly value that stands says when the next is due", () => {
    const ceiling = indonesianLaw.provision("jp.contribution.wage-ceiling") as Provision<number>;
    const last = ceiling.versions.at(-1);
    expect(last?.nextDue).toBe(addMonths(last?.from ?? "", 12));
    const values = ceiling.versions.map((version) => version.value);
    const growth = [4.79, 5.02, 5.07, 5.17, 5.02, -2.07, 3.69, 5.31, 5.05, 5.03, 5.11];
    growth.forEach((percent, index) => {
      const raw = (values[index] ?? 0) * (10_000 + Math.round(percent * 100));
      expect(values[index + 1]).toBe(Math.floor(raw / 1_000_000) * 100);
    });
  });

  test("the 33 income bands of JKK and JHT agree with their percentages", () => {
    for (const [id, percent] of [
      ["jkk.contribution.non-wage-earner.bands", 1],
      ["jht.contribution.non-wage-earner.bands", 2],
    ] as const) {
      const table = indonesianLaw.provision(id).versions[0]?.value as {
        number: number;
        from: number;
        printedTo?: number;
        basis: number;
        amount: number;
      }[];
      expect(table).toHaveLength(33);
      table.forEach((band, index) => {
        expect(band.number).toBe(index + 1);
        expect(band.amount * 100).toBe(band.basis * percent);
        const next = table[index + 1];
        if (next) expect(next.from - (band.printedTo ?? 0)).toBe(1_000);
        else expect(band.printedTo).toBeUndefined();
      });
    }
  });

  test("at a date only what is in force", () => {
    const day = (date: string): unknown =>
      lawInForce(date).find(({ provision }) => provision.id === "jkm.benefit.lump-sum")?.version
        .value;
    expect(day("2015-06-30")).toBeUndefined();
    expect(day("2019-12-01")).toBe(16_200_000);
    expect(day("2019-12-02")).toBe(20_000_000);
    expect(() => lawInForce("2026-02-30")).toThrow(InvalidInputError);
    expect(indonesianLaw.asOf).toBe(lawAsOf);
  });
});

describe("readings", () => {
  test("every reading has a default among its options and cites known regulations", () => {
    for (const reading of readings.list()) {
      expect(reading.options).toContain(reading.default);
      expect(reading.options.length).toBeGreaterThan(1);
      for (const cite of reading.cites) expect(findRegulation(cite.regulation)).toBeDefined();
      expect(readings.find(reading.id)).toBe(reading);
    }
  });
});

describe("register", () => {
  test("regulations are unique, and amend what the register has", () => {
    expect(new Set(regulations.map(({ id }) => id)).size).toBe(regulations.length);
    for (const { amends = [] } of regulations) {
      for (const id of amends) expect(findRegulation(id)).toBeDefined();
    }
    expect(findRegulation("pp-1-1900")).toBeUndefined();
  });
});

test("a law without amendments has none", () => {
  const { asOf } = indonesianLaw;
  expect(lawOf({ name: "bare", asOf, provisions: () => [] }).amendments).toEqual([]);
});
