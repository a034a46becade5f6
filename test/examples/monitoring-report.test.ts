import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import readWorkbook from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import {
  english,
  indonesian,
  parseNik,
  placeWorker,
  workerCategories,
  type Locale,
} from "jamsosnaker";
import { allGroups, firstMonth, payOf } from "../../examples/monitoring-report/groups.js";
import { madeGroups } from "../../examples/monitoring-report/made-groups.js";
import { markdown } from "../../examples/monitoring-report/markdown.js";
import { monitor, yearOf } from "../../examples/monitoring-report/monitoring.js";
import { page } from "../../examples/monitoring-report/page.js";
import { fundingLines } from "../../examples/monitoring-report/page-money.js";
import { recommendations } from "../../examples/monitoring-report/recommendations.js";
import { exampleInput, readReportInput } from "../../examples/monitoring-report/report-input.js";
import { byDistrict, outcomes } from "../../examples/monitoring-report/roster-tables.js";
import { makeRoster } from "../../examples/monitoring-report/roster.js";
import { speechOf } from "../../examples/monitoring-report/speech.js";
import { reportSheets, workbookOf } from "../../examples/monitoring-report/workbook.js";
import { numberIn, readTables } from "./read-tables.js";

const input = readReportInput(exampleInput);
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
const few = tenth();
const reports = new Map(
  [indonesian, english].map((locale) => [locale, monitor(year, input, locale)]),
);
const reportIn = (locale: Locale) => {
  const found = reports.get(locale);
  if (!found) throw new Error(`no report in ${locale.language}`);
  return found;
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
    expect(screened.taken).toHaveLength(summary.accepted);
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

  test.each(allGroups)("$id: all its categories have one place and one price", (group) => {
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

/** What the report must come to, summed from what the list was made of. */
describe("an independent sum of the input", () => {
  /** Rupiah a month: 0.54 percent of a wage of Rp2,000,000, or the lowest income band. */
  const [ofStaff, ofOthers] = [10_800, 16_800];
  const groupsByOccupation = new Map<string, string[]>([["Wiraswasta", ["umkm"]]]);
  for (const { id, occupations } of madeGroups) {
    for (const occupation of new Set(occupations)) {
      groupsByOccupation.set(occupation, [...(groupsByOccupation.get(occupation) ?? []), id]);
    }
  }
  const ageOn1July2023 = (birth: string) =>
    2023 - Number(birth.slice(0, 4)) - (birth.slice(5) > "07-01" ? 1 : 0);
  const birthOf = ({ nik = "", birthDate = "" }: (typeof roster.rows)[number]) => {
    if (birthDate !== "" && !birthDate.endsWith("02-30")) return birthDate;
    const [day, month, short] = [6, 8, 10].map((at) => Number(String(nik).slice(at, at + 2)));
    const two = (value = 0) => String(value).padStart(2, "0");
    return `${(short ?? 0) > 23 ? 1900 + (short ?? 0) : 2000 + (short ?? 0)}-${two(month)}-${two((day ?? 0) % 40)}`;
  };
  const eligible = roster.rows.filter((row) => {
    const { nik = "", residence = "62.05", existingMembership, occupation = "" } = row;
    if (!/^\d{16}$/.test(String(nik))) return false;
    const age = ageOn1July2023(birthOf(row));
    return (
      age >= 18 &&
      age < 65 &&
      residence.startsWith("62.05") &&
      existingMembership === "none" &&
      groupsByOccupation.has(occupation) &&
      occupation !== "Petani, Nelayan"
    );
  });
  const met = new Set<string>();
  const accepted = eligible.filter(({ nik }) => !met.has(String(nik)) && met.add(String(nik)));
  const groupOfRow = ({ occupation = "" }: (typeof roster.rows)[number]) => {
    const ids = groupsByOccupation.get(occupation) ?? [];
    return ids.length === 1 ? (ids[0] ?? "") : "honorer";
  };
  const isStaff = (id: string) => ["non-asn", "guru", "honorer"].includes(id);
  const isVulnerable = (id: string) => !isStaff(id) && !["rt-rw", "ibadah"].includes(id);
  const priceOf = (id: string) => (isStaff(id) ? ofStaff : ofOthers);
  const plannedFor = (id: string) => priceOf(id) * (isVulnerable(id) ? 6 : 12);
  const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);

  test("who is accepted", () => {
    expect(accepted).toHaveLength(summary.accepted);
    expect(accepted.map(({ row }) => row)).toEqual(screened.taken.map(({ row }) => row.row));
    for (const { group, people } of screened.groups) {
      expect(accepted.filter((row) => groupOfRow(row) === group.id)).toHaveLength(people);
    }
  });

  test("persons times contribution times months: the plan and its groups that reported", () => {
    const { plan, evaluation } = reportIn(english);
    expect(plan.total).toBe(sum(accepted.map((row) => plannedFor(groupOfRow(row)))));
    const reported = accepted.map(groupOfRow).filter((id) => id !== "ibadah");
    expect(evaluation.overall.planned.persons).toBe(reported.length);
    expect(evaluation.overall.planned.amount).toBe(sum(reported.map(plannedFor)));
  });

  test("months paid times contribution: what was paid, in all, by month and by budget", () => {
    const { evaluation, months } = reportIn(english);
    const paid = year.people.map(({ group, monthsPaid = 0 }) => monthsPaid * priceOf(group.id));
    const { realised } = evaluation.overall;
    expect(realised.amount).toBe(sum(paid));
    expect(realised.persons).toBe(
      year.people.filter(({ monthsPaid = 0 }) => monthsPaid > 0).length,
    );
    expect(sum(months.map(({ amount }) => amount))).toBe(realised.amount);
    expect(sum(months.map(({ paid: people }) => people))).toBe(realised.personMonths);
    const lines = fundingLines(reportIn(english));
    expect(sum(lines.map((line) => line.realised))).toBe(realised.amount);
    const ofVulnerable = year.people.filter(({ group }) => isVulnerable(group.id));
    expect(lines[1]?.realised).toBe(
      sum(ofVulnerable.map(({ monthsPaid = 0 }) => monthsPaid * ofOthers)),
    );
    expect(sum(lines.map((line) => line.notReported))).toBe(
      accepted.filter((row) => groupOfRow(row) === "ibadah").length * ofOthers * 12,
    );
  });

  test("coverage of December, by village and in all, and who died", () => {
    const { after, villages, quota, months, evaluation } = reportIn(english);
    const paid = year.people.filter(
      ({ group, monthsPaid = 0 }) => monthsPaid === (isVulnerable(group.id) ? 6 : 12),
    );
    expect(after.overall.covered).toBe(paid.length);
    const byVillage = new Map<string | undefined, number>();
    for (const { row } of paid) byVillage.set(row.village, (byVillage.get(row.village) ?? 0) + 1);
    for (const { group, covered } of villages.groups) {
      expect(byVillage.get(group) ?? 0).toBe(covered);
    }
    expect(quota.protected).toBe(paid.filter(({ group }) => isVulnerable(group.id)).length);
    const dead = year.people.filter(({ died }) => died).length;
    expect([sum(months.map(({ died }) => died)), evaluation.benefits?.cases]).toEqual([dead, dead]);
    const left = year.people.filter((person) => person.left).length;
    expect(sum(months.map((month) => month.left))).toBe(left);
  });

  test("the draft of 2024: those who stayed, twelve months each", () => {
    const { draft } = reportIn(english);
    const stayed = year.people.filter(({ left, died }) => !left && !died);
    expect(draft.personMonths).toBe(stayed.length * 12);
    expect(draft.total).toBe(sum(stayed.map(({ group }) => priceOf(group.id) * 12)));
    expect(year.draftByVillage.total).toBe(draft.total);
    expect(draft.ceilings?.[0]?.shortfall).toBe(draft.total - input.ceilings.next.amount);
  });
});

describe("what an office fills in", () => {
  const written = (change: (facts: Record<string, unknown>) => void) => {
    const facts = JSON.parse(readFileSync(exampleInput, "utf8")) as Record<string, unknown>;
    change(facts);
    const file = join(mkdtempSync(join(tmpdir(), "report-")), "report.json");
    writeFileSync(file, JSON.stringify(facts));
    return file;
  };

  test("the example names no person", () => {
    expect(input.signatures.map(({ name }) => name)).toEqual(["Nama (diisi)", "Nama (diisi)"]);
  });

  test("what is missing or wrong is named", () => {
    const missing = written((facts) => delete facts["number"]);
    expect(() => readReportInput(missing)).toThrow(/number/);
    const wrong = written((facts) => (facts["date"] = "31 Januari 2024"));
    expect(() => readReportInput(wrong)).toThrow(/date/);
  });

  test("stands on the page", () => {
    const own = readReportInput(
      written((facts) => {
        facts["number"] = "560/12/2024";
        facts["date"] = "2024-02-29";
        facts["letterhead"] = { government: "PEMKAB", office: "DINAS", address: "Jalan 1" };
        facts["signatures"] = [{ role: { id: "Sekretaris", en: "Secretary" }, name: "N. N." }];
      }),
    );
    const html = page({ ...reportIn(indonesian), input: own }, indonesian);
    for (const text of ["560/12/2024", "29 Februari 2024", "PEMKAB", "DINAS", "Jalan 1"]) {
      expect(html).toContain(text);
    }
    expect(html).toContain('<p>Sekretaris</p><p class="name">N. N.</p>');
    expect(html).not.toContain("Nama (diisi)");
  });
});

describe("recommendations", () => {
  test("follow from the figures of the report", () => {
    const found = reportIn(indonesian);
    const speech = speechOf(indonesian);
    const said = recommendations(found, speech);
    expect(said.map(({ id }) => id)).toEqual([
      "rows-to-clarify",
      "group-to-clarify",
      "rows-to-repair",
      "groups-not-reported",
      "groups-below",
      "arrears",
      "coverage-short",
      "quota-short",
      "money-left",
      "next-short",
    ]);
    const textOf = (wanted: string) => said.find(({ id }) => id === wanted)?.text ?? "";
    const { count, rupiah } = speech;
    const unpaid = year.people.filter(
      ({ monthsPaid, left, died, group }) =>
        monthsPaid !== undefined &&
        !left &&
        !died &&
        Number(firstMonth(group).slice(5)) + monthsPaid <= 12,
    );
    expect(textOf("arrears")).toContain(`${count(unpaid.length)} peserta`);
    expect(textOf("groups-not-reported")).toContain("Pengelola rumah ibadah");
    expect(textOf("rows-to-clarify")).toContain(`${count(summary.toClarify)} baris`);
    expect(textOf("next-short")).toContain(rupiah(found.draft.total - input.ceilings.next.amount));
    expect(textOf("next-short")).toContain(`${count(found.fit.leftOut)} orang`);
    expect(textOf("money-left")).toContain(
      rupiah(
        input.ceilings.first.amount +
          input.ceilings.revised.amount -
          found.evaluation.overall.realised.amount,
      ),
    );
  });

  test("say nothing of what is in order, and name what is not", () => {
    const [empty] = few.villages;
    if (!empty) throw new Error("no village");
    const headcounts = few.register.headcounts.filter(({ village }) => village !== empty.code);
    const ample = { ...input.ceilings.next, amount: 4_000_000_000 };
    const scant = { ...input.ceilings.first, amount: 1_000_000 };
    const found = monitor(
      { ...few, register: { ...few.register, headcounts } },
      {
        ...input,
        target: 0.001,
        attentionBelow: 0.001,
        vulnerableInEachVillage: 1,
        ceilings: { ...input.ceilings, next: ample, first: scant },
      },
      english,
    );
    const said = recommendations(found, speechOf(english));
    const ids = said.map(({ id }) => id);
    expect(ids).not.toContain("groups-below");
    expect(ids).not.toContain("coverage-short");
    expect(ids).not.toContain("next-short");
    expect(ids).toEqual(expect.arrayContaining(["ceiling-exceeded", "next-left"]));
    const without = said.find(({ id }) => id === "villages-without-members")?.text;
    expect(without).toContain(`${empty.name} (${empty.district})`);
  }, 30_000);
});

const womenPaid = ({ bySex }: ReturnType<typeof monitor>) =>
  bySex.groups
    .filter(({ subgroup }) => subgroup === "female")
    .reduce((all, { covered = 0 }) => all + covered, 0);

/** The words of a page, without its marks and its style. */
const textIn = (html: string) => html.replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, " ");

describe("the report", () => {
  test("plan, coverage and evaluation rest on those who were taken", () => {
    const { evaluation, after, fit, bySex, draft } = reportIn(english);
    expect(evaluation.notReported).toEqual(["Keepers of houses of worship"]);
    expect(evaluation.planned.persons).toBe(summary.accepted);
    expect(fit.persons + fit.leftOut).toBe(draft.personMonths / 12);
    expect(bySex.overall.covered).toBe(after.overall.covered);
    expect(bySex.overall.workers).toBe(screened.taken.length);
    expect(fit.spent).toBeLessThanOrEqual(fit.budget);
  });

  test("a second run writes the same pages", () => {
    const [first, second] = [few, tenth()].map((one) => [
      page(monitor(one, input, indonesian), indonesian),
      markdown(monitor(one, input, english), english),
    ]);
    expect(second).toEqual(first);
  }, 30_000);

  describe.each([indonesian, english])("in $language", (locale) => {
    const { count, percent, rupiah } = locale.format;
    const found = reportIn(locale);
    const html = page(found, locale);

    test("one page with nothing outside it", () => {
      expect(html).toContain(`<html lang="${locale.language}">`);
      expect(html).not.toMatch(/<script|<link|<img|@import|url\(|undefined|NaN/);
      expect(html.replaceAll("http://www.w3.org/", "")).not.toMatch(/https?:/);
      expect(html).not.toMatch(/\d{16}/);
      expect(html).toContain("@page { size: A4");
      expect(html.match(/<caption>/g)).toHaveLength(readTables(html).length);
      expect(html.match(/<h1>/g)).toHaveLength(1);
      expect(html.match(/role="img" aria-label="/g)).toHaveLength(3);
    });

    test("the columns of every table add up to its total", () => {
      const totalled = readTables(html).filter(({ total }) => total !== undefined);
      // Eleven of the report, two of its second annex, and nine districts with their villages.
      expect(totalled).toHaveLength(22);
      for (const { caption, rows, total = [] } of totalled) {
        total.forEach((cell, column) => {
          const sum = numberIn(cell);
          if (sum === undefined) return;
          const parts = rows.map((row) => numberIn(row[column] ?? "") ?? Number.NaN);
          const added = parts.reduce((all, part) => all + part, 0);
          // What each line lacks for the target is rounded up to whole people.
          const isRoundedUp = column === 4 && /Kecamatan|kecamatan|istrict/.test(caption);
          expect(added - sum, `${caption}, column ${column + 1}`).toBeGreaterThanOrEqual(0);
          expect(added - sum, `${caption}, column ${column + 1}`).toBeLessThan(
            isRoundedUp ? rows.length : 1,
          );
        });
      }
    });

    test("the figures are those of the library", () => {
      const { plan, evaluation, after, quota, fit, expected, draft, range } = found;
      const amounts = [plan.total, evaluation.overall.realised.amount, fit.spent, fit.left];
      const others = [draft.total, range.atLeast, range.atMost, quota.costs?.short ?? 0];
      const benefits = [evaluation.benefits?.amount ?? 0, expected.total];
      for (const amount of [...amounts, ...others, ...benefits]) {
        expect(html).toContain(rupiah(amount).replace(/,00$/, ""));
      }
      const { covered = 0, workers = 0, percent: share, neededForTarget } = after.overall;
      const people = [covered, workers, neededForTarget ?? 0, quota.villagesMet, fit.leftOut];
      for (const figure of people) expect(html).toContain(count(figure));
      expect(html).toContain(percent(share ?? ""));
      const charts = html.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
      expect(charts).toHaveLength(6);
      for (const { planned, realised } of evaluation.groups) {
        for (const svg of charts.slice(0, 2)) {
          expect(svg).toContain(`>${count(planned.personMonths)}<`);
          expect(svg).toContain(`>${count(realised.personMonths)}<`);
        }
      }
    });

    test("the outcomes of screening stand on the page", () => {
      const [outcome, reasons, questions] = readTables(html).slice(1);
      expect(outcome?.rows.map((row) => numberIn(row[1] ?? ""))).toEqual(
        outcomes(screened).map(({ rows }) => rows),
      );
      expect(outcome?.total?.[1]).toBe(count(listed));
      expect(reasons?.rows.map((row) => numberIn(row[1] ?? ""))).toEqual(
        summary.byReason.map(({ rows }) => rows),
      );
      for (const { rows } of summary.byMissing) {
        expect(questions?.rows.map((row) => numberIn(row[1] ?? ""))).toContain(rows);
      }
      const cleaning = readTables(html).at(-1);
      expect(cleaning?.total?.[1]).toBe(count(screened.cleaned.changes.length));
      expect(cleaning?.rows.length).toBeGreaterThan(5);
    });

    test("accepted is one number wherever it stands", () => {
      const accepted = count(summary.accepted);
      const tables = readTables(html);
      const [, outcome, , , placement] = tables;
      const sexes = tables.find(({ total }) => total?.[1] === count(womenPaid(found)));
      const districts = tables.find(
        ({ total }) => total?.[1] === count(listed) && total.length > 3,
      );
      const ofSexes =
        (numberIn(sexes?.total?.[2] ?? "") ?? 0) + (numberIn(sexes?.total?.[4] ?? "") ?? 0);
      expect(html).toContain(`<strong>${accepted}</strong>`);
      expect(outcome?.rows[0]?.[1]).toBe(accepted);
      expect(placement?.total?.[4]).toBe(accepted);
      expect(districts?.total?.[2]).toBe(accepted);
      expect(count(ofSexes)).toBe(accepted);
      const said = markdown(found, locale).match(/(?:diterima|accepted):? [\d.,]*\d/gi) ?? [];
      expect(said.length).toBeGreaterThan(0);
      for (const text of said) expect(text.split(" ")[1]).toBe(accepted);
    });

    test("names, not codes, in what people read", () => {
      const ids = [
        ...workerCategories.map(({ id }) => id),
        ...allGroups.map(({ id }) => id),
      ].filter((id) => id.includes("-"));
      for (const text of [textIn(html), markdown(found, locale)]) {
        expect(text).not.toMatch(/\b\d{2}\.\d{2}\.\d{2}\.\d{4}\b|\b62\.05\b/);
        expect(text).not.toMatch(/\b(jkk|jkm|apbd|wage-earner|non-wage-earner)\b/);
        for (const id of ids) expect(text).not.toMatch(new RegExp(`(?<![\\w-])${id}(?![\\w-])`));
      }
    });

    test("every village stands in the annex by its name, and once in the boxes", () => {
      const tables = readTables(html);
      const annexed = tables.slice(-13, -4);
      expect(annexed.flatMap(({ rows }) => rows.map(([name]) => name))).toHaveLength(93);
      const named = annexed.flatMap(({ rows }) => rows.map(([name = ""]) => name)).sort();
      expect(named).toEqual(year.villages.map(({ name }) => name).sort());
      const boxes = html.match(/<li class="shade-\d"><b>/g) ?? [];
      expect(boxes).toHaveLength(93);
    });

    test("what is fictitious says so: all tables but that of the sources", () => {
      const mark = locale.language === "id" ? "data fiktif" : "fictitious";
      const unmarked = readTables(html).filter(({ caption }) => !caption.endsWith(mark));
      expect(unmarked).toHaveLength(1);
      expect(unmarked[0]?.rows.map((row) => row[2])).toEqual(
        input.sources.map(({ made }) =>
          made ? mark : locale.language === "id" ? "nyata" : "real",
        ),
      );
    });

    test("the workbook has the draft, the villages, the coverage and the funding", async () => {
      const sheets = reportSheets(found, year, locale);
      const read = await readWorkbook(await workbookOf(sheets));
      const [draft, villages, coverage, funding] = read.map(({ data }) => data.slice(1));
      const sumOf = (lines: typeof draft = [], column: number) =>
        lines.reduce((all, line) => all + Number(line[column]), 0);
      expect(read[0]?.data[0]).toHaveLength(5);
      expect(sumOf(draft, 2)).toBe(found.draft.personMonths);
      expect(sumOf(draft, 4)).toBe(found.draft.total);
      for (const line of draft ?? []) expect(Number(line[2]) * Number(line[3])).toBe(line[4]);
      expect(villages).toHaveLength(93);
      expect(sumOf(villages, 5)).toBe(found.draft.total);
      expect(villages?.map((line) => line[1]).sort()).toEqual(
        year.villages.map(({ name }) => name).sort(),
      );
      expect(coverage).toHaveLength(93);
      expect(sumOf(coverage, 3)).toBe(found.after.overall.covered);
      expect(sumOf(funding, 3)).toBe(found.evaluation.overall.realised.amount);
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
