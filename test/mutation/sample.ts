// Changes of lines drawn at random, each tried by Stryker on its own:
// `npm run mutation:sample -- jkm --lines 60 --seed 1`. Far slower than all changes of a room in one process,
// which it checks.
import { parseArgs } from "node:util";
import { changesByStryker } from "./by-stryker.js";
import { printed } from "./change.js";
import { roomCalled } from "./rooms.js";
import { sampleLines } from "./sample-lines.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lines: { type: "string", default: "60" },
    seed: { type: "string", default: "1" },
  },
});
for (const name of positionals) {
  const room = roomCalled(name);
  const lines = sampleLines(room.mutate, Number(values.lines), Number(values.seed));
  printed(name, changesByStryker(name, room, lines));
}
