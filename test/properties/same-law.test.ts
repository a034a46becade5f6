import { describe, expect, test } from "vitest";
import { amendLaw, indonesianLaw, type ProvisionVersion } from "../../src/index.js";
import { calculate } from "../cases/calculate.js";
import { publishedCases } from "../cases/published-cases.js";

/** What an amendment says of a version. */
const said = ({ from, to, value, cites, evidence }: ProvisionVersion) => ({
  from,
  ...(to !== undefined && { to }),
  value,
  cites,
  evidence,
});

/** The law with every version of every provision put in once more as it stands. */
const sameLaw = amendLaw(indonesianLaw, {
  name: "same",
  changes: indonesianLaw
    .provisions()
    .flatMap(({ id, versions }) =>
      versions.map((version) => ({ provision: id, ...said(version) })),
    ),
});

/** The warning of the amendment comes before those of the case. */
const isNumberOfWarning = /^warnings\.\d/;

describe("the law amended by what it already says", () => {
  test("holds the same versions to the same day", () => {
    expect(sameLaw.asOf).toBe(indonesianLaw.asOf);
    for (const { id, versions } of indonesianLaw.provisions()) {
      expect(sameLaw.provision(id)?.versions.map(said), id).toEqual(versions.map(said));
    }
  });

  test("leaves a provision that is not amended itself", () => {
    const [first, ...others] = indonesianLaw.provisions();
    const [version] = first?.versions ?? [];
    if (!first || !version) throw new Error("no law");
    const changes = [{ provision: first.id, ...said(version) }];
    const law = amendLaw(indonesianLaw, { name: "same", changes });
    for (const provision of others) expect(law.provision(provision.id)).toBe(provision);
  });

  test.each(publishedCases.filter(({ checks }) => checks))(
    "gives the figures of the case $id",
    ({ checks = [] }) => {
      for (const check of checks.filter(({ read }) => !isNumberOfWarning.test(read))) {
        const amended = { ...check, options: { ...check.options, law: sameLaw } };
        expect(calculate(amended), check.read).toBe(check.is);
      }
    },
  );
});
