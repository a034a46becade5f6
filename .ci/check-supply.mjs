// What comes into the package and into this repository: which packages, from where, and what they run.
import { readFileSync } from "node:fs";

const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const packed = read("package.json");
const { packages } = read("package-lock.json");
const runTime = ["date-fns", "decimal.js", "zod"];
const installed = Object.entries(packages).filter(([path]) => path !== "");
const nameOf = (path) => path.replace(/^.*node_modules\//, "");

const faults = [
  ...(Object.keys(packed.dependencies).sort().join() === runTime.join()
    ? []
    : [`run-time dependencies are not ${runTime.join(", ")}`]),
  ...["preinstall", "install", "postinstall", "prepare"]
    .filter((script) => packed.scripts[script])
    .map((script) => `package.json runs ${script} at install`),
  ...installed
    .filter(([, { dev, optional, devOptional }]) => !dev && !optional && !devOptional)
    .filter(([path]) => !runTime.includes(nameOf(path)))
    .map(([path]) => `${path} comes with the package`),
  ...installed
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .filter(([path]) => !packed.allowScripts[nameOf(path)])
    .map(([path]) => `${path} runs a script at install`),
  ...installed
    .filter(([, { link, inBundle, integrity }]) => !link && !inBundle && !integrity)
    .map(([path]) => `${path} has no checksum in the lock file`),
  ...installed
    .filter(([, { resolved }]) => resolved)
    .map(([path, { resolved }]) => `${path} is bound to ${resolved}`),
];

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(
  `${runTime.join(", ")} at run time; ${installed.length} packages in the lock file, each with its checksum and none bound to an address; ${Object.keys(packed.allowScripts).join(", ")} alone may run a script at install.`,
);
