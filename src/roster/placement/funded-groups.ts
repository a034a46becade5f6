import { deepFreeze } from "../../core/deep-freeze.js";
import type { FundedGroup } from "../../law/provisions/funding.js";
import type { WorkerCategory } from "../../workers/worker-category.js";

/** The groups of the funding rules to which a category belongs. */
export function fundedGroupsOf({ id, segment }: WorkerCategory): readonly FundedGroup[] {
  const named = groupsById[id] ?? [];
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

const groupsById: Readonly<Record<string, readonly FundedGroup[]>> = /* @__PURE__ */ deepFreeze({
  "pegawai-non-asn": ["non-asn"],
  "guru-honorer": ["non-asn"],
  "badan-ad-hoc-pemilu": ["election-workers"],
  "pengawas-ad-hoc-pemilu": ["election-workers"],
  "kepala-desa": ["village-officials"],
  "perangkat-desa": ["village-officials"],
  bpd: ["village-council"],
  "rt-rw": ["rt-rw"],
  "lembaga-kemasyarakatan-desa": ["village-institutions"],
  linmas: ["village-institutions"],
  "pekerja-padat-karya-desa": ["cash-for-work"],
  "petani-tembakau": ["tobacco-workers"],
  "pekebun-sawit": ["palm-oil-workers"],
});
