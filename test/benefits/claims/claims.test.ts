import { describe, expect, test } from "vitest";
import {
  amendLaw,
  claimDeadlines,
  claimDocuments,
  english,
  englishNotes,
  indonesian,
  indonesianLaw,
  InvalidInputError,
  latePaymentCompensation,
  OutOfCoverageError,
  paymentDeadline,
  type ClaimDeadline,
  type ClaimDeadlineId,
  type ClaimDeadlinesInput,
  type ClaimDocuments,
  type ClaimDocumentsInput,
  type LatePaymentCompensation,
  type LatePaymentInput,
  type Options,
} from "../../../src/index.js";
import { fromOf, provisionOf } from "../../../src/core/provision.js";
import type { NoteId } from "../../../src/law/note-id.js";
import { citationOf, said } from "../../words.js";

describe("the payment deadline", () => {
  // 5 June 2026 is a Friday.
  const by = (
    programme: "jkk" | "jkm" | "jht" | "jp",
    more: object = {},
    options?: Options,
  ): string =>
    paymentDeadline({ programme, completeOn: "2026-06-05", holidays: [], ...more }, options).by;

  test("counts working days after the day of completeness", () => {
    expect(by("jkm")).toBe("2026-06-10");
    expect(by("jht")).toBe("2026-06-12");
    expect(by("jkk")).toBe("2026-06-16");
    expect(by("jp")).toBe("2026-06-20");
    expect(by("jkm", { holidays: ["2026-06-08"] })).toBe("2026-06-11");
    expect(by("jkm", { completeOn: "2026-06-06" })).toBe("2026-06-10");
  });

  test("Saturday is a reading, and missing holidays are said", () => {
    const sunday = { readings: { "payment.rest-days": "sunday" } } as const;
    expect(by("jkm", {}, sunday)).toBe("2026-06-09");
    const codes = paymentDeadline({ programme: "jkm", completeOn: "2026-06-05" }).warnings;
    expect(codes.map(({ code }) => code)).toEqual(["holidays-not-given"]);
    expect(paymentDeadline({ programme: "jp", completeOn: "2026-06-05" }).warnings).toEqual([]);
  });

  test("begins in July 2015", () => {
    for (const programme of ["jkk", "jkm", "jht", "jp"] as const) {
      expect(paymentDeadline({ programme, completeOn: "2015-07-01" }).days).toBeGreaterThan(2);
      expect(() => paymentDeadline({ programme, completeOn: "2015-06-30" })).toThrow(
        OutOfCoverageError,
      );
    }
  });
});

describe("the compensation of a late payment", () => {
  const late = (more: Partial<LatePaymentInput>, options?: Options): LatePaymentCompensation =>
    latePaymentCompensation(
      {
        programme: "jkm",
        benefit: 42_000_000,
        completeOn: "2026-06-05",
        paidOn: "2026-06-15",
        holidays: [],
        ...more,
      },
      options,
    );

  test("is 1 % a day: 42 million, five days late", () => {
    expect(late({})).toMatchObject({
      by: "2026-06-10",
      daysLate: 5,
      total: 2_100_000,
      exact: "2100000",
      paidTo: "heirs",
    });
  });

  test("is nothing in time, and one day's worth the day after", () => {
    expect(late({ paidOn: "2026-06-10" })).toMatchObject({ daysLate: 0, total: 0, steps: [] });
    expect(late({ paidOn: "2026-06-08" })).toMatchObject({ daysLate: 0, total: 0 });
    expect(late({ paidOn: "2026-06-10" })).not.toHaveProperty("monthsLate");
    expect(late({ paidOn: "2026-06-11" })).toMatchObject({ daysLate: 1, total: 420_000 });
    expect(late({ paidOn: "2026-06-12" }).readings.map(({ id }) => id)).not.toContain(
      "claims.days-of-delay",
    );
  });

  test("counts calendar days, by the other reading working days", () => {
    const working = { readings: { "claims.days-of-delay": "working-days" } } as const;
    expect(late({}, working)).toMatchObject({ daysLate: 3, total: 1_260_000 });
    expect(late({}).readings.map(({ id }) => id)).toContain("claims.days-of-delay");
  });

  test("of JKK goes to the participant, after seven working days", () => {
    expect(late({ programme: "jkk", paidOn: "2026-06-17" })).toMatchObject({
      by: "2026-06-16",
      daysLate: 1,
      paidTo: "participant",
    });
  });

  test("is exact and rounded once", () => {
    const odd = late({ benefit: 16_889_670.45, paidOn: "2026-06-11" });
    expect(odd).toMatchObject({ exact: "168896.7045", total: 168_897 });
    expect(odd.steps.at(-1)?.kind).toBe("round");
  });

  test("of a pension it is two percent for each month begun, or completed", () => {
    // Fifteen days after 1 June 2026.
    const pension = { programme: "jp", benefit: 1_000_000, completeOn: "2026-06-01" } as const;
    const completed = { readings: { "claims.months-of-delay": "completed" } } as const;
    const of = (paidOn: string, options?: Options): (number | undefined)[] => {
      const { monthsLate, total } = late({ ...pension, paidOn }, options);
      return [monthsLate, total];
    };
    expect(of("2026-06-16")).toEqual([0, 0]);
    expect(late({ ...pension, paidOn: "2026-06-02" })).toMatchObject({
      monthsLate: 0,
      daysLate: 0,
      readings: [],
    });
    expect(of("2026-06-17")).toEqual([1, 20_000]);
    expect(of("2026-06-17", completed)).toEqual([0, 0]);
    expect(of("2026-07-16")).toEqual([1, 20_000]);
    expect(of("2026-07-17")).toEqual([2, 40_000]);
    expect(of("2026-07-17", completed)).toEqual([1, 20_000]);
    const full = late({ ...pension, paidOn: "2026-07-16" });
    expect(full).toMatchObject({ readings: [], daysLate: 30, by: "2026-06-16" });
    expect(full).not.toHaveProperty("paidTo");
    expect(full.rules.map(provisionOf)).toContain("jp.payment.late-percent");
  });

  test("other programmes and impossible days are refused", () => {
    expect(() => late({ programme: "jht" as never })).toThrow(
      "programme: expected.claims.programme",
    );
    expect(() => late({ paidOn: "2026-06-04" })).toThrow("paidOn");
  });
});

