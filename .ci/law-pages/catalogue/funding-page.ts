import {
  fundingCheck,
  fundingSources,
  lawAsOf,
  textOf,
  workerCategories,
  type FundingSource,
} from "../../../src/index.js";
import { speechOf, type Speech } from "../../../src/explain/speech.js";
import { generatedNote } from "../words.js";
import { codes, plain } from "./table.js";

/** Every source of money: its conditions in the month of the law, and for whom it usually pays. */
export function fundingPage(speech: Speech): string {
  const { say, locale } = speech;
  const month = lawAsOf.slice(0, 7);
  return [
    `# ${say({ id: "Sumber dana", en: "Sources of money" })}`,
    generatedNote(speech),
    say({
      id: `Siapa yang boleh membayar iuran, menurut peraturan ${locale.format.month(month)}. \`fundingCheck\` menilai satu sumber dana untuk satu kategori, \`placeWorker\` untuk pekerjaan seperti tertulis dalam daftar.`,
      en: `Who may pay contributions, by the law of ${locale.format.month(month)}. \`fundingCheck\` decides on one source for one category, \`placeWorker\` for an occupation as a list has it.`,
    }),
    ...fundingSources.map((source) => section(source, month, speech)),
  ].join("\n\n");
}

function section(source: FundingSource, month: string, { say, locale }: Speech): string {
  const verdict = fundingCheck({ month, fundedBy: source });
  const { useOf, citation } = speechOf(locale, verdict);
  const conditions = verdict.checks.map((check) => {
    const articles = check.provisions.flatMap((key) => useOf(key).cites).map(citation);
    const missing = check.missing.length > 0 ? ` (${codes(check.missing)})` : "";
    return `- ${plain(textOf(check, locale))}${missing}${articles.length > 0 ? `: ${[...new Set(articles)].join("; ")}` : ""}`;
  });
  const usual = workerCategories
    .filter(({ usualFunding }) => usualFunding.includes(source))
    .map((category) => `[${textOf(category, locale)}](workers.md#${category.id})`);
  return [
    `<a id="${source}"></a>`,
    `## ${textOf(source, locale)}`,
    codes([source]),
    ...(conditions.length > 0
      ? [
          `${say({ id: "Syarat, dengan data yang perlu diketahui", en: "Conditions, with the facts that they need" })}:`,
          conditions.join("\n"),
        ]
      : []),
    ...(usual.length > 0
      ? [`${say({ id: "Biasanya membayar", en: "Usually pays for" })}: ${usual.join(", ")}.`]
      : []),
  ].join("\n\n");
}
