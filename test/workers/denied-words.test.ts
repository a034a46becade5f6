import { describe, expect, test } from "vitest";
import { findWorkerCategory } from "../../src/index.js";

describe("a search for a group that a category denies", () => {
  test.each(["ASN", "asn", "pegawai ASN", "guru ASN", "A.S.N. pegawai"])(
    "%s does not find those who are not in it",
    (text) => {
      expect(findWorkerCategory(text)).toEqual([]);
    },
  );

  test.each(["non ASN", "non-ASN", "pegawai non ASN", "guru non-ASN", "honorer"])(
    "%s finds them",
    (text) => {
      const found = findWorkerCategory(text).map(({ id }) => id);
      expect(found.some((id) => id === "pegawai-non-asn" || id === "guru-honorer")).toBe(true);
    },
  );
});
