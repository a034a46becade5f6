import { describe, expect, test } from "vitest";
import {
  computeJkmBenefit,
  computeContribution,
  evaluateProgramme,
  InvalidInputError,
  type MemberRow,
  membershipRegister,
  type MembershipRegister,
  MissingFactError,
  planProtection,
  type RegisterContext,
  type RegisterGroup,
  screenRoster,
  type WaitingPerson,
} from "../../../src/index.js";
import { farmers, lemo, member, register, sikui, year } from "./made-members.js";

const fishers: RegisterGroup = { ...farmers, name: "Nelayan", category: "nelayan" };

const changesIn = ({ changes }: MembershipRegister): (string | undefined)[][] =>
  changes.map(({ change, month, id }) => [month, change, id]);
const codesOf = ({ persons }: MembershipRegister): string[] =>
  persons.flatMap(({ warnings }) => warnings.map(({ code }) => code));

describe("who is counted in which month", () => {
  test("from the month of joining to that of leaving or of death", () => {
    const { byMonth, persons, personMonths } = register(
      [
        member("stays"),
        member("joins", { joined: "2026-03-31" }),
        member("leaves", { ended: "2026-04-01", reason: "withdrew" }),
        member("dies", { died: "2026-05-31" }),
        member("gone", { joined: "2025-01", ended: "2025-12", reason: "too-old" }),
        member("later", { joined: "2027-01" }),
      ],
      { to: "2026-06" },
    );
    expect(byMonth.map((month) => month.persons)).toEqual([3, 3, 4, 4, 3, 2]);
    expect(personMonths).toBe(19);
    expect(persons.map(({ id, activeMonths }) => [id, activeMonths])).toEqual([
      ["stays", 6],
      ["joins", 4],
      ["leaves", 4],
      ["dies", 5],
      ["gone", 0],
      ["later", 0],
    ]);
    expect(byMonth[3]).toMatchObject({ left: 0, died: 0 });
    expect(byMonth[4]).toMatchObject({ left: 1, died: 0 });
    expect(byMonth[5]).toMatchObject({ left: 0, died: 1 });
  });

  test("who goes is named with the last place, and only in the period of the last month", () => {
    const { changes } = register([
      member("moved", {
        joined: "2025-01",
        moved: [
          { month: "2025-02", village: sikui },
          { month: "2025-03", village: lemo },
          { month: "2026-02", village: sikui },
        ],
        ended: "2026-05-09",
        reason: "withdrew",
      }),
      member("before", { joined: "2025-01", ended: "2025-12", reason: "too-old" }),
      member("after", { joined: "2025-01", ended: "2027-01", reason: "too-old" }),
      member("stays", { joined: "2025-01" }),
    ]);
    const place = { id: "moved", row: 1, group: "Petani", village: sikui, fundedBy: "apbd" };
    expect(changes).toEqual([
      {
        change: "moved",
        month: "2026-02",
        ...place,
        before: { group: "Petani", village: lemo, fundedBy: "apbd" },
      },
      { change: "left", month: "2026-06", day: "2026-05-09", ...place, reason: "withdrew" },
    ]);
  });

  test("who moves twice stands in one village each month", () => {
    const moves = [
      { month: "2026-03", village: sikui },
      { month: "2026-06", village: lemo },
    ] as const;
    const { headcounts, byMonth } = register([member("1", { moved: moves })]);
    expect(byMonth.map(({ persons }) => persons)).toEqual(Array(12).fill(1));
    expect(headcounts.map(({ village }) => village)).toEqual([
      ...[lemo, lemo, sikui, sikui, sikui],
      ...Array<string>(7).fill(lemo),
    ]);
  });

  test("who left and died in one month died as a member, who died later left", () => {
    const { changes } = register([
      member("dies", { ended: "2026-04", died: "2026-04-20" }),
      member("leaves", { ended: "2026-04-02", reason: "other", died: "2026-06-01" }),
    ]);
    const place = { group: "Petani", village: lemo, fundedBy: "apbd" };
    expect(changes.slice(2)).toEqual([
      { change: "died", month: "2026-05", day: "2026-04-20", id: "dies", row: 1, ...place },
      {
        ...{ change: "left", month: "2026-05", day: "2026-04-02", id: "leaves", row: 2 },
        ...{ ...place, reason: "other" },
      },
    ]);
  });

  test("a change has a day where one is given, in the first month and in the last", () => {
    const place = { group: "Petani", village: lemo, fundedBy: "apbd" };
    const rows = [member("1"), member("2", { joined: "2026-12-31" })];
    expect(register(rows).changes).toEqual([
      { change: "joined", month: "2026-01", id: "1", row: 1, ...place },
      { change: "joined", month: "2026-12", day: "2026-12-31", id: "2", row: 2, ...place },
    ]);
  });

  test("by village, group and source; a move counts from its month", () => {
    const { headcounts, persons } = register(
      [
        member("1", { moved: [{ month: "2026-02", village: sikui }] }),
        member("2", { village: "6205052011", fundedBy: "csr" }),
        member("3", { group: "Nelayan", village: sikui }),
      ],
      { to: "2026-02", paidTo: "2026-01" },
    );
    const row = { group: "Petani", fundedBy: "apbd", persons: 1, paid: 1, unpaid: 0 };
    const unpaid = { paid: 0, unpaid: 1 };
    expect(headcounts).toEqual([
      { month: "2026-01", village: lemo, ...row },
      { month: "2026-01", village: lemo, ...row, fundedBy: "csr" },
      { month: "2026-01", village: sikui, ...row, group: "Nelayan" },
      { month: "2026-02", village: lemo, ...row, fundedBy: "csr", ...unpaid },
      { month: "2026-02", village: sikui, ...row, group: "Nelayan", ...unpaid },
      { month: "2026-02", village: sikui, ...row, ...unpaid },
    ]);
    expect(persons.map(({ village }) => village)).toEqual([sikui, lemo, sikui]);
  });

  test("several memberships of one person are one person, by number or by NIK", () => {
    const nik = "6205014609970001";
    const { id, ...byNik } = member("");
    const { persons, changes } = register(
      [
        { ...byNik, nik: "'6205014609970001", ended: "2026-03", reason: "other-source" },
        { ...byNik, nik: "6205 0146 0997 0001", joined: "2026-06" },
        member("7", {
          nik,
          group: "Nelayan",
          joined: "2026-05",
          ended: "2026-05",
          reason: "other",
        }),
      ],
      { paidTo: "2026-12" },
    );
    expect(persons).toHaveLength(1);
    expect(persons[0]).toMatchObject({
      id: "7",
      nik,
      row: 1,
      active: [
        { from: "2026-01", to: "2026-03" },
        { from: "2026-05", to: "2026-12" },
      ],
      facts: {
        membershipStart: "2026-05-01",
        contributionMonths: 11,
        consecutiveContributionMonths: 8,
        arrearsMonths: 0,
      },
    });
    expect(changes.map(({ change, month }) => [change, month])).toEqual([
      ["joined", "2026-01"],
      ["left", "2026-04"],
      ["joined", "2026-05"],
      ["transferred", "2026-06"],
    ]);
    expect(changes[3]?.before).toEqual({ group: "Nelayan", village: lemo, fundedBy: "apbd" });
  });
});

