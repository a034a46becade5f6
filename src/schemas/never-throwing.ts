import * as z from "zod";
import { expected, messageOf } from "../core/expectations.js";

/**
 * Makes `safeParse` of a schema answer for any value: one whose getters throw, a
 * revoked proxy or a value without end is refused like any other.
 */
export function neverThrowing<Schema extends z.ZodType>(schema: Schema): Schema {
  const run = schema._zod.run.bind(schema._zod);
  schema._zod.run = (payload, context) => {
    try {
      const result = run(payload, context);
      if (!(result instanceof Promise)) requireReadable(result, context);
      return result;
    } catch (error) {
      if (error instanceof z.core.$ZodAsyncError) throw error;
      return { ...payload, issues: [unreadable(schema)] };
    }
  };
  return schema;
}

/** The words of an issue may look at the value again, when somebody reads the error. */
function requireReadable(
  { issues }: z.core.ParsePayload,
  context: z.core.ParseContextInternal,
): void {
  for (const issue of issues) z.core.util.finalizeIssue(issue, context, z.config());
}

function unreadable(inst: z.ZodType): z.core.$ZodRawIssue {
  return {
    code: "custom",
    input: undefined,
    path: [],
    message: messageOf(expected.readable),
    inst,
  };
}
