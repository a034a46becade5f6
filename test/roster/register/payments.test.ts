import { describe, expect, test } from "vitest";
import {
  createScreening,
  type InvalidInputError,
  type MemberRow,
  type MembershipRegister,
  type RegisterContext,
  type RegisterGroup,
  type RegisteredPerson,
  type RosterScheme,
  type RowVerdict,
  type WaitingPerson,
} from "../../../src/index.js";
import { farmers, lemo, member, register, sikui } from "./made-members.js";

/** One person of several rows. */
function person(
  rows: readonly Partial<MemberRow>[],
  context: Partial<RegisterContext> = {},
): RegisteredPerson {
  const [one] = register(
    rows.map((more) => member("1", more)),
    context,
  ).persons;
  if (!one) throw new Error("nobody");
  return one;
}

const span = (from: string, to: string) => ({ from, to });

describe("which months were paid", () => {
  test.each<[string, Partial<MemberRow>, Partial<RegisterContext>, object[]]>([
    ["all of a membership that goes on", { paid: "all" }, {}, [span("2026-01", "2026-12")]],
    [
      "all of one that ended",
      { paid: "all", ended: "2026-05", reason: "other" },
      {},
      [span("2026-01", "2026-05")],
    ],
    ["none", { paid: [] }, {}, []],
    [
      "months that touch, in any order",
      { paid: ["2026-05", "2026-03", "2026-04"] },
      {},
      [span("2026-03", "2026-05")],
    ],
    [
      "spans that overlap",
      { paid: [span("2026-02", "2026-06"), span("2026-03", "2026-04"), "2026-08"] },
      {},
      [span("2026-02", "2026-06"), span("2026-08", "2026-08")],
    ],
    ["up to a month, of all", {}, { paidTo: "2026-07" }, [span("2026-01", "2026-07")]],
    ["up to a month before all", { joined: "2026-03" }, { paidTo: "2026-02" }, []],
    [
      "up to a month after the end",
      { ended: "2026-05", reason: "other" },
      { paidTo: "2026-07" },
      [span("2026-01", "2026-05")],
    ],
    ["up to a month after the period", {}, { paidTo: "2027-03" }, [span("2026-01", "2026-12")]],
    [
      "by the row, whatever was paid of all",
      { paid: ["2026-03"] },
      { paidTo: "2026-07" },
      [span("2026-03", "2026-03")],
    ],
  ])("%s", (_, row, context, paid) => {
    const one = person([row], context);
    expect(one.paid).toEqual(paid);
    expect((one.paidMonths ?? 0) + (one.unpaidMonths ?? 0)).toBe(one.activeMonths);
    expect(one.warnings).toEqual([]);
  });

  test("is not known where one of two memberships does not say", () => {
    const first = { ended: "2026-03", reason: "other", paid: "all" } as const;
    expect(person([first, { joined: "2026-05" }])).not.toHaveProperty("paid");
    expect(person([first, { joined: "2026-05", paid: [] }]).paidMonths).toBe(3);
    expect(person([first, { joined: "2027-01" }]).paidMonths).toBe(3);
  });

  test("two memberships without a gap are one time of membership", () => {
    const one = person([
      { joined: "2025-10-15", ended: "2026-03", reason: "other", paid: ["2025-10"] },
      { joined: "2026-04", fundedBy: "csr", paid: ["2026-05", "2026-06"] },
    ]);
    expect(one.active).toEqual([span("2026-01", "2026-12")]);
    expect(one.facts).toMatchObject({
      membershipStart: "2025-10-15",
      contributionMonths: 3,
      consecutiveContributionMonths: 2,
    });
    expect(one.unpaid).toEqual([span("2026-01", "2026-04"), span("2026-07", "2026-12")]);
  });
});

describe("the standing of who is in arrears", () => {
  const paid = [span("2025-01", "2026-10")];

  test.each<[string, Partial<MemberRow>[], Partial<RegisterContext>, object | undefined]>([
    [
      "to the end",
      [{ joined: "2025-01", paid }],
      {},
      { on: "2026-12-31", atEnd: 2, lapsed: false },
    ],
    [
      "in the middle",
      [{ paid: [span("2026-01", "2026-02"), span("2026-06", "2026-12")] }],
      { on: "2026-05-20" },
      { on: "2026-05-20", atEnd: 0 },
    ],
    ["not at all", [{ paid: "all" }], {}, undefined],
    ["and left before the day", [{ ended: "2026-11", reason: "other", paid }], {}, undefined],
    [
      "and leaves in the month of the day",
      [{ ended: "2026-12", reason: "other", paid }],
      {},
      { on: "2026-12-31" },
    ],
    ["and died before", [{ died: "2026-12-20", paid }], {}, { on: "2026-12-20" }],
    [
      "and dies after the day",
      [{ died: "2026-12-28", paid }],
      { on: "2026-12-20" },
      { on: "2026-12-20" },
    ],
    [
      "and left, and died later",
      [{ ended: "2026-11", reason: "other", died: "2026-12-02", paid }],
      {},
      undefined,
    ],
  ])("%s", (_, rows, context, standing) => {
    const one = person(rows, context);
    if (standing) expect(one.standing).toMatchObject(standing);
    else expect(one).not.toHaveProperty("standing");
  });
});

