import type { CategoryId } from "../../core/category.js";
import { deepFreeze } from "../../core/deep-freeze.js";
import type { FundedGroup } from "../../law/provisions/funding.js";
import type { WorkerCategory } from "../../workers/worker-category.js";

/** The groups of the funding rules to which a category belongs. */
export function fundedGroupsOf({ id, segment }: WorkerCategory): readonly FundedGroup[] {
  const named = groupsById[id];
  const isPublic = named.some((group) => publicGroups.includes(group));
  return segment === "non-wage-earner" && !isPublic ? [...named, "vulnerable"] : named;
}

const publicGroups: readonly FundedGroup[] = /* @__PURE__ */ deepFreeze([
  "non-asn",
  "election-workers",
  "village-officials",
  "village-council",
  "village-institutions",
  "rt-rw",
]);

/** The groups by which the rules name a category; empty where they name none. */
const groupsById: Readonly<Record<CategoryId, readonly FundedGroup[]>> = /* @__PURE__ */ deepFreeze(
  {
    "pegawai-non-asn": ["non-asn"],
    "guru-honorer": ["non-asn"],
    "guru-swasta": [],
    "badan-ad-hoc-pemilu": ["election-workers"],
    "pengawas-ad-hoc-pemilu": ["election-workers"],
    "relawan-kebencanaan": [],
    magang: [],
    "kepala-desa": ["village-officials"],
    "perangkat-desa": ["village-officials"],
    bpd: ["village-council"],
    "rt-rw": ["rt-rw"],
    "lembaga-kemasyarakatan-desa": ["village-institutions"],
    linmas: ["village-institutions"],
    "pekerja-padat-karya-desa": ["cash-for-work"],
    "pengelola-rumah-ibadah": [],
    "pegawai-syara": [],
    "guru-ngaji": [],
    petani: [],
    "buruh-tani": [],
    pekebun: [],
    "pekebun-sawit": ["palm-oil-workers"],
    "petani-tembakau": ["tobacco-workers"],
    nelayan: [],
    "pembudi-daya-ikan": [],
    peternak: [],
    "awak-kapal": [],
    "pekerja-rentan": [],
    "miskin-ekstrem": [],
    "pedagang-kaki-lima": [],
    umkm: [],
    pengemudi: [],
    "buruh-harian": [],
    "pekerja-disabilitas": [],
    "pekerja-seni-dan-lepas": [],
    "relawan-sppg": [],
    "pekerja-rumah-tangga": [],
    atlet: [],
    "pegawai-koperasi-desa": [],
    "narapidana-asimilasi": [],
  },
);
