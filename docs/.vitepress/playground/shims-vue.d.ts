declare module "*.vue" {
  import type { DefineComponent } from "vue";

  const component: DefineComponent<object, object, unknown>;
  export default component;
}
declare module "*?raw" {
  const text: string;
  export default text;
}

declare module "*.css";
