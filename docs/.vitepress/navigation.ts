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
    navMenu: "Main menu",
    mobileMenu: "Open the menu",
    extraMenu: "More",
    notFound: "This page does not exist",
    notFoundMore: "The address may be old, or there is a slip in it.",
    home: "To the first page",
    footer:
      "Not an official tool. The source of record is the gazette; the branch of BPJS Ketenagakerjaan decides.",
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
    navMenu: "Menu utama",
    mobileMenu: "Buka menu",
    extraMenu: "Lainnya",
    notFound: "Halaman ini tidak ada",
    notFoundMore: "Alamatnya mungkin sudah lama atau salah ketik.",
    home: "Ke halaman pertama",
    footer:
      "Bukan alat resmi. Sumber hukumnya lembaran negara; yang memutuskan kantor cabang BPJS Ketenagakerjaan.",
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
    navMenuLabel: said.navMenu,
    mobileMenuLabel: said.mobileMenu,
    extraMenuLabel: said.extraMenu,
    notFound: {
      title: said.notFound,
      quote: said.notFoundMore,
      link: `${root}/`,
      linkText: said.home,
      linkLabel: said.home,
    },
    footer: { message: said.footer },
  };
}
