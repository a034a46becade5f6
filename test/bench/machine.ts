import { cpus, loadavg, totalmem } from "node:os";

/** When and on what was measured. */
export interface Machine {
  readonly on: string;
  readonly machine: {
    readonly cores: number;
    readonly processor: string;
    readonly memoryGb: number;
    readonly node: string;
    /** Programs that wanted to run when the measuring began, this one among them. */
    readonly load: number;
  };
}

/** This machine, today. */
export function machine(): Machine {
  const processors = cpus();
  return {
    on: new Date().toISOString().slice(0, 10),
    machine: {
      cores: processors.length,
      processor: processors[0]?.model ?? "unknown",
      memoryGb: Math.round(totalmem() / 2 ** 30),
      node: process.versions.node,
      load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    },
  };
}
