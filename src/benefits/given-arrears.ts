import { warn, type Workings } from "../core/workings.js";

/** The months of arrears given, or none with a warning that says so. */
export function givenArrears(workings: Workings, arrearsMonths: number | undefined): number {
  if (arrearsMonths !== undefined) return arrearsMonths;
  warn(workings, {
    code: "assumed-no-arrears",
    message: { key: "warning.assumed-no-arrears" },
  });
  return 0;
}
