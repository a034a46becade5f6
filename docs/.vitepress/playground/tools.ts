import type { Component } from "vue";

/** The tools by the name of their page. */
export type ToolName = "contribution" | "family" | "payer" | "list" | "budget" | "reform";

/** Each tool, loaded when its page is opened. */
export const tools: Readonly<Record<ToolName, () => Promise<{ default: Component }>>> = {
  contribution: () => import("./contribution/ContributionTool.vue"),
  family: () => import("./family/FamilyTool.vue"),
  payer: () => import("./payer/PayerTool.vue"),
  list: () => import("./list/ListTool.vue"),
  budget: () => import("./budget/BudgetTool.vue"),
  reform: () => import("./reform/ReformTool.vue"),
};
