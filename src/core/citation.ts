/** The source of a rule: regulation, article, and the regulation that last changed the article. */
export interface Citation {
  /** Id in the register of regulations, e.g. `pp-44-2015`. */
  readonly regulation: string;
  /** Article as the law numbers it, e.g. `Pasal 16 ayat (1) huruf a`. */
  readonly article: string;
  /** Id of the regulation that put the article in its present form. */
  readonly amendedBy?: string | undefined;
}

/** Stands for an article whose number is not known. */
export const unknownArticle = "Pasal ?";

/** The short name behind a regulation id: `pp-44-2015` is `PP 44/2015`. */
export function regulationName(id: string): string {
  const parts = id.split("-");
  const year = parts.pop() ?? "";
  const number = parts.pop() ?? "";
  const kind = parts.map((word) => kindNames[word] ?? word).join(" ");
  return `${kind} ${number}/${year}`;
}

const kindNames: Readonly<Record<string, string>> = {
  uu: "UU",
  pp: "PP",
  perpres: "Perpres",
  se: "SE",
  mendagri: "Mendagri",
  surat: "Surat",
  djpk: "DJPK",
  inpres: "Inpres",
  permenaker: "Permenaker",
  permenakertrans: "Permenakertrans",
  permen: "Permen",
  p2mi: "P2MI",
  permendagri: "Permendagri",
  permendes: "Permendes",
  pmk: "PMK",
  perdir: "Perdir BPJS Ketenagakerjaan",
  perbpjs: "Peraturan BPJS Ketenagakerjaan",
  letter: "Surat BPJS Ketenagakerjaan",
  fatwa: "Fatwa MUI",
};