test("the rules of arrears are named, and a holiday moves the day from which they are", () => {
  const row = member("1", { paid: ["2026-01"] });
  const at = (on: string, holidays: readonly string[]) =>
    register([row], { from: "2026-01", to: "2026-04", on, holidays });
  const [plain, moved] = [at("2026-03-17", []), at("2026-03-17", ["2026-03-16", "2026-03-17"])];
  const months = [plain, moved].map(({ persons }) => persons[0]?.facts.arrearsMonths);
  expect(months).toEqual([2, 1]);
  expect(plain.rules).toEqual([
    "identity.nik.structure@2015-07-01",
    "payment.due-day.non-wage-earner@2015-07-01",
    "payment.due-day.on-holiday@2015-07-01",
    "jkk.arrears.months@2015-07-01",
    "jkm.arrears.months@2015-07-01",
  ]);
  expect(register([member("1", { paid: "all" })]).rules).toEqual([
    "identity.nik.structure@2015-07-01",
  ]);
});

describe("who paid again after months unpaid", () => {
  const told = (until: string, segment: "wage-earner" | "non-wage-earner" = "non-wage-earner") => {
    const {
      income,
      segment: own,
      category,
      ...rest
    } = farmers as RegisterGroup & {
      income: number;
    };
    const groups: RegisterGroup[] =
      segment === own
        ? [farmers]
        : [{ ...rest, segment: "wage-earner", wage: 3_000_000, riskGroup: "low" }];
    const { warnings } = person([{ paid: ["2026-01", span(until, "2026-12")] }], { groups });
    return warnings;
  };

  test("had lapsed after more than three, as a non-wage earner", () => {
    expect(told("2026-05")).toEqual([]);
    expect(told("2026-06")).toMatchObject([
      { code: "register-lapsed-between", values: { months: 4, month: "2026-06" } },
    ]);
    expect(told("2026-06")[0]?.provisions?.length).toBeGreaterThan(0);
    expect(told("2026-06", "wage-earner")).toEqual([]);
  });

  test("and who never paid again is only in arrears", () => {
    expect(person([{ paid: ["2026-01"] }]).warnings).toEqual([]);
  });
});

describe("counts by month", () => {
  test("a plan has a step where the head count changes, also to nobody and back", () => {
    const rows = [
      member("1", { joined: "2026-02", ended: "2026-03", reason: "other", paid: "all" }),
      member("2", { joined: "2026-06", paid: [span("2026-06", "2026-07")] }),
      member("3", { joined: "2026-07", paid: ["2026-08"] }),
      member("4", { group: "Guru", paid: "all" }),
    ];
    const kept = register(rows, { groups: [farmers, { ...farmers, name: "Guru" }] });
    expect(kept.planGroups?.map(({ name, headcount }) => [name, headcount])).toEqual([
      ["Guru", [{ from: "2026-01", headcount: 1 }]],
      [
        "Petani",
        [
          { from: "2026-02", headcount: 1 },
          { from: "2026-04", headcount: 0 },
          { from: "2026-06", headcount: 1 },
          { from: "2026-07", headcount: 2 },
        ],
      ],
    ]);
    expect(kept.realised).toEqual([
      { group: "Petani", headcount: 1, personMonths: 5, amount: 5 * 16_800 },
      { group: "Guru", headcount: 1, personMonths: 12, amount: 12 * 16_800 },
    ]);
    const of = (month: string): unknown =>
      kept.headcounts
        .filter((one) => one.month === month && one.group === "Petani")
        .map(({ persons, paid, unpaid }) => [persons, paid, unpaid]);
    expect(["2026-01", "2026-02", "2026-07", "2026-08", "2026-09"].map(of)).toEqual([
      [],
      [[1, 1, 0]],
      [[2, 1, 1]],
      [[2, 1, 1]],
      [[2, 0, 2]],
    ]);
  });

  test("people whose payments are not known are counted, and neither paid nor unpaid", () => {
    const kept = register([member("1"), member("2", { paid: "all" })], { groups: [farmers] });
    expect(kept.headcounts[0]).toMatchObject({ persons: 2, paid: 1, unpaid: 0 });
    expect(kept.realised).toMatchObject([{ headcount: 1, personMonths: 12 }]);
    expect(
      kept.warnings.find(({ code }) => code === "register-payments-not-known")?.values,
    ).toEqual({ persons: 1 });
    const known = register([member("2", { paid: "all" })], { groups: [farmers] });
    expect(known.warnings.map(({ code }) => code)).not.toContain("register-payments-not-known");
  });

  test("without groups a person is taken for a non-wage earner, and it is said", () => {
    const codes = (context: Partial<RegisterContext>): string[] =>
      register([member("1", { paid: "all" })], context).warnings.map(({ code }) => code);
    expect(codes({})).toContain("register-assumed-non-wage-earner");
    expect(codes({ groups: [farmers] })).not.toContain("register-assumed-non-wage-earner");
  });
});

