import type { DefaultTheme } from "vitepress";

/**
 * The address of a page in the other language. The API is in English only: from there one gets to the
 * first page. The builder writes this function into the pages, so it stands by itself.
 */
export const otherLanguage: DefaultTheme.I18nRouting = ({ page }, _route, target) => {
  const { relativePath, isNotFound } = page.value;
  const home = target === "id" ? "/id/" : "/";
  if (isNotFound || relativePath.startsWith("api/")) return home;
  const path = relativePath
    .replace(/^id\//, "")
    .replace(/(^|\/)index\.md$/, "$1")
    .replace(/\.md$/, ".html");
  return home + path;
};
