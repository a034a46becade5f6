import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { columnsText, type Engine, linesOf } from "./engine.js";

const base = "/usr/lib/postgresql";
const port = 54_329;

/** PostgreSQL of Debian: a cluster of its own in a temporary folder, on a socket there. */
export function postgres(): Engine {
  const version = readdirSync(base).sort().at(-1);
  if (version === undefined)
    throw new Error(`no PostgreSQL in ${base}: apt-get install postgresql`);
  const bin = join(base, version, "bin");
  const home = mkdtempSync(join(tmpdir(), "jamsosnaker-postgres-"));
  const data = join(home, "data");
  mkdirSync(data);
  const asOwner = (command: string): void => {
    // PostgreSQL does not run as root.
    const isRoot = process.getuid?.() === 0;
    const [program, ...words] = isRoot ? ["su", "postgres", "-c", command] : ["sh", "-c", command];
    execFileSync(program, words, { stdio: ["ignore", "ignore", "inherit"], cwd: "/" });
  };
  if (process.getuid?.() === 0) {
    chmodSync(home, 0o755);
    execFileSync("chown", ["-R", "postgres", home]);
  }
  asOwner(`${bin}/initdb -D ${data} -A trust -E UTF8 --no-locale -U postgres`);
  const options = `-p ${port} -c listen_addresses='' -c unix_socket_directories=${home} -c fsync=off`;
  asOwner(`${bin}/pg_ctl -w -D ${data} -l ${home}/log -o "${options}" start`);
  const psql = (input: string): string =>
    execFileSync(
      "psql",
      ["-h", home, "-p", String(port), "-U", "postgres", "-q", "-v", "ON_ERROR_STOP=1", "-f", "-"],
      { input, encoding: "utf8", maxBuffer: 2 ** 30, stdio: ["pipe", "pipe", "inherit"] },
    );
  return {
    name: "PostgreSQL",
    dialect: "postgres",
    execute: (statements) => {
      psql(["BEGIN", ...statements, "COMMIT", ""].join(";\n"));
    },
    load: (table, file) => {
      const types = { text: "text", integer: "bigint", truth: "boolean" };
      psql(
        `CREATE TABLE ${table.name} (${columnsText(table, types)});\n\\copy ${table.name} FROM '${file}'\nANALYZE ${table.name};\n`,
      );
    },
    lines: (query) => linesOf(psql(`COPY (${query}) TO STDOUT;\n`)),
    wholeTable: (name) => name,
    close: () => {
      asOwner(`${bin}/pg_ctl -w -m fast -D ${data} stop`);
      rmSync(home, { recursive: true, force: true });
    },
  };
}
