import type { RosterRow } from "../screening/roster-input.js";
import { wordKey } from "./cell-text.js";

type Membership = NonNullable<RosterRow["existingMembership"]>;

const words: Readonly<Record<Membership, string>> = {
  none: "none|belum|blm|tidak|tdk|tak|bukan|no|n|t|false|belum terdaftar|tidak terdaftar|belum peserta|bukan peserta|belum ada|tidak ada|belum punya|tidak punya|belum menjadi peserta|belum aktif|tidak aktif|tdk aktif|non aktif|nonaktif|blm terdaftar|tdk terdaftar|belum ikut|tidak ikut|belum terdaftar bpjs ketenagakerjaan|bukan peserta bpjs|belum pernah|belum memiliki|tidak memiliki|non peserta|nggak|enggak|gak|ndak|bukan peserta bpjs tk|bukan peserta bpjs ketenagakerjaan|belum peserta bpjs ketenagakerjaan",
  member:
    "member|ya|y|yes|iya|sudah|sdh|true|ada|aktif|peserta|terdaftar|peserta aktif|sudah terdaftar|sdh terdaftar|sudah peserta|sudah ada|punya|sudah punya|sudah aktif|ikut|terdaftar aktif|sudah menjadi peserta|bpjs ketenagakerjaan|bpjs tk|bpjstk|bpjamsostek|jamsostek|peserta bpjs tk|peserta bpjs ketenagakerjaan|sudah bpjs tk|sudah bpjs ketenagakerjaan",
  "wage-earner":
    "pu|wage earner|penerima upah|peserta pu|bpjs pu|ya pu|sudah pu|pekerja penerima upah|pu aktif|aktif pu",
  "non-wage-earner":
    "bpu|non wage earner|bukan penerima upah|peserta bpu|bpjs bpu|ya bpu|sudah bpu|pekerja bukan penerima upah|bpu aktif|aktif bpu",
  construction: "construction|jakon|jasa konstruksi|jasakons",
  "migrant-worker": "migrant worker|pmi|tki|pekerja migran|pekerja migran indonesia",
};

const memberships: ReadonlyMap<string, Membership> = new Map(
  (Object.keys(words) as Membership[]).flatMap((membership) =>
    words[membership].split("|").map((word) => [word, membership] as const),
  ),
);

/**
 * A membership as lists write it; undefined where it is not clear, or is of another insurance: "mandiri",
 * "PPU" and "PBPU" are words of BPJS Kesehatan.
 */
export function readMembership(given: string): Membership | undefined {
  return memberships.get(wordKey(given));
}
