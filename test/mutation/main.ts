// How many changes of the source the tests notice: `npm run mutation -- jkm reliefs` tries every change of
// those rooms, `npm run mutation -- all` of every room; `--lines 60 --seed 1` draws lines at random and lets
// Stryker try their changes one by one, which takes far longer. Texts and what only runs once when a module
// is loaded are left out; what survives and was not judged is printed to be read.
import { parseArgs } from "node:util";
import { changesByStryker } from "./by-stryker.js";
import { openChanges, scoreLine, scoreOf, sumOf, type Score } from "./change.js";
import { changesInProcess } from "./in-process.js";
import { rooms } from "./rooms.js";
import { sampleLines } from "./sample-lines.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lines: { type: "string" }, seed: { type: "string", default: "1" } },
});
const names = positionals.includes("all") ? Object.keys(rooms) : positionals;
if (names.length === 0) throw new Error(`name a room: all, ${Object.keys(rooms).join(", ")}`);

const scores: Score[] = [];
for (const name of names) {
  const room = rooms[name];
  if (!room) throw new Error(`no room ${name}; there are: ${Object.keys(rooms).join(", ")}`);
  const changes =
    values.lines === undefined
      ? await changesInProcess(name, room)
      : changesByStryker(
          name,
          room,
          sampleLines(room.mutate, Number(values.lines), Number(values.seed)),
        );
  for (const { file, at, line, becomes } of openChanges(changes)) {
    console.log(`${file}:${at}\n  ${line}\n  => ${becomes}`);
  }
  scores.push(scoreOf(changes));
  console.log(scoreLine(name, scoreOf(changes)));
}
if (names.length > 1) console.log(scoreLine(`${names.length} rooms`, sumOf(scores)));
