import type { Citation } from "../../core/citation.js";
import type { Evidence } from "../../core/provision.js";
import type { Provision, ProvisionVersion } from "../provision.js";

const transport2015: Citation = {
  regulation: "pp-44-2015",
  article: "Pasal 25 ayat (2) huruf b angka 1, Lampiran III I.b.1",
};
const transport2019: Citation = {
  regulation: "pp-44-2015",
  article: "Pasal 25 ayat (2) huruf b angka 1, Lampiran III A.2.a",
  amendedBy: "pp-82-2019",
};
const aids2019: Citation = {
  regulation: "pp-44-2015",
  article: "Pasal 25 ayat (2) huruf b angka 7, Lampiran III",
  amendedBy: "pp-82-2019",
};

function transportCaps(
  first: number,
  second: number,
  evidence: Evidence,
): readonly ProvisionVersion<number>[] {
  return [
    {
      from: "2015-07-01",
      to: "2019-12-01",
      value: first,
      cites: [transport2015],
      evidence: "text",
    },
    { from: "2019-12-02", value: second, cites: [transport2019], evidence },
  ];
}

/** Highest refund of transport by land, river or lake. */
export const transportLand: Provision<number, "jkk.benefit.transport.land"> = {
  id: "jkk.benefit.transport.land",
  unit: "rupiah",
  programme: "jkk",
  versions: transportCaps(1_000_000, 5_000_000, "text"),
};

/** Highest refund of transport by sea. */
export const transportSea: Provision<number, "jkk.benefit.transport.sea"> = {
  id: "jkk.benefit.transport.sea",
  unit: "rupiah",
  programme: "jkk",
  versions: transportCaps(1_500_000, 2_000_000, "official"),
};

/** Highest refund of transport by air. */
export const transportAir: Provision<number, "jkk.benefit.transport.air"> = {
  id: "jkk.benefit.transport.air",
  unit: "rupiah",
  programme: "jkk",
  versions: transportCaps(2_500_000, 10_000_000, "official"),
};

/** Care at home: the most that it may cost and last. */
export const homeCare: Provision<
  { readonly most: number; readonly months: number },
  "jkk.benefit.home-care"
> = {
  id: "jkk.benefit.home-care",
  unit: "table",
  programme: "jkk",
  versions: [
    {
      from: "2019-12-02",
      value: { most: 20_000_000, months: 12 },
      cites: [
        {
          regulation: "pp-44-2015",
          article: "Pasal 25 ayat (2) huruf a angka 13, Lampiran III A.1.m",
          amendedBy: "pp-82-2019",
        },
      ],
      evidence: "text",
    },
  ],
};

/** Dentures: the most that is refunded. */
export const dentures: Provision<number, "jkk.benefit.dentures"> = {
  id: "jkk.benefit.dentures",
  unit: "rupiah",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      to: "2019-12-01",
      value: 3_000_000,
      cites: [
        {
          regulation: "pp-44-2015",
          article: "Pasal 25 ayat (2) huruf b angka 7, Lampiran III I.b.8",
        },
      ],
      evidence: "text",
    },
    { from: "2019-12-02", value: 5_000_000, cites: [aids2019], evidence: "official" },
  ],
};

/** Glasses: the most that is refunded. */
export const glasses: Provision<number, "jkk.benefit.glasses"> = {
  id: "jkk.benefit.glasses",
  unit: "rupiah",
  programme: "jkk",
  versions: [{ from: "2019-12-02", value: 1_000_000, cites: [aids2019], evidence: "official" }],
};

/** The right to a hearing aid, whose amount is in the annex. */
export const hearingAid: Provision<true, "jkk.benefit.hearing-aid"> = {
  id: "jkk.benefit.hearing-aid",
  unit: "list",
  programme: "jkk",
  versions: [{ from: "2019-12-02", value: true, cites: [aids2019], evidence: "text" }],
};

/** The amount of a hearing aid as proposal builders and the rule for migrant workers have it. */
export const hearingAidReported: Provision<number, "jkk.benefit.hearing-aid.reported-amount"> = {
  id: "jkk.benefit.hearing-aid.reported-amount",
  unit: "rupiah",
  programme: "jkk",
  versions: [{ from: "2019-12-02", value: 2_500_000, cites: [aids2019], evidence: "secondary" }],
};

/** Orthosis and prosthesis: percent added to the price of the government hospital. */
export const prosthesis: Provision<string, "jkk.benefit.prosthesis"> = {
  id: "jkk.benefit.prosthesis",
  unit: "percent",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      to: "2019-12-01",
      value: "40",
      cites: [
        {
          regulation: "pp-44-2015",
          article: "Pasal 25 ayat (2) huruf b angka 6, Lampiran III I.b.7",
        },
      ],
      evidence: "text",
    },
    {
      from: "2019-12-02",
      value: "40",
      cites: [
        {
          regulation: "pp-44-2015",
          article: "Pasal 25 ayat (2) huruf b angka 6, Lampiran III",
          amendedBy: "pp-82-2019",
        },
      ],
      evidence: "official",
    },
  ],
};

/** All provisions of this file, by name. */
export const workAccidentExpensesProvisions = [
  dentures,
  glasses,
  hearingAid,
  hearingAidReported,
  homeCare,
  prosthesis,
  transportAir,
  transportLand,
  transportSea,
] as const;