describe("the output goes to plans and evaluations as it is", () => {
  const rows = [
    member("1", { paid: "all" }),
    member("2", { joined: "2026-03", paid: [{ from: "2026-03", to: "2026-05" }, "2026-07"] }),
    member("3", {
      group: "Nelayan",
      village: sikui,
      ended: "2026-06",
      reason: "other",
      paid: "all",
    }),
    member("4", { village: sikui, moved: [{ month: "2026-11", village: lemo }], paid: "all" }),
  ];
  const kept = (): MembershipRegister => register(rows, { groups: [farmers, fishers] });

  test("a plan of the register has its people, month by month", () => {
    const plan = planProtection({ ...year, groups: kept().planGroups ?? [] });
    expect(plan.byMonth.map(({ persons }) => persons)).toEqual(
      kept().byMonth.map(({ persons }) => persons),
    );
    expect(plan.personMonths).toBe(12 + 10 + 6 + 12);
    expect(plan.total).toBe(40 * 16_800);
    expect(plan.byRegion?.map(({ region, personMonths }) => [region, personMonths])).toEqual([
      [lemo, 24],
      [sikui, 16],
    ]);
    expect(kept().planGroups?.[0]).toEqual({
      ...farmers,
      region: lemo,
      fundedBy: "apbd",
      headcount: [
        { from: "2026-01", headcount: 1 },
        { from: "2026-03", headcount: 2 },
        { from: "2026-11", headcount: 3 },
      ],
    });
  });

  test("an evaluation reads what was paid", () => {
    expect(kept().realised).toEqual([
      { group: "Petani", headcount: 3, personMonths: 28, amount: 28 * 16_800 },
      { group: "Nelayan", headcount: 1, personMonths: 6, amount: 6 * 16_800 },
    ]);
    const plan = planProtection({
      ...year,
      groups: [
        { ...farmers, headcount: 4, fundedBy: "apbd" },
        { ...fishers, headcount: 1, fundedBy: "apbd" },
      ],
    });
    const { overall, groups } = evaluateProgramme({ plan, realised: kept().realised ?? [] });
    expect(overall.realised).toEqual({ persons: 4, personMonths: 34, amount: 571_200 });
    expect(groups.map(({ percent }) => percent.personMonths)).toEqual(["58.33", "50.00"]);
  });

  test("each source and month at its own price; wage earners at theirs", () => {
    const staff = {
      name: "Perangkat",
      segment: "wage-earner",
      wage: 3_000_000,
      riskGroup: "very-low",
      programmes: ["jkk", "jkm"],
    } as const;
    const relieved = { ...farmers, sector: "transport" } as const;
    const { realised } = register(
      [
        member("1", { fundedBy: "csr", paid: ["2026-01", "2026-04"] }),
        member("2", { paid: ["2026-04"] }),
        member("3", { group: "Perangkat", paid: ["2026-04"] }),
      ],
      { groups: [relieved, staff] },
    );
    const { name, category, ...person } = relieved;
    const bills = [
      computeContribution({ ...person, month: "2026-01", fundedBy: "csr" }).total,
      computeContribution({ ...person, month: "2026-04", fundedBy: "csr" }).total,
      computeContribution({ ...person, month: "2026-04", fundedBy: "apbd" }).total,
    ];
    expect(bills).toEqual([8_400, 8_400, 16_800]);
    expect(realised?.map(({ amount }) => amount)).toEqual([33_600, 7_200 + 9_000]);
  });

  test("a group of whom no payment is known is left out, and one without members has none", () => {
    const { realised, warnings, persons } = register([member("1")], { groups: [farmers, fishers] });
    expect(realised).toEqual([{ group: "Nelayan", headcount: 0, personMonths: 0, amount: 0 }]);
    expect(warnings.map(({ code }) => code)).toContain("register-payments-not-known");
    expect(persons[0]).not.toHaveProperty("paid");
    expect(persons[0]?.facts).toEqual({
      segment: "non-wage-earner",
      membershipStart: "2026-01-01",
    });
    expect(register([]).realised).toBeUndefined();
    expect(register([]).planGroups).toBeUndefined();
  });

  test("a fact that the price waits for is named with its group", () => {
    const kindOfMoney = { groups: [farmers], paidTo: "2026-04" } as const;
    const bySelf = (): unknown => register([member("1", { fundedBy: "self" })], kindOfMoney);
    expect(bySelf).toThrow(MissingFactError);
    expect(bySelf).toThrow("context.groups[0].sector");
  });
});

