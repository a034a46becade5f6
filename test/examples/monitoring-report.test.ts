import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { english, indonesian, parseNik, placeWorker } from "jamsosnaker";
import { firstMonth, payOf, reportGroups } from "../../examples/monitoring-report/groups.js";
import { markdown } from "../../examples/monitoring-report/markdown.js";
import { monitor, yearOf } from "../../examples/monitoring-report/monitoring.js";
import { page } from "../../examples/monitoring-report/page.js";
import { byDistrict, outcomes } from "../../examples/monitoring-report/roster-tables.js";
import { makeRoster } from "../../examples/monitoring-report/roster.js";
import { numberIn, readTables } from "./read-tables.js";

const roster = await makeRoster();
const year = yearOf(roster);
/** The year of each tenth row, which shows the same of clock and chance as the whole list. */
const tenth = () => {
  const isTenth = (_: unknown, at: number) => at % 10 === 0;
  return yearOf({
    ...roster,
    list: roster.list.filter(isTenth),
    rows: roster.rows.filter(isTenth),
  });
};
const { screened } = year;
const { summary } = screened.screening;
const listed = 20_337;

describe("the made roster", () => {
  test("20,337 rows in the 93 villages of Barito Utara, the same on every run", async () => {
    expect(roster.rows).toHaveLength(listed);
    expect(roster.rows.map(({ row }) => row)).toEqual(roster.rows.map((_, index) => index + 2));
    expect(roster.regions.villages).toHaveLength(93);
    for (const { code } of roster.regions.villages) expect(code).toMatch(/^62\.05\.\d{2}\.2\d{3}$/);
    const codes = new Set(roster.regions.villages.map(({ code }) => code));
    expect(roster.rows.every(({ village = "" }) => codes.has(village))).toBe(true);
    expect(isDeepStrictEqual(await makeRoster(), roster)).toBe(true);
  });

  test("no names, and NIK of real regions whose serial number nobody has", () => {
    expect(roster.rows.filter((row) => "name" in row || "other" in row)).toEqual([]);
    const codes = new Set(roster.regions.districtCodes);
    const read = roster.rows
      .slice(0, 2_000)
      .map(({ nik = "" }) => parseNik(nik, { regionCodes: codes }));
    const sound = read.filter(({ valid }) => valid);
    expect(sound.length).toBeGreaterThan(1_950);
    for (const { serial, warnings } of sound) {
      expect(Number(serial)).toBeGreaterThan(9_000);
      expect(warnings.map(({ code }) => code)).not.toContain("nik-region-unknown");
    }
    const own = sound.filter(({ region }) => region?.regency === "62.05");
    expect(own.length / sound.length).toBeGreaterThan(0.85);
  });
});

describe("the list as it is written", () => {
  const { cleaned } = screened;

  test("has Indonesian headings, all of which are understood but the running number", () => {
    expect(cleaned.columns).toEqual({
      NO: null,
      NIK: "nik",
      "TANGGAL LAHIR": "birthDate",
      "JENIS KELAMIN": "sex",
      KELURAHAN: "village",
      KECAMATAN: "district",
      "KODE DOMISILI": "residence",
      PEKERJAAN: "occupation",
      PENGHASILAN: "monthlyIncome",
      DESIL: "decile",
      "STATUS BPJS": "existingMembership",
      "DIBAYAR OLEH": "fundedBy",
    });
    expect(cleaned.rows).toHaveLength(listed);
    expect(cleaned.changes.length).toBeGreaterThan(4 * listed);
  });

  test("is read back as it was made; what is not is asked", () => {
    const asked = new Set(cleaned.questions.map(({ row, field }) => `${row} ${field}`));
    const fields = ["nik", "birthDate", "sex", "village", "monthlyIncome", "decile"] as const;
    const wrong = roster.rows.flatMap((made, at) => {
      const read = cleaned.rows[at];
      return fields
        .filter(
          (field) =>
            made[field] !== undefined &&
            made[field] !== read?.[field] &&
            !asked.has(`${at + 2} ${field}`),
        )
        .map((field) => [made.row, field]);
    });
    expect(wrong).toEqual([]);
    expect(asked.size / listed).toBeLessThan(0.03);
  });
});

describe("screening and placement", () => {
  test("every row has one outcome", () => {
    const sum = outcomes(screened).reduce((total, { rows }) => total + rows, 0);
    expect([summary.read, sum]).toEqual([listed, listed]);
    expect(screened.taken.length + screened.categoryAsked.length).toBe(summary.accepted);
    for (const { rows } of outcomes(screened)) expect(rows).toBeGreaterThan(0);
    expect(summary.accepted / listed).toBeGreaterThan(0.9);
    const districts = byDistrict(screened, "none").map(({ figures }) => figures);
    const total = districts.reduce((all, own) => all.map((value, at) => value + (own[at] ?? 0)));
    const { read, accepted, toClarify, rejected, duplicates, toRepair } = summary;
    expect(total).toEqual([read, accepted, toClarify, rejected, duplicates + toRepair]);
  });

  test("the faults that were made are the faults that are found", () => {
    const told = new Set(summary.byReason.map(({ code }) => code));
    expect([...told].sort()).toEqual([
      "age",
      "occupation",
      "paid-by-another-source",
      "residence",
      "separate-scheme",
    ]);
    expect(summary.byMissing.map(({ code }) => code).sort()).toEqual([
      "birthDate",
      "fundedBy",
      "occupation",
      "working",
    ]);
    const bad = summary.byIssue.map(({ code, text }) => [code, text?.key]);
    expect(bad.sort()).toEqual([
      ["nik", "cleaning.question.nik-digits-lost"],
      ["nik", "cleaning.question.nik-length"],
    ]);
    const codes = summary.byWarning.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["age-from-nik", "nik-sex-differs"]));
  });

  test.each(reportGroups)("$id: all its categories have one place and one price", (group) => {
    const [first, ...others] = group.categories.map((category) => {
      const place = placeWorker({
        occupation: category,
        category,
        month: firstMonth(group),
        fundedBy: "apbd",
        ...payOf(group),
      });
      return [place.segment, place.contribution?.total, place.funding[0]?.outcome];
    });
    expect(first?.[2]).toBe("allowed");
    for (const other of others) expect(other).toEqual(first);
  });
});

