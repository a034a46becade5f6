/** What a result says besides its figures: every part that has a name, articles or words, with where it stands. */
export function statementsOf(result: unknown): readonly string[] {
  const found = new Set<string>();
  visit(result, "", found);
  return [...found];
}

function visit(value: unknown, path: string, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const part of value) visit(part, path, found);
    return;
  }
  if (typeof value !== "object" || value === null || "evidence" in value) return;
  const part = value as Readonly<Record<string, unknown>>;
  const said = sentenceOf(part);
  if (said !== "") found.add(`${path}: ${said}`);
  for (const [name, child] of Object.entries(part)) {
    if (name !== "values") visit(child, path === "" ? name : `${path}.${name}`, found);
  }
}

/** The name of a part and what it names: facts that are assumed or missing, the articles that it rests on. */
function sentenceOf(part: Readonly<Record<string, unknown>>): string {
  const { code, id, item, field, key, programme, passed, values } = part;
  const { assumes, missing, provisions, outcome, paidTo } = part;
  const name = [code, id, item, field, key, programme].find((one) => typeof one === "string");
  const words = [
    ...(typeof name === "string" ? [name] : []),
    ...(values === undefined ? [] : [JSON.stringify(values)]),
    ...("passed" in part ? [passed === undefined ? "open" : JSON.stringify(passed)] : []),
    ...(typeof outcome === "string" ? [outcome] : []),
    ...(typeof paidTo === "string" ? [`to ${paidTo}`] : []),
    ...listed("assumes", assumes),
    ...listed("missing", missing),
    ...listed("rests on", provisions),
  ];
  return words.join(" ");
}

function listed(what: string, names: unknown): readonly string[] {
  const texts = Array.isArray(names) ? names.filter((one) => typeof one === "string") : [];
  return texts.length === 0 ? [] : [`${what} ${texts.join(", ")}`];
}
