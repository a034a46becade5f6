import type { ScholarshipChild } from "../benefits/scholarship/scholarship-plan-types.js";
import type { FamilyMember } from "../benefits/heirs/heirs.js";
import type { Options } from "../law/options.js";
import type { EventFamilyMember, EventInput } from "./event-inputs.js";

/** The input with what several programmes ask of it. */
export interface EventQuestion extends EventInput {
  readonly options: Options | undefined;
  readonly survivors: readonly FamilyMember[];
  /** Living children with what is known of their schooling, and the position of each in the family. */
  readonly children: readonly ScholarshipChild[];
  readonly childPositions: readonly number[];
}

/** Whether it is not known whom a participant who died leaves behind. */
export function isFamilyUnknown({ event, family }: EventInput): boolean {
  return event.kind === "death" && family === undefined;
}

/** The question of an event. */
export function questionOf(input: EventInput, options: Options | undefined): EventQuestion {
  const family = input.family ?? [];
  const positions = family.flatMap(({ relation, alive }, index) =>
    relation === "child" && alive !== false ? [index] : [],
  );
  return {
    ...input,
    options,
    survivors: family.map(survivor),
    children: positions.map((index) => family[index]?.child ?? {}),
    childPositions: positions,
  };
}

function survivor(person: EventFamilyMember): FamilyMember {
  const { relation, alive, notarialWill, courtDetermination } = person;
  return {
    relation,
    ...(alive !== undefined && { alive }),
    ...(notarialWill !== undefined && { notarialWill }),
    ...(courtDetermination !== undefined && { courtDetermination }),
  };
}
