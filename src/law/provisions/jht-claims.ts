import { unknownArticle, type Citation } from "../../core/citation.js";
import type { Provision, ProvisionVersion } from "../provision.js";
import type { Segment } from "../../core/vocabulary.js";

/** How a ground opens the savings. */
export interface JhtGroundRule {
  /** Segments whose members can have this ground. */
  readonly segments: readonly Segment[];
  /** Opens by itself, only at the pension age, or not at all. */
  readonly opens: "by-itself" | "at-pension-age" | "not";
  /** Months to wait after the event. */
  readonly waitingMonths: number;
  /** Nationalities to which leaving Indonesia is open; absent where the texts read leave them open. */
  readonly nationalities?: readonly ("citizen" | "foreigner")[] | undefined;
}

const every: readonly Segment[] = ["wage-earner", "non-wage-earner"];
const employed: readonly Segment[] = ["wage-earner"];

function rule(segments: readonly Segment[], waitingMonths = 0): JhtGroundRule {
  return { segments, opens: "by-itself", waitingMonths };
}

const waitsForAge: JhtGroundRule = {
  segments: employed,
  opens: "at-pension-age",
  waitingMonths: 0,
};

const pp60 = (article: string): Citation => ({
  regulation: "pp-46-2015",
  article,
  amendedBy: "pp-60-2015",
});
const permenaker19: Citation = { regulation: "permenaker-19-2015", article: unknownArticle };
const permenaker4 = (article: string): Citation => ({ regulation: "permenaker-4-2022", article });
const act: Citation = { regulation: "uu-40-2004", article: "Pasal 37 ayat (1)" };

/** The members of JHT. */
export const jhtMembers: Provision<readonly Segment[], "jht.members"> = {
  id: "jht.members",
  unit: "list",
  programme: "jht",
  versions: [
    {
      from: "2015-07-01",
      value: every,
      cites: [
        { regulation: "pp-46-2015", article: "Pasal 4" },
        { regulation: "perpres-109-2013", article: "Pasal 6 ayat (4)" },
      ],
      evidence: "text",
      note: "jht.members@2015-07-01",
    },
  ],
};

/** The benefit of JHT: all contributions and their return. */
export const jhtBenefit: Provision<readonly string[], "jht.benefit.amount"> = {
  id: "jht.benefit.amount",
  unit: "list",
  programme: "jht",
  versions: [
    {
      from: "2015-07-01",
      value: ["contributions", "returns"],
      cites: [{ regulation: "pp-46-2015", article: "Pasal 22 ayat (2)" }],
      evidence: "text",
    },
  ],
};

/** The pension age of JHT; it does not follow the rising age of JP. */
export const jhtPensionAge: Provision<number, "jht.pension-age"> = {
  id: "jht.pension-age",
  unit: "years",
  programme: "jht",
  versions: [
    {
      from: "2015-07-01",
      value: 56,
      cites: [{ regulation: "pp-46-2015", article: "Pasal 22 ayat (1), Pasal 29" }],
      evidence: "text",
      note: "jht.pension-age@2015-07-01",
    },
  ],
};

/** Payment at the pension age. */
export const jhtAtPensionAge: Provision<JhtGroundRule, "jht.claim.pension-age"> = {
  id: "jht.claim.pension-age",
  unit: "table",
  programme: "jht",
  versions: [
    {
      from: "2015-07-01",
      value: { segments: every, opens: "at-pension-age", waitingMonths: 0 },
      cites: [{ regulation: "pp-46-2015", article: "Pasal 22 ayat (1)" }],
      evidence: "text",
    },
  ],
};

/** Payment at the pension age that a contract, company rules or a collective agreement sets. */
export const jhtAtContractPensionAge: Provision<JhtGroundRule, "jht.claim.contract-pension-age"> = {
  id: "jht.claim.contract-pension-age",
  unit: "table",
  programme: "jht",
  versions: [
    {
      from: "2022-04-26",
      value: rule(employed),
      cites: [permenaker4("Pasal 6 ayat (1)")],
      evidence: "official",
    },
  ],
};

/** Payment on permanent total disability. */
export const jhtOnTotalDisability: Provision<JhtGroundRule, "jht.claim.total-disability"> = {
  id: "jht.claim.total-disability",
  unit: "table",
  programme: "jht",
  versions: [
    {
      from: "2015-07-01",
      to: "2015-08-11",
      value: rule(every),
      cites: [act],
      evidence: "text",
      dating: "in-force-before",
    },
    {
      from: "2015-08-12",
      value: rule(every),
      cites: [pp60("Pasal 26 ayat (1) huruf b dan ayat (3)")],
      evidence: "text",
    },
  ],
};

