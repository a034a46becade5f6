import { second } from "./second.js";
import { reasons, table } from "./table.js";

const [facts = "100000", seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
const agreements = second(Number(facts), Number(seed));
console.log(`seed ${seed}\n${table(agreements)}\n\n${reasons(agreements)}`);
const different = agreements.flatMap((one) => one.different);
for (const one of different.slice(0, 100)) console.error(JSON.stringify(one, undefined, 1));
process.exitCode = different.length === 0 ? 0 : 1;
