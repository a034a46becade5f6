import { describe, expect, test } from "vitest";
import {
  amendLaw,
  assessEvent,
  explain,
  indonesian,
  indonesianLaw,
  type EventAssessment,
  type EventInput,
  type EventMember,
  type Options,
  type Programme,
  type ProgrammeAssessment,
} from "../../src/index.js";
import { provisionIds, refusal, said } from "../words.js";

const worker: EventMember = {
  segment: "wage-earner",
  programmes: ["jkk", "jkm", "jht", "jp", "jkp"],
  wage: 5_000_000,
  arrearsMonths: 0,
};
const died = { kind: "death", date: "2026-05-29", cause: "other" } as const;
const retired = { kind: "retirement", date: "2026-05-29" } as const;
const left = { kind: "job-loss", date: "2018-05-29", cause: "dismissal" } as const;

function part(
  input: EventInput,
  programme: Programme,
  options?: Options,
): ProgrammeAssessment | undefined {
  return assessEvent(input, options).programmes.find((one) => one.programme === programme);
}

describe("an event and the facts given with it", () => {
  const hurt = { kind: "work-accident", date: "2026-05-29", treatment: true } as const;
  const warned = (input: EventInput): string[] =>
    assessEvent(input)
      .warnings.filter(({ code }) => code === "event-of-other-programme")
      .map((warning) => said(warning));

  test("the facts of an accident are refused of another death", () => {
    const event = { ...died, circumstance: "commute", expenses: { dentures: 1 } } as const;
    expect(refusal(() => assessEvent({ event, member: worker, family: [] }))).toBe(
      'Invalid input: event.expenses: only with the cause "work-accident"; event.circumstance: only with the cause "work-accident"',
    );
    const found = (concludedAsWorkAccident: boolean): unknown =>
      assessEvent({ event: { ...died, concludedAsWorkAccident }, member: worker, family: [] });
    expect(() => found(false)).not.toThrow();
    expect(refusal(() => found(true))).toContain("event.concludedAsWorkAccident");
  });

  test("says which programme it belongs to, where the participant is not in it", () => {
    const inJkm = { ...worker, programmes: ["jkm"] } as const;
    expect(warned({ event: hurt, member: inJkm })).toEqual([
      "The event is a matter of JKK, which is not among the programmes given: nothing is calculated for it; an employer that ought to have enrolled the worker owes the same benefits (PP 44/2015 Pasal 27 ayat (1))",
    ]);
    expect(warned({ event: hurt, member: worker })).toEqual([]);
    const farmer = { segment: "non-wage-earner", programmes: ["jkk"], income: 1_000_000 } as const;
    expect(warned({ event: died, member: farmer, family: [] })).toEqual([
      "The event is a matter of JKM, which is not among the programmes given: nothing is calculated for it",
    ]);
    expect(warned({ event: retired, member: farmer })).toEqual([]);
  });

  test("a child of whom nothing is told is asked for in words", () => {
    const family = [{ relation: "child" }] as const;
    const member = { ...worker, contributionMonths: 40 };
    const words = explain(assessEvent({ event: died, member, family }), {
      locale: indonesian,
      format: "text",
    });
    expect(words).toContain("data sekolah anak (family[0].child)");
  });
});

describe("a programme that does not answer", () => {
  test("is not open to the segment, by the article on its members", () => {
    const farmer = { segment: "non-wage-earner", programmes: ["jp"], income: 1_000_000 } as const;
    const { outcome, notDue } = part({ event: died, member: farmer, family: [] }, "jp") ?? {};
    expect(outcome).toBe("not-due");
    expect(notDue).toMatchObject([{ reason: { key: "not-concerned.non-wage-earner" } }]);
    expect(provisionIds(notDue?.[0])).toEqual(["jp.members"]);
  });

  test("was not there yet", () => {
    expect(part({ event: left, member: worker }, "jkp")).toMatchObject({
      outcome: "undetermined",
      undetermined: [{ item: "jkp", reason: { key: "event.out-of-coverage" }, missing: [] }],
    });
    const before = { ...died, date: "2018-05-29" };
    expect(part({ event: before, member: worker, family: [] }, "jkp")?.notDue).toEqual([
      { item: "jkp", reason: { key: "not-concerned.jkp" }, provisions: [] },
    ]);
  });

  test("is named in capitals where it refuses a segment before its rule on segments", () => {
    const farmer = { segment: "non-wage-earner", programmes: ["jkp"], income: 1_000_000 } as const;
    expect(part({ event: left, member: farmer }, "jkp")).toMatchObject({
      outcome: "not-due",
      notDue: [
        {
          reason: {
            key: "event.not-open",
            values: { programme: "JKP", segment: { key: "segment.non-wage-earner" } },
          },
        },
      ],
    });
  });
});

