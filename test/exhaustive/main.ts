import { differences, ratesOfContributions } from "./every-wage.js";

const last = 2_000_000;
let faults = 0;
for (const percent of ratesOfContributions()) {
  const wrong = differences(percent, last, 1);
  faults += wrong.length;
  console.log(`${percent} %: ${last} wages, ${wrong.length} differ from decimal.js`);
}
process.exitCode = faults === 0 ? 0 : 1;
