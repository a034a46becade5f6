import type { Theme } from "vitepress";
import theme from "vitepress/theme-without-fonts";
import { defineAsyncComponent } from "vue";
import "./tool-choice.css";
import "./style.css";

/** The usual theme, with the tools that run the library in the page. */
export default {
  extends: theme,
  enhanceApp: ({ app }) => {
    app.component(
      "Playground",
      defineAsyncComponent(() => import("../playground/Playground.vue")),
    );
  },
} satisfies Theme;
