import type { Bilingual } from "../core/bilingual.js";
import { formatDecimal } from "../core/format.js";
import type { ExpectedBenefits, ExpectedEvents } from "../planning/expected-benefits-result.js";
import type { LikelyRange } from "../planning/poisson-range.js";
import type { Block } from "./document.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { articleSection } from "./article-section.js";

/** What benefits are to be expected: families and rupiah first, then by event, then the range. */
export function explainExpectedBenefits(result: ExpectedBenefits, speech: Speech): Block[] {
  const { say, count, rupiah, locale } = speech;
  const { families, total, totalRange } = result;
  const number = formatDecimal(families.number, locale);
  return [
    { kind: "heading", text: say({ id: "Perkiraan manfaat", en: "Benefits to be expected" }) },
    {
      kind: "paragraph",
      text: say({
        id: `Menurut angka kematian yang diberikan, diperkirakan ${number} keluarga menerima ${rupiah(total)} dalam ${count(result.personMonths)} orang-bulan.`,
        en: `By the rates of death that were given, ${number} families are expected to receive ${rupiah(total)} in ${count(result.personMonths)} person-months.`,
      }),
    },
    {
      kind: "paragraph",
      text: say({
        id: `Dengan peluang 90%, antara ${count(families.range.low)} dan ${count(families.range.high)} keluarga (${methods[families.range.method].id}), atau antara ${rupiah(totalRange.low)} dan ${rupiah(totalRange.high)}.`,
        en: `Nine times in ten between ${count(families.range.low)} and ${count(families.range.high)} families (${methods[families.range.method].en}), or between ${rupiah(totalRange.low)} and ${rupiah(totalRange.high)}.`,
      }),
    },
    {
      kind: "table",
      head: [
        say({ id: "Kejadian", en: "Event" }),
        say({ id: "Perkiraan", en: "Expected" }),
        say({ id: "Antara", en: "Between" }),
        say({ id: "Manfaat", en: "Benefits" }),
      ],
      rows: result.events.map((event) => [
        say(names[event.event]),
        formatDecimal(event.number, locale),
        `${count(event.range.low)}-${count(event.range.high)}`,
        rupiah(event.amount),
      ]),
    },
    { kind: "paragraph", text: say(costText(result, speech)) },
    ...articleSection(result.provisions, speech),
    ...closingNotes(result, speech),
  ];
}

function costText(result: ExpectedBenefits, { rupiah, percent }: Speech): Bilingual {
  const { contributions, costPerPersonYear, costPerFamily, percentOfContributions } = result;
  const person = costPerPersonYear === undefined ? undefined : rupiah(costPerPersonYear);
  const family = costPerFamily === undefined ? undefined : rupiah(costPerFamily);
  const share = percentOfContributions === undefined ? undefined : percent(percentOfContributions);
  const part = (text: string, value: string | undefined): string =>
    value === undefined ? "" : ` ${text} ${value}.`;
  return {
    id: `Iuran: ${rupiah(contributions)}.${part("Iuran per orang setahun:", person)}${part("Tiap keluarga yang tertolong:", family)}${part("Rasio manfaat terhadap iuran:", share)}`,
    en: `Contributions: ${rupiah(contributions)}.${part("One person protected for a year:", person)}${part("Each family helped:", family)}${part("Benefits by contributions:", share)}`,
  };
}

const names: Readonly<Record<ExpectedEvents["event"], Bilingual>> = {
  death: { id: "Meninggal dunia (JKM)", en: "Death (JKM)" },
  "work-accident-death": {
    id: "Meninggal akibat kecelakaan kerja (JKK)",
    en: "Death from a work accident (JKK)",
  },
};

const methods: Readonly<Record<LikelyRange["method"], Bilingual>> = {
  poisson: { id: "sebaran Poisson", en: "Poisson distribution" },
  normal: { id: "pendekatan normal atas sebaran Poisson", en: "normal approximation of Poisson" },
};
