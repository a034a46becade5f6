import { describe, expect, test } from "vitest";
import { answersOf } from "../../../src/explain/questions/answers.js";
import {
  employerSizes,
  fundingSources,
  programmes,
  riskGroups,
  sectors,
  segments,
} from "../../../src/core/vocabulary.js";
import { disabilityParts } from "../../../src/law/disability-parts.js";
import { jkkCircumstanceList } from "../../../src/law/jkk-circumstances.js";
import { labourIntensiveIndustries } from "../../../src/law/labour-intensive-industries.js";
import { questionCatalogue } from "../../../src/explain/questions/question-catalogue.js";
import {
  InvalidInputError,
  english,
  indonesian,
  questionFor,
  readings,
  workerCategories,
  type FactQuestion,
  type QuestionInput,
} from "../../../src/index.js";
import { locales } from "../../locales.js";
import { results } from "../example-results.js";
import { factsInSources } from "./facts-in-sources.js";

/** All facts that a result names as missing, wherever in it. */
function missingIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    if (name === "missing" && Array.isArray(part)) return part as string[];
    if (name === "needed" && Array.isArray(part)) {
      return (part as { field: string }[]).map(({ field }) => field);
    }
    return missingIn(part);
  });
}

function isWhole({ label, help, input }: FactQuestion): boolean {
  const texts = [label, ...(help === undefined ? [] : [help]), ...labelsOf(input)];
  return texts.every((text) => text.trim() !== "" && !/^(question|answer|unit)[.-]/.test(text));
}

function labelsOf(input: QuestionInput): string[] {
  if (input.kind === "choice") return input.options.map(({ label }) => label);
  return input.kind === "number" && input.unit ? [input.unit.label] : [];
}

describe.each(Object.entries(locales))("questions in %s", (_, locale) => {
  const facts = factsInSources();

  test("there is one for each fact that the sources name as missing", () => {
    expect(facts.length).toBeGreaterThan(60);
    const written = facts.filter((path) => path !== "");
    expect(written.filter((path) => !isWhole(questionFor(path, locale)))).toEqual([]);
  });

  test("there is one for each fact that an example result lacks", () => {
    const missing = [...new Set(results.flatMap(([, result]) => missingIn(result)))];
    expect(missing.length).toBeGreaterThan(5);
    for (const path of missing) expect(isWhole(questionFor(path, locale)), path).toBe(true);
  });

  test.each(Object.keys(questionCatalogue))("%s has words of its own", (id) => {
    const question = questionFor(id, locale);
    expect(question.id).toBe(id);
    expect(isWhole(question)).toBe(true);
  });

  test.each(readings.list().map(({ id }) => id))("the reading %s is a choice", (id) => {
    const { input } = questionFor(`options.readings.${id}`, locale);
    if (input.kind !== "choice") throw new TypeError("no choice");
    expect(input.options.map(({ value }) => value)).toEqual(readings.find(id).options);
  });
});