describe("the deadlines of a claim", () => {
  const find = (
    id: ClaimDeadlineId,
    more: Partial<ClaimDeadlinesInput>,
  ): ClaimDeadline | undefined =>
    claimDeadlines({
      event: "work-accident",
      segment: "wage-earner",
      date: "2026-05-04",
      ...more,
    }).deadlines.find((deadline) => deadline.id === id);

  test("a late report: of construction the rule on the employer was not found", () => {
    const consequence = (segment: ClaimDeadlinesInput["segment"]): string =>
      said(find("stage-1-report", { segment })?.consequence);
    expect(consequence("wage-earner")).not.toBe("");
    expect(consequence("wage-earner")).not.toContain("construction");
    expect(consequence("construction")).toContain("for construction BPJS is taken to pay");
  });

  test("the right to JKK lapses after two years, from 2 December 2019 after five", () => {
    expect(find("claim-window", { date: "2015-07-01" })?.by).toBe("2017-07-01");
    expect(find("claim-window", { date: "2019-12-01" })?.by).toBe("2021-12-01");
    expect(find("claim-window", { date: "2019-12-02" })?.by).toBe("2024-12-02");
    expect(find("claim-window", { date: "2020-02-29" })?.by).toBe("2025-02-28");
    expect(find("claim-window", { date: "2020-01-01", on: "2025-01-01" })?.late).toBe(false);
    expect(find("claim-window", { date: "2020-01-01", on: "2025-01-02" })?.late).toBe(true);
    const codes = (date: string): string[] =>
      claimDeadlines({ event: "work-accident", segment: "wage-earner", date }).warnings.map(
        ({ code }) => code,
      );
    expect(codes("2017-12-01")).toEqual([]);
    expect(codes("2017-12-02")).toEqual(["window-changed"]);
  });

  test("of a migrant worker the same years by a regulation of their own", () => {
    const migrant = { segment: "migrant-worker" } as const;
    expect(find("claim-window", { ...migrant, date: "2023-02-21" })?.by).toBe("2025-02-21");
    expect(find("claim-window", { ...migrant, date: "2023-02-22" })?.by).toBe("2028-02-22");
    expect(() => find("claim-window", { ...migrant, date: "2018-12-09" })).toThrow(
      OutOfCoverageError,
    );
    expect(find("stage-1-report", migrant)).toBeUndefined();
    const death = claimDeadlines({ ...migrant, event: "death", date: "2026-05-04" });
    expect(death.deadlines).toEqual([]);
    expect(death.warnings.map(({ code }) => code)).toEqual(["window-not-read"]);
  });

  test("JKM has no window", () => {
    for (const date of ["2019-12-01", "2019-12-02"]) {
      const window = find("claim-window", { event: "death", date });
      expect(window).not.toHaveProperty("by");
      expect(window?.text).toEqual({ key: "claim-window.jkm" });
    }
    expect(find("stage-1-report", { event: "death" })).toBeUndefined();
  });

  test("reports are due within 2 x 24 hours, by the employer or the member", () => {
    const accident = "report-deadlines.accident";
    expect(find("stage-1-report", {})?.by).toBe("2026-05-06");
    expect(said(find("stage-1-report", {})?.text)).toContain("The employer");
    expect(said(find("stage-1-report", { segment: "non-wage-earner" })?.text)).toContain(
      "The member",
    );
    expect(find("stage-1-report", {})?.text).toHaveProperty("values.event.key", accident);
    expect(find("stage-1-report", { event: "occupational-disease" })?.text).toHaveProperty(
      "values.event.key",
      "report-deadlines.diagnosis",
    );
    expect(find("stage-1-report", {})).not.toHaveProperty("late");
    expect(find("stage-1-report", { reportedOn: "2026-05-06" })?.late).toBe(false);
    expect(find("stage-1-report", { reportedOn: "2026-05-07" })?.late).toBe(true);
    expect(find("stage-1-report", { on: "2026-05-07" })?.late).toBe(true);
    expect(find("stage-2-report", {})).toMatchObject({ needs: "letterOn" });
    expect(find("stage-2-report", { letterOn: "2026-06-01" })?.by).toBe("2026-06-03");
  });

  test("a suspected case is concluded on within 30 days, from 6 October 2023", () => {
    const suspected = { suspected: true, reportedOn: "2023-10-07" };
    expect(find("conclusion", { ...suspected, date: "2023-10-06" })?.by).toBe("2023-11-06");
    expect(find("conclusion", { ...suspected, date: "2023-10-05" })).toBeUndefined();
    expect(find("conclusion", { suspected: true })).toMatchObject({ needs: "reportedOn" });
    expect(find("conclusion", {})).toBeUndefined();
    expect(find("conclusion", { suspected: true })?.text).toHaveProperty(
      "values.payer.key",
      "decision-deadlines.insurer",
    );
    const disease = find("conclusion", { suspected: true, event: "occupational-disease" });
    expect(said(disease?.text)).toContain("BPJS Kesehatan bears the costs");
  });

  test("a disease arises within three years of the end of employment", () => {
    const tail = (employmentEndedOn: string): ClaimDeadline | undefined =>
      find("disease-after-employment", { event: "occupational-disease", employmentEndedOn });
    expect(tail("2023-05-04")).toMatchObject({ by: "2026-05-04", late: false });
    expect(tail("2023-05-03")).toMatchObject({ by: "2026-05-03", late: true });
    expect(find("disease-after-employment", { event: "occupational-disease" })).toBeUndefined();
  });

  test("a complete claim is paid in three or seven working days", () => {
    const complete = { completeOn: "2026-06-05", holidays: [] };
    expect(find("payment", complete)?.by).toBe("2026-06-16");
    expect(find("payment", { ...complete, event: "death" })?.by).toBe("2026-06-10");
    expect(find("payment", { ...complete, on: "2026-06-17" })?.late).toBe(true);
    expect(find("payment", {})).toMatchObject({ needs: "completeOn" });
    expect(said(find("payment", {})?.consequence, indonesian)).toContain("1%");
  });

  test("of an accident are four, in their order; the payment goes by the day of completeness", () => {
    const accident = {
      event: "work-accident",
      segment: "wage-earner",
      date: "2026-12-30",
    } as const;
    expect(claimDeadlines(accident).deadlines.map(({ id }) => id)).toEqual([
      "stage-1-report",
      "stage-2-report",
      "claim-window",
      "payment",
    ]);
    const law = amendLaw(indonesianLaw, {
      name: "paid sooner",
      changes: [
        {
          provision: "jkk.payment.time",
          from: "2027-01-01",
          value: { days: 5, kind: "working-days" },
          cites: [{ regulation: "pp-44-2015", article: "Pasal 37" }],
        },
      ],
    });
    const days = (completeOn?: string): unknown =>
      claimDeadlines({ ...accident, completeOn }, { law }).deadlines.at(-1)?.text;
    expect(days()).toHaveProperty("values.days", 7);
    expect(days("2026-12-31")).toHaveProperty("values.days", 7);
    expect(days("2027-01-01")).toHaveProperty("values.days", 5);
  });

  test("facts that do not belong together are refused", () => {
    expect(() => find("payment", { event: "death", letterOn: "2026-06-01" })).toThrow("letterOn");
    expect(() => find("payment", { event: "death", suspected: true })).toThrow("suspected");
    expect(() => find("payment", { reportedOn: "2026-05-03" })).toThrow("reportedOn");
    for (const field of ["reportedOn", "letterOn", "completeOn", "on"] as const) {
      expect(() => find("payment", { [field]: "2026-05-04" }), field).not.toThrow();
      expect(() => find("payment", { [field]: "2026-05-03" }), field).toThrow(field);
    }
    expect(() => find("payment", { employmentEndedOn: "2026-05-03" })).toThrow("employmentEndedOn");
    expect(() => claimDeadlines({} as never)).toThrow(InvalidInputError);
  });
});

