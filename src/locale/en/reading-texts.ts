import type { LawTexts } from "../locale.js";

export const readingTexts: LawTexts["reading"] = {
  "reading.rounding": "How are contributions and benefits rounded?",
  "reading.rounding=half-up": "half up",
  "reading.rounding=down": "down",
  "reading.rounding=up": "up",
  "reading.rounding=half-even": "half to even",
  "reading.rounding.why":
    "The texts have no rule; public calculators round to the nearest rupiah. This library rounds each line: per programme, person and payer. Changed through the rounding option.",
  "reading.contribution.month-of-change":
    "Which day's law holds for a contribution month inside which the law changes?",
  "reading.contribution.month-of-change=last-day": "the last day of the month",
  "reading.contribution.month-of-change=first-day": "the first day of the month",
  "reading.contribution.month-of-change.why":
    "No text decides; wage earners' contributions fall due after the month has ended, when the new law is in force.",
  "reading.jkm.three-month-rule":
    "A non-wage earner dies within 3 months of joining: funeral money only?",
  "reading.jkm.three-month-rule=applies": "yes: Permenaker 1/2025 as BPJS applies it",
  "reading.jkm.three-month-rule=does-not-apply":
    "no: Pasal 34 (1) of PP 44/2015 has no waiting time",
  "reading.jkm.three-month-rule.why":
    "Official statements agree, and it promises nothing too much. The text was not read.",
  "reading.jkm.three-month-count": "How are a non-wage earner's 3 months of membership counted?",
  "reading.jkm.three-month-count=calendar-months": "calendar months from the membership date",
  "reading.jkm.three-month-count=90-days": "90 days",
  "reading.jkm.three-month-count=paid-months": "months paid",
  "reading.jkm.three-month-count.why":
    "Official statements speak of time enrolled; after a new registration the count starts again.",
  "reading.jkm.three-month-scope":
    "Does the three-month rule bind wage earners and construction workers too?",
  "reading.jkm.three-month-scope=non-wage-earners": "non-wage earners only",
  "reading.jkm.three-month-scope=all-segments": "all participants",
  "reading.jkm.three-month-scope.why":
    "The statements speak of BPU; Pasal 79 for construction has no such condition.",
  "reading.jkk.death-floor": "What is the least that the JKK death benefit may be?",
  "reading.jkk.death-floor=jkm-death-benefit": "the JKM death benefit",
  "reading.jkk.death-floor=jkm-package": "the whole JKM cash benefit",
  "reading.jkk.death-floor.why":
    "The 2019 annex as reproduced and BPJS say: at least Rp20,000,000. The reading of the whole cash benefit rests on the wording of 2015.",
  "reading.scholarship.years": "Which years are paid for a child already in a level?",
  "reading.scholarship.years=remaining": "the remaining years, current class included",
  "reading.scholarship.years=full-level": "the whole level, whatever the class",
  "reading.scholarship.years.why":
    "15 of 16 reported totals decode as remaining years; the 2019 annex was not read.",
  "reading.scholarship.contribution-period":
    "Must the contribution period for a JKM scholarship be unbroken?",
  "reading.scholarship.contribution-period=accumulated": "added up: months paid",
  "reading.scholarship.contribution-period=uninterrupted": "unbroken",
  "reading.scholarship.contribution-period.why":
    "Pasal 34 has no word on continuity; PP 45/2015 defines masa iur as the months paid.",
  "reading.membership.entry-age": "May a person of 65 or older join as a non-wage earner?",
  "reading.membership.entry-age=warn": "yes with a warning: PP 44/2015 has no age limit",
  "reading.membership.entry-age=refuse": "no",
  "reading.membership.entry-age.why":
    "The limit of 65 is known only from local rules and practice.",
  "reading.jkp.closed-firm":
    "Who pays JKP where the employer is bankrupt or closed and more than three months in arrears?",
  "reading.jkp.closed-firm=bpjs-pays": "BPJS, up to six months of arrears (Pasal 39A)",
  "reading.jkp.closed-firm=employer-pays-first": "the employer first (Pasal 39 (3))",
  "reading.jkp.closed-firm.why": "Pasal 39A is the special rule.",
  "reading.benefit.regime-date":
    "Which day fixes the amounts where the law changed between the event and the decision?",
  "reading.benefit.regime-date=event": "the day of the accident, diagnosis or death",
  "reading.benefit.regime-date=decision": "the day of decision",
  "reading.benefit.regime-date.why":
    "The right arises with the event; PP 82/2019 has no transitional article.",
  "reading.jkm.several-memberships":
    "How many times is JKM paid for a participant with several memberships?",
  "reading.jkm.several-memberships=one": "once",
  "reading.jkm.several-memberships=each": "for each membership",
  "reading.jkm.several-memberships.why":
    "The content of Permenaker 1/2025 was not read; nothing is promised twice. Before it each membership was paid.",
  "reading.jkm.arrears-settled-by":
    "May a donor or local government settle a non-wage earner's arrears after the death?",
  "reading.jkm.arrears-settled-by=anyone": "yes: settling is what counts",
  "reading.jkm.arrears-settled-by=heirs-only": "no: Pasal 42 names the heirs",
  "reading.jkm.arrears-settled-by.why":
    "Pasal 42 aims at settling; the handbook of BPJS knows settling by a donor.",
  "reading.heirs.permenaker-1-2025-scope":
    "Do the notarial deed and the court determination (Pasal 79) bind other segments than construction?",
  "reading.heirs.permenaker-1-2025-scope=all-participants": "yes: all participants",
  "reading.heirs.permenaker-1-2025-scope=construction": "no: construction",
  "reading.heirs.permenaker-1-2025-scope.why":
    "Parallel rules of the other segments are likely but were not read.",
  "reading.claims.months-of-delay":
    "Does a month by which a pension is late count before it is complete?",
  "reading.claims.months-of-delay=begun": "yes: each month begun",
  "reading.claims.months-of-delay=completed": "no: full months only",
  "reading.claims.months-of-delay.why":
    "Pasal 35 only speaks of a percentage a month; it is counted as the late fee of contributions.",
  "reading.claims.days-of-delay":
    "Are the days by which a payment is late calendar days or working days?",
  "reading.claims.days-of-delay=calendar-days": "calendar days",
  "reading.claims.days-of-delay=working-days": "working days",
  "reading.claims.days-of-delay.why":
    "The deadline speaks of working days, the compensation only of each day of delay.",
  "reading.scholarship.kindergarten-and-primary":
    "May years of kindergarten that are not used be used in primary school?",
  "reading.scholarship.kindergarten-and-primary=per-level": "no: by level",
  "reading.scholarship.kindergarten-and-primary=one-pool": "yes: both levels are one pool",
  "reading.scholarship.kindergarten-and-primary.why":
    "Most wordings quoted from BPJS give one pool of at most 8 years for kindergarten and primary school together; one source gives 2 and 6 years. The 2019 annex was not read. By level never pays more than both allow.",
  "reading.scholarship.repeated-years":
    "Does a class that is repeated use up one of the remaining paid years?",
  "reading.scholarship.repeated-years=uses-a-paid-year": "yes: it uses a paid year",
  "reading.scholarship.repeated-years=paid-up-to-level":
    "no: it is paid up to the years of the level",
  "reading.scholarship.repeated-years.why":
    "The cap is by years per level; no special rule was found.",
  "reading.scholarship.step-and-adopted-children":
    "Do step and adopted children, lawful before the event, count for the scholarship?",
  "reading.scholarship.step-and-adopted-children=as-declared": "yes: as declared",
  "reading.scholarship.step-and-adopted-children=own-children":
    "no: children born to the participant",
  "reading.scholarship.step-and-adopted-children.why":
    "The elucidation speaks of lawful children; step and adopted ones are known from one source.",
  "reading.scholarship.both-parents":
    "Where both parents were participants, is the same child paid twice?",
  "reading.scholarship.both-parents=once-per-child": "no: once per child",
  "reading.scholarship.both-parents=each-parent": "yes: by each parent",
  "reading.scholarship.both-parents.why":
    "Each parent opens a right of two children; nothing was found that pays the same child twice.",
  "reading.workers.village-institutions-segment":
    "RT/RW heads, village institutions and cadres: wage earners or non-wage earners?",
  "reading.workers.village-institutions-segment=non-wage-earner": "BPU, lowest band (most regions)",
  "reading.workers.village-institutions-segment=wage-earner":
    "wage earners of a state body (East Kalimantan)",
  "reading.workers.village-institutions-segment.why":
    "Pasal 5 of PP 44/2015 does not name them; most practice is BPU.",
  "reading.workers.domestic-workers-segment":
    "Domestic workers: wage earners of a private person or non-wage earners?",
  "reading.workers.domestic-workers-segment=wage-earner": "wage earners of a private person",
  "reading.workers.domestic-workers-segment=non-wage-earner": "BPU (BPJS practice)",
  "reading.workers.domestic-workers-segment.why":
    "Pasal 5 (2) b of PP 44/2015 names workers of a private person.",
  "reading.workers.apprentices-segment":
    "Apprentices and students on work practice: workers of the host employer or BPU?",
  "reading.workers.apprentices-segment=wage-earner":
    "workers of the host employer, at the lowest wage of the same work",
  "reading.workers.apprentices-segment=non-wage-earner": "BPU (some BPJS branches)",
  "reading.workers.apprentices-segment.why":
    "Pasal 28 of PP 44/2015 counts them as workers for JKK.",
  "reading.contribution.income-band-gaps":
    "Which band holds an income between two printed bands, such as 1,099,500?",
  "reading.contribution.income-band-gaps=lower-bound":
    "a band runs up to the lower bound of the next",
  "reading.contribution.income-band-gaps=printed-upper-bound":
    "above the printed upper bound the next band begins",
  "reading.contribution.income-band-gaps.why":
    "Lampiran II leaves gaps of a thousand rupiah; the next lower bound is the first sure figure.",
  "reading.relief.pp-50-2025.apbdes":
    "Do non-wage earners paid from a village budget (APBDes) get the relief of PP 50/2025?",
  "reading.relief.pp-50-2025.apbdes=no-relief": "no: village budgets live on APBN and APBD",
  "reading.relief.pp-50-2025.apbdes=relief": "yes: only APBN and APBD are excluded",
  "reading.relief.pp-50-2025.apbdes.why":
    "No official word was found; without relief a budget is never too small. The text of PP 50/2025 was not read.",
  "reading.relief.pp-50-2025.private-payers":
    "Do non-wage earners paid by CSR, zakat or donors get the relief of PP 50/2025?",
  "reading.relief.pp-50-2025.private-payers=relief": "yes: only APBN and APBD are excluded",
  "reading.relief.pp-50-2025.private-payers=no-relief": "no",
  "reading.relief.pp-50-2025.private-payers.why":
    "As reported the exclusion names only APBN and APBD. The text of PP 50/2025 was not read.",
  "reading.relief.pp-50-2025.employers":
    "Do non-wage earners who are employers get the relief of PP 50/2025?",
  "reading.relief.pp-50-2025.employers=no-relief":
    "no: only workers outside employment and own-account workers",
  "reading.relief.pp-50-2025.employers=relief": "yes: all non-wage earners",
  "reading.relief.pp-50-2025.employers.why": "Pasal 3 as reported does not name employers.",
  "reading.jkp.jkm-share": "Is part of JKM still passed on to JKP since PP 6/2025?",
  "reading.jkp.jkm-share=0.30": "no: JKM is 0.30 % again (PP 6/2025 is later and special)",
  "reading.jkp.jkm-share=0.20": "yes: Pasal 18A of PP 44/2015 (0.20 %) was not repealed",
  "reading.jkp.jkm-share.why": "The bill is the same; only the inner split differs.",
  "reading.jkp.share-basis":
    "Of which wage is the JKP share counted when the wage exceeds 5 million?",
  "reading.jkp.share-basis=capped": "of the wage up to the JKP ceiling",
  "reading.jkp.share-basis=whole-wage": "of the whole wage",
  "reading.jkp.share-basis.why": "Pasal 11 (7) caps the JKP wage; the bill is the same under both.",
  "reading.membership.jht-of-employers":
    "Is JHT compulsory for non-wage earners who are employers?",
  "reading.membership.jht-of-employers=voluntary": "voluntary (PP 46/2015 Pasal 13)",
  "reading.membership.jht-of-employers=compulsory":
    "compulsory (Permenaker 5/2021 Pasal 31 and 32 as reported)",
  "reading.membership.jht-of-employers.why":
    "PP 46/2015 with its elucidation says may; Permenaker 5/2021 was not read.",
  "reading.contribution.contract-value":
    "Is a construction contribution counted on the contract value without VAT?",
  "reading.contribution.contract-value=without-vat": "yes: without VAT",
  "reading.contribution.contract-value=as-contracted": "no: the whole contract value",
  "reading.contribution.contract-value.why":
    "Pasal 54 and 55 do not name VAT; the practice of BPJS (E-Jakon) takes it out.",
  "reading.migrant-worker.contract-between-packages":
    "What does a migrant worker pay whose contract is not of 6, 12 or 24 months?",
  "reading.migrant-worker.contract-between-packages=lower-package":
    "the package below plus the amount for each further month",
  "reading.migrant-worker.contract-between-packages=next-package": "the next package",
  "reading.migrant-worker.contract-between-packages.why":
    "Follows the words of Pasal 18 (3); no complete official example was found.",
  "reading.membership.jht-of-state-bodies":
    "Is JHT compulsory for state bodies' workers who are not civil servants?",
  "reading.membership.jht-of-state-bodies=not-compulsory":
    "no: PP 46/2015 Pasal 4 does not name state bodies",
  "reading.membership.jht-of-state-bodies=compulsory":
    "yes: Permenaker 5/2021 Pasal 3A as reported",
  "reading.membership.jht-of-state-bodies.why":
    "Reports contradict each other; that JKK and JKM are compulsory all agree.",
  "reading.contribution.wage-floor":
    "On which wage is the contribution counted when the wage is below the minimum wage?",
  "reading.contribution.wage-floor=as-given": "the wage that is paid",
  "reading.contribution.wage-floor=minimum-wage": "at least the minimum wage (BPJS board rule)",
  "reading.contribution.wage-floor.why":
    "PP 44/2015 Pasal 19 has no floor; a wage is never raised silently.",
  "reading.jkp.lapsed-claim":
    "Does a JKP right that had lapsed under the old time limit revive under that of PP 6/2025?",
  "reading.jkp.lapsed-claim=stays-lapsed": "no: it stays lost",
  "reading.jkp.lapsed-claim=revives": "yes: it revives",
  "reading.jkp.lapsed-claim.why":
    "The transitional rules do not say so; a right that is lost does not revive without a rule.",
  "reading.jkp.training-month": "Must a worker in JKP training also look for work in that month?",
  "reading.jkp.training-month=either": "no: one of attendance and search is enough",
  "reading.jkp.training-month=both": "yes: both attendance and search",
  "reading.jkp.training-month.why": "Pasal 13 joins the two conditions by and/or.",
  "reading.migrant-worker.dismissal-payment":
    "Is the money for a migrant worker dismissed one-sidedly paid once or every month?",
  "reading.migrant-worker.dismissal-payment=once": "once",
  "reading.migrant-worker.dismissal-payment=monthly": "every month",
  "reading.migrant-worker.dismissal-payment.why":
    "Most sources give one sum; two say a month, from the start of work until one month before the contract ends. The annex of Permenaker 4/2023 was not read; once promises nothing too much.",
  "reading.migrant-worker.amounts-of-one-source":
    "Are amounts for migrant workers used that are known from one secondary source only?",
  "reading.migrant-worker.amounts-of-one-source=leave-undetermined": "no: the amount is left open",
  "reading.migrant-worker.amounts-of-one-source=use": "yes, with a warning",
  "reading.migrant-worker.amounts-of-one-source.why":
    "The text of Permenaker 18/2018 was not read; one secondary source is not enough to promise an amount.",
  "reading.jht.crediting": "How is the return of JHT credited?",
  "reading.jht.crediting=yearly":
    "once a year, pro rata for the contributions of the year (the method of the JMO simulator)",
  "reading.jht.crediting=monthly": "every month with a twelfth of the yearly rate, compounding",
  "reading.jht.crediting.why":
    "It reproduces the official simulation to the rupiah. Pasal 27 (2) speaks of a monthly statement; how live accounts are credited was not found.",
  "reading.jht.accounts": "Is JHT split into a main and an additional account already?",
  "reading.jht.accounts=one-account": "no: one balance, partial payment by PP 46/2015",
  "reading.jht.accounts=main-and-additional":
    "yes: partial payment from the additional account only",
  "reading.jht.accounts.why":
    "No implementing regulation was found, and BPJS Ketenagakerjaan still explains one balance.",
  "reading.jht.leaving-indonesia":
    "Was JHT also paid to citizens who left Indonesia for good while Permenaker 19/2015 was in force?",
  "reading.jht.leaving-indonesia=foreigners": "no: foreigners only",
  "reading.jht.leaving-indonesia=citizens-too": "yes: foreigners and citizens",
  "reading.jht.leaving-indonesia.why":
    "Open only for claims in the time of Permenaker 19/2015, which was not read: PP 46/2015 at first named both, Pasal 12 of Permenaker 4/2022 later foreigners only. Foreigners only promises nothing too much.",
  "reading.jht.disability-start": "From when is JHT due on permanent total disability?",
  "reading.jht.disability-start=next-month": "the first of the month after the finding",
  "reading.jht.disability-start=finding": "from the finding",
  "reading.jht.disability-start.why":
    "The wording was read only in Pasal 7 (2) of Permenaker 2/2022, which never took effect; it promises nothing too early.",
  "reading.jht.tax-bands":
    "Are the tax bands of JHT counted over all payments that are taken as one?",
  "reading.jht.tax-bands=cumulative": "yes: over their sum",
  "reading.jht.tax-bands=each-payment": "no: for each payment on its own",
  "reading.jht.tax-bands.why":
    "Parts paid within that time count as paid at once (Pasal 2 (2)), so as one gross income.",
  "reading.jp.limits-of-survivors":
    "Are the pension limits applied after or before the survivor's share?",
  "reading.jp.limits-of-survivors=after-share": "after: every pension is at least the minimum",
  "reading.jp.limits-of-survivors=before-share":
    "before: the formula is limited first, then the share is taken",
  "reading.jp.limits-of-survivors.why":
    "Pasal 18 sets the limits of a pension, and Pasal 16 lists the survivors' as pensions.",
  "reading.jp.child-shares": "Two children: one pension together, or one each?",
  "reading.jp.child-shares=shared": "one pension for all children",
  "reading.jp.child-shares=each": "one for each child",
  "reading.jp.child-shares.why":
    "The text speaks of one child pension and does not say that each child is paid it.",
  "reading.jp.contribution-after-pension-age":
    "Is JP billed to those who work on past the pension age?",
  "reading.jp.contribution-after-pension-age=until-pension-taken":
    "yes, until the pension is taken, for three years at most",
  "reading.jp.contribution-after-pension-age=not-billed": "no: not after the pension age",
  "reading.jp.contribution-after-pension-age.why":
    "Membership ends when the age is reached and the pension taken (Pasal 3), which may wait up to three years (Pasal 15 (4)).",
  "reading.jp.foreigners": "Can a foreigner be a member of JP?",
  "reading.jp.foreigners=ask": "not decided: the caller must choose",
  "reading.jp.foreigners=covered": "yes: PP 45/2015 has no clause on nationality",
  "reading.jp.foreigners=not-covered": "no: in practice citizens only",
  "reading.jp.foreigners.why":
    "The text names no nationality and Perpres 109/2013 knows foreign members; practice is reported to take citizens only.",
  "reading.jp.age-at-steps": "What of members who reached the pension age before it rose?",
  "reading.jp.age-at-steps=once-reached": "they have reached it for good",
  "reading.jp.age-at-steps=age-of-the-day": "the age in force on the day must be reached again",
  "reading.jp.age-at-steps.why":
    "BPJS Ketenagakerjaan, January 2022: those who were 57 in 2021 need not wait for 58. PP 45/2015 has no transition; who stopped work before a rise should ask BPJS.",
  "reading.jp.wage-indexation": "Which years' inflation carries the wage of a year forward?",
  "reading.jp.wage-indexation=from-own-year":
    "from the wage's own year to the year before the pension starts",
  "reading.jp.wage-indexation=from-next-year":
    "from the year after it to the year before the pension starts",
  "reading.jp.wage-indexation.why":
    "A pension is adjusted each year by the inflation of the year before; wages are treated alike. The text does not name the years.",
  "reading.jp.density": "How is the density of contributions counted?",
  "reading.jp.density=as-given": "as the caller gives it",
  "reading.jp.density=paid-over-membership": "months paid over months of membership",
  "reading.jp.density.why":
    "The elucidation only speaks of compliance in paying; the formula was found in one secondary source.",
  "reading.payment.rest-days": "Which days of the week are no working days?",
  "reading.payment.rest-days=saturday-and-sunday": "Saturday and Sunday",
  "reading.payment.rest-days=sunday": "Sunday only",
  "reading.payment.rest-days.why":
    "The texts only speak of a holiday and the next working day; BPJS and banks are closed on Saturday and Sunday.",
  "reading.payment.due-day-30-on-holiday":
    "Which way does the due day of the 30th (PP 49/2020) move when it is a holiday?",
  "reading.payment.due-day-30-on-holiday=next-working-day":
    "to the next working day (the general rule)",
  "reading.payment.due-day-30-on-holiday=previous-working-day":
    "to the working day before (as one news outlet reports)",
  "reading.payment.due-day-30-on-holiday.why":
    "PP 44/2015 Pasal 21 (3) was read; the special rule is known from one outlet only (detikcom, September 2020).",
  "reading.payment.late-fee-part-months":
    "Does a month late that is not complete count for the late fee?",
  "reading.payment.late-fee-part-months=begun": "yes: each month begun",
  "reading.payment.late-fee-part-months=completed": "no: full months only",
  "reading.payment.late-fee-part-months.why": "Pasal 22 (1) only says for each month late.",
  "reading.payment.late-fee-compounding":
    "Is the late fee also counted on the late fee of earlier months?",
  "reading.payment.late-fee-compounding=simple": "no: on the contribution only",
  "reading.payment.late-fee-compounding=compound": "yes: compounded",
  "reading.payment.late-fee-compounding.why":
    "Pasal 22 (1) counts the fee on the contribution due; no upper limit is named.",
  "reading.payment.arrears-count": "Which months count as arrears on the day of the event?",
  "reading.payment.arrears-count=due-date-passed": "contribution months whose due day has passed",
  "reading.payment.arrears-count=event-month-included":
    "also the month of the event, though not yet due",
  "reading.payment.arrears-count=last-paid-month":
    "every month since the last paid one, up to the month of the event",
  "reading.payment.arrears-count.why":
    "A contribution that is not yet due is not in arrears; the texts do not say how to count.",
  "reading.jp.limits-start": "From which month do new pension limits hold?",
  "reading.jp.limits-start=march": "March, as the wage ceiling",
  "reading.jp.limits-start=february": "February",
  "reading.jp.limits-start=january": "January",
  "reading.jp.limits-start.why":
    "Pasal 18 only says every year; one source names March, another February.",
  "reading.jkk.several-disabilities": "How are several disabilities from one accident counted?",
  "reading.jkk.several-disabilities=sum-capped": "added up, at most as much as total disability",
  "reading.jkk.several-disabilities=sum": "added up without a limit",
  "reading.jkk.several-disabilities=highest-only": "only the highest",
  "reading.jkk.several-disabilities.why":
    "The annex has no rule; a partial case should not exceed the total one.",
  "reading.jkk.eyes-of-different-acuity":
    "How is visual efficiency counted where the two eyes differ?",
  "reading.jkk.eyes-of-different-acuity=divided-by-4": "(3 x better eye + worse eye) divided by 4",
  "reading.jkk.eyes-of-different-acuity=printed-sum": "3 x better eye + worse eye, as printed",
  "reading.jkk.eyes-of-different-acuity.why":
    "The printed sum can exceed 100 %; the divisor 4 comes from occupational medicine.",
  "reading.jkk.ears-of-different-hearing":
    "Can the measured loss of both ears come to less than that of the worse ear alone?",
  "reading.jkk.ears-of-different-hearing=at-least-worse-ear": "no: at least the row of one ear",
  "reading.jkk.ears-of-different-hearing=as-weighted": "yes: as the guide weights the two ears",
  "reading.jkk.ears-of-different-hearing.why":
    "No article says so; a second damaged ear cannot lower the benefit.",
  "reading.jkk.left-handed-fingers":
    "Are the percentages of fingers reversed too for the left-handed?",
  "reading.jkk.left-handed-fingers=reversed": "yes, as arm and hand",
  "reading.jkk.left-handed-fingers=as-printed": "no: printed for arm and hand only",
  "reading.jkk.left-handed-fingers.why":
    "The reason is that of arm and hand, though the rows of fingers do not print it.",
  "reading.jkk.temporary-inability-day":
    "What is a day's wage for the benefit for temporary inability?",
  "reading.jkk.temporary-inability-day=wage-over-30": "wage / 30, per calendar day",
  "reading.jkk.temporary-inability-day=wage-over-days-of-month":
    "wage / days of that month, per calendar day",
  "reading.jkk.temporary-inability-day=wage-over-25": "wage / 25, per workday (Monday to Saturday)",
  "reading.jkk.temporary-inability-day.why":
    "The text has no rule by the day; this is the practice of public calculators.",
  "reading.jkk.temporary-inability-months": "How are the months of temporary inability counted?",
  "reading.jkk.temporary-inability-months=calendar-months":
    "calendar months from the first day, separate spells added up",
  "reading.jkk.temporary-inability-months=30-day-blocks": "blocks of 30 days",
  "reading.jkk.temporary-inability-months.why":
    "The annex says months; separate spells are added up, as the stage II form has several.",
  "reading.jkk.late-report": "The stage I report is late: who pays the JKK benefit first?",
  "reading.jkk.late-report=employer-first":
    "the employer, which then claims it back from BPJS (Permenaker 1/2025)",
  "reading.jkk.late-report=bpjs-pays": "BPJS: PP 44/2015 says nothing of lateness",
  "reading.jkk.late-report.why": "Pasal 8 (2a) and (2b) say so; the worker's right is not reduced.",
  "reading.jkk.two-jobs": "Which wage counts where the worker has more than one job?",
  "reading.jkk.two-jobs=job-of-the-accident": "the wage of the job in which the accident happened",
  "reading.jkk.two-jobs=sum": "the sum of all wages",
  "reading.jkk.two-jobs.why": "Pasal 32 (1) speaks of the last wage when the accident happened.",
  "reading.jkk.construction-day-wage":
    "By what is a construction worker's day wage multiplied for JKK benefits?",
  "reading.jkk.construction-day-wage=times-25": "25 (Pasal 19 (3))",
  "reading.jkk.construction-day-wage=times-30": "30, as one payout of 2018 fits",
  "reading.jkk.construction-day-wage.why":
    "Pasal 19 (3) holds through Pasal 32 (1); one payout of 2021 fits 25.",
  "reading.jkk.hearing-aid-amount": "What is the most that is refunded for a hearing aid?",
  "reading.jkk.hearing-aid-amount=not-known": "not known: annex not read",
  "reading.jkk.hearing-aid-amount=reported-amount": "the figure as reported",
  "reading.jkk.hearing-aid-amount.why":
    "The right stands in the text, but its amount is known from one secondary source only.",
  "reading.identity.nik-century":
    "The year of birth in a NIK has two digits: which century, where both are possible?",
  "reading.identity.nik-century=later": "the later century",
  "reading.identity.nik-century=ask": "none: ask for the birth date",
  "reading.identity.nik-century.why":
    "Where both are possible, the earlier century always means an age of a hundred or more.",
  "reading.funding.village-fund-scope": "Whose contributions may the village fund pay in 2026?",
  "reading.funding.village-fund-scope=cash-for-work": "only village cash-for-work workers",
  "reading.funding.village-fund-scope=wider":
    "also village officials, RT/RW, cadres and vulnerable workers",
  "reading.funding.village-fund-scope.why":
    "Both official statements name cash-for-work workers; on the others they differ.",
};
