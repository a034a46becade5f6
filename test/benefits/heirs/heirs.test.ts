import { describe, expect, test } from "vitest";
import {
  heirsInOrder,
  InvalidInputError,
  MissingFactError,
  OutOfCoverageError,
  type FamilyMember,
  type FamilyRelation,
  type Heirs,
  type HeirsInput,
  type Options,
} from "../../../src/index.js";
import { provisionOf } from "../../../src/core/provision.js";

function heirs(
  relations: readonly (FamilyRelation | FamilyMember)[],
  more: Partial<HeirsInput> = {},
  options?: Options,
): Heirs {
  const family = relations.map((one) => (typeof one === "string" ? { relation: one } : one));
  return heirsInOrder({ programme: "jkm", date: "2024-05-29", family, ...more }, options);
}

const who = ({ members }: Heirs): string[] => members.map(({ relation }) => relation);
const codes = ({ warnings }: Heirs): string[] => warnings.map(({ code }) => code);

describe.each(["jkk", "jkm", "jht"] as const)("the order of %s", (programme) => {
  test("is spouse or child, straight line, siblings, parents-in-law, will", () => {
    const order = [
      ["spouse", "child"],
      ["parent", "grandparent", "grandchild"],
      ["sibling"],
      ["parent-in-law"],
      ["named-in-will"],
    ] as const;
    order.forEach((rank, index) => {
      const rest = order.slice(index).flat();
      const result = heirs(rest, { programme });
      expect(result.rank).toBe(index + 1);
      expect(who(result)).toEqual(rank);
      expect(result.passedOver).toHaveLength(rest.length - rank.length);
      expect(result.withoutHeirs).toEqual([]);
      for (const alone of rank) expect(heirs([alone], { programme }).rank).toBe(index + 1);
    });
  });

  test("passes over the dead, with the reason", () => {
    const result = heirs([{ relation: "spouse", alive: false }, "sibling", "parent-in-law"], {
      programme,
    });
    expect(who(result)).toEqual(["sibling"]);
    expect(result.passedOver.map(({ reason }) => reason)).toEqual([
      { key: "rank-heirs.dead" },
      { key: "rank-heirs.earlier-rank", values: { rank: 3 } },
    ]);
  });

  test("begins in July 2015 and never shares silently", () => {
    expect(heirs(["spouse"], { programme, date: "2015-07-01" }).rank).toBe(1);
    expect(() => heirs(["spouse"], { programme, date: "2015-06-30" })).toThrow(OutOfCoverageError);
    expect(codes(heirs(["spouse"], { programme }))).toEqual([]);
    expect(codes(heirs(["spouse", "child"], { programme }))).toEqual(["no-split-rule"]);
  });
});

describe("without heirs", () => {
  const rules = (programme: HeirsInput["programme"], date = "2024-05-29"): string[] =>
    heirs([], { programme, date }).withoutHeirs.map(({ id }) => id);

  test("the money goes where the law of the programme says", () => {
    expect(rules("jkm")).toEqual([
      "funeral-to-whoever-arranges-it",
      "rest-to-the-social-security-fund",
    ]);
    expect(rules("jkm", "2019-12-01")).toEqual(rules("jkm"));
    expect(rules("jkk")).toEqual([
      "funeral-to-whoever-arranges-it",
      "death-benefit-to-the-social-security-fund",
    ]);
    expect(rules("jht")).toEqual(["balance-to-the-public-trustee"]);
    expect(heirs([])).not.toHaveProperty("rank");
  });

  test("of JP no rule was read, and the result says so", () => {
    expect(rules("jp")).toEqual([]);
    expect(codes(heirs([], { programme: "jp" }))).toContain("no-pension-survivor");
  });
});

describe("the pension", () => {
  const jp = { programme: "jp" } as const;

  test("goes to one spouse, else at most two children, else one parent", () => {
    expect(heirs(["child", "spouse", "parent"], jp)).toMatchObject({
      rank: 1,
      limit: 1,
      members: [{ member: 1, relation: "spouse" }],
    });
    expect(heirs(["child", "child", "parent"], jp)).toMatchObject({ rank: 2, limit: 2 });
    expect(heirs(["parent"], jp)).toMatchObject({ rank: 3, limit: 1 });
    expect(heirs(["sibling"], jp).members).toEqual([]);
    expect(heirs(["sibling"], jp)).not.toHaveProperty("limit");
    expect(heirs(["sibling"])).not.toHaveProperty("limit");
  });

  test("does not choose among more than may receive", () => {
    const three = heirs(["child", "child", "child"], jp);
    expect(three.members).toHaveLength(3);
    expect(codes(three)).toContain("more-than-may-receive");
    expect(codes(heirs(["child", "child"], jp))).not.toContain("more-than-may-receive");
  });
});