test("a month in which nobody paid has no price to ask for", () => {
  const [group] =
    register([member("1", { joined: "2025-12", fundedBy: "self", paid: ["2025-12"] })], {
      from: "2025-12",
      groups: [farmers],
    }).realised ?? [];
  expect(group).toEqual({ group: "Petani", headcount: 1, personMonths: 1, amount: 16_800 });
});

describe("payments and arrears", () => {
  test("months paid and unpaid of the period, and the facts of all", () => {
    const [one] = register([
      member("1", { joined: "2025-11", paid: [{ from: "2025-11", to: "2026-02" }, "2026-07"] }),
    ]).persons;
    expect(one).toMatchObject({
      activeMonths: 12,
      paid: [
        { from: "2026-01", to: "2026-02" },
        { from: "2026-07", to: "2026-07" },
      ],
      paidMonths: 3,
      unpaid: [
        { from: "2026-03", to: "2026-06" },
        { from: "2026-08", to: "2026-12" },
      ],
      unpaidMonths: 9,
      facts: {
        segment: "non-wage-earner",
        membershipStart: "2025-11-01",
        contributionMonths: 5,
        consecutiveContributionMonths: 4,
        arrearsMonths: 5,
      },
      standing: {
        on: "2026-12-31",
        atEnd: 5,
        programmes: [
          { programme: "jkk", effect: "not-due" },
          { programme: "jkm", effect: "not-due" },
        ],
        lapsed: true,
      },
      warnings: [{ code: "register-lapsed-between", values: { months: 4, month: "2026-07" } }],
    });
  });

  test.each([
    ["2026-03-16", 0, undefined],
    ["2026-03-17", 1, "settle-first"],
    ["2026-05-16", 3, "settle-first"],
    ["2026-06-16", 4, "not-due"],
  ] as const)("seen from %s they are %i", (on, months, effect) => {
    const [person] = register([member("1", { paid: ["2026-01", "2026-02"] })], { on }).persons;
    expect(person?.facts.arrearsMonths).toBe(months);
    expect(person?.standing?.programmes.find(({ programme }) => programme === "jkm")?.effect).toBe(
      effect,
    );
  });

  test("of the dead they are seen from the day of death, and JKM takes the facts as they are", () => {
    const died = (day: string) => {
      const paid = [{ from: "2023-01", to: "2026-02" }] as const;
      const [person] = register([member("1", { joined: "2023-01", paid, died: day })]).persons;
      if (!person) throw new Error("nobody");
      return computeJkmBenefit({ date: day, ...person.facts });
    };
    expect(died("2026-03-10").total).toBe(42_000_000);
    expect(died("2026-05-20").total).toBe(10_000_000);
    expect(died("2026-07-20").total).toBe(0);
  });

  test("an earlier membership leaves no arrears to a new one", () => {
    const { persons } = register([
      member("1", { joined: "2025-01", ended: "2025-08", reason: "withdrew", paid: [] }),
      member("1", { paid: "all" }),
    ]);
    expect(persons[0]?.facts).toMatchObject({ arrearsMonths: 0, contributionMonths: 12 });
    expect(persons[0]?.standing).toBeUndefined();
  });

  test("a wage earner's month falls due in the next", () => {
    const staff = { ...farmers, segment: "wage-earner", wage: 3_000_000 } as const;
    const { income, category, ...group } = staff;
    const [person] = register([member("1", { paid: [] })], {
      to: "2026-05",
      groups: [{ ...group, riskGroup: "low" }],
    }).persons;
    expect(person?.unpaidMonths).toBe(5);
    expect(person?.facts).toMatchObject({ segment: "wage-earner", arrearsMonths: 4 });
    expect(person?.standing?.programmes[1]).toEqual({
      programme: "jkm",
      effect: "employer-pays-first",
    });
  });

  test("payments outside the membership are not counted, and told", () => {
    const { persons } = register([
      member("1", { joined: "2026-03", paid: [{ from: "2025-12", to: "2026-04" }] }),
      member("2", { ended: "2026-02", reason: "other", paid: ["2026-01", "2026-02", "2026-03"] }),
      member("3", { paid: [{ from: "2026-01", to: "2027-03" }] }),
    ]);
    expect(persons.map(({ facts }) => facts.contributionMonths)).toEqual([2, 2, 12]);
    expect(persons.map(({ warnings }) => warnings.map(({ values }) => values))).toEqual([
      [{ month: "2025-12", months: 3 }],
      [{ month: "2026-03", months: 1 }],
      [],
    ]);
  });

  test("payments beyond the period are those of a membership that goes on, or outside", () => {
    const outside = (...rows: MemberRow[]): unknown =>
      register(rows)
        .persons.flatMap(({ warnings }) => warnings)
        .filter(({ code }) => code === "register-paid-outside")
        .map(({ values }) => values);
    const until = (to: string) => [{ from: "2026-01", to }];
    expect(
      outside(member("1", { ended: "2026-02", reason: "other", paid: until("2027-03") })),
    ).toEqual([{ month: "2026-03", months: 13 }]);
    expect(
      outside(member("1", { ended: "2026-12", reason: "other", paid: until("2027-01") })),
    ).toEqual([{ month: "2027-01", months: 1 }]);
    const first = member("1", { ended: "2026-03", reason: "other", paid: until("2026-03") });
    const again = member("1", { joined: "2026-05", paid: [{ from: "2026-05", to: "2027-03" }] });
    expect(outside(first, again)).toEqual([]);
  });

  test("unpaid months before the law are no arrears that it knows of", () => {
    const { persons, warnings } = register([member("1", { joined: "2014-01", paid: [] })], {
      from: "2015-08",
      to: "2015-08",
    });
    expect(persons[0]?.facts.arrearsMonths).toBe(2);
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: "register-months-before-law", values: { month: "2015-07" } }),
    );
  });
});

