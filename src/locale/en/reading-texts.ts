import type { LawTexts } from "../locale.js";

export const readingTexts: LawTexts["reading"] = {
  "reading.rounding": "How are contributions and benefits rounded?",
  "reading.rounding=half-up": "half up",
  "reading.rounding=down": "down",
  "reading.rounding=up": "up",
  "reading.rounding=half-even": "half to even",
  "reading.contribution.month-of-change":
    "Which day's law holds for a contribution month inside which the law changes?",
  "reading.contribution.month-of-change=last-day": "the last day of the month",
  "reading.contribution.month-of-change=first-day": "the first day of the month",
  "reading.jkm.three-month-rule":
    "A non-wage earner dies within 3 months of joining: funeral grant only?",
  "reading.jkm.three-month-rule=applies": "yes: Permenaker 1/2025 as BPJS applies it",
  "reading.jkm.three-month-rule=does-not-apply":
    "no: Pasal 34 (1) of PP 44/2015 has no waiting time",
  "reading.jkm.three-month-count": "How are a non-wage earner's 3 months of membership counted?",
  "reading.jkm.three-month-count=calendar-months": "calendar months from the membership date",
  "reading.jkm.three-month-count=90-days": "90 days",
  "reading.jkm.three-month-count=paid-months": "months paid",
  "reading.jkm.three-month-scope":
    "Does the three-month rule bind wage earners and construction workers too?",
  "reading.jkm.three-month-scope=non-wage-earners": "non-wage earners only",
  "reading.jkm.three-month-scope=all-segments": "all participants",
  "reading.jkk.death-floor": "What is the least that the JKK death benefit may be?",
  "reading.jkk.death-floor=jkm-death-benefit": "the JKM death benefit",
  "reading.jkk.death-floor=jkm-package": "the whole JKM cash benefit",
  "reading.scholarship.years": "Which years are paid for a child already in a level?",
  "reading.scholarship.years=remaining": "the remaining years, current class included",
  "reading.scholarship.years=full-level": "the whole level, whatever the class",
  "reading.scholarship.contribution-period":
    "Must the contribution period for a JKM scholarship be unbroken?",
  "reading.scholarship.contribution-period=accumulated": "added up: months paid",
  "reading.scholarship.contribution-period=uninterrupted": "unbroken",
  "reading.membership.entry-age": "May a person of 65 or older join as a non-wage earner?",
  "reading.membership.entry-age=warn": "yes with a warning: PP 44/2015 has no age limit",
  "reading.membership.entry-age=refuse": "no",
  "reading.jkp.closed-firm":
    "Who pays JKP where the employer is bankrupt or closed and more than three months in arrears?",
  "reading.jkp.closed-firm=bpjs-pays": "BPJS, up to six months of arrears (Pasal 39A)",
  "reading.jkp.closed-firm=employer-pays-first": "the employer first (Pasal 39 (3))",
  "reading.benefit.regime-date":
    "Which day fixes the amounts where the law changed between the event and the decision?",
  "reading.benefit.regime-date=event": "the day of the accident, diagnosis or death",
  "reading.benefit.regime-date=decision": "the day of decision",
  "reading.jkm.several-memberships":
    "How many times is JKM paid for a participant with several memberships?",
  "reading.jkm.several-memberships=one": "once",
  "reading.jkm.several-memberships=each": "for each membership",
  "reading.jkm.arrears-settled-by":
    "May a donor or local government settle a non-wage earner's arrears after the death?",
  "reading.jkm.arrears-settled-by=anyone": "yes: settling is what counts",
  "reading.jkm.arrears-settled-by=heirs-only": "no: Pasal 42 names the heirs",
  "reading.heirs.permenaker-1-2025-scope":
    "Do the notarial deed and the court determination (Pasal 79) bind other segments than construction?",
  "reading.heirs.permenaker-1-2025-scope=all-participants": "yes: all participants",
  "reading.heirs.permenaker-1-2025-scope=construction": "no: construction",
  "reading.claims.months-of-delay":
    "Does a month by which a pension is late count before it is complete?",
  "reading.claims.months-of-delay=begun": "yes: each month begun",
  "reading.claims.months-of-delay=completed": "no: full months only",
  "reading.claims.days-of-delay":
    "Are the days by which a payment is late calendar days or working days?",
  "reading.claims.days-of-delay=calendar-days": "calendar days",
  "reading.claims.days-of-delay=working-days": "working days",
  "reading.scholarship.kindergarten-and-primary":
    "May years of kindergarten that are not used be used in primary school?",
  "reading.scholarship.kindergarten-and-primary=per-level": "no: by level",
  "reading.scholarship.kindergarten-and-primary=one-pool": "yes: both levels are one pool",
  "reading.scholarship.repeated-years":
    "Does a class that is repeated use up one of the remaining paid years?",
  "reading.scholarship.repeated-years=uses-a-paid-year": "yes: it uses a paid year",
  "reading.scholarship.repeated-years=paid-up-to-level":
    "no: it is paid up to the years of the level",
  "reading.scholarship.step-and-adopted-children":
    "Do step and adopted children, lawful before the event, count for the scholarship?",
  "reading.scholarship.step-and-adopted-children=as-declared": "yes: as declared",
  "reading.scholarship.step-and-adopted-children=own-children":
    "no: children born to the participant",
  "reading.scholarship.both-parents":
    "Where both parents were participants, is the same child paid twice?",
  "reading.scholarship.both-parents=once-per-child": "no: once per child",
  "reading.scholarship.both-parents=each-parent": "yes: by each parent",
  "reading.scholarship.months-of-work":
    "A child works for pay for at most six months in a row, several times: does each run count by itself?",
  "reading.scholarship.months-of-work=each-run": "yes: each run by itself",
  "reading.scholarship.months-of-work=in-all": "no: six months in all",
  "reading.workers.election-officers-segment":
    "Ad hoc officers of an election: wage earners on their honorarium or non-wage earners?",
  "reading.workers.election-officers-segment=non-wage-earner": "BPU, lowest band",
  "reading.workers.election-officers-segment=wage-earner":
    "wage earners of a state body, on the honorarium (one province)",
  "reading.workers.kitchen-volunteers-segment":
    "Volunteers of nutrition kitchens (SPPG): wage earners of the foundation or non-wage earners?",
  "reading.workers.kitchen-volunteers-segment=non-wage-earner":
    "BPU, lowest band (agreement of 2025)",
  "reading.workers.kitchen-volunteers-segment=wage-earner":
    "wage earners of the foundation that runs the kitchen (one branch)",
  "reading.workers.village-institutions-segment":
    "RT/RW heads, village institutions and cadres: wage earners or non-wage earners?",
  "reading.workers.village-institutions-segment=non-wage-earner": "BPU, lowest band (most regions)",
  "reading.workers.village-institutions-segment=wage-earner":
    "wage earners of a state body (East Kalimantan)",
  "reading.workers.domestic-workers-segment":
    "Domestic workers: wage earners of a private person or non-wage earners?",
  "reading.workers.domestic-workers-segment=wage-earner": "wage earners of a private person",
  "reading.workers.domestic-workers-segment=non-wage-earner": "BPU (BPJS practice)",
  "reading.workers.apprentices-segment":
    "Apprentices and students on work practice: workers of the host employer or BPU?",
  "reading.workers.apprentices-segment=wage-earner":
    "workers of the host employer, at the lowest wage of the same work",
  "reading.workers.apprentices-segment=non-wage-earner": "BPU (some BPJS branches)",
  "reading.contribution.income-band-gaps":
    "Which band holds an income between two printed bands, such as 1,099,500?",
  "reading.contribution.income-band-gaps=lower-bound":
    "a band runs up to the lower bound of the next",
  "reading.contribution.income-band-gaps=printed-upper-bound":
    "above the printed upper bound the next band begins",
  "reading.relief.pp-50-2025.apbdes":
    "Do non-wage earners paid from a village budget (APBDes) get the relief of PP 50/2025?",
  "reading.relief.pp-50-2025.apbdes=no-relief": "no: village budgets live on APBN and APBD",
  "reading.relief.pp-50-2025.apbdes=relief": "yes: only APBN and APBD are excluded",
  "reading.relief.pp-50-2025.dbh":
    "Do non-wage earners paid from revenue sharing (DBH CHT or DBH Sawit) get the relief of PP 50/2025?",
  "reading.relief.pp-50-2025.dbh=no-relief": "no: it is spent through the APBD",
  "reading.relief.pp-50-2025.dbh=relief": "yes: only APBN and APBD are excluded",
  "reading.relief.pp-50-2025.private-payers":
    "Do non-wage earners paid by CSR, zakat or donors get the relief of PP 50/2025?",
  "reading.relief.pp-50-2025.private-payers=relief": "yes: only APBN and APBD are excluded",
  "reading.relief.pp-50-2025.private-payers=no-relief": "no",
  "reading.relief.pp-50-2025.employers":
    "Do non-wage earners who are employers get the relief of PP 50/2025?",
  "reading.relief.pp-50-2025.employers=no-relief":
    "no: only workers outside employment and own-account workers",
  "reading.relief.pp-50-2025.employers=relief": "yes: all non-wage earners",
  "reading.jkp.jkm-share": "Is part of JKM still passed on to JKP since PP 6/2025?",
  "reading.jkp.jkm-share=0.30": "no: JKM is 0.30 % again (PP 6/2025 is later and special)",
  "reading.jkp.jkm-share=0.20": "yes: Pasal 18A of PP 44/2015 (0.20 %) was not repealed",
  "reading.jkp.share-basis":
    "On which wage is the JKP share calculated when the wage exceeds 5 million?",
  "reading.jkp.share-basis=capped": "the wage up to the JKP ceiling",
  "reading.jkp.share-basis=whole-wage": "the whole wage",
  "reading.jkp.split-start": "Is a new member's first JKK contribution split for JKP too?",
  "reading.jkp.split-start=after-first-payment":
    "no: only what follows the first payment (Permenaker 3/2025 as reported)",
  "reading.jkp.split-start=first-payment-too": "yes: the first too",
  "reading.membership.jht-of-employers":
    "Is JHT compulsory for non-wage earners who are employers?",
  "reading.membership.jht-of-employers=voluntary": "voluntary (PP 46/2015 Pasal 13)",
  "reading.membership.jht-of-employers=compulsory":
    "compulsory (Permenaker 5/2021 Pasal 31 and 32 as reported)",
  "reading.contribution.contract-value":
    "Is a construction contribution counted on the contract value without VAT?",
  "reading.contribution.contract-value=without-vat": "yes: without VAT",
  "reading.contribution.contract-value=as-contracted": "no: the whole contract value",
  "reading.migrant-worker.contract-between-packages":
    "What does a migrant worker pay whose contract is not of 6, 12 or 24 months?",
  "reading.migrant-worker.contract-between-packages=lower-package":
    "the package below plus the amount for each further month",
  "reading.migrant-worker.contract-between-packages=next-package": "the next package",
  "reading.membership.jht-of-state-bodies":
    "Is JHT compulsory for state bodies' workers who are not civil servants?",
  "reading.membership.jht-of-state-bodies=not-compulsory":
    "no: PP 46/2015 Pasal 4 does not name state bodies",
  "reading.membership.jht-of-state-bodies=compulsory":
    "yes: Permenaker 5/2021 Pasal 3A as reported",
  "reading.contribution.part-month":
    "Which wage counts in a month in which the work began or ended?",
  "reading.contribution.part-month=full-month": "the wage of the whole month",
  "reading.contribution.part-month=wage-paid": "the wage that was paid",
  "reading.contribution.wage-floor":
    "On which wage is the contribution counted when the wage is below the minimum wage?",
  "reading.contribution.wage-floor=as-given": "the wage that is paid",
  "reading.contribution.wage-floor=minimum-wage": "at least the minimum wage (BPJS board rule)",
  "reading.jkp.lapsed-claim":
    "Does a JKP right that had lapsed under the old time limit revive under that of PP 6/2025?",
  "reading.jkp.lapsed-claim=stays-lapsed": "no: it stays lost",
  "reading.jkp.lapsed-claim=revives": "yes: it revives",
  "reading.jkp.training-month": "Must a worker in JKP training also look for work in that month?",
  "reading.jkp.training-month=either": "no: one of attendance and search is enough",
  "reading.jkp.training-month=both": "yes: both attendance and search",
  "reading.migrant-worker.dismissal-payment":
    "Is the money for a migrant worker dismissed one-sidedly paid once or every month?",
  "reading.migrant-worker.dismissal-payment=once": "once",
  "reading.migrant-worker.dismissal-payment=monthly": "every month",
  "reading.migrant-worker.amounts-of-one-source":
    "Are amounts for migrant workers used that are known from one secondary source only?",
  "reading.migrant-worker.amounts-of-one-source=leave-undetermined": "no: the amount is left open",
  "reading.migrant-worker.amounts-of-one-source=use": "yes, with a warning",
  "reading.migrant-worker.rule-date":
    "Which rule holds where a migrant worker was registered under an older one?",
  "reading.migrant-worker.rule-date=event": "the one in force on the day of the event",
  "reading.migrant-worker.rule-date=registration": "the one in force on the day of registration",
  "reading.migrant-worker.rule-of-2026":
    "What holds for migrant workers from 28 August 2026, under Permen P2MI 9/2026?",
  "reading.migrant-worker.rule-of-2026=continue-2023":
    "the values of Permenaker 4/2023, with a warning",
  "reading.migrant-worker.rule-of-2026=refuse": "no result from that day",
  "reading.jht.crediting": "How is the return of JHT credited?",
  "reading.jht.crediting=yearly":
    "once a year, pro rata for the contributions of the year (the method of the JMO simulator)",
  "reading.jht.crediting=monthly": "every month with a twelfth of the yearly rate, compounding",
  "reading.jht.accounts": "Is JHT split into a main and an additional account already?",
  "reading.jht.accounts=one-account": "no: one balance, partial payment by PP 46/2015",
  "reading.jht.accounts=main-and-additional":
    "yes: partial payment from the additional account only",
  "reading.jht.leaving-indonesia": "Is JHT also paid to citizens who leave Indonesia for good?",
  "reading.jht.leaving-indonesia=foreigners": "no: foreigners only",
  "reading.jht.leaving-indonesia=citizens-too": "yes: foreigners and citizens",
  "reading.jht.disability-start": "From when is JHT due on permanent total disability?",
  "reading.jht.disability-start=next-month": "the first of the month after the finding",
  "reading.jht.disability-start=finding": "from the finding",
  "reading.jht.tax-bands":
    "Are the tax bands of JHT counted over all payments that are treated as one?",
  "reading.jht.tax-bands=cumulative": "yes: over their sum",
  "reading.jht.tax-bands=each-payment": "no: for each payment on its own",
  "reading.jp.limits-of-survivors":
    "Are the pension limits applied after or before the survivor's share?",
  "reading.jp.limits-of-survivors=after-share": "after: every pension is at least the minimum",
  "reading.jp.limits-of-survivors=before-share":
    "before: the formula is limited first, then the share is taken",
  "reading.jp.child-shares": "Two children: one pension together, or one each?",
  "reading.jp.child-shares=shared": "one pension for all children",
  "reading.jp.child-shares=each": "one for each child",
  "reading.jp.contribution-after-pension-age":
    "Is JP billed to those who work on past the pension age?",
  "reading.jp.contribution-after-pension-age=until-pension-taken":
    "yes, until the pension is taken, for three years at most",
  "reading.jp.contribution-after-pension-age=not-billed": "no: not after the pension age",
  "reading.jp.foreigners": "Can a foreigner be a member of JP?",
  "reading.jp.foreigners=ask":
    "not decided: a contribution is billed with the doubt named; for a pension the caller must choose",
  "reading.jp.foreigners=covered": "yes: PP 45/2015 has no clause on nationality",
  "reading.jp.foreigners=not-covered": "no: in practice citizens only",
  "reading.jp.age-at-steps": "What of members who reached the pension age before it rose?",
  "reading.jp.age-at-steps=once-reached": "they have reached it for good",
  "reading.jp.age-at-steps=age-of-the-day": "the age in force on the day must be reached again",
  "reading.jp.wage-indexation": "Which years' inflation carries the wage of a year forward?",
  "reading.jp.wage-indexation=from-own-year":
    "from the wage's own year to the year before the pension starts",
  "reading.jp.wage-indexation=from-next-year":
    "from the year after it to the year before the pension starts",
  "reading.jp.density": "How is the contribution density counted?",
  "reading.jp.density=as-given": "as given in the input",
  "reading.jp.density=paid-over-membership": "months paid over months of membership",
  "reading.payment.rest-days": "Which days of the week are no working days?",
  "reading.payment.rest-days=saturday-and-sunday": "Saturday and Sunday",
  "reading.payment.rest-days=sunday": "Sunday only",
  "reading.payment.due-day-30-on-holiday":
    "Which way does the due day of the 30th (PP 49/2020) move when it is a holiday?",
  "reading.payment.due-day-30-on-holiday=next-working-day":
    "to the next working day (the general rule)",
  "reading.payment.due-day-30-on-holiday=previous-working-day":
    "to the working day before (as one news outlet reports)",
  "reading.payment.late-fee-part-months":
    "Does an incomplete month late count for the late-payment penalty?",
  "reading.payment.late-fee-part-months=begun": "yes: each month begun",
  "reading.payment.late-fee-part-months=completed": "no: full months only",
  "reading.payment.late-fee-compounding":
    "Is the late-payment penalty also calculated on the penalty of earlier months?",
  "reading.payment.late-fee-compounding=simple": "no: on the contribution only",
  "reading.payment.late-fee-compounding=compound": "yes: compounded",
  "reading.payment.arrears-count": "Which months count as arrears on the day of the event?",
  "reading.payment.arrears-count=due-date-passed": "contribution months whose due day has passed",
  "reading.payment.arrears-count=event-month-included":
    "also the month of the event, though not yet due",
  "reading.payment.arrears-count=last-paid-month":
    "every month since the last paid one, up to the month of the event",
  "reading.jp.limits-start": "From which month do new pension limits hold?",
  "reading.jp.limits-start=march": "March, as the wage ceiling",
  "reading.jp.limits-start=february": "February",
  "reading.jp.limits-start=january": "January",
  "reading.jkk.several-disabilities": "How are several disabilities from one accident counted?",
  "reading.jkk.several-disabilities=sum-capped": "added up, at most as much as total disability",
  "reading.jkk.several-disabilities=sum": "added up without a limit",
  "reading.jkk.several-disabilities=highest-only": "only the highest",
  "reading.jkk.eyes-of-different-acuity":
    "How is visual efficiency counted where the two eyes differ?",
  "reading.jkk.eyes-of-different-acuity=divided-by-4": "(3 x better eye + worse eye) divided by 4",
  "reading.jkk.eyes-of-different-acuity=printed-sum": "3 x better eye + worse eye, as printed",
  "reading.jkk.ears-of-different-hearing":
    "Can the measured loss of both ears come to less than that of the worse ear alone?",
  "reading.jkk.ears-of-different-hearing=at-least-worse-ear": "no: at least the row of one ear",
  "reading.jkk.ears-of-different-hearing=as-weighted": "yes: as the guide weights the two ears",
  "reading.jkk.left-handed-fingers":
    "Are the percentages of fingers reversed too for the left-handed?",
  "reading.jkk.left-handed-fingers=reversed": "yes, as arm and hand",
  "reading.jkk.left-handed-fingers=as-printed": "no: printed for arm and hand only",
  "reading.jkk.temporary-inability-day": "What is a day's wage for temporary incapacity (STMB)?",
  "reading.jkk.temporary-inability-day=wage-over-30": "wage / 30, per calendar day",
  "reading.jkk.temporary-inability-day=wage-over-days-of-month":
    "wage / days of that month, per calendar day",
  "reading.jkk.temporary-inability-day=wage-over-25": "wage / 25, per workday (Monday to Saturday)",
  "reading.jkk.temporary-inability-months":
    "How are the months of temporary incapacity (STMB) counted?",
  "reading.jkk.temporary-inability-months=calendar-months":
    "calendar months from the first day, separate spells added up",
  "reading.jkk.temporary-inability-months=30-day-blocks": "blocks of 30 days",
  "reading.jkk.late-report": "The stage I report is late: who pays the JKK benefit first?",
  "reading.jkk.late-report=employer-first":
    "the employer, which then claims it back from BPJS (Permenaker 1/2025)",
  "reading.jkk.late-report=bpjs-pays": "BPJS: PP 44/2015 says nothing of lateness",
  "reading.jkk.two-jobs": "Which wage counts where the worker has more than one job?",
  "reading.jkk.two-jobs=job-of-the-accident": "the wage of the job in which the accident happened",
  "reading.jkk.two-jobs=sum": "the sum of all wages",
  "reading.jkk.construction-day-wage":
    "By what is a construction worker's day wage multiplied for JKK benefits?",
  "reading.jkk.construction-day-wage=times-25": "25 (Pasal 19 (3))",
  "reading.jkk.construction-day-wage=times-30": "30, as one payout of 2018 fits",
  "reading.jkk.hearing-aid-amount": "What is the most that is refunded for a hearing aid?",
  "reading.jkk.hearing-aid-amount=not-known": "not known: annex not consulted",
  "reading.jkk.hearing-aid-amount=reported-amount": "the figure as reported",
  "reading.identity.nik-century":
    "The year of birth in a NIK has two digits: which century, where both are possible?",
  "reading.identity.nik-century=later": "the later century",
  "reading.identity.nik-century=ask": "none: ask for the birth date",
  "reading.funding.village-fund-scope": "Whose contributions may the village fund pay in 2026?",
  "reading.funding.village-fund-scope=cash-for-work": "only village cash-for-work workers",
  "reading.funding.village-fund-scope=wider":
    "also village officials, RT/RW, cadres and vulnerable workers",
};
