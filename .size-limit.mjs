// Our own code, minified and gzipped, as a bundler would take it; limits are what is reached.
import * as everything from "./dist/modules/index.js";

const words = ["indonesian", "english", "indonesianNotes", "englishNotes"];
const allButWords = Object.keys(everything).filter((name) => !words.includes(name));

const bundle = (name, file, names, limit) => ({
  name,
  path: `dist/modules/${file}`,
  import: `{ ${names.join(", ")} }`,
  ignore: ["zod", "date-fns", "decimal.js"],
  gzip: true,
  limit,
});

export default [
  bundle("everything without words", "index.js", allButWords, "222 kB"),
  bundle("Indonesian", "locale/id/index.js", ["indonesian"], "73 kB"),
  bundle("English", "locale/en/index.js", ["english"], "72 kB"),
  bundle("a contribution", "contributions/index.js", ["computeContribution"], "25.5 kB"),
  bundle("a wage earner", "contributions/index.js", ["wageEarnerContribution"], "19.1 kB"),
  bundle("JKM", "benefits/index.js", ["computeJkmBenefit"], "26 kB"),
  bundle("coverage", "coverage/index.js", ["measureCoverage"], "7.7 kB"),
  bundle("a NIK", "roster/index.js", ["parseNik"], "8.6 kB"),
  bundle("columns of wage earners", "batch/index.js", ["wageEarnerColumns"], "27.5 kB"),
  bundle("law tables for SQL", "sql/index.js", ["lawTables"], "16 kB"),
  bundle("a view of bills in SQL", "sql/index.js", ["contributionView"], "7.5 kB"),
];
