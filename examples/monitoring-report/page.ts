import { lawAsOf, type Locale } from "jamsosnaker";
import { escape } from "./html.js";
import type { Monitoring } from "./monitoring.js";
import type { InBoth } from "./in-both.js";
import { expectedPart, fitPart, quotaPart } from "./page-next.js";
import { placementPart, rosterPart } from "./page-roster.js";
import { districtsPart, groupsPart } from "./page-year.js";
import { section, speechOf, type Speech } from "./speech.js";
import { style } from "./style.js";
import { texts } from "./texts.js";

/** The report as one HTML page without anything outside it. */
export function page(found: Monitoring, locale: Locale): string {
  const speech = speechOf(locale);
  const { say } = speech;
  return `<!doctype html>
<html lang="${locale.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(say(texts.title))}: Barito Utara</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escape(say(texts.title))}</h1>
<p class="place">${escape(say(texts.place))}</p>
<p class="notice">${escape(say(texts.notice))}</p>
</header>
<main>
${tiles(found, speech)}
${section(say(texts.findings), findings(found, speech))}
${section(say(texts.roster), rosterPart(found.screened, speech))}
${section(say(texts.placement), placementPart(found.screened, speech))}
${section(say(texts.groups), groupsPart(found, speech))}
${section(say(texts.districts), districtsPart(found, speech))}
${section(say(texts.quota), quotaPart(found, speech))}
${section(say(texts.fit), fitPart(found, speech))}
${section(say(texts.expected), expectedPart(found, speech))}
</main>
<footer><p>${escape(say(texts.law))} ${locale.format.date(lawAsOf)}.</p></footer>
</body>
</html>
`;
}

function findings({ evaluation }: Monitoring, { say }: Speech): string {
  const items = evaluation.findings.map(({ text }) => `<li>${escape(say(text))}.</li>`);
  return `<ul class="findings">${items.join("\n")}</ul>`;
}

function tiles(
  { screened, evaluation, after }: Monitoring,
  { say, count, rupiah, percent }: Speech,
): string {
  const { realised, percent: shares } = evaluation.overall;
  const paid = evaluation.benefits;
  const tile = (label: InBoth, value: string, note: string): string =>
    `<li><span>${escape(say(label))}</span><strong>${escape(value)}</strong><span>${escape(note)}</span></li>`;
  const ofPlan = (share: string | undefined): string => `${percent(share)} ${say(texts.ofPlan)}`;
  const { read } = screened.screening.summary;
  return `<ul class="tiles">
${tile(texts.listed, count(screened.taken.length), `${say(texts.ofRows)} ${count(read)} ${say(texts.rowsListed)}`)}
${tile(texts.people, count(realised.persons), ofPlan(shares.persons))}
${tile(texts.months, count(realised.personMonths), ofPlan(shares.personMonths))}
${tile(texts.money, rupiah(realised.amount), ofPlan(shares.amount))}
${tile(texts.coverage, percent(after.overall.percent), `${count(after.overall.covered ?? 0)} / ${count(after.overall.workers ?? 0)}`)}
${tile(texts.paid, rupiah(paid?.amount ?? 0), `${count(paid?.cases ?? 0)} ${say(texts.cases)}`)}
</ul>`;
}