describe("who comes from the waiting list", () => {
  const scheme: RosterScheme = {
    title: { en: "Vulnerable workers" },
    regulation: { title: "Peraturan Bupati", evidence: "text" },
    on: "2026-11-01",
    programmes: ["jkk", "jkm"],
  };
  const left = (id: string, ended: string, more: Partial<MemberRow> = {}): MemberRow =>
    member(id, { joined: "2025-01", ended, reason: "too-old", ...more });
  const filled = (
    rows: MemberRow[],
    people: (WaitingPerson | RowVerdict)[],
    placesBy: "village" | "scheme" = "village",
  ): MembershipRegister => register(rows, { waiting: { placesBy, people } });
  const cameTo = ({ changes }: MembershipRegister): unknown[] =>
    changes
      .filter(({ change }) => change === "replaced")
      .map(({ month, row, id, group, village }) => [month, row, id, group, village]);

  test("takes the village and the group of the place, or keeps an own one", () => {
    expect(cameTo(filled([left("1", "2026-03")], [{ id: "a" }], "scheme"))).toEqual([
      ["2026-04", 1, "a", "Petani", lemo],
    ]);
    const own = { row: 8, id: "a", group: "Nelayan", village: "6205052012" };
    expect(cameTo(filled([left("1", "2026-03")], [own], "scheme"))).toEqual([
      ["2026-04", 8, "a", "Nelayan", sikui],
    ]);
  });

  test("comes once, though the list has the person twice", () => {
    const people = [{ id: "a" }, { id: "a" }, { id: "b" }];
    const kept = filled([left("1", "2026-03"), left("2", "2026-04")], people, "scheme");
    expect(cameTo(kept)).toEqual([
      ["2026-04", 1, "a", "Petani", lemo],
      ["2026-05", 3, "b", "Petani", lemo],
    ]);
    expect(
      kept.warnings
        .filter(({ code }) => code === "register-waiting-is-member")
        .map(({ values }) => values),
    ).toEqual([{ row: "2" }]);
  });

  test("may have been a member before, if not in the month of the place", () => {
    const again = (ended: string): unknown =>
      filled(
        [left("1", "2026-03"), left("2", ended, { reason: "funding-ended" })],
        [{ id: "2", village: lemo }],
      ).changes.some(({ change }) => change === "replaced");
    expect([again("2026-03"), again("2026-04")]).toEqual([true, false]);
  });

  test("takes only places of the period, of which the last month leaves one to the next", () => {
    const rows = ["2025-12", "2026-01", "2026-11", "2026-12", "2027-01"].map((ended, at) =>
      left(`${at}`, ended),
    );
    const kept = filled(
      rows,
      ["a", "b", "c", "d"].map((id) => ({ id, village: lemo })),
    );
    expect(cameTo(kept)).toEqual([
      ["2026-02", 1, "a", "Petani", lemo],
      ["2026-12", 2, "b", "Petani", lemo],
    ]);
    expect(kept.openPlaces.map(({ from, left: gone }) => [from, gone.id])).toEqual([
      ["2027-01", "3"],
    ]);
    expect(kept.waiting.map(({ id }) => id)).toEqual(["c", "d"]);
  });

  test("does not come where the number or the NIK is that of a member", () => {
    const nik = "6205014609970001";
    const comes = (waiting: WaitingPerson): boolean =>
      filled(
        [left("1", "2026-03"), member("2", { nik })],
        [{ village: lemo, ...waiting }],
      ).changes.some(({ change }) => change === "replaced");
    expect(comes({ id: "2", nik: "6205010101900003" })).toBe(false);
    expect(comes({ id: "3", nik })).toBe(false);
    expect(comes({ id: "3", nik: "6205010101900003" })).toBe(true);
  });

  test("is counted after the rows, and named without what is not known", () => {
    const kept = filled([left("1", "2026-03"), left("2", "2026-03")], [{}, { row: "W" }], "scheme");
    expect(kept.persons.slice(2).map(({ row, waited, id, nik }) => [row, waited, id, nik])).toEqual(
      [
        [1, true, undefined, undefined],
        ["W", true, undefined, undefined],
      ],
    );
  });

  test("without a village is told where places are those of villages", () => {
    const told = (people: WaitingPerson[], placesBy: "village" | "scheme"): unknown =>
      filled([], people, placesBy)
        .warnings.filter(({ code }) => code === "register-waiting-without-village")
        .map(({ values }) => values);
    expect(told([{ id: "a" }, { id: "b" }, { id: "c", village: lemo }], "village")).toEqual([
      { persons: 2 },
    ]);
    expect(told([{ id: "c", village: lemo }], "village")).toEqual([]);
    expect(told([{ id: "a" }], "scheme")).toEqual([]);
  });

  test("takes the village of a row that was screened, or of what was given there", () => {
    const screened = (village: string | undefined, given: string): RowVerdict => ({
      ...createScreening(scheme).add({ nik: "6205014609970001", village: given }),
      village,
    });
    for (const person of [screened(lemo, sikui), screened(undefined, lemo)]) {
      expect(cameTo(filled([left("1", "2026-03")], [person]))).toEqual([
        ["2026-04", 1, undefined, "Petani", lemo],
      ]);
    }
  });

  test("must be of a group that is described, where he is of one of his own", () => {
    const refused = (people: WaitingPerson[]): string[] => {
      try {
        register([], { groups: [farmers], waiting: { placesBy: "scheme", people } });
      } catch (error) {
        return (error as InvalidInputError).issues.map(({ path }) => path);
      }
      return [];
    };
    expect(refused([{ id: "a" }, { id: "b", group: "Petani" }])).toEqual([]);
    expect(refused([{ id: "a" }, { id: "b", group: "Nelayan" }])).toEqual([
      "context.waiting.people[1].group",
    ]);
  });

  test("leaves a place open where nobody waits, with its village if it has one", () => {
    const nowhere = left("2", "2026-04", { village: undefined });
    expect(filled([left("1", "2026-03"), nowhere], []).openPlaces).toEqual([
      {
        ...{ group: "Petani", village: lemo, fundedBy: "apbd", from: "2026-04" },
        ...{ left: { row: 1, id: "1" }, because: "too-old" },
      },
      {
        ...{ group: "Petani", fundedBy: "apbd", from: "2026-05" },
        ...{ left: { row: 2, id: "2" }, because: "too-old" },
      },
    ]);
  });
});

