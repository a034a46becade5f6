import type { Changes } from "./changes.js";

/** Provisions whose past was corrected, and that the corrections of the next release do not name. */
export function unnamedIn(changelog: string, { law }: Changes): string[] {
  const unreleased =
    /^## \[Unreleased\]$([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(changelog)?.[1] ?? "";
  const corrections =
    /^### Corrections$([\s\S]*?)(?=^### |$(?![\s\S]))/m.exec(unreleased)?.[1] ?? "";
  const corrected = law
    .filter(({ kind }) => kind === "corrected" || kind === "withdrawn")
    .map(({ provision }) => provision);
  return [...new Set(corrected)].filter((provision) => !corrections.includes(`\`${provision}\``));
}
