// The public types, as reports that are read in a review. With --check, a type that differs
// from its report fails; without, the reports are written anew. Needs the build.
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const silent = { default: { logLevel: "none" } };
const check = process.argv.includes("--check");

/** The main entry holds all rooms but these. */
const entries = ["index", "sql", "schemas", "locale/id"];

const differing = entries.filter((entry) => {
  const types = `${root}dist/types/${entry}.d.ts`;
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: `${root}package.json`,
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: types,
      newlineKind: "lf",
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: "ES2022",
            lib: ["ES2023"],
            module: "NodeNext",
            moduleResolution: "NodeNext",
            strict: true,
            skipLibCheck: true,
            types: [],
          },
          files: [types],
        },
      },
      apiReport: {
        enabled: true,
        reportFolder: `${root}test/public-types/snapshots`,
        reportTempFolder: `${root}node_modules/.cache/public-types`,
        reportFileName: `${entry.replace("/", "-")}.api.md`,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: silent,
        extractorMessageReporting: silent,
        tsdocMessageReporting: silent,
      },
    },
  });
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: !check,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  return apiReportChanged;
});

if (differing.length === 0)
  console.log("The public types are as their reports in test/public-types/snapshots say.");
else if (check) {
  console.error(
    `Public types differ from test/public-types/snapshots: ${differing.join(", ")}. If that is meant, run npm run types:report and name the change in CHANGELOG.md.`,
  );
  process.exitCode = 1;
} else console.log(`Written anew: ${differing.join(", ")}.`);
