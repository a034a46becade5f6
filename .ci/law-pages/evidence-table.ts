import type { Evidence, ProvisionVersion } from "../../src/index.js";
import type { Speech } from "../../src/explain/speech.js";
import { pageOf, programmePages, type Matrix, type ProgrammePage } from "./matrix.js";
import { programmePageTitle } from "./programme-page.js";

const marks: readonly Evidence[] = ["text", "official", "secondary"];

/** How many versions of provisions are known by the text, officially, or from one source. */
export function evidenceTable(matrix: Matrix, speech: Speech): string {
  const { say } = speech;
  const versionsOn = (page: ProgrammePage): readonly ProvisionVersion[] =>
    matrix.provisions.filter((one) => pageOf(one) === page).flatMap(({ versions }) => versions);
  const line = (name: string, versions: readonly ProvisionVersion[]): string => {
    const counts = marks.map((mark) => versions.filter(({ evidence }) => evidence === mark).length);
    return `| ${[name, ...counts, versions.length].join(" | ")} |`;
  };
  return [
    say({
      id: "| Ketentuan | `text` | `official` | `secondary` | Jumlah versi |",
      en: "| Provisions | `text` | `official` | `secondary` | Versions |",
    }),
    "| --- | ---: | ---: | ---: | ---: |",
    ...programmePages.map((page) => line(programmePageTitle(page, speech), versionsOn(page))),
    line(say({ id: "Semua", en: "All" }), programmePages.flatMap(versionsOn)),
  ].join("\n");
}
