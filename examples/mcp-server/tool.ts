import type { Locale } from "jamsosnaker";
import * as z from "zod";

/** What a tool answers: data for programs, and the same in words for the person who asked. */
export interface ToolAnswer {
  readonly data: object;
  readonly text: string;
}

/** A tool of the server. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: z.ZodRawShape;
  /** Throws the errors of the library, which become errors of the tool. */
  readonly answer: (given: never, locale: Locale) => ToolAnswer;
}

/**
 * Facts as a schema of the library describes them. The assistant sees the whole schema; the
 * library checks what comes in, since it knows the article behind a field and the language.
 */
export function factsLike(schema: z.ZodType): z.ZodType {
  const {
    $schema: _,
    $id: __,
    ...listed
  } = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-7",
    override: ({ jsonSchema }) => delete jsonSchema.readOnly,
  });
  return z.unknown().meta(listed);
}