describe("a will and an heir outside the list, from 24 February 2025", () => {
  const after = { date: "2025-02-24", segment: "construction" } as const;
  const narrow = { readings: { "heirs.permenaker-1-2025-scope": "construction" } } as const;

  test("a will must be a notarial deed", () => {
    expect(heirs(["named-in-will"], { date: "2025-02-23" }).rank).toBe(5);
    expect(() => heirs(["named-in-will"], after)).toThrow(MissingFactError);
    expect(() => heirs(["named-in-will"], after)).toThrow('"family[0].notarialWill"');
    const deed = heirs([{ relation: "named-in-will", notarialWill: true }], after);
    expect(deed.rank).toBe(5);
    expect(deed.rules.map(provisionOf)).toContain("heirs.jkm.will-form");
    const plain = heirs([{ relation: "named-in-will", notarialWill: false }], after);
    expect(plain.members).toEqual([]);
    expect(plain.passedOver[0]?.reason.key).toBe("admission.not-notarial");
    expect(heirs(["sibling", "named-in-will"], after).rank).toBe(3);
  });

  test("an unlisted heir needs a court determination", () => {
    const cousin = { relation: "other", courtDetermination: true } as const;
    expect(heirs([cousin], after)).toMatchObject({ rank: 6, members: [{ member: 0 }] });
    expect(heirs([cousin], after).rules.map(provisionOf)).toContain("heirs.jkm.unlisted-heir");
    expect(heirs(["spouse"], after).rules.map(provisionOf)).toEqual(["heirs.order.jkm"]);
    expect(heirs(["other"], after).passedOver[0]?.reason.key).toBe("admission.no-determination");
    expect(heirs([cousin], { date: "2025-02-23" }).members).toEqual([]);
    expect(heirs([cousin], { date: "2025-02-23" }).passedOver[0]?.reason.key).toBe(
      "admission.not-listed",
    );
    expect(heirs([cousin], { ...after, programme: "jkk" }).members).toEqual([]);
  });

  test("binds other segments by a reading", () => {
    const wageEarner = { date: "2025-02-24", segment: "wage-earner" } as const;
    const plain = [{ relation: "named-in-will", notarialWill: false }] as const;
    const cousin = [{ relation: "other", courtDetermination: true }] as const;
    expect(heirs(plain, wageEarner).members).toEqual([]);
    expect(heirs(plain, wageEarner, narrow).rank).toBe(5);
    expect(heirs(cousin, wageEarner).rank).toBe(6);
    expect(heirs(cousin, wageEarner, narrow).members).toEqual([]);
    expect(heirs(plain, after, narrow).members).toEqual([]);
    expect(heirs(plain, wageEarner).readings.map(({ id }) => id)).toEqual([
      "heirs.permenaker-1-2025-scope",
    ]);
    expect(heirs(plain, after).readings).toEqual([]);
  });
});

test("facts that cannot be are refused", () => {
  expect(() => heirs([{ relation: "spouse", notarialWill: true }])).toThrow("notarialWill");
  expect(() => heirs([{ relation: "spouse", courtDetermination: true }])).toThrow(
    "courtDetermination",
  );
  expect(() => heirs(["cousin" as never])).toThrow(InvalidInputError);
});

describe("those who do not inherit", () => {
  const passed = (family: readonly FamilyMember[], more: Partial<HeirsInput> = {}): unknown =>
    heirs(family, more).passedOver.map(({ member, reason }) => [member, reason]);

  test("come after an earlier rank, are dead, or stand in no rank", () => {
    expect(passed([{ relation: "spouse" }, { relation: "parent" }])).toEqual([
      [1, { key: "rank-heirs.earlier-rank", values: { rank: 1 } }],
    ]);
    expect(passed([{ relation: "spouse", alive: false }, { relation: "parent" }])).toEqual([
      [0, { key: "rank-heirs.dead" }],
    ]);
    expect(passed([{ relation: "sibling" }], { programme: "jp" })).toEqual([
      [0, { key: "rank-heirs.not-in-order" }],
    ]);
  });

  test("are more than may receive, by the number of those", () => {
    const children = (count: number): unknown[] =>
      heirs(Array<"child">(count).fill("child"), { programme: "jp" }).warnings.filter(
        ({ code }) => code === "more-than-may-receive",
      );
    expect(children(2)).toEqual([]);
    expect(children(3)).toEqual([
      { code: "more-than-may-receive", severity: "check", values: { limit: 2 } },
    ]);
    expect(codes(heirs(["child", "child", "child"]))).not.toContain("more-than-may-receive");
  });

  test("by a will of a form not given are asked for it, by its article", () => {
    const attempt = (): unknown =>
      heirs(["named-in-will"], {
        date: "2025-02-24",
        segment: "non-wage-earner",
      });
    expect(attempt).toThrow(MissingFactError);
    expect(attempt).toThrow(
      expect.objectContaining({
        field: "family[0].notarialWill",
        cites: {
          regulation: "permenaker-5-2021",
          article: "Pasal 79 ayat (2a)",
          amendedBy: "permenaker-1-2025",
        },
      }),
    );
  });
});