describe("places and the waiting list", () => {
  const leaver = member("1", { ended: "2026-03", reason: "moved-away" });
  const waits = (id: string, village?: string): WaitingPerson => ({
    id,
    ...(village !== undefined && { village }),
  });

  test("a place of a village goes to the first of that village, from the next month", () => {
    const people = [waits("a", sikui), waits("b", lemo), waits("c", lemo)];
    const kept = register([leaver, member("2", { fundedBy: "csr", died: "2026-05-02" })], {
      waiting: { placesBy: "village", people },
    });
    expect(changesIn(kept)).toEqual([
      ["2026-01", "joined", "1"],
      ["2026-01", "joined", "2"],
      ["2026-04", "left", "1"],
      ["2026-04", "replaced", "b"],
      ["2026-06", "died", "2"],
      ["2026-06", "replaced", "c"],
    ]);
    expect(kept.changes.at(-1)).toMatchObject({
      waited: true,
      fundedBy: "csr",
      village: lemo,
      replaces: { id: "2", because: "died" },
    });
    expect(kept.changes[2]).toMatchObject({ reason: "moved-away" });
    expect(kept.waiting).toEqual([{ row: 1, waited: true, id: "a" }]);
    expect(kept.byMonth.map(({ persons }) => persons)).toEqual(Array(12).fill(2));
  });

  test("a place of the scheme goes to the first of all; who has a group of their own keeps it", () => {
    const people = [{ ...waits("a", sikui), group: "Nelayan" }, waits("b", lemo)];
    const kept = register([leaver], { waiting: { placesBy: "scheme", people } });
    expect(kept.persons[1]).toMatchObject({ id: "a", village: sikui, group: "Nelayan" });
    expect(kept.waiting.map(({ id }) => id)).toEqual(["b"]);
  });

  test("places are given as they were freed, in one month by their rows", () => {
    const people = [waits("a"), waits("b")];
    const replaced = (...rows: MemberRow[]): unknown =>
      register(rows, { waiting: { placesBy: "scheme", people } })
        .changes.filter(({ change }) => change === "replaced")
        .map(({ month, id, replaces }) => [month, id, replaces?.id]);
    const left = (id: string, ended: string, more: Partial<MemberRow> = {}): MemberRow =>
      member(id, { joined: "2025-08", ended, reason: "too-old", ...more });
    expect(replaced(left("1", "2026-05"), left("2", "2026-03"))).toEqual([
      ["2026-04", "a", "2"],
      ["2026-06", "b", "1"],
    ]);
    const earlier = left("1", "2025-06", { joined: "2025-01" });
    expect(replaced(earlier, left("2", "2026-03"), left("1", "2026-03"))).toEqual([
      ["2026-04", "a", "2"],
      ["2026-04", "b", "1"],
    ]);
  });

  test("a place in no village is given to nobody where places are those of villages", () => {
    const { village, ...nowhere } = leaver;
    const kept = register([nowhere], { waiting: { placesBy: "village", people: [waits("a")] } });
    expect(kept.openPlaces.map(({ from }) => from)).toEqual(["2026-04"]);
    expect(kept.waiting.map(({ id }) => id)).toEqual(["a"]);
  });

  test("the waiting rows of a screening are taken as they are", () => {
    const nik = (last: number): string => `620501460997000${last}`;
    const screened = screenRoster(
      [1, 2, 3].map((at) => ({ row: at + 10, nik: nik(at), village: lemo, decile: 4 - at })),
      {
        title: { id: "Petani" },
        regulation: { title: "Perbup", evidence: "text" },
        on: "2026-01-01",
        programmes: ["jkk", "jkm"],
        perVillage: { atMost: 1 },
        priority: [{ by: "decile", order: "ascending" }],
      },
    );
    expect(screened.accepted.map(({ row }) => row)).toEqual([13]);
    const { id, ...first } = member("");
    const kept = register([{ ...first, nik: nik(3), died: "2026-02-01" }], {
      waiting: { placesBy: "village", people: screened.waiting },
    });
    expect(kept.changes.at(-1)).toMatchObject({ change: "replaced", row: 12, nik: nik(2) });
    expect(kept.waiting).toEqual([{ row: 11, waited: true, nik: nik(1) }]);
  });

  test("a place stays open where nobody waits for it, and after the last month", () => {
    const kept = register(
      [
        leaver,
        member("2", { ended: "2026-12", reason: "too-old" }),
        member("3", { ended: "2026-12" }),
      ],
      { waiting: { placesBy: "village", people: [waits("a", sikui), waits("b")] } },
    );
    expect(kept.openPlaces.map(({ from, left, because }) => [from, left.id, because])).toEqual([
      ["2026-04", "1", "moved-away"],
      ["2027-01", "2", "too-old"],
      ["2027-01", "3", "not-given"],
    ]);
    expect(kept.warnings.map(({ code }) => code)).toContain("register-waiting-without-village");
    expect(codesOf(kept)).toEqual(["register-without-reason"]);
  });

  test("no place is freed where the money ended, or where the person goes on by it", () => {
    const people = [waits("a", lemo), waits("b", lemo)];
    const kept = register(
      [
        member("1", { ended: "2026-03", reason: "funding-ended" }),
        member("2", { ended: "2026-03" }),
        member("2", { joined: "2026-04", group: "Nelayan" }),
        member("3", { ended: "2026-03" }),
        member("3", { joined: "2026-04", fundedBy: "csr" }),
      ],
      { waiting: { placesBy: "village", people } },
    );
    const came = kept.changes.filter(({ change }) => change === "replaced");
    expect(came.map(({ id, replaces }) => [id, replaces?.id])).toEqual([["a", "3"]]);
    expect(codesOf(kept)).toEqual([]);
  });

  test("who is a member already no longer waits", () => {
    const nik = "6205014609970001";
    const kept = register([leaver, member("2", { nik })], {
      waiting: { placesBy: "scheme", people: [{ row: 9, nik }, waits("b")] },
    });
    expect(kept.changes.at(-1)).toMatchObject({ change: "replaced", id: "b" });
    expect(kept.warnings).toContainEqual(
      expect.objectContaining({ code: "register-waiting-is-member", values: { row: "9" } }),
    );
  });

  test("a row may say whose place it took; nobody else gets it then", () => {
    const kept = register([leaver, member("9", { joined: "2026-06", replaces: "1" })], {
      waiting: { placesBy: "village", people: [waits("a", lemo)] },
    });
    expect(kept.changes.at(-1)).toMatchObject({
      change: "replaced",
      month: "2026-06",
      id: "9",
      replaces: { id: "1", row: 1, because: "moved-away" },
    });
    expect(kept.waiting).toHaveLength(1);
    expect(kept.openPlaces).toEqual([]);
  });
});

