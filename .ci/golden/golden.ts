import { readFileSync } from "node:fs";
import { InvalidInputError, indonesianLaw, JamsosnakerError, type Law } from "../../src/index.js";
import { usesIn } from "../../src/explain/uses-in.js";
import { callOf, type CaseCheck } from "../../test/cases/calculate.js";
import { allCases } from "../law-pages/cases.js";

/** What a release says: every published case as it is answered, and the law that it knows. */
export interface Golden {
  readonly version: string;
  readonly lawAsOf: string;
  /** By version of a provision, `id@from`. */
  readonly law: Readonly<Record<string, GoldenVersion>>;
  /** By call: the calculator, its input and its options as JSON. */
  readonly answers: Readonly<Record<string, Answer>>;
}

export interface GoldenVersion {
  readonly to?: string | undefined;
  readonly value: unknown;
  readonly evidence: string;
}

export interface Answer {
  /** The first case that asks it. */
  readonly of: string;
  readonly result: unknown;
  /** The versions that it rests on. */
  readonly provisions: readonly string[];
}

/** What the library answers today, or under a law of one's own. */
export function goldenOf(law: Law = indonesianLaw): Golden {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const answers: Record<string, Answer> = {};
  for (const { id, checks = [] } of allCases()) {
    for (const check of checks) answers[keyOf(check)] ??= answerTo(check, id, law);
  }
  return { version, lawAsOf: law.asOf, law: versionsOf(law), answers };
}

function keyOf({ calculate, input, options }: CaseCheck): string {
  return JSON.stringify([calculate, input, ...(options ? [options] : [])]);
}

function answerTo(check: CaseCheck, of: string, law: Law): Answer {
  const result = resultOf(check, law);
  const provisions = [...usesIn(result).keys()].sort();
  return { of, result: JSON.parse(JSON.stringify(result ?? null)) as unknown, provisions };
}

function resultOf({ calculate, input, options }: CaseCheck, law: Law): unknown {
  try {
    return callOf(calculate)(input, { law, ...options });
  } catch (error) {
    if (!(error instanceof JamsosnakerError)) throw error;
    const { code } = error;
    return error instanceof InvalidInputError ? { code, issues: error.issues } : { code };
  }
}

function versionsOf(law: Law): Record<string, GoldenVersion> {
  return Object.fromEntries(
    law
      .provisions()
      .flatMap(({ id, versions }) =>
        versions.map(({ from, to, value, evidence }) => [
          `${id}@${from}`,
          JSON.parse(JSON.stringify({ to, value, evidence })) as GoldenVersion,
        ]),
      ),
  );
}
