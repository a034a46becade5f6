import { describe, expect, test } from "vitest";
import { placeWorker, workerCategories } from "../../src/index.js";

const month = "2026-01";
const place = (occupation: string) => placeWorker({ occupation, month, fundedBy: "self" });

describe("officials of the state", () => {
  test.each([
    "Anggota DPR-RI",
    "Anggota DPD",
    "Anggota BPK",
    "Presiden",
    "Wakil Presiden",
    "Anggota Mahkamah Konstitusi",
    "Ketua Mahkamah Konstitusi",
    "Hakim Konstitusi",
    "Hakim Agung",
    "Wakil Ketua Mahkamah Agung",
    "Anggota Komisi Yudisial",
    "Anggota Kabinet/Kementerian",
    "Menteri",
    "Wakil Menteri",
    "Duta Besar",
    "Wakil Gubernur",
    "ANGGOTA BPK RI",
  ])("%s has another scheme", (occupation) => {
    expect(place(occupation).outcome).toBe("outside");
    expect(place(occupation).contribution).toBeUndefined();
  });

  test.each(["sopir Menteri", "staf BPK", "honorer Mahkamah Agung", "hakim"])(
    "of %s it is asked",
    (occupation) => {
      const { outcome, missing } = place(occupation);
      expect(outcome).not.toBe("placed");
      expect(missing).toContain("inSeparateScheme");
    },
  );
});

describe("a category whose sector is settled", () => {
  test.each(["ojek online", "tukang ojek", "kurir", "sopir"])(
    "%s is in transport, and pays half from January 2026 without a question",
    (occupation) => {
      const { missing, contribution, category } = place(occupation);
      expect(missing).toEqual([]);
      expect(contribution?.total).toBe(8_400);
      expect(workerCategories.find(({ id }) => id === category)?.sector).toBe("transport");
    },
  );

  test("is not meant where another sector is given", () => {
    const other = placeWorker({ occupation: "kurir", month, fundedBy: "self", sector: "other" });
    expect(other.contribution?.total).toBe(16_800);
  });

  test("other occupations pay in full then, or are asked their sector", () => {
    const { missing, contribution } = place("petani");
    expect(contribution === undefined ? missing : [contribution.total]).not.toEqual([8_400]);
  });
});