describe("the report", () => {
  test("plan, coverage and evaluation rest on those who were taken", () => {
    const { plan, evaluation, after, fit, bySex } = monitor(year, english);
    expect(evaluation.notReported).toEqual([]);
    expect(evaluation.planned.persons).toBe(screened.taken.length);
    expect(fit.persons + fit.leftOut).toBe(screened.taken.length);
    expect(evaluation.overall.planned.amount).toBe(plan.total);
    expect(after.overall.covered).toBe(evaluation.overall.realised.persons);
    expect(bySex.overall.covered).toBe(after.overall.covered);
    expect(bySex.overall.workers).toBe(screened.taken.length);
    expect(fit.spent).toBeLessThanOrEqual(fit.budget);
  });

  test("a second run writes the same pages", () => {
    const [first, second] = [tenth(), tenth()].map((one) => [
      page(monitor(one, indonesian), indonesian),
      markdown(monitor(one, english), english),
    ]);
    expect(second).toEqual(first);
  }, 30_000);

  describe.each([indonesian, english])("in $language", (locale) => {
    const { count, percent, rupiah } = locale.format;
    const found = monitor(year, locale);
    const html = page(found, locale);

    test("one page with nothing outside it", () => {
      expect(html).toContain(`<html lang="${locale.language}">`);
      expect(html).not.toMatch(/<script|<link|<img|@import|url\(|undefined|NaN/);
      expect(html.replaceAll("http://www.w3.org/", "")).not.toMatch(/https?:/);
      expect(html).not.toMatch(/\d{16}/);
      expect(html).toContain("@page { size: A4");
      expect(html.match(/<caption>/g)).toHaveLength(readTables(html).length);
      expect(html.match(/<h1>/g)).toHaveLength(1);
      expect(html.match(/role="img" aria-label="/g)).toHaveLength(2);
    });

    test("the columns of every table add up to its total", () => {
      const totalled = readTables(html).filter(({ total }) => total !== undefined);
      expect(totalled).toHaveLength(8);
      for (const { caption, rows, total = [] } of totalled) {
        total.forEach((cell, column) => {
          const sum = numberIn(cell);
          if (sum === undefined) return;
          const parts = rows.map((row) => numberIn(row[column] ?? "") ?? Number.NaN);
          const added = parts.reduce((all, part) => all + part, 0);
          // What each district lacks is rounded up to whole people.
          const isRoundedUp = sum === found.after.overall.neededForTarget;
          expect(added - sum, `${caption}, column ${column + 1}`).toBeGreaterThanOrEqual(0);
          expect(added - sum, `${caption}, column ${column + 1}`).toBeLessThan(
            isRoundedUp ? rows.length : 1,
          );
        });
      }
    });

    test("the figures are those of the library", () => {
      const { plan, evaluation, after, quota, fit, expected } = found;
      const amounts = [plan.total, evaluation.overall.realised.amount, fit.spent, fit.left];
      const benefits = [evaluation.benefits?.amount ?? 0, expected.total, quota.costs?.short ?? 0];
      for (const amount of [...amounts, ...benefits]) {
        expect(html).toContain(rupiah(amount).replace(/,00$/, ""));
      }
      const { covered = 0, workers = 0, percent: share, neededForTarget } = after.overall;
      const people = [
        covered,
        workers,
        neededForTarget ?? 0,
        quota.villagesMet,
        screened.taken.length,
      ];
      for (const figure of people) expect(html).toContain(count(figure));
      expect(html).toContain(percent(share ?? ""));
      const charts = html.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
      expect(charts).toHaveLength(4);
      for (const { planned, realised } of evaluation.groups) {
        for (const svg of charts.slice(0, 2)) {
          expect(svg).toContain(`>${count(planned.personMonths)}<`);
          expect(svg).toContain(`>${count(realised.personMonths)}<`);
        }
      }
    });

    test("the outcomes of screening stand on the page", () => {
      const tables = readTables(html);
      const shown = tables[0]?.rows.map((row) => numberIn(row[1] ?? ""));
      expect(shown).toEqual(outcomes(screened).map(({ rows }) => rows));
      expect(tables[0]?.total?.[1]).toBe(count(listed));
      const cleaning = tables.find(
        ({ total }) => total?.[1] === count(screened.cleaned.changes.length),
      );
      expect(cleaning?.rows.length).toBeGreaterThan(5);
      const reasons = tables[1]?.rows.map((row) => numberIn(row[1] ?? ""));
      expect(reasons).toEqual(summary.byReason.map(({ rows }) => rows));
      for (const { rows } of summary.byMissing) {
        expect(tables[2]?.rows.map((row) => numberIn(row[1] ?? ""))).toContain(rows);
      }
    });

    test("the same in words", () => {
      const text = markdown(found, locale);
      expect(text.match(/^# /gm)).toHaveLength(1);
      expect(text).toContain(count(summary.accepted));
      expect(text).toContain(count(listed));
      expect(text).not.toMatch(/undefined|NaN|\d{16}/);
    });
  });
});
