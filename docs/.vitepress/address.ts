/**
 * Where a page of `docs` stands on the site: `jkm.id.md` and `law/id/jkm.md` under `id/`, the rest
 * where it is.
 */
export function addressOf(page: string): string {
  const law = /^law\/(en|id)\/(.+)$/.exec(page);
  if (law?.[2]) {
    const name = law[2] === "README.md" ? "index.md" : law[2];
    return law[1] === "id" ? `id/law/${name}` : `law/${name}`;
  }
  if (page.endsWith(".id.md")) return `id/${page.replace(/\.id\.md$/, ".md")}`;
  return page;
}
