import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { clickhouseTypes } from "./chdb.js";
import { columnsText, type Engine, linesOf } from "./engine.js";

const ports = [19_001, 19_002];

/** Two ClickHouse servers of Debian on this machine, one cluster of two shards. */
export async function shards(): Promise<Engine> {
  const home = mkdtempSync(join(tmpdir(), "jamsosnaker-clickhouse-"));
  const servers = ports.map((port, index) => start(join(home, String(index)), port));
  const client = (port: number, query: string, input: string | Buffer = ""): string =>
    execFileSync(
      "clickhouse-client",
      ["--port", String(port), "--insert_distributed_sync", "1", "--query", query],
      { input, encoding: "utf8", maxBuffer: 2 ** 30, stdio: ["pipe", "pipe", "inherit"] },
    );
  const [first = 0] = ports;
  for (const port of ports) await answering(port);
  const everywhere = (query: string): void => {
    for (const port of ports) client(port, query);
  };
  return {
    name: "ClickHouse, two shards",
    dialect: "clickhouse",
    execute: (statements) => {
      for (const statement of statements) {
        const at = /^INSERT INTO .* VALUES\n/.exec(statement)?.[0].length;
        for (const port of ports) {
          if (at === undefined) client(port, statement);
          else client(port, statement.slice(0, at), statement.slice(at));
        }
      }
    },
    load: (table, file) => {
      const { name } = table;
      const columns = columnsText(table, clickhouseTypes);
      everywhere(`CREATE TABLE ${name} (${columns}) ENGINE = MergeTree() ORDER BY tuple()`);
      everywhere(
        `CREATE TABLE ${name}_all AS ${name} ENGINE = Distributed(both, default, ${name}, rand())`,
      );
      const rows = readFileSync(file);
      if (rows.length === 0) return;
      client(first, `INSERT INTO ${name}_all FORMAT TabSeparated`, rows);
    },
    lines: (query) => linesOf(client(first, query)),
    wholeTable: (name) => `${name}_all`,
    together: (view) => {
      const all = `${view}_together`;
      everywhere(
        `CREATE TABLE ${all} AS ${view} ENGINE = Distributed(both, default, ${view}, rand())`,
      );
      return all;
    },
    processes: servers.flatMap(({ pid }) => pid ?? []),
    close: async () => {
      for (const server of servers) server.kill("SIGTERM");
      await Promise.all(
        servers.map((server) => new Promise((resolve) => server.once("exit", resolve))),
      );
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function start(home: string, port: number): ChildProcess {
  if (spawnSync("clickhouse-server", ["--version"]).error)
    throw new Error("no clickhouse-server: apt-get install clickhouse-server clickhouse-client");
  mkdirSync(join(home, "tmp"), { recursive: true });
  writeFileSync(join(home, "config.xml"), configOf(home, port));
  writeFileSync(join(home, "users.xml"), users);
  const log = openSync(join(home, "log"), "w");
  return spawn("clickhouse-server", [`--config-file=${join(home, "config.xml")}`], {
    stdio: ["ignore", log, log],
    cwd: home,
  });
}

function configOf(home: string, port: number): string {
  const shard = (of: number): string =>
    `<shard><replica><host>127.0.0.1</host><port>${of}</port></replica></shard>`;
  return `<yandex>
<logger><level>warning</level><console>1</console></logger>
<tcp_port>${port}</tcp_port><http_port>${port + 100}</http_port>
<interserver_http_port>${port + 200}</interserver_http_port><listen_host>127.0.0.1</listen_host>
<path>${home}/</path><tmp_path>${home}/tmp/</tmp_path>
<users_config>${home}/users.xml</users_config>
<default_profile>default</default_profile><default_database>default</default_database>
<mark_cache_size>67108864</mark_cache_size>
<remote_servers><both>${ports.map(shard).join("")}</both></remote_servers>
</yandex>`;
}

const users = `<yandex><profiles><default/></profiles><quotas><default/></quotas>
<users><default><password></password><networks><ip>127.0.0.1</ip></networks>
<profile>default</profile><quota>default</quota></default></users></yandex>`;

async function answering(port: number): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const question = ["--port", String(port), "--query", "SELECT 1"];
      execFileSync("clickhouse-client", question, { stdio: "ignore" });
      return;
    } catch (error) {
      if (attempt > 50) throw error;
      await wait(200);
    }
  }
}
