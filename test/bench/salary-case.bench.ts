import rules from "modele-social";
import Engine from "publicodes";
import { bench, describe } from "vitest";
import { computeContribution } from "jamsosnaker";

// The rules are parsed once; what is measured is one question to each of the two.
const silent = { log: () => undefined, warn: () => undefined, error: () => undefined };
const engine = new Engine(rules, { logger: silent });

let wage = 3_000;

function frenchSalary(): unknown {
  wage = wage === 4_000 ? 3_000 : wage + 1;
  return engine
    .setSituation({ "salarié . contrat . salaire brut": `${wage} €/mois` })
    .evaluate("salarié . rémunération . net . à payer avant impôt").nodeValue;
}

function indonesianSalary(): number {
  wage = wage === 4_000 ? 3_000 : wage + 1;
  return computeContribution({
    segment: "wage-earner",
    month: "2026-05",
    wage: wage * 1_000,
    riskGroup: "medium",
    programmes: ["jkk", "jkm", "jht", "jp"],
  }).total;
}

if (typeof frenchSalary() !== "number") throw new Error("no answer");

const options = { time: 4_000, warmupTime: 1_000 };

describe("one salary case", () => {
  bench("computeContribution", () => void indonesianSalary(), options);
  bench("publicodes with modele-social", () => void frenchSalary(), options);
});