describe("rows that cannot be", () => {
  const faults: [string, Partial<MemberRow> & Record<string, unknown>, string][] = [
    ["no number", { id: "" }, "nik"],
    ["left before joining", { ended: "2025-12" }, "ended"],
    ["left on a day before joining", { joined: "2026-01-15", ended: "2026-01-14" }, "ended"],
    ["left after death", { died: "2026-02-01", ended: "2026-03" }, "ended"],
    ["died before joining", { died: "2025-12-31" }, "died"],
    ["a reason without an end", { reason: "other" }, "reason"],
    ["a move before joining", { moved: [{ month: "2026-01", village: sikui }] }, "moved[0].month"],
    [
      "a move after the end",
      { ended: "2026-03", moved: [{ month: "2026-04", village: sikui }] },
      "moved[0].month",
    ],
    [
      "a move to nowhere else",
      { moved: [{ month: "2026-04", village: lemo }] },
      "moved[0].village",
    ],
    ["months the wrong way round", { paid: [{ from: "2026-03", to: "2026-02" }] }, "paid"],
    ["no month", { joined: "2026-13" }, "joined"],
    ["a day that is none", { joined: "2026-02-30" }, "joined"],
    ["a group that is not described", { group: "Guru" }, "group"],
    ["a field that is not known", { left: "2026-03" }, ""],
    ["the place of nobody", { replaces: "99" }, "replaces"],
  ];
  test.each(faults)("%s", (_, wrong, path) => {
    const kept = register([member("1"), { ...member("2"), ...wrong }], { groups: [farmers] });
    expect(kept.toRepair.map(({ row, position }) => [row, position])).toEqual([[2, 2]]);
    const [first = ""] = kept.toRepair[0]?.issues.map((issue) => issue.path) ?? [];
    expect(first.startsWith(path)).toBe(true);
    expect(kept.persons.map(({ id }) => id)).toEqual(["1"]);
    expect(kept.read).toBe(2);
  });

  test("memberships of one person that overlap, or that follow a death", () => {
    const { toRepair, persons } = register([
      member("1", { row: "A1", ended: "2026-04", reason: "other" }),
      member("1", { row: "A2", joined: "2026-04" }),
      member("2", { row: "A3", died: "2026-02-01" }),
      member("2", { row: "A4", joined: "2026-05" }),
    ]);
    expect(toRepair.map(({ row, issues }) => [row, issues])).toEqual([
      ["A2", [{ path: "joined", code: "expected.register.overlap", values: { row: "A1" } }]],
      ["A4", [{ path: "joined", code: "expected.register.after-death", values: { row: "A3" } }]],
    ]);
    expect(persons.map(({ activeMonths }) => activeMonths)).toEqual([4, 2]);
  });

  test("a place is taken once, and not before it was free", () => {
    const { toRepair } = register([
      member("1", { died: "2026-03-01" }),
      member("2", { joined: "2026-03", replaces: "1" }),
      member("3", { joined: "2026-05", replaces: "1" }),
      member("4", { joined: "2026-04", replaces: "1" }),
    ]);
    expect(toRepair.map(({ row }) => row)).toEqual([2, 3]);
  });

  test("empty cells are not given", () => {
    const cells = { ended: "", died: null, reason: " ", paid: null, moved: null };
    const kept = register([{ ...member("1"), ...cells }]);
    expect(kept.toRepair).toEqual([]);
    expect(kept.personMonths).toBe(12);
  });

  test("what is doubtful is told with the person", () => {
    const nik = "6205014609970001";
    const kept = register([
      member("1", { row: 5, nik }),
      member("2", { row: 6, nik }),
      member("3", { nik: "123" }),
      member("4", { nik: "6205010101900002", ended: "2026-02" }),
      member("4", { nik: "6205010101900003", joined: "2026-03" }),
      member("5", { fundedBy: "apbdes", moved: [{ month: "2026-02", village: sikui }] }),
      member("6", { moved: [{ month: "2026-02", village: sikui }] }),
      member("7", { fundedBy: "apbdes", moved: [] }),
      member("8", { fundedBy: "apbdes" }),
      member("9", { joined: "2025-01", ended: "2025-12", reason: "other" }),
      member("9", { fundedBy: "apbdes", moved: [{ month: "2026-02", village: sikui }] }),
    ]);
    expect(
      kept.persons.map(({ warnings }) => warnings.map(({ code, values }) => [code, values])),
    ).toEqual([
      [["register-nik-of-two-members", { rows: ["6"] }]],
      [["register-nik-of-two-members", { rows: ["5"] }]],
      [["register-nik-not-sound", undefined]],
      [["register-two-niks", { rows: ["4", "5"] }]],
      [["register-moved-on-village-money", undefined]],
      [],
      [],
      [],
      [["register-moved-on-village-money", undefined]],
    ]);
  });

  test("members that are no rows are refused", () => {
    for (const members of [5, null, {}]) {
      expect(() => membershipRegister(members as never, year)).toThrow(InvalidInputError);
      expect(() => membershipRegister(members as never, year)).toThrow("members");
    }
  });

  test("a register is kept for ten years at most", () => {
    const decade = { from: "2016-01", to: "2025-12" } as const;
    expect(register([], decade).byMonth).toHaveLength(120);
    expect(() => register([], { ...decade, to: "2026-01" })).toThrow("context.to");
  });

  const contexts: [Partial<RegisterContext>, string][] = [
    [{ to: "2025-12" }, "context.to"],
    [{ to: "2099-12" }, "context.to"],
    [{ groups: [farmers, farmers] }, "context.groups[1].name"],
    [
      { groups: [farmers], waiting: { placesBy: "village", people: [{ id: "a", group: "Guru" }] } },
      "context.waiting.people[0].group",
    ],
    [{ waiting: { placesBy: "district" as never, people: [] } }, "context.waiting.placesBy"],
  ];
  test.each(contexts)("a context like %j is refused", (context, path) => {
    try {
      register([], context);
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidInputError);
      expect((error as InvalidInputError).issues.map((issue) => issue.path)).toContain(path);
      return;
    }
    throw new Error("not refused");
  });
});
