import * as z from "zod";

/** A field that must be there. */
interface Given {
  readonly _zod: { readonly def: { readonly type: string; readonly innerType?: never } };
}

/** A field that may be left out: what `maybe` gives. */
interface Left {
  readonly _zod: { readonly def: { readonly type: string; readonly innerType: unknown } };
}

/**
 * The fields of a schema, one for each of an interface: the compiler refuses a field
 * that is missing, misspelt, of another type, or left to choice by one of the two only.
 */
export type Shape<Interface> = {
  readonly [Key in keyof Interface]-?: Pick<Interface, Key> extends Required<Pick<Interface, Key>>
    ? z.core.$ZodType<Interface[Key]> & (undefined extends Interface[Key] ? unknown : Given)
    : z.core.$ZodType<Required<Interface>[Key]> & Left;
};

/** The schema of an interface: all of its fields and no others. */
export function objectOf<Interface>(shape: Shape<Interface>): z.ZodType<Interface> {
  return z.strictObject(shape as never) as z.ZodType as z.ZodType<Interface>;
}

/** One of the texts of a union; the compiler refuses a text that is missing or misspelt. */
export function oneOf<Text extends string>(texts: Readonly<Record<Text, true>>): z.ZodType<Text> {
  return z.enum(Object.keys(texts) as [Text]);
}

/** One of several results, told apart by its kind; the compiler refuses a list that lacks one. */
export function byKind<Result extends { readonly kind: string }>(schemas: {
  readonly [Kind in Result["kind"]]: z.ZodType<Extract<Result, { readonly kind: Kind }>>;
}): z.ZodType<Result> {
  return z.discriminatedUnion("kind", Object.values(schemas) as never);
}
