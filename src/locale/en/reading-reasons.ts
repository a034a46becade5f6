import type { LawNoteTexts } from "../locale.js";

export const readingReasons: LawNoteTexts["reason"] = {
  "reading.rounding.why":
    "The texts have no rule; public calculators round to the nearest rupiah. This library rounds each line: per programme, person and payer. Changed through the rounding option.",
  "reading.contribution.month-of-change.why":
    "No text decides; wage earners' contributions fall due after the month has ended, when the new law is in force.",
  "reading.jkm.three-month-rule.why":
    "Official statements agree, in 2025 from several branches, and it does not promise too much. Permenaker 1/2025 was not verified in the text and the article was not found.",
  "reading.jkm.three-month-count.why":
    "Official statements speak of time enrolled; after a new registration the count starts again.",
  "reading.jkm.three-month-scope.why":
    "The statements, the ministry's of April 2025 among them, name BPU only; Pasal 79 for construction has no such condition.",
  "reading.jkk.death-floor.why":
    "The 2019 annex as reproduced and BPJS say: at least Rp20,000,000. The interpretation of the whole cash benefit follows the wording of 2015.",
  "reading.scholarship.years.why":
    "15 of 16 reported totals match the remaining years; the 2019 annex was not verified in the text.",
  "reading.scholarship.contribution-period.why":
    "Pasal 34 does not mention continuity; PP 45/2015 defines masa iur as the months paid.",
  "reading.membership.entry-age.why":
    "The limit of 65 is known only from local rules and practice.",
  "reading.jkp.closed-firm.why": "Pasal 39A is the special rule.",
  "reading.benefit.regime-date.why":
    "The right arises with the event; PP 82/2019 has no transitional article.",
  "reading.jkm.several-memberships.why":
    "The content of Permenaker 1/2025 was not verified in the text; nothing is promised twice. Before it each membership was paid.",
  "reading.jkm.arrears-settled-by.why":
    "Pasal 42 aims at settlement; the handbook of BPJS accepts settlement by a donor.",
  "reading.heirs.permenaker-1-2025-scope.why":
    "Parallel rules for the other segments are likely but were not verified in the text.",
  "reading.claims.months-of-delay.why":
    "Pasal 35 only mentions a percentage a month; it is calculated like the late-payment penalty of contributions.",
  "reading.claims.days-of-delay.why":
    "The deadline speaks of working days, the compensation only of each day of delay.",
  "reading.scholarship.kindergarten-and-primary.why":
    "Most wordings quoted from BPJS give one pool of at most 8 years for kindergarten and primary school together; one source gives 2 and 6 years. The 2019 annex was not verified in the text. The count by level never pays more than both allow.",
  "reading.scholarship.repeated-years.why":
    "The cap is by years per level; no special rule was found.",
  "reading.scholarship.step-and-adopted-children.why":
    "The elucidation speaks of lawful children; step and adopted ones are known from one source.",
  "reading.scholarship.both-parents.why":
    "Each parent opens a right of two children; nothing was found that pays the same child twice.",
  "reading.scholarship.months-of-work.why":
    "The words as reported speak of one run (in a row), and only of a child still in education.",
  "reading.workers.election-officers-segment.why":
    "They have no employment relation, and Pasal 5 of PP 44/2015 does not name them; regions do both.",
  "reading.workers.kitchen-volunteers-segment.why":
    "Their kitchens pay 16,800 a month for them under an agreement of 2025; one branch books them as wage earners, which those are whom the foundation employs.",
  "reading.workers.village-institutions-segment.why":
    "Pasal 5 of PP 44/2015 does not name them; most practice is BPU.",
  "reading.workers.domestic-workers-segment.why":
    "Pasal 5 (2) b of PP 44/2015 names workers of a private person.",
  "reading.workers.apprentices-segment.why":
    "Pasal 28 of PP 44/2015 counts them as workers for JKK. Since 24 February 2025 one source makes those without a wage non-wage earners whom the employer registers, at the same JKK (withoutWage).",
  "reading.contribution.income-band-gaps.why":
    "Lampiran II leaves gaps of a thousand rupiah; the next lower bound is the first sure figure.",
  "reading.relief.pp-50-2025.apbdes.why":
    "No official statement was found; without relief a budget is never too small. PP 50/2025 was not verified in the text.",
  "reading.relief.pp-50-2025.dbh.why":
    "As reported the exclusion names only APBN and APBD, but these funds are spent through the APBD; without relief a budget is never too small. PP 50/2025 was not verified in the text.",
  "reading.relief.pp-50-2025.private-payers.why":
    "As reported the exclusion names only APBN and APBD. PP 50/2025 was not verified in the text.",
  "reading.relief.pp-50-2025.employers.why":
    "Pasal 3 as reported does not name employers; branch heads of BPJS speak of workers without a fixed employer.",
  "reading.jkp.jkm-share.why":
    "Permenaker 3/2025, not verified in the text, splits JKK only; one row of the same account still has 0.20 %. The bill is the same; only the inner split differs.",
  "reading.jkp.share-basis.why":
    "Pasal 11 (7) caps the JKP wage, and Permenaker 3/2025 Pasal 14 (3) and (4), not verified in the text, leaves what lies above in JKK; the bill is the same under both.",
  "reading.jkp.split-start.why":
    "Permenaker 3/2025, not verified in the text, starts after the first payment; the bill is the same under both.",
  "reading.membership.jht-of-employers.why":
    "PP 46/2015 with its elucidation says may; Permenaker 5/2021 was not verified in the text.",
  "reading.contribution.contract-value.why":
    "Pasal 71 (3) and (4) of Permenaker 5/2021 take it out since April 2021; before that it was the practice of BPJS, as Pasal 54 and 55 do not name VAT. What addenda change is not settled.",
  "reading.migrant-worker.contract-between-packages.why":
    "Follows the words of Pasal 18 (3); no complete official example was found.",
  "reading.membership.jht-of-state-bodies.why":
    "A close paraphrase of Pasal 3A names JHT, the ministry's release does not, and PP 46/2015 Pasal 4 has no state employer; that JKK and JKM are compulsory all agree.",
  "reading.contribution.part-month.why":
    "The texts speak of the wage of a month and have no parts of months; the practice of employers differs. The wage of the whole month leaves no contribution short.",
  "reading.contribution.wage-floor.why":
    "PP 44/2015 Pasal 19 has no floor; a wage is never raised silently.",
  "reading.jkp.lapsed-claim.why":
    "The transitional rules do not say so; a right that is lost does not revive without a rule.",
  "reading.jkp.training-month.why": "Pasal 13 joins the two conditions by and/or.",
  "reading.migrant-worker.dismissal-payment.why":
    "Most sources give one sum; two say a month, from the start of work until one month before the contract ends. The annex of Permenaker 4/2023 was not verified in the text; a single payment does not promise too much.",
  "reading.migrant-worker.amounts-of-one-source.why":
    "Permenaker 18/2018 was not verified in the text; one secondary source is not enough to promise an amount.",
  "reading.migrant-worker.rule-date.why":
    "The closing articles of the three regulations were not verified in the text; other programmes take the day of the event too.",
  "reading.migrant-worker.rule-of-2026.why":
    "The regulation was not verified in the text. The three contributions that one source gives are those of 2023, and its draft spoke of adding benefits. The day of the event decides, for contributions the day of payment; the closing articles were not verified in the text.",
  "reading.jht.crediting.why":
    "It reproduces the official simulation to the rupiah. Pasal 27 (2) speaks of a monthly statement; how live accounts are credited was not found.",
  "reading.jht.accounts.why":
    "No implementing regulation was found, and BPJS Ketenagakerjaan still explains one balance.",
  "reading.jht.leaving-indonesia.why":
    "Neither Permenaker 19/2015 nor Permenaker 4/2022 was verified in the text: PP 46/2015 at first named both, Permenaker 4/2022 is reported to name foreigners only. Foreigners only does not promise too much.",
  "reading.jht.disability-start.why":
    "The wording is only in Pasal 7 (2) of Permenaker 2/2022, which never took effect; it does not promise too early.",
  "reading.jht.tax-bands.why":
    "Parts paid within that time count as paid at once (Pasal 2 (2)), so as one gross income.",
  "reading.jp.limits-of-survivors.why":
    "Pasal 18 sets the limits of a pension, and Pasal 16 lists the survivors' as pensions.",
  "reading.jp.contribution-after-pension-age.why":
    "Membership ends when the age is reached and the pension taken (Pasal 3), which may wait up to three years (Pasal 15 (4)).",
  "reading.jkk.ears-of-different-hearing.why":
    "No article says so; a second damaged ear cannot lower the benefit.",
  "reading.jp.child-shares.why":
    "The text speaks of one child pension and does not say that each child is paid it.",
  "reading.jp.foreigners.why":
    "The text mentions no nationality and Perpres 109/2013 provides for foreign members; an FAQ of BPJS, cited at second hand, says that they cannot be registered.",
  "reading.jp.age-at-steps.why":
    "BPJS Ketenagakerjaan, January 2022: those who were 57 in 2021 need not wait for 58. PP 45/2015 has no transition rule; a member who stopped work before a rise should ask BPJS.",
  "reading.jp.wage-indexation.why":
    "A pension is adjusted each year by the inflation of the year before; wages are treated alike. The text does not name the years.",
  "reading.jp.density.why":
    "The elucidation only speaks of compliance in paying; the formula was found in one secondary source.",
  "reading.payment.rest-days.why":
    "The texts only speak of a holiday and the next working day; BPJS and banks are closed on Saturday and Sunday.",
  "reading.payment.due-day-30-on-holiday.why":
    "PP 44/2015 Pasal 21 (3) was verified; the special rule is known from one outlet only (detikcom, September 2020).",
  "reading.payment.late-fee-part-months.why": "Pasal 22 (1) only says for each month late.",
  "reading.payment.late-fee-compounding.why":
    "Pasal 22 (1) calculates the penalty on the contribution due; no upper limit is set.",
  "reading.payment.arrears-count.why":
    "A contribution that is not yet due is not in arrears; the texts do not say how to count.",
  "reading.jp.limits-start.why":
    "Pasal 18 only says every year; one source names March, another February.",
  "reading.jkk.several-disabilities.why":
    "The annex has no rule; a partial case should not exceed the total one.",
  "reading.jkk.eyes-of-different-acuity.why":
    "The printed sum can exceed 100 %; the divisor 4 comes from occupational medicine.",
  "reading.jkk.left-handed-fingers.why":
    "The reason is that of arm and hand, though the rows of fingers do not print it.",
  "reading.jkk.temporary-inability-day.why":
    "The text has no rule by the day; this is the practice of public calculators.",
  "reading.jkk.temporary-inability-months.why":
    "The annex says months; separate spells are added up, as the stage II form has several.",
  "reading.jkk.late-report.why": "Pasal 8 (2a) and (2b) say so; the worker's right is not reduced.",
  "reading.jkk.two-jobs.why": "Pasal 32 (1) speaks of the last wage when the accident happened.",
  "reading.jkk.construction-day-wage.why":
    "Pasal 19 (3) applies through Pasal 32 (1); one payout of 2021 fits 25.",
  "reading.jkk.hearing-aid-amount.why":
    "The right is in the text, but its amount is known from one secondary source only.",
  "reading.identity.nik-century.why":
    "If both are possible, the earlier century always means an age of a hundred or more.",
  "reading.funding.village-fund-scope.why":
    "Both official statements name cash-for-work workers; for the others they differ.",
};
