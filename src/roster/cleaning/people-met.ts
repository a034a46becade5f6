import { toCheck, type Warning } from "../../core/warning.js";
import type { NikStructure } from "../../law/provisions/identity.js";
import { nikIndex } from "../nik/nik-index.js";
import { cleanNik } from "./clean-nik.js";
import type { RowFound } from "./clean-row.js";
import { doubleIndex, doubleKey, type MetPerson } from "./double-index.js";
import { mayBeOneName } from "../person-name.js";
import { type Answers, questionKey, type RowScribe } from "./row-scribe.js";

/** The people of a list, met one by one. */
export interface PeopleMet {
  readonly match: (found: RowFound, scribe: RowScribe, position: number) => void;
  readonly warnings: () => Warning[];
}

/** Nobody met yet. */
export function peopleMet(structure: NikStructure, answers: Answers): PeopleMet {
  const niks = nikIndex();
  const people: MetPerson[] = [];
  const doubles = doubleIndex();
  const shared = new Set<string>();
  let sharedRows = 0;

  /** One NIK under several names is asked of each; one person under several NIKs is proposed. */
  const match: PeopleMet["match"] = ({ row, nameKey }, scribe, position) => {
    if (answers.size > 0) takeAnswer(row, nameKey, scribe);
    const nik = row.nik === undefined ? undefined : String(row.nik);
    const met: MetPerson = {
      row: scribe.row,
      name: nameKey,
      birthDate: row.birthDate,
      village: row.village,
      nik,
    };
    const before = nik === undefined ? 0 : niks.meet(nik, position);
    const first = people[before];
    if (nik !== undefined && before === 0) people[position] = met;
    if (nik !== undefined && first && !mayBeOneName(first.name, nameKey)) {
      sharedRows += shared.has(nik) ? 1 : 2; // not law: the row at hand and the first one
      askShared(nik, first, scribe);
      const answer = scribe.ask({
        field: "nik",
        given: nik,
        code: "nik-of-several-people",
        about: nameKey,
      });
      const told = typeof answer === "string" ? cleanNik(answer, structure) : undefined;
      if (told && "digits" in told) row.nik = told.digits;
      else delete row.nik;
      return;
    }
    if (before > 0) return;
    const double = doubles.meet(met);
    if (!double) return;
    const key = doubleKey(double.before, met);
    const answer = answers.get(key);
    if (answer === "different") return;
    if (answer === "same" && double.before.nik !== undefined && nik !== undefined) {
      scribe.change("nik", nik, double.before.nik, "answer");
      row.nik = double.before.nik;
      return;
    }
    scribe.doubles.push({ rows: [double.before.row, scribe.row], agrees: double.agrees, key });
  };

  /** Who shared a NIK may have been given another by an answer. */
  const takeAnswer = (row: RowFound["row"], nameKey: string, scribe: RowScribe): void => {
    if (row.nik === undefined) return;
    const answer = answers.get(questionKey("nik", row.nik, nameKey));
    const told = typeof answer === "string" ? cleanNik(answer, structure) : undefined;
    if (!told || !("digits" in told) || told.digits === row.nik) return;
    scribe.change("nik", row.nik, told.digits, "answer");
    row.nik = told.digits;
  };

  const askShared = (nik: string, first: MetPerson, scribe: RowScribe): void => {
    if (shared.has(nik)) return;
    shared.add(nik);
    const key = questionKey("nik", nik, first.name);
    if (answers.has(key)) return;
    scribe.questions.push({
      row: first.row,
      field: "nik",
      given: nik,
      code: "nik-of-several-people",
      key,
    });
  };

  return {
    match,
    warnings: () =>
      shared.size === 0
        ? []
        : [
            toCheck("list-nik-of-several-people", {
              values: { niks: shared.size, rows: sharedRows },
            }),
          ],
  };
}
