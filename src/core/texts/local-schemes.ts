/** The texts of local schemes, and what each of them needs. */
export interface LocalSchemesTexts {
  "scheme.penajam-paser-utara-2025": undefined;
  "scheme.penajam-paser-utara-2025.other-conditions": undefined;
  "scheme.penajam-paser-utara-2025.not-known": undefined;
  "scheme.kepahiang-2025": undefined;
  "scheme.kepahiang-2025.not-known": undefined;
  "scheme.kepri-nelayan": undefined;
  "scheme.kepri-nelayan.limits": undefined;
  "scheme.kepri-nelayan.other-conditions": undefined;
  "scheme.kepri-nelayan.not-known": undefined;
  "scheme.kaltim-19-2023": undefined;
  "scheme.kaltim-19-2023.other-conditions": undefined;
  "scheme.kaltim-19-2023.not-known": undefined;
  "scheme.garut-dbh-cht": undefined;
  "scheme.garut-dbh-cht.other-conditions": undefined;
  "scheme.garut-dbh-cht.not-known": undefined;
  "scheme.jombang-38-2024": undefined;
  "scheme.jombang-38-2024.other-conditions": undefined;
  "scheme.jombang-38-2024.not-known": undefined;
  "scheme.situbondo-dbh-cht": undefined;
  "scheme.situbondo-dbh-cht.other-conditions": undefined;
  "scheme.situbondo-dbh-cht.not-known": undefined;
  "scheme.criteria-not-known": undefined;
  "scheme.kudus-apbdes": undefined;
  "scheme.kudus-apbdes.other-conditions": undefined;
  "scheme.kudus-apbdes.not-known": undefined;
  "scheme.bengkayang-23": undefined;
  "scheme.bengkayang-23.not-known": undefined;
  "scheme.ketapang-83-2023": undefined;
  "scheme.ketapang-83-2023.other-conditions": undefined;
  "scheme.kayong-utara-74-2022": undefined;
  "scheme.bogor-48-2025": undefined;
  "scheme.bogor-48-2025.other-conditions": undefined;
  "scheme.bogor-48-2025.not-known": undefined;
  "scheme.luwu-2025": undefined;
}
