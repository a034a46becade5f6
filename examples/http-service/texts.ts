import type { OwnWords } from "jamsosnaker";

/** The sentences of the service itself; those about the law come from the library. */
export const texts = {
  malformed: {
    id: "Isi permintaan bukan JSON yang benar. Mohon diperiksa tanda kutip dan kurungnya.",
    en: "The body is not valid JSON. Check its quotes and brackets.",
  },
  tooLarge: {
    id: "Isi permintaan melebihi 1 MB. Bagilah daftar menjadi beberapa bagian.",
    en: "The body is larger than 1 MB. Split the list into parts.",
  },
  notFound: {
    id: "Alamat atau ketentuan ini tidak ada. Daftar alamat ada di /openapi.json.",
    en: "There is no such address or provision. /openapi.json lists the addresses.",
  },
  wrongMethod: {
    id: "Alamat ini ada, tetapi dengan metode HTTP lain; lihat kepala Allow.",
    en: "The address exists, but with another HTTP method; see the Allow header.",
  },
  notJson: {
    id: "Kirimkan isi permintaan dengan kepala Content-Type: application/json.",
    en: "Send the body with the header Content-Type: application/json.",
  },
  refused: {
    id: "Permintaan ini tidak dapat dilayani.",
    en: "The request cannot be served.",
  },
  failed: {
    id: "Terjadi kesalahan pada layanan. Mohon dicoba lagi.",
    en: "The service has failed. Please try again.",
  },
} as const satisfies Record<string, OwnWords>;
