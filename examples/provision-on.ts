import {
  indonesianLaw,
  InvalidInputError,
  lawInForce,
  OutOfCoverageError,
  textOf,
  type Evidence,
  type Law,
  type Locale,
  type ProvisionInForce,
} from "jamsosnaker";

/** A provision as it stands on a day, its title and articles in words. */
export interface ProvisionOnDate {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly value: unknown;
  readonly from: string;
  readonly to?: string | undefined;
  readonly evidence: Evidence;
  readonly articles: string[];
}

/**
 * A provision as it stands on a day; nothing if there is no such provision. Throws
 * InvalidInputError for a day that is none, OutOfCoverageError where no version applies.
 */
export function provisionOn(id: string, on: string, locale: Locale): ProvisionOnDate | undefined {
  const provision = (indonesianLaw as Law).provision(id);
  if (!provision) return undefined;
  const found = lawOn(on).find((one) => one.provision.id === id);
  if (!found) {
    const { versions } = provision;
    const [firstDate = on, lastDate] = [versions[0]?.from, versions.at(-1)?.to];
    throw new OutOfCoverageError({ provision: id, date: on, firstDate, lastDate });
  }
  const { from, to, value, evidence, cites } = found.version;
  return {
    id,
    title: textOf(provision, locale),
    unit: provision.unit,
    value,
    from,
    ...(to !== undefined && { to }),
    evidence,
    articles: cites.map((citation) => textOf(citation, locale)),
  };
}

/** The law of a day; text that is no day is a fault of the field `on`. */
function lawOn(on: string): readonly ProvisionInForce[] {
  try {
    return lawInForce(on);
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    throw new InvalidInputError(error.issues.map((issue) => ({ ...issue, path: "on" })));
  }
}
