import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Locale } from "jamsosnaker";
import { localeOf } from "../locale-of.js";

/** What the middleware puts beside a request: its language. */
export interface ServiceEnv {
  Variables: { language: string };
}

/** The locale of a request, from its `Accept-Language`. */
export function localeIn(c: Context<ServiceEnv>): Locale {
  return localeOf(c.get("language"));
}

/** The body of a request, of which the library checks what it holds. */
export async function bodyOf(c: Context<ServiceEnv>): Promise<unknown> {
  try {
    return await c.req.json<unknown>();
  } catch {
    throw new HTTPException(400);
  }
}
