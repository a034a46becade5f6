import { describe, expect, test } from "vitest";
import {
  claimDeadlines,
  claimDocuments,
  latePaymentCompensation,
  paymentDeadline,
  type ClaimDeadlinesInput,
} from "../../../src/index.js";
import { issuesOf } from "../../issues-of.js";

const codes = (input: ClaimDeadlinesInput): string[] =>
  claimDeadlines(input).warnings.map(({ code }) => code);
const accident = { event: "work-accident", segment: "wage-earner", holidays: [] } as const;

describe("the deadlines of a claim", () => {
  test("of a disease are told with their words and their articles", () => {
    const { deadlines } = claimDeadlines({
      event: "occupational-disease",
      segment: "wage-earner",
      date: "2024-05-06",
      employmentEndedOn: "2023-05-06",
      suspected: true,
      reportedOn: "2024-05-07",
      on: "2024-07-01",
      holidays: [],
    });
    expect(deadlines.slice(2)).toEqual([
      {
        id: "conclusion",
        text: {
          key: "decision-deadlines.conclusion",
          values: { days: 30, payer: { key: "decision-deadlines.bpjs-kesehatan" } },
        },
        by: "2024-06-06",
        late: true,
        provisions: ["jkk.suspected-case.conclusion@2023-10-06"],
      },
      {
        id: "disease-after-employment",
        text: { key: "decision-deadlines.disease", values: { value: 3 } },
        by: "2026-05-06",
        late: false,
        consequence: { key: "decision-deadlines.no-right" },
        provisions: ["jkk.cover.disease-tail.years@2015-07-01"],
      },
      {
        id: "claim-window",
        text: {
          key: "claim-window.jkk-window",
          values: { value: 5, since: { key: "claim-window.diagnosis" } },
        },
        by: "2029-05-06",
        late: false,
        consequence: { key: "claim-window.lapses" },
        provisions: ["jkk.claim.window@2019-12-02"],
      },
      {
        id: "payment",
        text: { key: "decision-deadlines.complete", values: { days: 7 } },
        needs: "completeOn",
        consequence: { key: "decision-deadlines.compensation", values: { rate: "1" } },
        provisions: ["jkk.payment.time@2015-07-01", "jkk.payment.late-compensation@2015-07-01"],
      },
    ]);
  });

  test("of an accident count from the accident, not from a diagnosis", () => {
    const { deadlines } = claimDeadlines({ ...accident, date: "2024-05-06" });
    expect(deadlines.find(({ id }) => id === "claim-window")?.text.values).toEqual({
      value: 5,
      since: { key: "report-deadlines.accident" },
    });
  });

  test("are in doubt where the window changed while it ran", () => {
    const changed = {
      code: "window-changed",
      severity: "doubt",
      provisions: ["jkk.claim.window@2015-07-01"],
    };
    const warnings = (date: string): unknown => claimDeadlines({ ...accident, date }).warnings;
    expect(warnings("2017-12-01")).toEqual([]);
    expect(warnings("2017-12-02")).toEqual([changed]);
    expect(warnings("2019-12-02")).toEqual([]);
  });

  test("assume holidays only where they decide on a day", () => {
    const paid = { ...accident, date: "2024-05-06", completeOn: "2024-06-03" };
    expect(codes(paid)).not.toContain("holidays-not-given");
    expect(codes({ ...paid, holidays: undefined })).toContain("holidays-not-given");
  });

  test("are in doubt by the rule of 2026 for migrant workers alone", () => {
    const late = { ...accident, date: "2026-12-01" };
    expect(codes(late).filter((code) => code.startsWith("migrant"))).toEqual([]);
  });

  const ended = { path: "employmentEndedOn", code: "expected.claims.employment-ended-on" };
  test.each<[string, Partial<ClaimDeadlinesInput>, unknown[]]>([
    ["an employment that ended on the day", { employmentEndedOn: "2024-05-06" }, []],
    ["an employment that ends later", { employmentEndedOn: "2024-05-07" }, [ended]],
    [
      "an employment of a member of its own account",
      { segment: "non-wage-earner", employmentEndedOn: "2023-05-06" },
      [ended],
    ],
  ])("of a disease take or refuse %s", (_, more, issues) => {
    const disease = { ...accident, event: "occupational-disease", date: "2024-05-06" } as const;
    expect(issuesOf(() => claimDeadlines({ ...disease, ...more }))).toEqual(issues);
  });
});

describe("the documents of a claim", () => {
  test.each([
    [{ claim: "jht", ground: "death" }, []],
    [{ claim: "jkm" }, []],
    [{ claim: "jkm", ground: "death" }, [{ path: "ground", code: "expected.claims.ground" }]],
    [{ claim: "jht" }, [{ path: "ground", code: "issue.required-as" }]],
  ])("ask for a ground of JHT alone: %j", (input, issues) => {
    const call = (): unknown => claimDocuments({ date: "2026-01-01", ...input } as never);
    expect(issuesOf(call)).toEqual(issues);
  });
});

describe("a payment", () => {
  const late = {
    programme: "jkm",
    benefit: 42_000_000,
    completeOn: "2026-06-05",
    paidOn: "2026-06-15",
    holidays: [],
  } as const;
  const rules = ["jkm.payment.time@2015-07-01", "jkm.payment.late-compensation@2015-07-01"];

  test("that is late is worked out in steps", () => {
    const { steps, rules: named } = latePaymentCompensation(late);
    expect(named).toEqual(rules);
    expect(steps).toEqual([
      { kind: "percent", provision: rules[1], percent: "1", of: 42_000_000, result: "420000" },
      { kind: "multiply", factor: 5, of: 420_000, result: "2100000" },
    ]);
  });

  test("in time has no steps; on the day of completeness it is in time", () => {
    const paidOn = (day: string): unknown => latePaymentCompensation({ ...late, paidOn: day });
    expect(paidOn("2026-06-10")).toMatchObject({ total: 0, daysLate: 0, steps: [] });
    expect(paidOn("2026-06-05")).toMatchObject({ total: 0, daysLate: 0, steps: [] });
    expect(issuesOf(() => paidOn("2026-06-04"))).toMatchObject([{ path: "paidOn" }]);
  });

  test("rests on the days of its programme", () => {
    expect(paymentDeadline({ programme: "jkm", completeOn: "2026-06-05" }).rules).toEqual([
      rules[0],
    ]);
  });
});
