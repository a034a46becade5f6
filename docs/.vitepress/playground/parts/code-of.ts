/** A call of the library, to be written as TypeScript. */
export interface LibraryCall {
  readonly name: string;
  readonly input: unknown;
  readonly readings?: Readonly<Record<string, string>> | undefined;
}

/** A program of TypeScript that gives the same result; run it with the package installed. */
export function codeOf({ name, input, readings = {} }: LibraryCall): string {
  const options = Object.keys(readings).length > 0 ? `, ${literal({ readings })}` : "";
  return [
    `import { ${name} } from "jamsosnaker";`,
    "",
    `export const result = ${name}(${literal(input)}${options});`,
    "",
  ].join("\n");
}

/** A value as a literal of TypeScript, indented by two blanks. */
export function literal(value: unknown, indent = ""): string {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => literal(item, deeper));
    const line = `[${items.join(", ")}]`;
    if (line.length < 60 && !line.includes("\n")) return line;
    return `[\n${items.map((item) => `${deeper}${item},\n`).join("")}${indent}]`;
  }
  if (typeof value !== "object" || value === null) return scalar(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  if (entries.length === 0) return "{}";
  const lines = entries.map(([key, part]) => `${deeper}${name(key)}: ${literal(part, deeper)},\n`);
  return `{\n${lines.join("")}${indent}}`;
}

function name(key: string): string {
  return /^[a-z_$][\w$]*$/i.test(key) ? key : JSON.stringify(key);
}

function scalar(value: unknown): string {
  if (typeof value === "number" && Number.isInteger(value) && Math.abs(value) >= 10_000) {
    return String(value).replaceAll(/\B(?=(\d{3})+$)/g, "_");
  }
  return value === undefined ? "undefined" : JSON.stringify(value);
}
