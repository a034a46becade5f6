import { textWith, type Text } from "../../core/text.js";

type ChildExpectation =
  | "birthDate"
  | "age"
  | "startsSchool"
  | "working"
  | "grade"
  | "unborn"
  | "skipsKindergarten"
  | "repeatedYears"
  | "laterChange"
  | "alreadySo"
  | "decidedOn";

/** More repeated years than anybody has: a bound of the input. */
export const mostRepeatedYears = 10; // not law: more repeated years than anybody has: a bound of the input

/** Requirements on a child, besides those on all inputs. */
export const childExpected: Readonly<Record<ChildExpectation, Text>> = {
  birthDate: { key: "expected.child.birth-date" },
  age: { key: "expected.child.age" },
  startsSchool: { key: "expected.child.starts-school" },
  working: { key: "expected.child.working" },
  grade: { key: "expected.child.grade" },
  unborn: { key: "expected.child.unborn" },
  skipsKindergarten: { key: "expected.child.skips-kindergarten" },
  repeatedYears: textWith("expected.child.repeated-years", { mostRepeatedYears }),
  laterChange: { key: "expected.child.later-change" },
  alreadySo: { key: "expected.child.already-so" },
  decidedOn: { key: "expected.child.decided-on" },
};