describe("the documents", () => {
  const ids = (claim: "jkk" | "jkm" | "scholarship", date: string): string[] =>
    claimDocuments({ claim, date }).documents.map(({ id }) => id);

  test("of JKM: four in PP 44/2015, nine since Permenaker 5/2021, the civil certificate since 2025", () => {
    expect(ids("jkm", "2021-03-31")).toHaveLength(4);
    expect(ids("jkm", "2021-04-01")).toHaveLength(9);
    expect(ids("jkm", "2025-02-23")).toContain("death-letter");
    expect(ids("jkm", "2025-02-24")).toContain("death-certificate");
    expect(ids("jkm", "2025-02-24")).not.toContain("death-letter");
    expect(() => ids("jkm", "2015-06-30")).toThrow(OutOfCoverageError);
  });

  test("of JHT by the ground: three grounds are known from statements of BPJS only", () => {
    const jht = (ground: NonNullable<ClaimDocumentsInput["ground"]>): ClaimDocuments =>
      claimDocuments({ claim: "jht", date: "2026-03-10", ground });
    const listed = (ground: NonNullable<ClaimDocumentsInput["ground"]>): string[] =>
      jht(ground).documents.map(({ id }) => id);
    expect(listed("death")).toEqual([
      "heir-identity",
      "death-letter-or-certificate",
      "heir-certificate",
      "birth-certificate",
      "family-card",
      "will",
    ]);
    expect(listed("leaving-indonesia")).toContain("passport");
    expect(listed("total-disability")).toContain("doctors-letter");
    const note = ({ rules: [key = "@"] }: ClaimDocuments): string => {
      const versions = indonesianLaw.provision(provisionOf(key))?.versions;
      const id = versions?.find(({ from }) => from === fromOf(key))?.note;
      return typeof id === "string" ? englishNotes.texts[`note.${id as NoteId}`] : "";
    };
    for (const ground of ["death", "leaving-indonesia", "total-disability"] as const) {
      expect(note(jht(ground))).toContain("statements of BPJS only");
    }
    expect(note(jht("resignation"))).toContain("NPWP");
    const resigned = jht("resignation");
    expect(citationOf(resigned, { provisions: resigned.rules })?.article).toBe("Pasal 7, 9, 11");
  });

  test("of the first month of JKP four, proved since 2025 by Pasal 9", () => {
    for (const date of ["2022-01-26", "2025-02-06", "2025-02-07"]) {
      const { documents, provisions } = claimDocuments({ claim: "jkp", date });
      expect(documents.map(({ id }) => id)).toEqual([
        "dismissal-report",
        "proof-of-dismissal",
        "readiness-statement",
        "own-bank-account",
      ]);
      const cites = provisions[0]?.cites ?? [];
      expect(said(cites[0], indonesian)).toBe(
        "Peraturan BPJS Ketenagakerjaan 1/2022 (pasalnya belum diketahui)",
      );
      expect(cites).toHaveLength(date < "2025-02-07" ? 2 : 3);
    }
  });

  test("of JKK five, of a first scholarship claim seven", () => {
    expect(ids("jkk", "2021-04-01")).toHaveLength(5);
    expect(() => ids("jkk", "2021-03-31")).toThrow(OutOfCoverageError);
    expect(ids("scholarship", "2021-04-01")).toHaveLength(7);
    expect(ids("scholarship", "2025-02-24")).toHaveLength(7);
    for (const { id } of claimDocuments({ claim: "scholarship", date: "2026-01-01" }).documents) {
      for (const locale of [indonesian, english]) expect(said(id, locale)).not.toBe("");
    }
  });
});
