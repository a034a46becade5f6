import type { Texts } from "../../core/text.js";
import type { SqlTexts } from "../../core/texts/sql.js";

export const sql: Texts<SqlTexts> = {
  "expected.sql.name": ({ longestName, ownPrefix }) =>
    `nama sepanjang 1 sampai ${longestName} bita yang tidak diawali ${ownPrefix}`, // not law: how long a name may be
  "expected.sql.programmes":
    "daftar program tanpa pengulangan: jkk, jkm, jht, dan untuk penerima upah juga jp",
  "expected.sql.target": ({ mostDecimals }) =>
    `rasio dengan paling banyak ${mostDecimals} angka di belakang koma`,
  "sql.name-taken": "nama kolom yang belum dipakai di view itu",
  "sql.rounding": "pembulatan ke rupiah penuh: setengah ke atas, ke atas, atau ke bawah", // not law: rounding modes
};
