const mostTexts = 20_000; // not law: the most texts that are remembered

/** Remembers what was found of texts that come often. */
export function remembered<Found>(
  find: (text: string, more: string | undefined) => Found,
): (text: string, more?: string) => Found {
  const met = new Map<string, Found>();
  return (text, more) => {
    const key = more === undefined ? text : `${text}\n${more}`;
    const before = met.get(key);
    if (before !== undefined || met.has(key)) return before as Found;
    if (met.size >= mostTexts) met.clear();
    const found = find(text, more);
    met.set(key, found);
    return found;
  };
}
