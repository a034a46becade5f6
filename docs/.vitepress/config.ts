import { fileURLToPath } from "node:url";
import { slug } from "github-slugger";
import { defineConfig } from "vitepress";
import { addressOf } from "./address.js";
import { otherLanguage } from "./other-language.js";
import { relinked } from "./relinked.js";
import { navigation } from "./navigation.js";
import { searchWords } from "./search-words.js";
import { descriptionOf, pageText } from "./page-text.js";
import { saidInLanguage } from "./said-in-language.js";
import { writeForPrograms } from "./for-programs.js";

const src = fileURLToPath(new URL("../../src", import.meta.url));

/** The site: the guides, the law, the API and the tools, in two languages, without a network. */
export default defineConfig({
  title: "jamsosnaker",
  outDir: "../site",
  cleanUrls: false,
  // No icon is drawn, and none is asked for in vain.
  head: [["link", { rel: "icon", href: "data:," }]],
  // A village office pays for its data: nothing is fetched before it is asked for.
  router: { prefetchLinks: false },
  ignoreDeadLinks: false,
  lastUpdated: false,
  /** The README for GitHub; the site has its own first page. */
  srcExclude: ["README.id.md"],
  rewrites: addressOf,
  markdown: {
    config: (md) => {
      relinked(md);
      saidInLanguage(md);
    },
    /** As GitHub makes them, so that a link holds in both places. */
    anchor: { slugify: (heading) => slug(heading) },
    lineNumbers: false,
  },
  transformPageData: ({ description, filePath }, { siteConfig }) =>
    description ? undefined : { description: descriptionOf(pageText(siteConfig.srcDir, filePath)) },
  transformHead: ({ pageData: { relativePath, isNotFound } }) =>
    isNotFound
      ? []
      : [["link", { rel: "alternate", type: "text/markdown", href: `/${relativePath}` }]],
  vite: {
    resolve: {
      alias: [
        { find: /^jamsosnaker$/, replacement: `${src}/index.ts` },
        { find: /^jamsosnaker\/(.+)$/, replacement: `${src}/$1/index.ts` },
      ],
    },
  },
  locales: {
    root: {
      label: "English",
      lang: "en",
      description: "What Indonesian employment social security costs and pays, as a library",
      themeConfig: navigation("en"),
    },
    id: {
      label: "Bahasa Indonesia",
      lang: "id",
      link: "/id/",
      description: "Iuran dan manfaat BPJS Ketenagakerjaan sebagai pustaka program",
      themeConfig: navigation("id"),
      markdown: { codeCopyButton: { tooltipText: "Salin", copiedText: "Tersalin" } },
    },
  },
  themeConfig: {
    i18nRouting: otherLanguage,
    search: { provider: "local", options: searchWords },
  },
  buildEnd: writeForPrograms,
});
