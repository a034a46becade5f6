import { indonesianLaw, type Law, type ProvisionVersion } from "../src/index.js";

/** The law of Indonesia, but for what the versions of one provision are told to have instead. */
export function lawWithVersions(id: string, instead: Partial<ProvisionVersion>): Law {
  return {
    ...indonesianLaw,
    provision: (wanted) => {
      const known = indonesianLaw.provision(wanted);
      if (wanted !== id || !known) return known;
      return { ...known, versions: known.versions.map((one) => ({ ...one, ...instead })) };
    },
  };
}

/** The law of Indonesia, but for a provision that is not known before 2090. */
export function lawWithout(id: string): Law {
  return lawWithVersions(id, { from: "2090-01-01" });
}
