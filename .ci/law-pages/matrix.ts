import { indonesianLaw, type Citation, type Programme, type Provision } from "../../src/index.js";
import type { Speech } from "../../src/explain/speech.js";
import { allCases, casesByVersion } from "./cases.js";
import { examplesByProvision } from "./examples-page.js";
import { functionsByProvision } from "./uses.js";

/** All that the pages print: provisions, the functions that read them, the cases that rest on them. */
export interface Matrix {
  readonly provisions: readonly Provision[];
  readonly functions: ReadonlyMap<string, readonly string[]>;
  readonly cases: ReadonlyMap<string, readonly string[]>;
  readonly examples: ReadonlyMap<string, readonly string[]>;
}

/** Reads the law, the code and the cases. */
export async function readMatrix(): Promise<Matrix> {
  return {
    provisions: [...indonesianLaw.provisions()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    functions: await functionsByProvision(),
    cases: casesByVersion(allCases()),
    examples: examplesByProvision(),
  };
}

/** The page of a provision: its programme, or the page of what serves several. */
export type ProgrammePage = Programme | "several";

/** All pages of provisions, in the order in which they are listed. */
export const programmePages: readonly ProgrammePage[] = [
  "several",
  "jkk",
  "jkm",
  "jht",
  "jp",
  "jkp",
];

/** The page on which a provision stands. */
export function pageOf(provision: Provision): ProgrammePage {
  return provision.programme ?? "several";
}

/** A link to a provision from another page of the same folder. */
export function provisionLink(provision: Provision, text: string): string {
  return `[${text}](${pageOf(provision)}.md#${anchorOf(provision.id)})`;
}

/** A link to a provision by its id, with the id as its text. */
export function provisionLinkById({ provisions }: Matrix, id: string): string {
  const provision = provisions.find((one) => one.id === id);
  return provision ? provisionLink(provision, `\`${id}\``) : `\`${id}\``;
}

/** The anchor of a provision on its page. */
export function anchorOf(id: string): string {
  return id.replaceAll(".", "-");
}

/** The page of a regulation. */
export function regulationPage(id: string): string {
  return `${id}.md`;
}

/** A citation with a link to the page of its regulation. */
export function citationLink(citation: Citation, speech: Speech): string {
  return `[${speech.citation(citation)}](${regulationPage(citation.regulation)})`;
}