/** Payment to the heirs. */
export const jhtOnDeath: Provision<JhtGroundRule, "jht.claim.death"> = {
  id: "jht.claim.death",
  unit: "table",
  programme: "jht",
  versions: [
    {
      from: "2015-07-01",
      to: "2015-08-11",
      value: rule(every),
      cites: [{ regulation: "pp-46-2015", article: "Pasal 23" }, act],
      evidence: "text",
    },
    {
      from: "2015-08-12",
      value: rule(every),
      cites: [{ regulation: "pp-46-2015", article: "Pasal 23" }, pp60("Pasal 26 ayat (4)")],
      evidence: "text",
    },
  ],
};

// Fresh objects each time: a version belongs to one provision.
const beforePermenaker19 = (): ProvisionVersion<JhtGroundRule>[] => [
  {
    from: "2015-07-01",
    to: "2015-08-11",
    value: waitsForAge,
    cites: [{ regulation: "pp-46-2015", article: "Pasal 26 ayat (3)" }],
    evidence: "text",
  },
  {
    from: "2015-08-12",
    to: "2015-08-31",
    value: waitsForAge,
    cites: [pp60("Pasal 26 ayat (1)")],
    evidence: "text",
    note: "jht-claims.before-permenaker19",
  },
];

/** Payment after resigning. */
export const jhtOnResignation: Provision<JhtGroundRule, "jht.claim.resignation"> = {
  id: "jht.claim.resignation",
  unit: "table",
  programme: "jht",
  versions: [
    ...beforePermenaker19(),
    {
      from: "2015-09-01",
      to: "2022-04-25",
      value: rule(employed, 1),
      cites: [permenaker19],
      evidence: "official",
    },
    {
      from: "2022-04-26",
      value: rule(employed, 1),
      cites: [permenaker4("Pasal 8")],
      evidence: "official",
    },
  ],
};

/** Payment after dismissal (PHK). */
export const jhtOnDismissal: Provision<JhtGroundRule, "jht.claim.dismissal"> = {
  id: "jht.claim.dismissal",
  unit: "table",
  programme: "jht",
  versions: [
    ...beforePermenaker19(),
    {
      from: "2015-09-01",
      to: "2022-04-25",
      value: rule(employed, 1),
      cites: [permenaker19],
      evidence: "official",
    },
    {
      from: "2022-04-26",
      value: rule(employed, 1),
      cites: [permenaker4("Pasal 10")],
      evidence: "official",
    },
  ],
};

/** Payment when a fixed-term contract (PKWT) ends. */
export const jhtOnContractEnd: Provision<JhtGroundRule, "jht.claim.contract-end"> = {
  id: "jht.claim.contract-end",
  unit: "table",
  programme: "jht",
  versions: [
    {
      from: "2022-04-26",
      value: rule(employed),
      cites: [permenaker4("Pasal 6 ayat (2) huruf a")],
      evidence: "official",
      note: "jht.claim.contract-end@2022-04-26",
    },
  ],
};

/** Payment to a non-wage earner who stops working. */
export const jhtOnStoppingWork: Provision<JhtGroundRule, "jht.claim.stopped-working"> = {
  id: "jht.claim.stopped-working",
  unit: "table",
  programme: "jht",
  versions: [
    {
      from: "2022-04-26",
      value: rule(["non-wage-earner"]),
      cites: [permenaker4("Pasal 6 ayat (2) huruf b")],
      evidence: "official",
    },
  ],
};

/** Payment on leaving Indonesia for good. */
export const jhtOnLeaving: Provision<JhtGroundRule, "jht.claim.leaving-indonesia"> = {
  id: "jht.claim.leaving-indonesia",
  unit: "table",
  programme: "jht",
  versions: [
    {
      from: "2015-07-01",
      to: "2015-08-11",
      value: { ...rule(every), nationalities: ["citizen", "foreigner"] },
      cites: [{ regulation: "pp-46-2015", article: "Pasal 26 ayat (1) huruf d dan ayat (6)" }],
      evidence: "text",
    },
    {
      from: "2015-08-12",
      to: "2015-08-31",
      value: { segments: every, opens: "not", waitingMonths: 0 },
      cites: [pp60("Pasal 26 ayat (1)")],
      evidence: "text",
    },
    {
      from: "2015-09-01",
      to: "2022-04-25",
      value: rule(every),
      cites: [permenaker19],
      evidence: "official",
      note: "jht.claim.leaving-indonesia@2015-09-01",
    },
    {
      from: "2022-04-26",
      value: rule(every),
      cites: [permenaker4("Pasal 5 ayat (2) huruf c, Pasal 12")],
      evidence: "official",
      note: "jht.claim.leaving-indonesia@2022-04-26",
    },
  ],
};