describe("JHT without a balance", () => {
  test("is not due where a condition other than time bars it", () => {
    const member = { ...worker, segment: "wage-earner" } as const;
    const law = amendLaw(indonesianLaw, {
      name: "resignation of others",
      changes: [
        {
          provision: "jht.claim.resignation",
          from: "2026-01-01",
          value: { segments: ["non-wage-earner"], opens: "by-itself", waitingMonths: 1 },
          cites: [{ regulation: "permenaker-4-2022", article: "Pasal 8" }],
        },
      ],
    });
    const resigns = { kind: "job-loss", date: "2026-05-29", cause: "resignation" } as const;
    expect(part({ event: resigns, member }, "jht", { law })).toMatchObject({
      outcome: "not-due",
      notDue: [
        {
          item: "old-age-savings",
          reason: { key: "settled-checks.not-met" },
          provisions: ["jht.claim.resignation@2026-01-01"],
        },
      ],
      undetermined: [],
      missing: [],
    });
    const young = part({ event: retired, member: { ...member, birthDate: "1990-01-01" } }, "jht");
    expect(young?.undetermined).toMatchObject([
      { item: "old-age-savings", missing: ["member.jht.balance"] },
    ]);
  });
});

describe("a death", () => {
  test("of someone whose family is not known bars the pension by what is known", () => {
    const member = { ...worker, citizen: true, jp: { registered: false } };
    expect(part({ event: died, member }, "jp")).toMatchObject({
      outcome: "not-due",
      notDue: [{ item: "jp", reason: { key: "settled-checks.not-met" } }],
      undetermined: [],
    });
  });

  test("names the heir after one whose will is open, and says why that one is passed over", () => {
    const family = [
      { relation: "named-in-will" },
      { relation: "other", courtDetermination: true },
    ] as const;
    const { heirsByProgramme } = assessEvent({ event: died, member: worker, family });
    expect(heirsByProgramme.jkm).toMatchObject({
      rank: 6,
      members: [{ member: 1 }],
      passedOver: [{ member: 0, reason: { key: "open.will" } }],
    });
  });

  test("assumes of a child only what is not said of it", () => {
    const assumes = (child: object): unknown =>
      assessEvent({
        event: died,
        member: worker,
        family: [{ relation: "child", child: { level: "sd", grade: 1, ...child } }],
      }).warnings.find(({ code }) => code === "assumed-unmarried-not-working")?.assumes;
    const place = "family[0].child";
    expect(assumes({})).toEqual([`${place}.married`, `${place}.working`]);
    expect(assumes({ married: false })).toEqual([`${place}.working`]);
    expect(assumes({ married: false, working: false })).toBeUndefined();
  });
});

test("months without a break reach the claims of the scholarship", () => {
  const claims = (consecutiveContributionMonths: number): EventAssessment["scholarship"] =>
    assessEvent(
      {
        event: died,
        member: { ...worker, contributionMonths: 40, consecutiveContributionMonths },
        family: [{ relation: "child", child: { level: "higher", grade: 4 } }],
      },
      { readings: { "scholarship.contribution-period": "uninterrupted" } },
    ).scholarship;
  expect(claims(36)?.claims.map(({ amount }) => amount)).toEqual([12_000_000, 12_000_000]);
  expect(claims(35)).toBeUndefined();
});

test("the documents follow an amended law too", () => {
  const law = amendLaw(indonesianLaw, {
    name: "fewer papers",
    changes: [
      {
        provision: "jkm.claim.documents",
        from: "2026-01-01",
        value: ["participant-card", "death-certificate"],
        cites: [{ regulation: "permenaker-5-2021", article: "Pasal 79" }],
      },
    ],
  });
  const { programmes } = assessEvent(
    { event: died, member: { ...worker, programmes: ["jkm"] }, family: [{ relation: "spouse" }] },
    { law },
  );
  expect(programmes[0]?.documents.map(({ id }) => id)).toEqual([
    "participant-card",
    "death-certificate",
  ]);
});
