import { describe, expect, test } from "vitest";
import {
  amendLaw,
  computeContribution,
  computeJkmBenefit,
  computeJkpBenefit,
  explain,
  type Explainable,
  explanation,
  english,
  indonesian,
  indonesianLaw,
  InvalidInputError,
  lawAsOf,
  measureCoverage,
} from "../../src/index.js";
import {
  results,
  contribution,
  member,
  benefit,
  old,
  alone,
  coverage,
  plan,
  quota,
  neverEnrolled,
  hurtAbroad,
} from "./example-results.js";
import { mustSay, notWords, strictLocales } from "./spoken.js";
import { printed, printedText } from "./printed.js";
import { explainers } from "../../src/explain/explainers.js";
import { explanationSchema } from "../../src/schemas/index.js";
import { locales } from "../locales.js";

describe.each(results)("%s", (_, result) => {
  test.each(strictLocales)("in $language", (locale) => {
    for (const format of ["text", "markdown"] as const) {
      const text = explain(result, { locale, format });
      expect(text).not.toMatch(notWords);
      const words = text.replace(/\s+/g, " ");
      for (const part of mustSay(result, locale)) expect(words).toContain(part);
      if (format === "markdown") continue;
      for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    }
  });
});

describe("one result of every kind, printed", () => {
  test("there is just one, and none rests on a yearly value that is still to be closed", () => {
    expect(printed.map(({ kind }) => kind).sort()).toEqual(Object.keys(explainers).sort());
    const open = indonesianLaw
      .provisions()
      .flatMap(({ id, versions }) =>
        versions.filter(({ nextDue }) => nextDue !== undefined).map(({ from }) => `${id}@${from}`),
      );
    expect(open.length).toBeGreaterThan(1);
    for (const result of printed) {
      const uses = open.filter((key) => JSON.stringify(result).includes(`"${key}"`));
      expect(uses, result.kind).toEqual([]);
    }
  });

  test.each(printed)("$kind", async (result) => {
    for (const locale of [indonesian, english]) {
      await expect(printedText(result, { locale, format: "markdown" })).toMatchFileSnapshot(
        `./snapshots/${result.kind}.${locale.language}.md`,
      );
    }
  });

  test("as text of 80 columns", () => {
    expect(printedText(quota, { locale: english, format: "text" })).toMatchInlineSnapshot(`
      "100 vulnerable workers per village
      ----------------------------------

      The target is 200 people in 2 villages. Villages that meet it: 0; short: 1;
      not known: 1.

      Short: 60 people where counts are known; at most 160 if the other villages are
      assumed to be empty.

        Village  Covered  Short
        -------  -------  -----
        A             40     60

      Villages with the largest gap
      -----------------------------

        - A: 60 short

      Under the law as known on 16 October 2026 (searched on 29 November 2026).
      "
    `);
  });
});

describe("explanations", () => {
  const id = { locale: indonesian, format: "text" } as const;
  const en = { locale: english, format: "text" } as const;

  test("begin with the answer", () => {
    expect(explain(member, id).split("\n")[3]).toMatch(/^Iuran yang harus dibayar: Rp8\.400,00/);
    expect(explain(plan, en)).toContain("Rp25,200,000, for 2,000 person-months");
  });

  test("give the formula, the article and the dates in force", () => {
    const text = explain(contribution, id).replace(/\s+/g, " ");
    expect(text).toContain("0,24% × Rp12.000.000,50 = Rp28.800,0012");
    expect(text).toContain("dibulatkan ke rupiah (setengah ke atas) = Rp28.800,00");
    expect(text).toContain("dibatasi menjadi Rp10.042.300,00");
    expect(text).toContain("berlaku 1 Maret 2024 sampai 28 Februari 2025");
    expect(text).toContain("PP 37/2021 Pasal 11");
  });

  test("name readings, doubts and the date of the law", () => {
    const text = explain(benefit, en).replace(/\s+/g, " ");
    expect(text).toContain("Used by default: yes: Permenaker 1/2025 as BPJS applies it");
    expect(text).toContain("primary text not verified");
    expect(text).toContain(
      "Under the law as known on 16 October 2026 (searched on 29 November 2026).",
    );
    const chosen = computeContribution(
      {
        segment: "non-wage-earner",
        month: "2026-05",
        income: 1_000_000,
        programmes: ["jkk"],
        fundedBy: "apbdes",
      },
      { readings: { "relief.pp-50-2025.apbdes": "relief" } },
    );
    expect(explain(chosen, en)).toContain("Chosen: yes");
  });

  test("show what waits, what is lost and who pays first", () => {
    const text = explain(benefit, en).replace(/\s+/g, " ");
    expect(text).toContain("Paid once the heirs have settled the arrears");
    expect(text).toContain("full schedule Rp36,000,000; stops: The child has turned 23");
    expect(text).toContain("Child 2 is not included");
    const unpaid = explain(old, en).replace(/\s+/g, " ");
    expect(unpaid).toContain("The employer pays first");
    expect(unpaid).toContain("raised to Rp16,200,000");
    expect(explain(alone, en)).toContain("Social Security Fund");
  });

  test("put months of the same amount together, and say what the total leaves out", () => {
    const job = { terminationDate: "2025-06-15", cause: "dismissal", wage: 9_000_000 } as const;
    const paid = computeJkpBenefit({ ...job, contributionMonthsInLast24: 12 });
    expect(explain(paid, en)).toContain("months 1 to 6: Rp3,000,000 a month");
    expect(explain(paid, id)).toContain("bulan ke-1 sampai ke-6: Rp3.000.000,00 sebulan");
    expect(explain(neverEnrolled, en)).toContain("the employer owes Rp14,400,000");
    expect(explain(hurtAbroad, en)).toContain("does not include benefits of unknown amount");
  });

  test("a long name is broken inside its column", () => {
    const name = "Kecamatan dengan nama yang sangat panjang sekali ".repeat(3).trim();
    const report = measureCoverage([{ region: name, covered: 1, workers: 2 }], {
      definition: "segment",
      by: "region",
    });
    const lines = explain(report, id).split("\n");
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    expect(lines.join(" ").replace(/\s+/g, " ")).toContain(name);
  });

  test("a table cell cannot break a Markdown table", () => {
    const text = explain(coverage, { locale: english, format: "markdown" });
    expect(text).toContain("| Desa \\| A |");
  });

  test("anything else is refused", () => {
    expect(() => explain({} as Explainable, id)).toThrow(InvalidInputError);
    expect(() => explain(null as never, id)).toThrow(InvalidInputError);
    for (const [, result] of results) {
      expect(() => explain({ kind: result.kind } as never, id)).toThrow(InvalidInputError);
    }
    expect(() => explain({ ...contribution, total: Number.NaN }, id)).toThrow(InvalidInputError);
    expect(() => explain(plan, { locale: "fr", format: "text" } as never)).toThrow("locale");
  });
});

