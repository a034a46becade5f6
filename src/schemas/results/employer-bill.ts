import * as z from "zod";
import type {
  EmployerBill,
  EmployerBillMonth,
  ProgrammeShares,
} from "../../contributions/several/employer-bill.js";
import { maybe } from "../../core/fields.js";
import { described } from "../described.js";
import { count, programme, resultDate, resultMonth, ruled, rupiah } from "../parts.js";
import { employerBillExample } from "../result-examples.js";
import { objectOf } from "../shape.js";

const programmeShares = objectOf<ProgrammeShares>({
  programme,
  employer: rupiah,
  worker: rupiah,
  total: rupiah,
});

const employerBillMonth = objectOf<EmployerBillMonth>({
  month: resultMonth,
  dueDate: resultDate,
  persons: count,
  employer: rupiah,
  worker: rupiah,
  total: rupiah,
  deferred: maybe(rupiah),
  programmes: z.array(programmeShares),
});

/** Schema of `EmployerBill`. */
export const employerBillSchema: z.ZodType<EmployerBill> = described(
  objectOf<EmployerBill>({
    kind: z.literal("employer-bill"),
    total: rupiah,
    months: z.array(employerBillMonth),
    ...ruled,
  }),
  "EmployerBill",
  "What an employer pays for its wage earners, month by month.",
  employerBillExample,
);
