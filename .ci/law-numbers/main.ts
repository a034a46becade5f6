import { faults } from "./prove.js";

const all = faults();
for (const fault of all) console.error(fault);
if (all.length > 0) process.exitCode = 1;
else console.log("Every value of the law in src stands in src/law");