describe("formats", () => {
  test("Indonesian and English conventions", () => {
    expect(locales.id.format.rupiah(16_800)).toBe("Rp16.800,00");
    expect(locales.en.format.rupiah(16_800)).toBe("Rp16,800");
    expect(locales.id.format.rupiah(5_600.7)).toBe("Rp5.600,70");
    expect(locales.en.format.rupiah(5_600.7)).toBe("Rp5,600.70");
    expect(locales.id.format.rupiah("1234567.5")).toBe("Rp1.234.567,50");
    expect(locales.en.format.rupiah(0)).toBe("Rp0");
    expect(locales.id.format.percent("0.24")).toBe("0,24%");
    expect(locales.en.format.percent("0.24")).toBe("0.24 %");
    expect(locales.id.format.percent("50000.00")).toBe("50.000,00%");
    expect(locales.id.format.percent("50")).toBe("50%");
    expect(() => locales.id.format.rupiah(Number.NaN)).toThrow(InvalidInputError);
    expect(locales.id.format.date("2015-07-01")).toBe("1 Juli 2015");
    expect(locales.en.format.date("2019-12-02")).toBe("2 December 2019");
    expect(locales.id.format.count(20_337)).toBe("20.337");
  });
});

describe("explanations as data", () => {
  test.each(results)("%s", (_, result) => {
    const data = explanation(result, { locale: indonesian });
    expect(explanationSchema.parse(JSON.parse(JSON.stringify(data)))).toEqual(data);
    expect(data).toMatchObject({ version: 1, of: result.kind, lawAsOf, amendments: [] });
    const cited = data.blocks.flatMap((block) =>
      block.kind === "list"
        ? block.items.flatMap(({ under = [], provisions = [] }) => [
            ...provisions,
            ...under.flatMap((line) => (typeof line === "string" ? [] : line.provisions)),
          ])
        : [],
    );
    for (const { id, from } of cited) {
      const versions = indonesianLaw.provision(id)?.versions ?? [];
      expect(
        versions.map((version) => version.from),
        id,
      ).toContain(from);
    }
  });

  test("name the changes of the law, and refuse what is not a result", () => {
    const law = amendLaw(indonesianLaw, {
      name: "JKM of 50 million",
      changes: [
        {
          provision: "jkm.benefit.lump-sum",
          from: "2026-01-01",
          value: 28_000_000,
          cites: [{ regulation: "pp-44-2015", article: "Pasal 34 ayat (1) huruf a" }],
        },
      ],
    });
    const reformed = computeJkmBenefit({ date: "2026-06-01", segment: "wage-earner" }, { law });
    expect(explanation(reformed, { locale: english }).amendments).toEqual(["JKM of 50 million"]);
    expect(explain(reformed, { locale: english, format: "text" }).replace(/\s+/g, " ")).toContain(
      "with the changes named",
    );
    expect(() => explanation({ kind: "other" } as never, { locale: indonesian })).toThrow(
      InvalidInputError,
    );
  });
});
