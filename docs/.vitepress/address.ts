/**
 * Where a page of `docs` stands on the site: `jkm.id.md`, `law/id/jkm.md` and `catalogue/id/errors.md`
 * under `id/`, the rest where it is.
 */
export function addressOf(page: string): string {
  const generated = /^(law|catalogue)\/(en|id)\/(.+)$/.exec(page);
  if (generated?.[3]) {
    const [, folder = "", language, file] = generated;
    const name = file === "README.md" ? "index.md" : file;
    return language === "id" ? `id/${folder}/${name}` : `${folder}/${name}`;
  }
  if (page.endsWith(".id.md")) return `id/${page.replace(/\.id\.md$/, ".md")}`;
  return page;
}
