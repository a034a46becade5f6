import type { Locale } from "jamsosnaker";
import { paragraph } from "../regency-plan/layout.js";
import { questions, type ServiceQuestion } from "./questions.js";

/** Asks each address once, and says on one screen what came back. */
export async function askAll(url: string, { language }: Locale): Promise<string> {
  const parts = await Promise.all(
    questions.map(async (question) => {
      const { method, path, body } = question;
      const response = await fetch(url + path, {
        method,
        headers: { "Accept-Language": language, "Content-Type": "application/json" },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return screenPart(question, response.status, (await response.json()) as Answer);
    }),
  );
  return parts.join("\n");
}

/** The parts of answers that the screen shows. */
interface Answer {
  readonly text?: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly field: string; readonly article?: string }[];
  readonly title?: string;
  readonly value?: unknown;
  readonly articles?: readonly string[];
  readonly paths?: object;
  readonly lawAsOf?: string;
}

function screenPart({ method, path }: ServiceQuestion, status: number, answer: Answer): string {
  const lines = saidIn(answer).map((line) => paragraph(line, "     "));
  return [`${status}  ${method} ${path}`, ...lines].join("\n");
}

const mostLines = 3;

function saidIn({
  text,
  detail,
  errors,
  title,
  value,
  articles,
  paths,
  lawAsOf,
}: Answer): string[] {
  if (text !== undefined) {
    return text
      .split("\n")
      .filter((line) => line.trim() !== "" && !/^[=-]+$/.test(line))
      .slice(0, mostLines);
  }
  if (detail !== undefined) {
    return [detail, ...(errors ?? []).flatMap(({ article }) => article ?? [])];
  }
  if (paths) return [Object.keys(paths).join("  ")];
  if (lawAsOf !== undefined) return [lawAsOf];
  return [`${title}: ${JSON.stringify(value)} (${(articles ?? []).join(", ")})`];
}
