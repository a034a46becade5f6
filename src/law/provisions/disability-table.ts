import type { Bilingual } from "../../core/bilingual.js";
import type { Provision } from "../../core/provision.js";
import type { DisabilityPart } from "../disability-parts.js";

/** One row of the disability table: a percentage of 80 monthly wages. */
export type DisabilityRow = {
  readonly part: DisabilityPart;
  readonly label: Bilingual;
  /** The percentage; the least of a range; of one unit where it goes by unit. */
  readonly percent: string;
  /** The same loss on the other side, whose percentage holds for the left-handed. */
  readonly otherSide?: DisabilityPart;
  /** Whether the table itself prints that the sides are reversed for the left-handed. */
  readonly reversalPrinted?: boolean;
} & (
  | { readonly kind: "fixed" }
  /** The doctor sets the percentage, up to `to`. */
  | { readonly kind: "range"; readonly to: string }
  /** For each so many decibel or percent lost, up to the row of the total loss. */
  | {
      readonly kind: "per-unit";
      readonly each: number;
      readonly unit: Bilingual;
      readonly totalLoss: DisabilityPart;
    }
);

const perDecibel: Bilingual = { id: "10 desibel", en: "10 decibel" };
const perPercent: Bilingual = { id: "10%", en: "10 %" };

type Sided = readonly [
  right: DisabilityPart,
  left: DisabilityPart,
  rightPercent: string,
  leftPercent: string,
  label: (side: Bilingual) => Bilingual,
];

const rightSide: Bilingual = { id: "kanan", en: "right" };
const leftSide: Bilingual = { id: "kiri", en: "left" };

function bothSides(
  [right, left, rightPercent, leftPercent, label]: Sided,
  reversalPrinted: boolean,
): readonly DisabilityRow[] {
  return [
    {
      part: right,
      label: label(rightSide),
      percent: rightPercent,
      kind: "fixed",
      otherSide: left,
      reversalPrinted,
    },
    {
      part: left,
      label: label(leftSide),
      percent: leftPercent,
      kind: "fixed",
      otherSide: right,
      reversalPrinted,
    },
  ];
}

function fixed(part: DisabilityPart, percent: string, id: string, en: string): DisabilityRow {
  return { part, label: { id, en }, percent, kind: "fixed" };
}

const arms: readonly Sided[] = [
  [
    "right-arm-from-shoulder",
    "left-arm-from-shoulder",
    "40",
    "35",
    ({ id, en }) => ({
      id: `Lengan ${id} dari sendi bahu ke bawah`,
      en: `${en} arm from the shoulder joint`,
    }),
  ],
  [
    "right-arm-from-elbow",
    "left-arm-from-elbow",
    "35",
    "30",
    ({ id, en }) => ({
      id: `Lengan ${id} dari atau dari atas siku ke bawah`,
      en: `${en} arm from or above the elbow`,
    }),
  ],
  [
    "right-hand-from-wrist",
    "left-hand-from-wrist",
    "32",
    "28",
    ({ id, en }) => ({
      id: `Tangan ${id} dari atau dari atas pergelangan ke bawah`,
      en: `${en} hand from or above the wrist`,
    }),
  ],
];

const fingers: readonly Sided[] = [
  [
    "right-thumb",
    "left-thumb",
    "15",
    "12",
    ({ id, en }) => ({ id: `Ibu jari tangan ${id}`, en: `${en} thumb` }),
  ],
  [
    "right-index-finger",
    "left-index-finger",
    "9",
    "7",
    ({ id, en }) => ({ id: `Telunjuk tangan ${id}`, en: `${en} index finger` }),
  ],
  [
    "other-finger-right-hand",
    "other-finger-left-hand",
    "4",
    "3",
    ({ id, en }) => ({
      id: `Salah satu jari lain tangan ${id}`,
      en: `one other finger of the ${en} hand`,
    }),
  ],
  [
    "first-phalanx-right-index-finger",
    "first-phalanx-left-index-finger",
    "4.5",
    "3.5",
    ({ id, en }) => ({
      id: `Ruas pertama telunjuk ${id}`,
      en: `first phalanx of the ${en} index finger`,
    }),
  ],
  [
    "first-phalanx-other-finger-right-hand",
    "first-phalanx-other-finger-left-hand",
    "2",
    "1.5",
    ({ id, en }) => ({
      id: `Ruas pertama jari lain tangan ${id}`,
      en: `first phalanx of another finger of the ${en} hand`,
    }),
  ],
];

