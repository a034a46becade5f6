const mostTexts = 10_000; // not law: the most texts that are remembered

/** A finding by occupation that remembers those met often. */
export function remembered<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Found;
    if (known.size >= mostTexts) known.clear();
    const found = find(text);
    known.set(text, found);
    return found;
  };
}
