import { indonesianLaw, type Law } from "jamsosnaker";

/** Languages of the site. */
export type Language = "en" | "id";

/** The place of a provision in the law pages, from the root of the site. */
export function lawAddress(provision: string, language: Language): string {
  const root = language === "id" ? "/id/law" : "/law";
  const law: Law = indonesianLaw;
  const page = law.provision(provision)?.programme ?? "several";
  return `${root}/${page}.html#${provision.replaceAll(".", "-")}`;
}
