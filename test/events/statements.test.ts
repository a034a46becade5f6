import { expect, test } from "vitest";
import {
  assessEvent,
  type EventAssessment,
  type EventInput,
  type EventMember,
} from "../../src/index.js";
import { statementsOf } from "../cases/statements-of.js";

const worker: EventMember = {
  segment: "wage-earner",
  programmes: ["jkk", "jkm", "jht", "jp", "jkp"],
  wage: 5_000_000,
  birthDate: "1990-01-01",
  citizen: true,
  contributionMonths: 40,
  jht: { balance: 60_000_000 },
  jp: { contributionMonths: 90, densityPercent: 95, membershipStart: "2017-01-01" },
  jkp: { contributionMonthsInLast24: 24 },
};
const member: EventMember = {
  segment: "non-wage-earner",
  programmes: ["jkk", "jkm", "jht"],
  income: 1_000_000,
};
const builder: EventMember = {
  segment: "construction",
  programmes: ["jkk", "jkm"],
  wage: { daily: 120_000 },
};
const pupil = { relation: "child", child: { level: "sma", grade: 2 } } as const;
const toddler = { relation: "child", child: { level: "not-yet" } } as const;
const family = [{ relation: "spouse" }, pupil, toddler] as const;

const died = { kind: "death", date: "2026-05-29" } as const;
const hurt = { kind: "work-accident", date: "2026-05-29" } as const;
const left = { kind: "job-loss", date: "2026-05-29" } as const;
const retired = { kind: "retirement", date: "2026-05-29" } as const;

const events: Readonly<Record<string, EventInput>> = {
  "a worker dies at work": { event: { ...died, cause: "work-accident" }, member: worker, family },
  "a worker dies": { event: { ...died, cause: "other" }, member: worker, family },
  "a worker dies, the family not known": {
    event: { ...died, cause: "other" },
    member: worker,
  },
  "a worker dies at work, the family not known": {
    event: { ...died, cause: "work-accident" },
    member: worker,
  },
  "a worker dies and leaves a child": {
    event: { ...died, cause: "other" },
    member: worker,
    family: [{ relation: "spouse", alive: false }, pupil],
  },
  "a worker dies and leaves a parent": {
    event: { ...died, cause: "other" },
    member: worker,
    family: [{ relation: "parent" }],
  },
  "a worker dies and leaves no one": {
    event: { ...died, cause: "other" },
    member: worker,
    family: [],
  },
  "a worker without a wage or a balance given dies at work": {
    event: { ...died, cause: "work-accident" },
    member: { segment: "wage-earner", programmes: ["jkk", "jkm", "jht", "jp"] },
    family,
  },
  "a member in arrears dies": {
    event: { ...died, cause: "other" },
    member: { ...member, membershipStart: "2026-04-01", arrearsMonths: 2 },
    family,
  },
  "a builder dies on the way to work": {
    event: { ...died, cause: "work-accident", circumstance: "commute" },
    member: builder,
    family,
  },
  "a worker is hurt": {
    event: { ...hurt, disabilities: [{ part: "scalp" }], temporaryInability: { days: 40 } },
    member: worker,
  },
  "a member is wholly disabled": { event: { ...hurt, totalDisability: true }, member, family },
  "a worker is wholly disabled": {
    event: { ...hurt, totalDisability: true },
    member: worker,
    family,
  },
  "a worker is dismissed": { event: { ...left, cause: "dismissal" }, member: worker },
  "a worker resigns": { event: { ...left, cause: "resignation" }, member: worker },
  "a contract has run out": { event: { ...left, cause: "contract-expired" }, member: worker },
  "a member stops working": { event: { ...left, cause: "resignation" }, member },
  "a worker asks for the pension too early": { event: retired, member: worker },
  "a worker reaches the age of the contract": {
    event: { ...retired, ground: "contract-pension-age" },
    member: worker,
  },
  "a worker takes up a pension": {
    event: retired,
    member: {
      ...worker,
      birthDate: "1967-05-29",
      jp: { contributionMonths: 130, weightedAverageAnnualWage: 60_000_000 },
    },
  },
  "a widow takes up a pension": {
    event: { ...died, cause: "other" },
    member: { ...worker, jp: { ...worker.jp, weightedAverageAnnualWage: 60_000_000 } },
    family: [{ relation: "spouse" }],
  },
  "a worker reaches the pension age": {
    event: retired,
    member: { ...worker, birthDate: "1967-05-29" },
  },
};

/** The sums of an event, and what each entitlement comes to, from which day and to whom. */
function figuresOf({ total, atOnce, monthly, entitlements }: EventAssessment): readonly string[] {
  const sums = `total ${total}, at once ${atOnce}, monthly ${monthly ?? "nothing"}`;
  const each = entitlements.map((one) => {
    const amount = one.amount ?? one.monthly ?? "unknown";
    const month = one.month === undefined ? "" : ` of month ${one.month}`;
    const from = one.from === undefined ? "" : ` from ${one.from}`;
    return `${one.programme} ${one.item}${month}: ${amount} to ${one.paidTo}${from}`;
  });
  return [sums, ...each];
}

test.each(Object.entries(events))("what is paid and said: %s", async (name, input) => {
  const assessment = assessEvent(input);
  const lines = [...figuresOf(assessment), ...statementsOf(assessment)];
  const file = name.replaceAll(" ", "-").replaceAll(",", "");
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`snapshots/${file}.txt`);
});
