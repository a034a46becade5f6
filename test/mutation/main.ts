// How many changes of the source the tests notice: `npm run mutation -- jkm reliefs` tries every change of
// those rooms, `npm run mutation -- all` of every room; `--least 95` fails below that percentage. Texts and
// what only runs once when a module is loaded are left out; what survives and was not judged is printed to
// be read.
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { printed, scoreLine, sumOf, type Score } from "./change.js";
import { changesInProcess } from "./in-process.js";
import { roomCalled, rooms } from "./rooms.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { least: { type: "string", default: "0" } },
});
const names = positionals.includes("all") ? Object.keys(rooms) : positionals;
if (names.length === 0) throw new Error(`name a room: all, ${Object.keys(rooms).join(", ")}`);

const scores: Score[] = [];
const waiting = [...names];

async function tryRooms(): Promise<void> {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const changes = await changesInProcess(name, roomCalled(name)).catch((error: unknown) => {
      console.error(name, error);
      process.exitCode = 1;
    });
    if (!changes) continue;
    scores.push(printed(name, changes));
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, tryRooms));
const sum = sumOf(scores);
if (names.length > 1) console.log(scoreLine(`${names.length} rooms`, sum));
if (sum.noticed < (sum.all * Number(values.least)) / 100) process.exitCode = 1;
