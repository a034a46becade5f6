import type { Speech } from "./speech.js";

/** A change with its sign: `+1.250`, `-0,40`, `0`. */
export function signed(value: string, { decimal }: Speech): string {
  const text = decimal(value.replace("-", ""));
  if (Number(value) === 0) return text;
  return `${value.startsWith("-") ? "-" : "+"}${text}`;
}

/** A change of rupiah with its sign: `+Rp16.800,00`. */
export function signedRupiah(amount: number, { rupiah }: Speech): string {
  if (amount === 0) return rupiah(0);
  return `${amount < 0 ? "-" : "+"}${rupiah(Math.abs(amount))}`;
}
