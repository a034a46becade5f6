/** The tools, with a link that fills each of them in. */
export const toolPages = {
  contribution:
    "segment=wage-earner&wage=15000000&riskGroup=low&employer.size=medium&month=2026-05&law=2026-10-16",
  family:
    "event.kind=death&event.date=2026-05-04&event.cause=other&member.segment=non-wage-earner&member.programmes=[%22jkk%22,%22jkm%22]&member.membershipStart=2022-01-10&member.contributionMonths=52&family[0].relation=spouse&family[1].relation=child&family[1].child.level=sd&family[1].child.grade=4&family[1].child.birthDate=2016-03-14",
  payer: "occupation=guru%20honorer&fundedBy=apbdes&villageFund=true&month=2026-05",
  list: "scheme=example&on=2026-11-01",
  budget:
    "from=2026-01&to=2026-12&budget=30000000&mode=people&definition=eligible-bpjs&groups[0].category=petani&groups[0].headcount=300&groups[0].alreadyCovered=40&groups[0].fundedBy=apbdes&groups[0].pay=1000000",
  reform: "lever=jkm.benefit.lump-sum&from=2027-01-01&value=28000000&wage=5000000",
} as const;

/** The name of a tool. */
export type ToolPage = keyof typeof toolPages;

/** All tools. */
export const toolNames = Object.keys(toolPages) as readonly ToolPage[];

/** The address of a tool in a language, filled in or empty. */
export function addressOf(tool: ToolPage, language: "en" | "id", filled = false): string {
  const root = language === "id" ? "/id" : "";
  return `${root}/try/${tool}.html${filled ? `#${toolPages[tool]}` : ""}`;
}

/** Every other tool, those that the other language does not try: what is tried is the same code. */
export function shareOf(tools: readonly ToolPage[], language: "en" | "id"): readonly ToolPage[] {
  return tools.filter((_, index) => (index % 2 === 0) === (language === "en"));
}
