import type { DefaultTheme } from "vitepress";
import { apiSidebar } from "./api-sidebar.js";
import { sections, type Language, type Section } from "./sections.js";

const words = {
  en: {
    onThisPage: "On this page",
    previous: "Previous",
    next: "Next",
    menu: "Menu",
    top: "Back to top",
    theme: "Light or dark",
    light: "Light",
    dark: "Dark",
    language: "Language",
    skip: "Skip to content",
  },
  id: {
    onThisPage: "Di halaman ini",
    previous: "Sebelumnya",
    next: "Berikutnya",
    menu: "Menu",
    top: "Kembali ke atas",
    theme: "Terang atau gelap",
    light: "Terang",
    dark: "Gelap",
    language: "Bahasa",
    skip: "Langsung ke isi",
  },
};

/** The menus of one language. */
export function navigation(language: Language): DefaultTheme.Config {
  const said = words[language];
  const root = language === "id" ? "/id" : "";
  const item = ({ title, page }: Section["pages"][number]): DefaultTheme.SidebarItem => ({
    text: title[language],
    link: page.startsWith("/") ? page : `${root}/${page}`,
  });
  return {
    nav: sections
      .filter(({ inMenu }) => inMenu)
      .flatMap(({ title, pages }) =>
        pages[0] ? [{ text: title[language], link: item(pages[0]).link ?? root }] : [],
      ),
    sidebar: {
      "/api/": apiSidebar(),
      [`${root}/`]: sections.map(({ title, pages }) => ({
        text: title[language],
        items: pages.map(item),
      })),
    },
    outline: { level: [2, 3], label: said.onThisPage },
    docFooter: { prev: said.previous, next: said.next },
    sidebarMenuLabel: said.menu,
    returnToTopLabel: said.top,
    darkModeSwitchLabel: said.theme,
    lightModeSwitchTitle: said.light,
    darkModeSwitchTitle: said.dark,
    langMenuLabel: said.language,
    skipToContentLabel: said.skip,
  };
}
