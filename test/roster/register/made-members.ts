import {
  type MemberRow,
  membershipRegister,
  type MembershipRegister,
  type RegisterContext,
  type RegisterGroup,
} from "../../../src/index.js";
import { storable } from "../../storable.js";

export const lemo = "62.05.05.2011";
export const sikui = "62.05.05.2012";
export const year = { from: "2026-01", to: "2026-12" } as const;

export const farmers = {
  name: "Petani",
  category: "petani",
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
} as const satisfies RegisterGroup;

/** A farmer of Lemo, paid by the APBD since January 2026. */
export const member = (id: string, more: Partial<MemberRow> = {}): MemberRow => ({
  id,
  group: "Petani",
  village: lemo,
  fundedBy: "apbd",
  joined: "2026-01",
  ...more,
});

/** The register of 2026, from rows as a program or a stranger may give them. */
export const register = (
  rows: readonly unknown[],
  context: Partial<RegisterContext> = {},
): MembershipRegister =>
  storable(membershipRegister(rows as readonly MemberRow[], { ...year, holidays: [], ...context }));