/** The part of the balance that may be taken while the membership goes on, in percent. */
export const jhtPartialShares: Provision<
  Readonly<Record<"partial-preparation" | "partial-home", string>>,
  "jht.claim.partial.percent"
> = {
  id: "jht.claim.partial.percent",
  unit: "percent",
  programme: "jht",
  versions: [
    {
      from: "2015-07-01",
      value: { "partial-preparation": "10", "partial-home": "30" },
      cites: [{ regulation: "pp-46-2015", article: "Pasal 22 ayat (4) dan (5)" }],
      evidence: "text",
      note: "jht.claim.partial.percent@2015-07-01",
    },
  ],
};

/** Years of membership after which a part may be taken. */
export const jhtPartialYears: Provision<number, "jht.claim.partial.membership"> = {
  id: "jht.claim.partial.membership",
  unit: "years",
  programme: "jht",
  versions: [
    {
      from: "2015-07-01",
      value: 10,
      cites: [{ regulation: "pp-46-2015", article: "Pasal 22 ayat (4) dan (5)" }],
      evidence: "text",
    },
  ],
};

/** How often a part may be taken. */
export const jhtPartialTimes: Provision<number, "jht.claim.partial.times"> = {
  id: "jht.claim.partial.times",
  unit: "list",
  programme: "jht",
  versions: [
    {
      from: "2015-07-01",
      value: 1,
      cites: [{ regulation: "pp-46-2015", article: "Pasal 22 ayat (6)" }],
      evidence: "text",
    },
  ],
};

/** Main and additional account of the Act; the split is left to a government regulation. */
export const jhtAccountsOfTheAct: Provision<readonly string[], "jht.accounts"> = {
  id: "jht.accounts",
  unit: "list",
  programme: "jht",
  versions: [
    {
      from: "2023-01-12",
      value: ["main", "additional"],
      cites: [
        { regulation: "uu-40-2004", article: "Pasal 36 dan 37", amendedBy: "uu-4-2023" },
        { regulation: "uu-4-2023", article: "Pasal 188" },
      ],
      evidence: "text",
      note: "jht.accounts@2023-01-12",
    },
  ],
};

/** JHT cannot be transferred, pledged or seized. */
export const jhtInalienable: Provision<readonly string[], "jht.benefit.inalienable"> = {
  id: "jht.benefit.inalienable",
  unit: "list",
  programme: "jht",
  versions: [
    {
      from: "2015-07-01",
      value: ["not-transferable", "not-pledgeable", "not-seizable"],
      cites: [{ regulation: "pp-46-2015", article: "Pasal 32" }],
      evidence: "text",
    },
  ],
};

/** An employer who never enrolled the worker pays the benefit itself. */
export const jhtOfUnenrolled: Provision<"employer", "jht.employer.not-enrolled"> = {
  id: "jht.employer.not-enrolled",
  unit: "list",
  programme: "jht",
  versions: [
    {
      from: "2015-07-01",
      value: "employer",
      cites: [{ regulation: "pp-46-2015", article: "Pasal 28" }],
      evidence: "text",
    },
  ],
};

/** An employer who reported too low a wage pays the shortfall. */
export const jhtShortfall: Provision<"employer", "jht.employer.under-reported"> = {
  id: "jht.employer.under-reported",
  unit: "list",
  programme: "jht",
  versions: [
    {
      from: "2015-07-01",
      value: "employer",
      cites: [{ regulation: "pp-46-2015", article: "Pasal 24" }],
      evidence: "text",
    },
  ],
};

/** All provisions of this file, by name. */
export const jhtClaimsProvisions = [
  jhtAccountsOfTheAct,
  jhtAtContractPensionAge,
  jhtAtPensionAge,
  jhtBenefit,
  jhtInalienable,
  jhtMembers,
  jhtOfUnenrolled,
  jhtOnContractEnd,
  jhtOnDeath,
  jhtOnDismissal,
  jhtOnLeaving,
  jhtOnResignation,
  jhtOnStoppingWork,
  jhtOnTotalDisability,
  jhtPartialShares,
  jhtPartialTimes,
  jhtPartialYears,
  jhtPensionAge,
  jhtShortfall,
] as const;
