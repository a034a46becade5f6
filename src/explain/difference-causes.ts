import type { ReliefUse } from "../contributions/contribution.js";
import { provisionOf, type ProvisionUse } from "../core/provision.js";
import type { ReadingUse } from "../core/reading.js";
import { usesOf } from "../core/trace.js";
import type { Comparable, ComparableLine, Refusals } from "./comparable-lines.js";
import type { DifferenceCause } from "./comparison.js";
import { usesIn } from "./uses-in.js";

/** One of the two results, as a comparison sees it. */
export interface Side {
  readonly result: Comparable;
  readonly lines: readonly ComparableLine[];
  readonly refusals: Refusals;
  readonly reliefs: readonly ReliefUse[];
  readonly amendments: readonly string[];
}

/** One of the two results with its line of some key. */
interface SideOfLine extends Side {
  readonly line: ComparableLine | undefined;
}

/** Why a line of one result differs from that of the other. */
export function causesOf(key: string, inA: SideOfLine, inB: SideOfLine): DifferenceCause[] {
  const [a, b] = [inA.line, inB.line];
  const causes: DifferenceCause[] =
    a && b
      ? [
          ...lawCauses(inA, inB),
          ...reliefCauses(inA, inB),
          ...provisionCauses(inA, inB),
          ...readingCauses(a.readings, b.readings),
        ]
      : [...refusal("a", key, inA), ...refusal("b", key, inB)];
  const facts: DifferenceCause =
    a && b && basisMatters(a, b)
      ? {
          kind: "facts",
          ...(a.basis !== undefined && { a: a.basis }),
          ...(b.basis !== undefined && { b: b.basis }),
        }
      : { kind: "facts" };
  const basesDiffer = a && b && a.basis !== b.basis && basisMatters(a, b);
  return basesDiffer === true || causes.length === 0 ? [...causes, facts] : causes;
}

/** An amount is reckoned from its basis, or looked up by it: one version gives two amounts. */
function basisMatters(a: ComparableLine, b: ComparableLine): boolean {
  if (a.usesBasis || b.usesBasis) return true;
  return a.steps.some(
    (one) =>
      one.kind === "look-up" &&
      b.steps.some(
        (other) =>
          other.kind === "look-up" &&
          other.provision === one.provision &&
          other.value !== one.value,
      ),
  );
}

function refusal(side: "a" | "b", key: string, { line, refusals }: SideOfLine): DifferenceCause[] {
  if (line) return [];
  const [first = key, second] = key.split(" ");
  const found =
    refusals.get(key) ?? refusals.get(`${first} ${second ?? ""}`) ?? refusals.get(first);
  return found ? [{ kind: "reason", in: side, ...found }] : [];
}

/** Another body of law, where it is behind the versions that the line rests on. */
function lawCauses(a: SideOfLine, b: SideOfLine): DifferenceCause[] {
  const same = JSON.stringify(a.amendments) === JSON.stringify(b.amendments);
  const read = provisionCauses(a, b);
  if (same || read.length === 0) return [];
  return [
    {
      kind: "law",
      ...(a.amendments.length > 0 && { a: a.amendments }),
      ...(b.amendments.length > 0 && { b: b.amendments }),
    },
  ];
}

/** A relief on which the line of one result rests and that of the other does not. */
function reliefCauses(a: SideOfLine, b: SideOfLine): DifferenceCause[] {
  const ids = [...new Set([...a.reliefs, ...b.reliefs].map(({ regulation }) => regulation))];
  return ids.flatMap((id): DifferenceCause[] => {
    const [inA, inB] = [a, b].map(({ reliefs }) => reliefs.find((use) => use.regulation === id));
    if (restsOn(a.line, inA) === restsOn(b.line, inB)) return [];
    return [
      {
        kind: "relief",
        regulation: id,
        ...(inA && { a: inA.reason }),
        ...(inB && { b: inB.reason }),
      },
    ];
  });
}

function restsOn(line: ComparableLine | undefined, use: ReliefUse | undefined): boolean {
  if (!line || use?.applied !== true) return false;
  return use.provisions.some((key) =>
    line.provisions.some((other) => provisionOf(other) === provisionOf(key)),
  );
}

function provisionCauses(a: SideOfLine, b: SideOfLine): DifferenceCause[] {
  const [usesA, usesB] = [a, b].map(({ line, result }) =>
    usesOf([...usesIn(result).values()], line?.provisions ?? []),
  ) as [ProvisionUse[], ProvisionUse[]];
  const ids = [...new Set([...usesA, ...usesB].map(({ key }) => provisionOf(key)))];
  return ids.flatMap((id) => {
    const inA = usesA.find(({ key }) => provisionOf(key) === id);
    const inB = usesB.find(({ key }) => provisionOf(key) === id);
    if (inA && inB && sameVersion(inA, inB)) return [];
    return [{ kind: "provision", id, ...(inA && { a: inA }), ...(inB && { b: inB }) }];
  });
}

/** Whether two uses name one version; they may have been through JSON. */
function sameVersion(a: ProvisionUse, b: ProvisionUse): boolean {
  return a.key === b.key && a.to === b.to && JSON.stringify(a.cites) === JSON.stringify(b.cites);
}

function readingCauses(a: readonly ReadingUse[], b: readonly ReadingUse[]): DifferenceCause[] {
  const ids = [...new Set([...a, ...b].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const inA = a.find((use) => use.id === id);
    const inB = b.find((use) => use.id === id);
    if (!inA || !inB || inA.option === inB.option) return [];
    return [{ kind: "reading", id, a: inA, b: inB }];
  });
}
