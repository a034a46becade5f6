// One plain line from vitest's JSON report: how many tests passed and failed.
import { readFileSync } from "node:fs";

const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
console.log(`${report.numPassedTests} passed, ${report.numFailedTests} failed`);
