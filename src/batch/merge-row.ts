import { type Recorded, type Trace, warn } from "../core/trace.js";

/**
 * Takes over what a row recorded. Of assumptions and of what is to be checked, whose values may
 * differ in every row, the first of each code stands for all; amounts too small are counted.
 */
export function mergeRow(trace: Trace, { provisions, readings, warnings }: Recorded): void {
  for (const use of provisions) if (!trace.provisions.includes(use)) trace.provisions.push(use);
  for (const use of readings) if (!trace.readings.includes(use)) trace.readings.push(use);
  for (const warning of warnings) {
    if (warning.code === "amount-looks-too-small") continue;
    const said =
      warning.severity !== "doubt" && trace.warnings.some(({ code }) => code === warning.code);
    if (!said) warn(trace, warning);
  }
}
