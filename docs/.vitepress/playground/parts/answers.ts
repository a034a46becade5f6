import type { FactPath } from "jamsosnaker";

/** What a person answered to a question. */
export type AnswerValue = string | number | boolean | readonly string[];

/** Answers by the path of their place in the input. */
export type Answers = Readonly<Record<FactPath, AnswerValue>>;

/** Answers to open questions of law, by reading. */
export type ChosenReadings = Readonly<Record<string, string>>;

type Tree = { [name: string]: Tree | AnswerValue } | (Tree | AnswerValue)[];

/** The input that the answers make up: `family[0].child.level` becomes an object in a list. */
export function inputOf(answers: Answers): Record<string, unknown> {
  const root: Tree = {};
  for (const [path, value] of Object.entries(answers)) {
    const names = path.replaceAll(/\[(\d+)\]/g, ".$1").split(".");
    place(root, names, value);
  }
  return withoutHoles(root) as Record<string, unknown>;
}

function place(node: Tree, names: readonly string[], value: AnswerValue): void {
  const [name = "", next] = names;
  const slots = node as Record<string, Tree | AnswerValue | undefined>;
  if (next === undefined) {
    slots[name] = value;
    return;
  }
  const child = slots[name];
  const branch =
    typeof child === "object" ? (child as Tree) : /^\d+$/.test(next) ? ([] as Tree) : ({} as Tree);
  slots[name] = branch;
  place(branch, names.slice(1), value);
}

function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.filter((item) => item !== undefined).map(withoutHoles);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutHoles(part)]));
}

/** The answers whose path passes a test. */
export function answersWhere(answers: Answers, keep: (path: FactPath) => boolean): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([path]) => keep(path)));
}