describe("what payments tell", () => {
  const codes = (one: RegisteredPerson): string[] => one.warnings.map(({ code }) => code);

  test("all of a membership is all, whatever month was paid up to", () => {
    expect(person([{ paid: "all" }], { paidTo: "2026-07" }).paid).toEqual([
      span("2026-01", "2026-12"),
    ]);
  });

  test("arrears of who died are seen on the day of death, however long ago", () => {
    const one = person([{ died: "2026-10-20", paid: [span("2026-01", "2026-06")] }]);
    expect(one.standing).toMatchObject({ on: "2026-10-20", atEnd: 4 });
  });

  test("months paid after the period are of a membership that goes on, not outside of one", () => {
    const paid = [span("2026-01", "2027-02")];
    expect(codes(person([{ paid }]))).toEqual([]);
    const ended = person([{ paid, ended: "2026-11", reason: "other" }]);
    expect(ended.warnings.map(({ code, values }) => [code, values])).toEqual([
      ["register-paid-outside", { month: "2026-12", months: 3 }],
    ]);
  });

  test("each person has arrears of his own", () => {
    const rows = [1, 3].map((months) =>
      member(`${months}`, {
        paid: [span("2026-01", `2026-${String(12 - months).padStart(2, "0")}`)],
      }),
    );
    expect(register(rows).persons.map(({ facts }) => facts.arrearsMonths)).toEqual([1, 3]);
  });

  test("who is paid for in the last month alone is one person in one month", () => {
    const row = member("1", { village: undefined, paid: ["2026-12"] });
    const { realised, planGroups } = register([row], { groups: [farmers] });
    expect(realised).toEqual([{ group: "Petani", headcount: 1, personMonths: 1, amount: 16_800 }]);
    expect(planGroups).toEqual([
      { ...farmers, fundedBy: "apbd", headcount: [{ from: "2026-01", headcount: 1 }] },
    ]);
  });
});
