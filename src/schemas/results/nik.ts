import * as z from "zod";
import { dateField, maybe } from "../../core/fields.js";
import {
  sexField,
  type Nik,
  type NikFault,
  type NikFaultCode,
  type NikRegion,
} from "../../roster/nik/nik.js";
import { described } from "../described.js";
import { ruled, text } from "../parts.js";
import { nikExample } from "../result-examples.js";
import { objectOf, oneOf } from "../shape.js";

const nikRegion = objectOf<NikRegion>({
  province: z.string(),
  regency: z.string(),
  district: z.string(),
});

const nikFaultCode = oneOf<NikFaultCode>({
  empty: true,
  "scientific-notation": true,
  "decimal-point": true,
  "number-too-large": true,
  "not-whole": true,
  "not-digits": true,
  length: true,
  province: true,
  month: true,
  day: true,
  serial: true,
});

const nikFault = objectOf<NikFault>({ code: nikFaultCode, text });

/** Schema of `Nik`. */
export const nikSchema: z.ZodType<Nik> = described(
  objectOf<Nik>({
    kind: z.literal("nik"),
    valid: z.boolean(),
    masked: z.string(),
    region: maybe(nikRegion),
    sex: maybe(sexField),
    birthDateCandidates: z.array(dateField),
    birthDate: maybe(dateField),
    serial: maybe(z.string()),
    faults: z.array(nikFault),
    ...ruled,
  }),
  "Nik",
  "What a NIK says. The parts together tell as much as the NIK: keep them as carefully as the NIK itself. `masked` may be shown.",
  nikExample,
);
