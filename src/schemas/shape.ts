import * as z from "zod";

/** A field that must be there: `maybe` does not fit where the interface asks for the field. */
interface Given {
  readonly _zod: { readonly def: { readonly innerType?: never } };
}

/**
 * The fields of a schema, one for each of an interface: the compiler refuses a field
 * that is missing, misspelt, of another type, or left to choice by one of the two only.
 */
export type Shape<Interface> = {
  readonly [Key in keyof Interface]-?: Record<never, never> extends Pick<Interface, Key>
    ? z.ZodExactOptional<z.ZodType<Required<Interface>[Key]>>
    : undefined extends Interface[Key]
      ? z.ZodType<Interface[Key]>
      : z.ZodType<Interface[Key]> & Given;
};

/** The schema of an interface: all of its fields and no others. */
export function objectOf<Interface>(
  shape: Shape<Interface>,
): z.ZodObject<Shape<Interface>, z.core.$strict> {
  return z.strictObject(shape);
}

/** One of the texts of a union; the compiler refuses a text that is missing or misspelt. */
export function oneOf<Text extends string>(
  texts: Readonly<Record<Text, true>>,
): z.ZodType<Text> & z.ZodEnum<Record<Text, Text>> {
  return z.enum(Object.keys(texts) as [Text]) as never;
}

/** One of several results, told apart by its kind; the compiler refuses a list that lacks one. */
export function byKind<Result extends { readonly kind: string }>(schemas: {
  readonly [Kind in Result["kind"]]: z.ZodType<Extract<Result, { readonly kind: Kind }>>;
}): z.ZodType<Result> {
  return z.discriminatedUnion("kind", Object.values(schemas) as never);
}
