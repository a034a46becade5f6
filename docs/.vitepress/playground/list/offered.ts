/** The outcomes that are offered as files of their own. */
export const offered = ["accepted", "waiting", "to-repair", "to-clarify", "rejected"] as const;
