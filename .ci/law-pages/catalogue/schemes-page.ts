import { localSchemes, textOf, type LocalScheme } from "../../../src/index.js";
import type { Range } from "../../../src/law/local-schemes/local-scheme.js";
import type { Speech } from "../../../src/explain/speech.js";
import { generatedNote } from "../words.js";
import { codes } from "./table.js";

/** The schemes of regions: whom each takes, from which money, by which rule, what is not known. */
export function schemesPage(speech: Speech): string {
  const { say } = speech;
  return [
    `# ${say({ id: "Skema daerah", en: "Local schemes" })}`,
    generatedNote(speech),
    say({
      id: `${localSchemes.length} skema nyata. \`localScheme(id)\` memberi satu untuk penyaringan; skema lain ditulis sebagai data dengan bentuk yang sama.`,
      en: `${localSchemes.length} real schemes. \`localScheme(id)\` gives one for screening; another is written as data of the same form.`,
    }),
    ...localSchemes.map((scheme) => section(scheme, speech)),
  ].join("\n\n");
}

function section(scheme: LocalScheme, speech: Speech): string {
  const { say, locale, date, count } = speech;
  const { regulation: rule, perVillage } = scheme;
  const all = (ids: readonly string[] | undefined): string | undefined =>
    ids?.map((id) => textOf(id, locale)).join(", ");
  const words = (texts: LocalScheme["notKnown"]): string | undefined => texts?.map(say).join("; ");
  const yes = (asked: boolean | undefined): string | undefined =>
    asked ? say({ id: "ya", en: "yes" }) : undefined;
  const lines: (readonly [string, string | undefined])[] = [
    [say({ id: "Id", en: "Id" }), codes([scheme.id])],
    [
      say({ id: "Aturan", en: "Rule" }),
      [rule.title, rule.article, rule.set && date(rule.set), codes([rule.evidence]), rule.source]
        .filter(Boolean)
        .join("; "),
    ],
    [say({ id: "Wilayah", en: "Region" }), codes([scheme.region])],
    [say({ id: "Usia", en: "Age" }), rangeText(scheme.age, speech)],
    [say({ id: "Desil", en: "Deciles" }), scheme.deciles?.join(", ")],
    [
      say({ id: "Bukan penerima upah saja", en: "Not employed for a wage" }),
      yes(scheme.informalOnly),
    ],
    [say({ id: "Belum menjadi peserta", en: "Not yet a member" }), yes(scheme.notMember)],
    [say({ id: "Tercantum dalam", en: "Listed in" }), scheme.registers?.join(", ").toUpperCase()],
    [say({ id: "Pekerjaan", en: "Occupations" }), all(scheme.categories)],
    [
      say({ id: "Pekerjaan yang dikecualikan", en: "Excluded occupations" }),
      all(scheme.excludedCategories),
    ],
    [
      say({ id: "Batas lain", en: "Other limits" }),
      scheme.limits
        ?.map((limit) => `${say(limit.label)} ${rangeText(limit, speech) ?? ""}`)
        .join("; "),
    ],
    [
      say({ id: "Setiap desa", en: "Each village" }),
      perVillage &&
        rangeText({ from: bound(perVillage.atLeast), to: bound(perVillage.atMost) }, speech),
    ],
    [
      say({ id: "Jumlah tempat", en: "Places" }),
      scheme.size === undefined ? undefined : count(scheme.size),
    ],
    [say({ id: "Program", en: "Programmes" }), scheme.programmes.join(", ").toUpperCase()],
    [say({ id: "Sumber dana", en: "Money" }), scheme.fundedBy && textOf(scheme.fundedBy, locale)],
    [
      say({ id: "Bulan", en: "Months" }),
      scheme.months === undefined ? undefined : count(scheme.months),
    ],
    [say({ id: "Syarat lain", en: "Other conditions" }), words(scheme.otherConditions)],
    [say({ id: "Belum diketahui", en: "Not known" }), words(scheme.notKnown)],
  ];
  return [
    `<a id="${scheme.id}"></a>`,
    `## ${say(scheme.title)}`,
    lines.flatMap(([name, value]) => (value ? [`- ${name}: ${value}`] : [])).join("\n"),
  ].join("\n\n");
}

function bound(value: number | undefined): Range["from"] {
  return value === undefined ? undefined : { value, inclusive: true };
}

function rangeText(range: Range | undefined, { say, count }: Speech): string | undefined {
  if (!range) return undefined;
  const { from, to } = range;
  const parts = [
    from &&
      say({
        id: `${from.inclusive ? "sekurang-kurangnya" : "lebih dari"} ${count(from.value)}`,
        en: `${from.inclusive ? "at least" : "over"} ${count(from.value)}`,
      }),
    to &&
      say({
        id: `${to.inclusive ? "paling banyak" : "kurang dari"} ${count(to.value)}`,
        en: `${to.inclusive ? "at most" : "under"} ${count(to.value)}`,
      }),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(", ") : undefined;
}
