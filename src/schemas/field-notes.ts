import type * as z from "zod";

type JsonSchema = z.core.JSONSchema.BaseSchema;

function each(names: string, note: string): Record<string, string> {
  return Object.fromEntries(names.split(/\s+/).map((name) => [name, note]));
}

/** Units by the name of a field, or by the names of what holds it and of the field. */
const notes: Readonly<Record<string, string>> = {
  ...each(
    `amount atOnce balance basis benefit budget budgetShort closing contribution
    contributions cost costPerFamily costPerPersonYear deferred dentures due dueNow glasses gross
    hearingAid left lumpSum missingCost net next opening openingBalance owed owedByEmployer
    owedByEmployerTotal paid perEvent perPerson printedTo prosthesisPrice remaining requested return
    returns rupiah scheduleTotal shortfall shortCost spent tax total totalToAge23 transportCost
    wagePaidByEmployer costs.perVillage totalRange.low totalRange.high alreadyPaid.jkk alreadyPaid.jkm`,
    "Rupiah.",
  ),
  ...each(
    `income incomes jht maximum minimum minimumWage monthly monthlyIncome pension previous
    reportedWage unitPerMonth wage wages`,
    "Rupiah a month.",
  ),
  "annualWages.wage": "Rupiah: the wages of the year together.",
  contractValue: "Rupiah, without VAT.",
  contractValueWithVat: "Rupiah, with VAT.",
  daily: "Rupiah a day.",
  weightedAverageAnnualWage: "Rupiah a year.",
  averageAnnualWage: "Rupiah a year, as decimal text.",
  exact: "The amount before rounding, as decimal text.",
  ...each(
    `betterEyeEfficiencyPercent densityPercent depositRatePercent functionLostPercent
    gdpGrowthPercent inflationPercent percent returnPercentPerYear trainingAttendancePercent
    vatPercent worseEyeEfficiencyPercent`,
    "Percent as people write it: 5 is 5 %.", // not law: how percents and ratios are written
  ),
  ...each(
    `coveredPercent percentOfContributions ratePercent returnPercent workersPercent`,
    'Percent as text: "0.24" is 0.24 %.', // not law: how percents and ratios are written
  ),
  ...each(`byMonth.left headcounts.paid`, "People."),
  percentagePoints: 'Percentage points as text: "-1.20".', // not law: how percents and ratios are written
  ...each(`attentionBelow ratio target`, "Ratio: 0.8 is 80 %."), // not law: how percents and ratios are written
  ...each(
    `deathRatePerThousand accidentDeathRatePerThousand`,
    "Deaths a year of every thousand people.", // not law: deaths are told by the thousand
  ),
};

/** Tells the unit of fields, where they have no description of their own. */
export function noteFields(schema: JsonSchema, holder = ""): void {
  const { properties = {} } = schema;
  for (const [name, field] of Object.entries(properties)) {
    if (typeof field === "boolean") continue;
    const note = notes[`${holder}.${name}`] ?? notes[name];
    if (note !== undefined && field.description === undefined && isAmount(field)) {
      properties[name] = { description: note, ...field };
    }
    noteFields(field, name);
  }
  for (const part of partsOf(schema)) noteFields(part, holder);
}

function partsOf({ anyOf = [], oneOf = [], allOf = [], ...one }: JsonSchema): JsonSchema[] {
  const { items = [], additionalProperties = false } = one;
  return [...anyOf, ...oneOf, ...allOf, ...[items].flat(), additionalProperties].filter(
    (part) => typeof part !== "boolean",
  );
}

/** A number or text, alone or as one of several forms: not a list or an object of that name. */
function isAmount({ type, enum: choices, const: only, anyOf }: JsonSchema): boolean {
  if (anyOf) return anyOf.some((part) => typeof part !== "boolean" && isAmount(part));
  if (choices !== undefined || only !== undefined) return false;
  return [type].flat().some((name) => name === "number" || name === "integer" || name === "string");
}
