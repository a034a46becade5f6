import { describe, expect, test } from "vitest";
import {
  assessEvent,
  computeJkmBenefit,
  computePension,
  projectScholarship,
} from "../../src/index.js";

describe("the facts of a result", () => {
  test("are given, assumed with a warning, or missing", () => {
    const { facts, warnings } = computeJkmBenefit({
      date: "2026-05-01",
      segment: "non-wage-earner",
      children: [{ level: "sd", grade: 3 }],
    });
    expect(facts).toEqual({
      given: ["date", "segment", "children[0].level", "children[0].grade"],
      assumed: [
        "cause",
        "active",
        "arrearsMonths",
        "heirs",
        "children[0].lawfulBefore",
        "children[0].married",
        "children[0].working",
        "children[0].birthDate",
      ],
      missing: ["membershipStart", "contributionMonths"],
    });
    const named = warnings.flatMap(({ assumes = [] }) => assumes);
    expect([...named].sort()).toEqual([...facts.assumed].sort());
  });

  test("of an event stand at their places in the input", () => {
    const { facts } = assessEvent({
      event: { kind: "death", date: "2024-05-29", cause: "other" },
      member: { segment: "wage-earner", programmes: ["jkm", "jht"], jht: { balance: 1_000_000 } },
      family: [{ relation: "spouse" }, { relation: "child", child: { level: "sd", grade: 1 } }],
    });
    expect(facts.given).toContain("member.jht.balance");
    expect(facts.assumed).toEqual(
      expect.arrayContaining(["member.active", "member.jht.resident", "family[1].child.married"]),
    );
    expect(facts.missing).toEqual(["member.contributionMonths"]);
  });

  test("of several children are each named, in one warning", () => {
    const { facts, warnings } = projectScholarship({
      eventDate: "2024-05-29",
      cause: "work-accident-death",
      children: [
        { level: "sd", grade: 1, married: false },
        { level: "smp", grade: 1 },
      ],
    });
    const [unmarried, ...others] = warnings.filter(
      ({ code }) => code === "assumed-unmarried-not-working",
    );
    expect(others).toEqual([]);
    expect(unmarried?.assumes).toEqual([
      "children[0].working",
      "children[1].married",
      "children[1].working",
    ]);
    expect(facts.given).toContain("children[0].married");
  });

  test("a list of plain values is one fact, and what is undefined is not given", () => {
    const { facts } = computePension({
      kind: "disability",
      date: "2026-06-10",
      segment: "wage-earner",
      birthDate: undefined,
    });
    expect(facts.given).toEqual(["kind", "date", "segment"]);
    expect(facts.missing).toContain("contributionMonths");
  });
});
