import { beforeAll, describe, expect, test } from "vitest";
import { amendLaw, indonesianLaw } from "../../src/index.js";
import { changesBetween } from "../../.ci/golden/changes.js";
import { goldenOf, type Golden } from "../../.ci/golden/golden.js";
import { inWords } from "../../.ci/golden/in-words.js";
import { unnamedIn } from "../../.ci/golden/unnamed.js";

const funeral = "jkm.benefit.funeral";

/** The released law as if it had said another value from the first day of the newest version. */
function saidBefore(golden: Golden, key: string, value: unknown): Golden {
  const version = golden.law[key];
  if (!version) throw new TypeError(`no version ${key}`);
  return { ...golden, law: { ...golden.law, [key]: { ...version, value } } };
}

/** As if the amendment were the law: no result warns of it. */
function withoutAmendments(golden: Golden): Golden {
  const isOther = (part: unknown): boolean =>
    (part as { code?: unknown } | null)?.code !== "amended-law";
  return JSON.parse(JSON.stringify(golden), (_, value: unknown) =>
    Array.isArray(value) ? value.filter(isOther) : value,
  ) as Golden;
}

describe("answers since a release", () => {
  let today: Golden;
  beforeAll(() => {
    today = goldenOf();
  });

  test("the same library changes nothing", () => {
    const { law, otherwise, asked } = changesBetween(today, goldenOf());
    expect({ law, otherwise, asked }).toEqual({
      law: [],
      otherwise: [],
      asked: { noLonger: 0, newly: 0 },
    });
  });

  test("new law is told by provision and day, with the answers that it moves", () => {
    const amended = amendLaw(indonesianLaw, {
      name: "a dearer funeral",
      changes: [
        {
          provision: funeral,
          from: "2024-01-01",
          value: 12_000_000,
          cites: [{ regulation: "pp-44-2015", article: "Pasal 34 ayat (1) huruf c" }],
        },
      ],
    });
    const next = withoutAmendments(goldenOf(amended));
    const { law, otherwise } = changesBetween(today, next);
    const [changed] = law.filter(({ kind }) => kind === "new");
    expect(changed).toMatchObject({ provision: funeral, from: "2024-01-01", after: 12_000_000 });
    expect(law.find(({ kind }) => kind === "ends")).toMatchObject({
      provision: funeral,
      from: "2019-12-02",
      to: "2023-12-31",
    });
    expect(changed?.segments).toContain("wage-earner");
    const totals = changed?.answers.flatMap(({ total }) => (total ? [total] : [])) ?? [];
    expect(totals.length).toBeGreaterThan(5);
    // None: an answer that only names the amount, e.g. that of JKM beside JKK.
    const memberships = totals.map(({ before, after }) => (after - before) / 2_000_000);
    expect(new Set(memberships)).toEqual(new Set([0, 1, 2]));
    expect(otherwise).toEqual([]);
    expect(inWords(changesBetween(today, next))).toContain(`${funeral} (since 2024-01-01): new;`);
  });

  test("an answer that changes without a change of law is told apart", () => {
    const [call, answer] = Object.entries(today.answers)[0] ?? [];
    if (!call || !answer) throw new TypeError("no answers");
    const earlier: Golden = {
      ...today,
      answers: { ...today.answers, [call]: { ...answer, result: { total: 1 } } },
    };
    const { law, otherwise } = changesBetween(earlier, today);
    expect(law).toEqual([]);
    expect(otherwise).toEqual([{ of: answer.of, call }]);
  });

  test("a correction must be named by the list of changes", () => {
    const released = saidBefore(today, `${funeral}@2019-12-02`, 1);
    const changes = changesBetween(released, today);
    expect(changes.law).toMatchObject([{ provision: funeral, kind: "corrected", before: 1 }]);
    const list = (text: string): string => `## [Unreleased]\n\n${text}\n\n## [0.1.0]\n`;
    expect(unnamedIn(list("### Added\n\n`jkm.benefit.funeral`"), changes)).toEqual([funeral]);
    expect(unnamedIn(list("### Corrections\n\n- `jkm.benefit.funeral`: …"), changes)).toEqual([]);
    expect(unnamedIn("## [0.1.0]\n\n### Corrections\n\n`jkm.benefit.funeral`", changes)).toEqual([
      funeral,
    ]);
  });
});