const rows: readonly DisabilityRow[] = [
  ...arms.flatMap((pair) => bothSides(pair, true)),
  fixed("both-legs-from-groin", "70", "Kedua kaki dari pangkal paha", "both legs from the groin"),
  fixed("one-leg-from-groin", "35", "Satu kaki dari pangkal paha", "one leg from the groin"),
  fixed("both-feet-from-ankle", "50", "Kedua kaki dari mata kaki", "both feet from the ankle"),
  fixed("one-foot-from-ankle", "25", "Satu kaki dari mata kaki", "one foot from the ankle"),
  fixed("both-eyes", "70", "Kedua mata", "both eyes"),
  fixed(
    "one-eye",
    "35",
    "Sebelah mata, atau diplopia pada penglihatan dekat",
    "one eye, or double vision at near sight",
  ),
  fixed("hearing-both-ears", "40", "Pendengaran kedua telinga", "hearing of both ears"),
  fixed("hearing-one-ear", "20", "Pendengaran sebelah telinga", "hearing of one ear"),
  ...fingers.flatMap((pair) => bothSides(pair, false)),
  fixed("big-toe", "5", "Salah satu ibu jari kaki", "one big toe"),
  fixed("second-toe", "3", "Salah satu jari telunjuk kaki", "one second toe"),
  fixed("other-toe", "2", "Salah satu jari kaki lain", "one other toe"),
  {
    part: "scalp",
    label: { id: "Terkelupas kulit kepala", en: "scalp torn off" },
    percent: "10",
    kind: "range",
    to: "30",
  },
  fixed("impotence", "40", "Impotensi", "impotence"),
  fixed(
    "leg-shortened-under-5-cm",
    "10",
    "Kaki memendek sebelah kurang dari 5 cm",
    "one leg shortened by less than 5 cm",
  ),
  fixed(
    "leg-shortened-5-cm-or-more",
    "20",
    "Kaki memendek sebelah 5 cm sampai kurang dari 7,5 cm",
    "one leg shortened by 5 to less than 7.5 cm",
  ),
  fixed(
    "leg-shortened-7.5-cm-or-more",
    "30",
    "Kaki memendek sebelah 7,5 cm atau lebih",
    "one leg shortened by 7.5 cm or more",
  ),
  {
    part: "hearing-loss-both-ears",
    label: {
      id: "Penurunan daya dengar kedua telinga, tiap 10 desibel",
      en: "hearing loss of both ears, each 10 decibel",
    },
    percent: "6",
    kind: "per-unit",
    each: 10,
    unit: perDecibel,
    totalLoss: "hearing-both-ears",
  },
  {
    part: "hearing-loss-one-ear",
    label: {
      id: "Penurunan daya dengar sebelah telinga, tiap 10 desibel",
      en: "hearing loss of one ear, each 10 decibel",
    },
    percent: "3",
    kind: "per-unit",
    each: 10,
    unit: perDecibel,
    totalLoss: "hearing-one-ear",
  },
  fixed("one-auricle", "5", "Kehilangan daun telinga sebelah", "loss of one auricle"),
  fixed("both-auricles", "10", "Kehilangan kedua daun telinga", "loss of both auricles"),
  fixed("nostril-wing", "30", "Cacat hilangnya cuping hidung", "loss of the nostril wing"),
  fixed("nasal-septum", "15", "Perforasi sekat rongga hidung", "perforated nasal septum"),
  fixed("smell", "10", "Kehilangan daya penciuman", "loss of smell"),
  fixed(
    "working-capacity-51-to-70-percent",
    "40",
    "Hilangnya kemampuan kerja fisik 51% sampai 70%",
    "loss of 51 to 70 % of physical working capacity",
  ),
  fixed(
    "working-capacity-26-to-50-percent",
    "20",
    "Hilangnya kemampuan kerja fisik 26% sampai 50%",
    "loss of 26 to 50 % of physical working capacity",
  ),
  fixed(
    "working-capacity-10-to-25-percent",
    "5",
    "Hilangnya kemampuan kerja fisik 10% sampai 25%",
    "loss of 10 to 25 % of physical working capacity",
  ),
  fixed(
    "mental-working-capacity",
    "70",
    "Hilangnya kemampuan kerja mental tetap",
    "permanent loss of mental working capacity",
  ),
  {
    part: "visual-acuity",
    label: {
      id: "Kehilangan efisiensi tajam penglihatan, tiap 10%",
      en: "loss of visual acuity efficiency, each 10 %",
    },
    percent: "7",
    kind: "per-unit",
    each: 10,
    unit: perPercent,
    totalLoss: "both-eyes",
  },
  fixed("colour-vision", "10", "Kehilangan penglihatan warna", "loss of colour vision"),
  {
    part: "visual-field",
    label: {
      id: "Kehilangan lapang pandang, tiap 10%",
      en: "loss of visual field, each 10 %",
    },
    percent: "7",
    kind: "per-unit",
    each: 10,
    unit: perPercent,
    totalLoss: "both-eyes",
  },
];

/** The disability table: percentages of 80 monthly wages. */
export const disabilityTable: Provision<readonly DisabilityRow[]> = {
  id: "jkk.disability.table",
  title: { id: "Tabel persentase cacat JKK", en: "JKK disability table" },
  unit: "percent-of-80-wages",
  programme: "jkk",
  versions: [
    {
      from: "2015-07-01",
      to: "2019-12-01",
      value: rows,
      cites: [{ regulation: "pp-44-2015", article: "Lampiran III bagian II" }],
      evidence: "text",
    },
    {
      from: "2019-12-02",
      value: rows,
      cites: [
        { regulation: "pp-44-2015", article: "Lampiran III bagian II", amendedBy: "pp-82-2019" },
      ],
      evidence: "official",
      note: {
        id: "Lampiran III dari PP 82/2019 belum dibaca; angka yang dikutip sumber resmi sama dengan tabel 2015.",
        en: "Lampiran III of PP 82/2019 was not read; the figures that official sources quote agree with the table of 2015.",
      },
    },
  ],
};
