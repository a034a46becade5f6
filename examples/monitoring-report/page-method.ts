import { escape } from "./html.js";
import type { Monitoring } from "./monitoring.js";
import { paragraph, sentence, type Speech } from "./speech.js";
import { texts } from "./texts.js";

/** What coverage means, how the figures come about, and where they are from. */
export function methodPart({ input, definition, range }: Monitoring, speech: Speech): string {
  const { say, fill, count, rupiah, table, ratio } = speech;
  const meanings = [
    [texts.numerator, definition.numerator],
    [texts.denominator, definition.denominator],
    [texts.domicile, definition.domicile ?? ""],
    [texts.target, ratio(input.target)],
  ] as const;
  const items = meanings.map(
    ([name, meaning]) =>
      `<div><dt>${escape(say(name))}</dt><dd>${escape(sentence(meaning))}</dd></div>`,
  );
  const sources = input.sources.map(({ what, from, made }) => [
    say(what),
    say(from),
    say(made ? texts.made : texts.real),
  ]);
  const published = {
    people: count(input.published.people),
    source: say(input.published.source),
    least: rupiah(range.atLeast),
    most: rupiah(range.atMost),
  };
  return `<p>${escape(say(texts.definition))}</p>
<dl>${items.join("\n")}</dl>
${paragraph(say(texts.methodText))}
${table(say(texts.sources), [texts.what, texts.from, texts.kind], sources, { words: [1, 2], mark: "", stack: "9rem" })}
${paragraph(fill(texts.rangeText, published))}`;
}
