import type { Text } from "../../core/text.js";
import type { Provision } from "../provision.js";
import type { DisabilityPart } from "../disability-parts.js";

/** One row of the disability table: a percentage of 80 monthly wages. */
export type DisabilityRow = {
  readonly part: DisabilityPart;
  /** The percentage; the least of a range; of one unit where it goes by unit. */
  readonly percent: string;
  /** The same loss on the other side, whose percentage holds for the left-handed. */
  readonly otherSide?: DisabilityPart | undefined;
  /** Whether the table itself prints that the sides are reversed for the left-handed. */
  readonly reversalPrinted?: boolean | undefined;
} & (
  | { readonly kind: "fixed" }
  /** The doctor sets the percentage, up to `to`. */
  | { readonly kind: "range"; readonly to: string }
  /** For each step of decibel or percent lost, up to the row of the total loss. */
  | {
      readonly kind: "per-unit";
      readonly each: number;
      readonly unit: Text;
      readonly totalLoss: DisabilityPart;
    }
);

const perDecibel: Text = { key: "disability-table.per-decibel" };
const perPercent: Text = { key: "disability-table.per-percent" };

type Sided = readonly [
  right: DisabilityPart,
  left: DisabilityPart,
  rightPercent: string,
  leftPercent: string,
];

function bothSides(
  [right, left, rightPercent, leftPercent]: Sided,
  reversalPrinted: boolean,
): readonly DisabilityRow[] {
  return [
    {
      part: right,
      percent: rightPercent,
      kind: "fixed",
      otherSide: left,
      reversalPrinted,
    },
    {
      part: left,
      percent: leftPercent,
      kind: "fixed",
      otherSide: right,
      reversalPrinted,
    },
  ];
}

function fixed(part: DisabilityPart, percent: string): DisabilityRow {
  return { part, percent, kind: "fixed" };
}

const arms: readonly Sided[] = [
  ["right-arm-from-shoulder", "left-arm-from-shoulder", "40", "35"],
  ["right-arm-from-elbow", "left-arm-from-elbow", "35", "30"],
  ["right-hand-from-wrist", "left-hand-from-wrist", "32", "28"],
];

const fingers: readonly Sided[] = [
  ["right-thumb", "left-thumb", "15", "12"],
  ["right-index-finger", "left-index-finger", "9", "7"],
  ["other-finger-right-hand", "other-finger-left-hand", "4", "3"],
  ["first-phalanx-right-index-finger", "first-phalanx-left-index-finger", "4.5", "3.5"],
  ["first-phalanx-other-finger-right-hand", "first-phalanx-other-finger-left-hand", "2", "1.5"],
];

const rows: readonly DisabilityRow[] = [
  ...arms.flatMap((pair) => bothSides(pair, true)),
  fixed("both-legs-from-groin", "70"),
  fixed("one-leg-from-groin", "35"),
  fixed("both-feet-from-ankle", "50"),
  fixed("one-foot-from-ankle", "25"),
  fixed("both-eyes", "70"),
  fixed("one-eye", "35"),
  fixed("hearing-both-ears", "40"),
  fixed("hearing-one-ear", "20"),
  ...fingers.flatMap((pair) => bothSides(pair, false)),
  fixed("big-toe", "5"),
  fixed("second-toe", "3"),
  fixed("other-toe", "2"),
  {
    part: "scalp",
    percent: "10",
    kind: "range",
    to: "30",
  },
  fixed("impotence", "40"),
  fixed("leg-shortened-under-5-cm", "10"),
  fixed("leg-shortened-5-cm-or-more", "20"),
  fixed("leg-shortened-7.5-cm-or-more", "30"),
  {
    part: "hearing-loss-both-ears",
    percent: "6",
    kind: "per-unit",
    each: 10,
    unit: perDecibel,
    totalLoss: "hearing-both-ears",
  },
  {
    part: "hearing-loss-one-ear",
    percent: "3",
    kind: "per-unit",
    each: 10,
    unit: perDecibel,
    totalLoss: "hearing-one-ear",
  },
  fixed("one-auricle", "5"),
  fixed("both-auricles", "10"),
  fixed("nostril-wing", "30"),
  fixed("nasal-septum", "15"),
  fixed("smell", "10"),
  fixed("working-capacity-51-to-70-percent", "40"),
  fixed("working-capacity-26-to-50-percent", "20"),
  fixed("working-capacity-10-to-25-percent", "5"),
  fixed("mental-working-capacity", "70"),
  {
    part: "visual-acuity",
    percent: "7",
    kind: "per-unit",
    each: 10,
    unit: perPercent,
    totalLoss: "both-eyes",
  },
  fixed("colour-vision", "10"),
  {
    part: "visual-field",
    percent: "7",
    kind: "per-unit",
    each: 10,
    unit: perPercent,
    totalLoss: "both-eyes",
  },
];

/** The disability table: percentages of 80 monthly wages. */
export const disabilityTable: Provision<readonly DisabilityRow[], "jkk.disability.table"> = {
  id: "jkk.disability.table",
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
      note: "jkk.disability.table@2019-12-02",
    },
  ],
};

/** All provisions of this file, by name. */
export const disabilityTableProvisions = [disabilityTable] as const;
