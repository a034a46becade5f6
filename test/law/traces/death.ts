import {
  claimDeadlines,
  claimDocuments,
  computeJkmBenefit,
  heirsInOrder,
  indonesianLaw,
  latePaymentCompensation,
  paymentDeadline,
  scholarshipCalendar,
} from "../../../src/index.js";

const begins = (id: string): string => indonesianLaw.provision(id)?.versions[0]?.from ?? "";

/** What JKM, heirs, claims and the scholarship read on a date. */
export function traceDeath(date: string): unknown[] {
  const holidays: string[] = [];
  const event = { segment: "wage-earner", date } as const;
  const will = [
    { relation: "named-in-will", notarialWill: true },
    { relation: "other", courtDetermination: false },
  ] as const;
  return [
    computeJkmBenefit({ ...event, memberships: 2, family: will }),
    computeJkmBenefit({ ...event, enrolled: false }),
    computeJkmBenefit(
      { ...event, segment: "non-wage-earner", membershipStart: date },
      { readings: { "jkm.three-month-count": "90-days" } },
    ),
    ...(["jkk", "jkm", "jht", "jp"] as const).flatMap((programme) => [
      heirsInOrder({ programme, date, segment: "construction", family: will }),
      heirsInOrder({ programme, date, family: [] }),
      heirsInOrder({ programme, date, family: [{ relation: "other", courtDetermination: true }] }),
      paymentDeadline({ programme, completeOn: date, holidays }),
    ]),
    ...(["jkk", "jkm"] as const).map((programme) =>
      latePaymentCompensation({ programme, benefit: 1, completeOn: date, paidOn: date, holidays }),
    ),
    claimDeadlines({
      ...event,
      event: "occupational-disease",
      employmentEndedOn: date,
      suspected: true,
    }),
    claimDeadlines({ ...event, event: "death" }),
    ...(date >= begins("jkp.payment.time")
      ? [paymentDeadline({ programme: "jkp", completeOn: date, holidays })]
      : []),
    ...(date >= begins("migrant-worker.claim.years")
      ? [claimDeadlines({ event: "work-accident", segment: "migrant-worker", date })]
      : []),
    ...(["jkk", "jkm", "scholarship", "jp", "jkp"] as const)
      .filter((claim) => date >= begins(`${claim}.claim.documents`))
      .map((claim) => claimDocuments({ claim, date })),
    ...(date >= begins("jht.claim.documents")
      ? [
          claimDocuments({ claim: "jht", date, ground: "dismissal" }),
          claimDocuments({ claim: "jht", date, ground: "death" }),
        ]
      : []),
    scholarshipCalendar({
      eventDate: date,
      cause: "work-accident-death",
      children: [{ level: "higher", grade: 5, relation: "born", lawfulBefore: false }],
    }),
    scholarshipCalendar({
      eventDate: date,
      cause: "work-accident-death",
      children: [{ level: "higher", grade: 5 }],
    }),
  ];
}
