/**
 * Where a page of `docs` stands on the site: `jkm.id.md`, `law/id/jkm.md` and `catalogue/id/errors.md`
 * under `id/`, the rest where it is.
 */
export function addressOf(page: string): string {
  const first = page.replace(/(^|\/)README(?=\.)/, "$1index");
  const generated = /^(law|catalogue)\/(en|id)\/(.+)$/.exec(first);
  if (generated?.[3]) {
    const [, folder = "", language, file] = generated;
    return language === "id" ? `id/${folder}/${file}` : `${folder}/${file}`;
  }
  return first.endsWith(".id.md") ? `id/${first.replace(/\.id\.md$/, ".md")}` : first;
}
