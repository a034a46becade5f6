/** A change that no test notices, and why none needs to. */
export interface JudgedChange {
  readonly file: string;
  /** The line that is changed, without its indent. */
  readonly line: string;
  /** What stands in place of the changed part. */
  readonly becomes: string;
  readonly why: string;
}

/** Survivors that were read and change nothing that a caller can see. */
export const judged: readonly JudgedChange[] = [
  {
    file: "src/benefits/jkk/benefit-wage.ts",
    line: "if (facts.wage === undefined) return { wage: undefined, reported: undefined };",
    becomes: "{}",
    why: "a wage that is absent reads as one that is undefined",
  },
  {
    file: "src/benefits/jkk/compute-jkk-benefit.ts",
    line: "return /^jkk\\.(benefit|disability)\\./.test(String(exported.id));",
    becomes: "/jkk\\.(benefit|disability)\\./",
    why: "no id has these words but at its beginning",
  },
  {
    file: "src/benefits/jkk/compute-jkk-benefit.ts",
    line: "decidedOn === undefined",
    becomes: "false",
    why: "without a day of decision it matters only whether the amounts of the day end, and all end on one day",
  },
  {
    file: "src/benefits/jkk/employer-bears.ts",
    line: 'if (segment === "non-wage-earner" || facts.reportedInTime !== false) return false;',
    becomes: "false",
    why: "the input of a non-wage earner has no such field; only the compiler asks",
  },
  {
    file: "src/benefits/jkk/paid-by-employer.ts",
    line: 'if (facts.segment === "non-wage-earner" || facts.wagePaidByEmployer === undefined) {',
    becomes: "false",
    why: "the input of a non-wage earner has no such field; only the compiler asks",
  },
  {
    file: "src/benefits/jp/average-wage.ts",
    line: "const { weightedAverageAnnualWage: given, annualWages = [] } = facts;",
    becomes: '["Stryker was here"]',
    why: "where the average is not given the wages of the years are; else they are not read",
  },
  {
    file: "src/contributions/wage-earner-rules.ts",
    line: 'return reduction && "rate" in reduction ? reduction : undefined;',
    becomes: "true",
    why: "a relief without a rate of its own reads as none; only the compiler asks",
  },
  {
    file: "src/contributions/wage-earner-contribution.ts",
    line: "facts.withoutWage === undefined &&",
    becomes: "facts.withoutWage !== undefined",
    why: "plain bills are worked out one by one: only speed",
  },
  {
    file: "src/contributions/wage-earner-contribution.ts",
    line: "facts.paidOn === undefined",
    becomes: "facts.paidOn !== undefined",
    why: "plain bills are worked out one by one: only speed",
  },
  {
    file: "src/contributions/wage-earner-contribution.ts",
    line: "facts.paidOn === undefined",
    becomes: "true",
    why: "the day of payment decides on a relief alone, which asks for the employer, and a bill with one is not plain",
  },
  {
    file: "src/contributions/payment/difference.ts",
    line: "total: shownRupiah(over >= 0 ? minus(paid, due) : minus(due, paid)),",
    becomes: "over > 0",
    why: "the difference of equal amounts is nothing either way",
  },
  {
    file: "src/contributions/reliefs/pension-deferral.ts",
    line: "if (size === undefined || !sizes.includes(size)) return false;",
    becomes: "false",
    why: "no list of sizes has one that is not given; only the compiler asks",
  },
  {
    file: "src/benefits/jkp/compute-jkp-benefit.ts",
    line: "inKind: open ? [] : inKindOf(trace, claim.ruledOn, { byEmployer: false }),",
    becomes: "{}",
    why: "an answer that is absent reads as no",
  },
  {
    file: "src/benefits/jkp/jkp-input.ts",
    line: "const { terminationDate, months = [], enrolled, reportedWage } = facts;",
    becomes: '["Stryker was here"]',
    why: "a month without a day is not early",
  },
  {
    file: "src/benefits/jkp/jkp-input.ts",
    line: ".refine(({ months = [] }) => new Set(months.map(({ month }) => month)).size === months.length, {",
    becomes: '["Stryker was here"]',
    why: "one month alone is given once",
  },
  {
    file: "src/benefits/jkp/compute-jkp-benefit.ts",
    line: '(check) => check.effect === "bars" && check.passed === false && check.id !== "jkp.enrolled",',
    becomes: "true",
    why: "arrears alone do not bar: they stand last, and the input refuses those of a worker never enrolled",
  },
  {
    file: "src/benefits/claims/late-payment.ts",
    line: "if (paidOn <= by) return 0;",
    becomes: "paidOn < by",
    why: "between a day and itself there is no day and no month",
  },
  {
    file: "src/benefits/warned-of-figures.ts",
    line: 'if (typeof value !== "object" || value === null) return;',
    becomes: "false",
    why: "no fact that was read is null; only the compiler asks",
  },
  {
    file: "src/benefits/migrant-worker/migrant-dismissal.ts",
    line: "serviceMonths >= months && (below === undefined || serviceMonths < below),",
    becomes: "false",
    why: "of the last tier, which has no end, no amount is known: found or not, it is open",
  },
  {
    file: "src/contributions/several/contribution-rows.ts",
    line: "if (!whole) return rowWithFaults(row);",
    becomes: "true",
    why: "a whole row is read once more, part by part: only speed",
  },
  {
    file: "src/contributions/several/contribution-rows.ts",
    line: "if (error instanceof InvalidInputError) return [undefined, error.issues];",
    becomes: "true",
    why: "reading a row throws no other error",
  },
  {
    file: "src/contributions/inverse/income-band-for.ts",
    line: "const below = bands.findLast((band) => band.contribution < wanted);",
    becomes: "band.contribution <= wanted",
    why: "a band of the same contribution was found before",
  },
  {
    file: "src/contributions/inverse/income-band-for.ts",
    line: "const above = bands.find((band) => band.contribution > wanted);",
    becomes: "band.contribution >= wanted",
    why: "a band of the same contribution was found before",
  },
  {
    file: "src/contributions/inverse/largest-contract.ts",
    line: "if (beyond === undefined) throw new UnsafeAmountError();",
    becomes: "false",
    why: "what follows throws the same error of no amount",
  },
  {
    file: "src/benefits/warned-of-figures.ts",
    line: "percentsIn(entry?.percent),",
    becomes: "entry.percent",
    why: "no fact that was read is null; only the compiler asks",
  },
  {
    file: "src/benefits/benefit-schema.ts",
    line: "date === undefined ||",
    becomes: "false",
    why: "of a non-wage earner the day is always given; only the compiler asks",
  },
  {
    file: "src/benefits/benefit-parts.ts",
    line: "owedByEmployer: parts.owedByEmployer.filter((debt) => !which(debt)),",
    becomes: "() => undefined",
    why: "what is owed is left open as a whole or not at all",
  },
  {
    file: "src/benefits/heirs/heirs-in-order.ts",
    line: "const [first] = open?.needed ?? [];",
    becomes: '["Stryker was here"]',
    why: "where nothing is open the next line returns the heirs",
  },
  {
    file: "src/eligibility/assess-eligibility.ts",
    line: 'kind === undefined ? undefined : kind !== "none" && rule.value.includes(kind),',
    becomes: "true",
    why: "no list of kinds names none; only the compiler asks",
  },
  {
    file: "src/events/assess-event.ts",
    line: 'if (event.kind === "death" && event.cause === "other") return "death";',
    becomes: "true",
    why: "a work accident has no cause",
  },
  {
    file: "src/events/assess-event.ts",
    line: 'if (!("heirs" in rest)) return rest;',
    becomes: "false",
    why: "a result without heirs is copied without them",
  },
  {
    file: "src/events/programmes/jht-adapter.ts",
    line: 'join(claim.kind === "jht-claim" ? { ...claim, due: claim.lines } : claim),',
    becomes: "true",
    why: "what is not answered has no lines, and none are due",
  },
  {
    file: "src/benefits/jht/tax-payments.ts",
    line: "if (percent !== undefined) {",
    becomes: "true",
    why: "the surcharge is known on every day on which there is the tax",
  },
  {
    file: "src/benefits/jp/average-wage.ts",
    line: "if (year >= startYear) return value;",
    becomes: "false",
    why: "there are no years to carry it over, and no pension rests on wages of its first year alone",
  },
  {
    file: "src/benefits/jp/average-wage.ts",
    line: "if (year >= startYear) return value;",
    becomes: "year > startYear",
    why: "there are no years to carry it over, and no pension rests on wages of its first year alone",
  },
  {
    file: "src/benefits/jp/entitled-children.ts",
    line: 'if (facts.kind !== "child") return { entitled: [], parts: join() };',
    becomes: '["Stryker was here"]',
    why: "the children are read where the pension is theirs",
  },
  {
    file: "src/benefits/jp/pension-age.ts",
    line: "const again = date >= since && completedYears(birthDate, date) < age;",
    becomes: "date > since",
    why: "on the day on which the age is reached it is that of the day",
  },
  {
    file: "src/benefits/jht/claim-grounds.ts",
    line: 'if (ground === undefined || ground === "leaving-indonesia") return undefined;',
    becomes: "false",
    why: "the day is asked of a ground that is known; only the compiler asks",
  },
  {
    file: "src/benefits/jht/jht-checks.ts",
    line: "const rule = ground && !isPartial(ground) ? lookUp(trace, groundRules[ground], facts.date) : age;",
    becomes: "true",
    why: "the age is asked of a ground that is known and pays the whole; only the compiler asks",
  },
  {
    file: "src/benefits/jht/jht-checks.ts",
    line: "const rule = ground && !isPartial(ground) ? lookUp(trace, groundRules[ground], facts.date) : age;",
    becomes: "ground || !isPartial(ground)",
    why: "the age is asked of a ground that is known and pays the whole; only the compiler asks",
  },
  {
    file: "src/benefits/jht/account-years.ts",
    line: "const last = months.at(-1)?.month ?? 0;",
    becomes: "months.at(-1).month",
    why: "a year that is counted has a month",
  },
  {
    file: "src/benefits/jp/average-wage.ts",
    line: "const ceiling = peekMonth(trace, jpWageCeiling, lastMonthOf(year))?.value;",
    becomes: "peekMonth(trace, jpWageCeiling, lastMonthOf(year)).value",
    why: "no month of a year before the first ceiling could be paid",
  },
  {
    file: "src/benefits/jp/pension-lines.ts",
    line: ": asPaid(pensionInPayment?.amount ?? 0);",
    becomes: "pensionInPayment.amount",
    why: "where there is no average there is a pension in payment; only the compiler asks",
  },
  {
    file: "src/law/after-as-of.ts",
    line: "const known = amendments.length > 0 && asOf > lawAsOf ? lawAsOf : asOf;",
    becomes: "asOf >= lawAsOf",
    why: "of two equal days either is told",
  },
];
