import { describe, expect, test } from "vitest";
import * as builtIn from "../../../src/index.js";
import { versionFaults } from "../../../src/core/provision.js";
import { editedLibrary } from "./edited-library.js";
import { editsOf, takenBack, walks, type Edit, type Walk } from "./edits.js";

const inOrder = (edits: readonly Edit[]): Edit[] =>
  [...edits].sort((a, b) => (a.file < b.file ? -1 : 1));

/** The provisions that differ between two bodies of law. */
function differing(a: typeof builtIn, b: typeof builtIn): string[] {
  const [ours, theirs] = [a, b].map(({ indonesianLaw }) => indonesianLaw.provisions());
  expect(ours?.map(({ id }) => id)).toEqual(theirs?.map(({ id }) => id));
  return (ours ?? [])
    .filter((provision, index) => JSON.stringify(provision) !== JSON.stringify(theirs?.[index]))
    .map(({ id }) => id);
}

/** The regulations that only the first of two libraries has. */
function onlyIn(a: typeof builtIn, b: typeof builtIn): string[] {
  const known = new Set<string>(b.regulations.map(({ id }) => id));
  return a.regulations.map(({ id }) => id as string).filter((id) => !known.has(id));
}

test.each(Object.keys(walks) as Walk[])("the guides make the same edits: %s", (walk) => {
  const edits = editsOf(walk, 0);
  expect(edits.length).toBeGreaterThan(1);
  expect(inOrder(editsOf(walk, 1))).toEqual(inOrder(edits));
});

describe("a relief that is extended", async () => {
  const id = "relief.pp-50-2025.other";
  const edited = await editedLibrary(editsOf("extension", 0));

  test("adds a version without a gap, and a regulation with its name", () => {
    expect(differing(edited, builtIn)).toEqual([id]);
    const provision = edited.indonesianLaw.provision(id);
    expect(provision.versions.slice(0, -1)).toEqual(builtIn.indonesianLaw.provision(id).versions);
    expect(versionFaults(provision)).toEqual([]);
    expect(onlyIn(edited, builtIn)).toEqual(["pp-60-2026"]);
    const added = edited.findRegulation("pp-60-2026" as "pp-50-2025");
    expect(added.amends).toEqual(["pp-50-2025"]);
    expect(edited.textOf(added, edited.english)).toBe("Amendment of PP 50/2025");
    expect(edited.textOf(added, edited.indonesian)).toBe("Perubahan atas PP 50/2025");
  });

  const months = ["2026-03", "2026-04", "2026-12", "2027-01", "2027-03", "2027-04", "2027-06"];
  test.each([...months, "2027-07"])("halves only what it extends: %s", (month) => {
    for (const sector of ["other", "transport"] as const) {
      for (const fundedBy of ["self", "csr", "apbd", "apbdes"] as const) {
        const input = {
          segment: "non-wage-earner",
          month,
          income: 1_000_000,
          programmes: ["jkk", "jkm", "jht"],
          fundedBy,
          sector,
          isEmployer: false,
        } as const;
        const [before, after] = [builtIn, edited].map(
          (library) => library.computeContribution(input).byProgramme,
        );
        const isExtended =
          sector === "other" &&
          (fundedBy === "self" || fundedBy === "csr") &&
          month >= "2027-01" &&
          month <= "2027-06";
        expect(after, `${sector} ${fundedBy}`).toEqual(
          isExtended ? { jkk: 5_000, jkm: 3_400, jht: 20_000 } : before,
        );
        if (isExtended) expect(before).toEqual({ jkk: 10_000, jkm: 6_800, jht: 20_000 });
      }
    }
  });

  test("moves the day on which the relief is due", () => {
    const ends = ({ dueProvisions }: typeof builtIn, date: string): string[] =>
      dueProvisions(date)
        .filter(({ provision }) => provision.id === id)
        .map(({ kind, on }) => `${kind} ${on}`);
    expect(ends(builtIn, "2026-12-01")).toEqual(["ends 2026-12-31"]);
    expect(ends(edited, "2026-12-01")).toEqual([]);
    expect(ends(edited, "2027-06-01")).toEqual(["ends 2027-06-30"]);
  });
});

describe("a regulation that replaces another", async () => {
  const id = "migrant-worker.contribution.before-work";
  const without = await editedLibrary(editsOf("replacement", 0).map(takenBack));
  const charge = (library: typeof builtIn, date: string) => {
    const { total, provisions } = library.computeContribution({
      segment: "migrant-worker",
      date,
      via: "agency",
      phase: "before",
      contractMonths: 24,
    });
    return [total, provisions.map(({ key, evidence }) => `${key} ${evidence}`)];
  };

  test("changes the register and the provision, and nothing else", () => {
    expect(differing(without, builtIn)).toEqual([id]);
    expect(onlyIn(builtIn, without)).toEqual(["permen-p2mi-9-2026"]);
    expect(onlyIn(without, builtIn)).toEqual([]);
    expect(versionFaults(without.indonesianLaw.provision(id))).toEqual([]);
  });

  test("leaves the amount, and says from its day on that it is known less well", () => {
    const ofText = [37_500, [`${id}@2023-02-22 text`]];
    expect(charge(without, "2026-08-27")).toEqual(ofText);
    expect(charge(builtIn, "2026-08-27")).toEqual(ofText);
    expect(charge(without, "2026-08-28")).toEqual(ofText);
    expect(charge(builtIn, "2026-08-28")).toEqual([37_500, [`${id}@2026-08-28 secondary`]]);
  });
});

describe("a regulation that amends another", async () => {
  const without = await editedLibrary(editsOf("amendment", 0).map(takenBack));
  const split = (library: typeof builtIn, month: string) => {
    const { total, reallocations } = library.computeContribution({
      segment: "wage-earner",
      month,
      wage: 4_000_000,
      riskGroup: "very-low",
      programmes: ["jkk", "jkm", "jkp"],
    });
    return { total, parts: reallocations.map(({ from, amount }) => [from, amount]) };
  };

  test("changes the register and the shares, and nothing else", () => {
    expect(differing(without, builtIn)).toEqual(["jkp.contribution.shares"]);
    expect(onlyIn(builtIn, without)).toEqual(["pp-6-2025"]);
  });

  test("takes JKM out of JKP from its first whole month, without another total", () => {
    const kept = [
      ["state", 8_800],
      ["jkk", 5_600],
    ];
    const old = { total: 21_600, parts: [...kept, ["jkm", 4_000]] };
    expect(split(without, "2025-01")).toEqual(old);
    expect(split(builtIn, "2025-01")).toEqual(old);
    expect(split(without, "2025-03")).toEqual(old);
    expect(split(builtIn, "2025-03")).toEqual({ total: 21_600, parts: kept });
  });
});