describe("a path", () => {
  test.each([
    ["member.contributionMonths", "contributionMonths"],
    ["family[2].child.level", "child.level"],
    ["children[0].grade", "child.grade"],
    ["children", "children"],
    ["family[0].child", "child"],
    ["member.jp.kind", "jp.kind"],
    ["member.jht.balance", "balance"],
    ["event.suddenDeath.hours", "suddenDeath.hours"],
    ["groups[3].sector", "sector"],
    ["measures.vesselTonnage", "measures"],
    ["member.jkp.employerSize", "employer.size"],
    ["event.disabilities[1].percent", "disabilities.percent"],
    ["event.disabilities[12].percent", "disabilities.percent"],
  ])("%s asks for %s", (path, id) => {
    expect(questionFor(path, english).id).toBe(id);
  });

  test.each([
    ["kind", "jp", "jp.kind"],
    ["cause", "jkp", "jkp.cause"],
    ["cause", "scholarship", "scholarship.cause"],
    ["fundedBy", "roster", "roster.fundedBy"],
    ["birthDate", "jp", "birthDate"],
    ["member.jp.kind", "jp", "jp.kind"],
    ["rows[10].fundedBy", "roster", "roster.fundedBy"],
  ] as const)("%s of %s asks for %s", (path, about, id) => {
    expect(questionFor(path, english, about).id).toBe(id);
  });

  test("of no fact is refused", () => {
    const ofReadings = [
      "options.readings.no-such",
      "options.readings.rounding\nx",
      "my.options.readings.rounding",
    ];
    for (const path of ["", "toString", "member.shoeSize", ...ofReadings]) {
      expect(() => questionFor(path, indonesian)).toThrow(InvalidInputError);
      if (path !== "")
        expect(() => questionFor(path, indonesian)).toThrow("path: expected.fact-path");
    }
  });

  test.each([
    ["programmes", true],
    ["registers", true],
    ["sector", false],
    ["member.segment", false],
  ])("%s takes several answers: %s", (path, several) => {
    expect(questionFor(path, english).input).toMatchObject({ several });
  });

  test("of several names asks for the innermost that has a question", () => {
    expect(questionFor("children[0].measures.farmedHectares", english).id).toBe("measures");
  });

  test.each<[string, QuestionInput]>([
    ["occupation", { kind: "text", several: false }],
    ["isEmployer", { kind: "yes-no" }],
    ["month", { kind: "month" }],
    ["wage", { kind: "rupiah" }],
    ["contractMonths", { kind: "number", minimum: 1, unit: { id: "months", label: "months" } }],
    [
      "densityPercent",
      { kind: "number", minimum: 0, maximum: 100, unit: { id: "percent", label: "percent" } },
    ],
    ["decile", { kind: "number", minimum: 1, maximum: 10 }],
  ])("%s is asked for by its kind, bounds and unit", (path, input) => {
    expect(questionFor(path, english).input).toStrictEqual(input);
  });

  test("of a reading has its question and answers in words", () => {
    expect(questionFor("options.readings.contribution.month-of-change", english)).toStrictEqual({
      path: "options.readings.contribution.month-of-change",
      id: "reading",
      label: "Which day's law holds for a contribution month inside which the law changes?",
      input: {
        kind: "choice",
        several: false,
        options: [
          { value: "last-day", label: "the last day of the month" },
          { value: "first-day", label: "the first day of the month" },
        ],
      },
    });
  });

  test("of a reading takes one answer", () => {
    const path = "options.readings.identity.nik-century";
    expect(questionFor(path, english).input).toMatchObject({ kind: "choice", several: false });
  });

  test("offers every answer that the input takes, in the order in which they are shown", () => {
    const offered = Object.fromEntries(
      Object.entries(answersOf()).map(([name, answers]) => [name, Object.keys(answers)]),
    );
    expect(offered).toMatchObject({
      segment: [...segments],
      programme: [...programmes],
      "risk-group": [...riskGroups],
      sector: [...sectors],
      "funding-source": [...fundingSources],
      "employer-size": [...employerSizes],
      industry: [...labourIntensiveIndustries, "other"],
      via: ["agency", "individual"],
      kind: ["own-account", "none", "employer", "without-wage"],
      membership: ["none", "member", ...segments],
      "life-event": ["death", "work-accident", "job-loss", "retirement"],
      cause: ["work-accident", "other"],
      "scholarship-cause": [
        ...["work-accident-death", "work-accident-total-disability", "other", "migrant-worker"],
      ],
      "job-cause": [
        ...["dismissal", "contract-ended-early", "contract-expired", "resignation"],
        ...["total-disability", "retirement", "death"],
      ],
      relation: [
        ...["spouse", "child", "parent", "grandparent", "grandchild", "sibling"],
        ...["parent-in-law", "named-in-will", "other"],
      ],
      "disability-part": [...disabilityParts],
      circumstance: [...jkkCircumstanceList],
      level: ["not-yet", "tk", "sd", "smp", "sma", "higher"],
      ground: [
        ...["pension-age", "contract-pension-age", "total-disability", "death", "resignation"],
        ...["dismissal", "contract-end", "stopped-working", "leaving-indonesia"],
        ...["partial-preparation", "partial-home"],
      ],
      pension: ["old-age", "disability", "widow", "child", "parent"],
      proof: [
        ...["district-receipt", "provincial-receipt", "ministry-receipt"],
        ...["joint-agreement-with-court-deed", "joint-agreement-with-report-receipt"],
        ...["court-ruling", "none"],
      ],
      phase: ["before", "during", "after"],
    });
    expect(offered["migrant-event"]).toHaveLength(18);
    for (const [name, answers] of Object.entries(answersOf())) {
      for (const [value, key] of Object.entries(answers)) {
        expect(key.endsWith(`.${value}`), name).toBe(true);
      }
    }
  });

  test("offers the catalogue of work", () => {
    const { input } = questionFor("category", indonesian);
    expect(input.kind === "choice" && input.options.length).toBe(workerCategories.length);
  });
});
