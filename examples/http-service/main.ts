import { parseArgs } from "node:util";
import { localeOf } from "../locale-of.js";
import { askAll } from "./demo.js";
import { startService } from "./serve.js";

const { values } = parseArgs({
  options: { port: { type: "string" }, locale: { type: "string", default: "id" } },
});
const service = await startService(Number(values.port ?? 0));
if (values.port === undefined) {
  console.log(await askAll(service.url, localeOf(values.locale)));
  await service.stop();
} else {
  console.log(service.url);
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.once(signal, () => void service.stop());
}
