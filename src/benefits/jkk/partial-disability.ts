import { deepFreeze } from "../../core/deep-freeze.js";
import { doubt, sharedWarning, type Warning } from "../../core/warning.js";
import { textWith, type Text } from "../../core/text.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { compareExact, lesser, minus, plus, shownRupiah, type Exact } from "../../core/exact.js";
import { lookUp } from "../../core/look-up.js";
import type { ProvisionKey } from "../../core/provision.js";
import { roundLine } from "../../core/round-line.js";
import { warn, type Trace } from "../../core/trace.js";
import { jkkPartialDisability } from "../../law/provisions/disability-rating.js";
import { severalDisabilities } from "../../law/readings/work-accident-readings.js";
import { dueOnly, join, type BenefitParts } from "../benefit-parts.js";
import type { BenefitLine } from "../benefit.js";
import type { BenefitNote } from "../benefit-note.js";
import { totalDisabilityAmount } from "./death-and-total-disability.js";
import { refuseOverlaps } from "./disability-overlaps.js";
import type { JkkCase } from "./jkk-case.js";
import type { DisabilityInput } from "./jkk-inputs.js";
import { ratedAcuity } from "./measured-acuity.js";
import { ratedHearing } from "./measured-hearing.js";
import { rateOf } from "./percent.js";
import { ratedRow, type Rated } from "./table-row.js";
import { monthlyWages, percentOf, type Worked } from "./wage-multiple.js";

interface Part extends Worked {
  readonly label: Text;
  readonly provisions: readonly ProvisionKey[];
}

/** A disability whose percentage waits for a fact: `least` and `most` are its bounds. */
interface OpenPart {
  readonly least: Part;
  readonly most: Part;
  readonly open: NonNullable<Rated["open"]>;
}

/** Partial disability, anatomical and functional: Lampiran III I.b.3.a and I.b.3.b. */
export function partialDisability(trace: Trace, one: JkkCase): BenefitParts {
  const disabilities = one.facts.disabilities ?? [];
  refuseOverlaps(disabilities);
  const rated = disabilities.map((disability, index) => ratedOf(trace, one, disability, index));
  const settled = rated.filter(({ open }) => !open).map((part) => partOf(trace, one, part));
  const none = settled.filter(isNothing).map((part) => note(part, noLoss));
  const parts = settled.filter((part) => !isNothing(part));
  const open = rated.flatMap((part): OpenPart[] =>
    part.open
      ? [
          {
            least: partOf(trace, one, part),
            most: partOf(trace, one, { ...part, percent: part.open.most }),
            open: part.open,
          },
        ]
      : [],
  );
  const alone = disabilities.length === 1;
  return join(
    counted(trace, one, parts),
    { notDue: none },
    ...open.map((part) => openPart(trace, part, alone)),
  );
}

/** A disability that waits for a fact; with other disabilities its least may be covered by them. */
function openPart(trace: Trace, { least, most, open }: OpenPart, alone: boolean): BenefitParts {
  const { reason, needed } = open;
  const atLeast = alone ? lineOf(trace, least).amount : 0;
  return join({
    undetermined: [
      {
        ...note(most, reason),
        missing: needed.map(({ field }) => field),
        ...(atLeast > 0 && { atLeast }),
        atMost: lineOf(trace, most).amount,
      },
    ],
    needed,
  });
}

function counted(trace: Trace, one: JkkCase, parts: readonly Part[]): BenefitParts {
  if (parts.length <= 1) return dueOnly(parts.map((part) => lineOf(trace, part)));
  warn(trace, noRule);
  const reading = resolveReading(trace, severalDisabilities);
  if (reading === "sum") return dueOnly(parts.map((part) => lineOf(trace, part)));
  return reading === "highest-only" ? highestOnly(trace, parts) : upToTotal(trace, one, parts);
}

function ratedOf(
  trace: Trace,
  { facts, lawDate }: JkkCase,
  disability: DisabilityInput,
  index: number,
): Rated {
  if ("hearingLoss" in disability) {
    const path = `disabilities[${index}].hearingLoss`;
    return ratedHearing(trace, disability.hearingLoss, { path, date: lawDate });
  }
  if ("visualAcuity" in disability) return ratedAcuity(trace, disability.visualAcuity, lawDate);
  const { leftHanded } = facts;
  return ratedRow(trace, disability, {
    path: `disabilities[${index}]`,
    date: lawDate,
    ...(leftHanded !== undefined && { leftHanded }),
  });
}

function partOf(trace: Trace, { wage, lawDate }: JkkCase, rated: Rated): Part {
  const { value, key } = lookUp(trace, jkkPartialDisability, lawDate);
  const [table = key] = rated.provisions;
  const wages = monthlyWages(wage, value.wages, key);
  const whole = percentOf(wages, rateOf(rated.percent), table);
  const worked = rated.functionLost ? percentOf(whole, rateOf(rated.functionLost), key) : whole;
  return {
    ...worked,
    label: textWith("partial-disability.part-of", { label: rated.label }),
    provisions: [key, ...rated.provisions, ...wage.provisions],
  };
}

function highestOnly(trace: Trace, parts: readonly Part[]): BenefitParts {
  const highest = parts.reduce((best, part) =>
    compareExact(part.value, best.value) > 0 ? part : best,
  );
  const others = parts.filter((part) => part !== highest);
  return join({
    due: [lineOf(trace, highest)],
    notDue: others.map((part) => note(part, lowerThanHighest)),
  });
}

/** Adds the disabilities up to what a total disability would come to. */
function upToTotal(trace: Trace, one: JkkCase, parts: readonly Part[]): BenefitParts {
  const total = totalDisabilityAmount(trace, one);
  const due: BenefitLine[] = [];
  const notDue: BenefitNote[] = [];
  let sum: Exact = { units: 0, divisor: 1 };
  for (const part of parts) {
    const left = minus(total.value, sum);
    const value = lesser(part.value, left);
    sum = plus(sum, value);
    if (compareExact(left, part.value) >= 0) {
      due.push(lineOf(trace, part));
    } else if (compareExact(left, { units: 0, divisor: 1 }) > 0) {
      due.push(lineOf(trace, cappedTo(part, value, total.key)));
    } else {
      notDue.push({ ...note(part, aboveTotal), provisions: [total.key] });
    }
  }
  return join({ due, notDue });
}

function cappedTo(part: Part, value: Exact, key: ProvisionKey): Part {
  const limit = shownRupiah(value);
  return {
    ...part,
    value,
    steps: [
      ...part.steps,
      { kind: "cap", provision: key, of: shownRupiah(part.value), limit, result: limit },
    ],
    provisions: [...part.provisions, key],
  };
}

function lineOf(trace: Trace, { label, value, steps, provisions }: Part): BenefitLine {
  const own = [...steps];
  return {
    item: "partial-disability",
    label,
    ...roundLine(trace, value, own),
    paidTo: "participant",
    provisions,
    steps: own,
  };
}

function note({ label, provisions }: Part, reason: Text): BenefitNote {
  return { item: "partial-disability", label, reason, provisions };
}

function isNothing({ value }: Part): boolean {
  return compareExact(value, { units: 0, divisor: 1 }) === 0;
}

const noLoss: Text = /* @__PURE__ */ deepFreeze({ key: "partial-disability.no-loss" });
const lowerThanHighest: Text = /* @__PURE__ */ deepFreeze({
  key: "partial-disability.lower-than-highest",
});
const aboveTotal: Text = /* @__PURE__ */ deepFreeze({ key: "partial-disability.above-total" });

const noRule: Warning = /* @__PURE__ */ sharedWarning(doubt("several-disabilities"));
