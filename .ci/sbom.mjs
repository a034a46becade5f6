// The list of what the package brings along (CycloneDX), from the versions of the lock file. It is
// reckoned apart from the tools: npm leaves out what they share with the package. The same commit gives
// the same bytes.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const { name, version, description, license, dependencies } = JSON.parse(
  readFileSync("package.json", "utf8"),
);
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const home = mkdtempSync(join(tmpdir(), "jamsosnaker-"));
const run = (...args) => execFileSync("npm", args, { cwd: home, encoding: "utf8" });

try {
  const locked = Object.keys(dependencies).map((one) => [
    one,
    packages[`node_modules/${one}`].version,
  ]);
  writeFileSync(
    join(home, "package.json"),
    JSON.stringify({
      name,
      version,
      description,
      license,
      dependencies: Object.fromEntries(locked),
    }),
  );
  run("install", "--package-lock-only", "--silent");
  const { serialNumber, ...bill } = JSON.parse(
    run("sbom", "--sbom-format", "cyclonedx", "--package-lock-only"),
  );
  delete bill.metadata.timestamp;
  bill.metadata.component.name = name;
  const missing = locked.filter(
    ([one, at]) => !bill.components.some((part) => part.name === one && part.version === at),
  );
  if (!serialNumber || missing.length > 0) throw new Error(`not in the list: ${missing.join(" ")}`);
  console.log(JSON.stringify(bill, null, 2));
} finally {
  rmSync(home, { recursive: true, force: true });
}
