import type { LawNoteTexts } from "../locale.js";

export const noteTexts: LawNoteTexts["note"] = {
  "note.jkm.claim.documents@2021-04-01":
    "BPJS asks for the tax number (NPWP) if the benefit is above 50 million rupiah.",
  "note.jkm.claim.documents@2025-02-24":
    "The civil death certificate is in Pasal 79, which is about construction; for the other segments it is known from official statements, their article is not known. BPJS asks for the tax number (NPWP) if the benefit is above 50 million rupiah.",
  "note.jkp.claim.documents@2025-02-07":
    "Pasal 9 was verified; it was not found whether BPJS Ketenagakerjaan regulation 1/2022 was changed after PP 6/2025.",
  "note.jp.beneficiaries@2015-07-01":
    "The list is fixed once the first pension is paid or the member dies (Pasal 14 (4)).",
  "note.heirs.jkm.will-form@2025-02-24":
    "Pasal 79 is about construction; that the same holds of the other segments is a reading (heirs.permenaker-1-2025-scope).",
  "note.heirs.jkm.unlisted-heir@2025-02-24":
    "Pasal 79 is about construction; that the same holds of the other segments is a reading (heirs.permenaker-1-2025-scope).",
  "note.jkm.eligibility.non-wage-earner.membership-months@2025-02-24":
    "Permenaker 1/2025 was not verified in the text and the article was not found; the statements of BPJS and the ministry agree and name non-wage earners only. Its first day is taken from the promulgation. Pasal 34 (1) of PP 44/2015 knows no waiting time.",
  "note.jkm.eligibility.non-wage-earner.membership-days@2025-02-24":
    "Only from the program code of one local government's service for vulnerable workers; not found in any text, and used only if that interpretation is chosen.",
  "note.jkm.memberships.each@2015-07-01":
    "That each employer enrols the worker is in Pasal 15; that JKM is paid for each membership is known from practice.",
  "note.jkm.memberships.several-employers@2025-02-24":
    "Permenaker 1/2025 regulates this; its content was not verified in the text.",
  "note.jht.members@2015-07-01":
    "Daily, piece-rate and seasonal construction workers are in JKK and JKM only.",
  "note.jht.pension-age@2015-07-01":
    "A member who goes on working may postpone the payment until stopping work (Pasal 29).",
  "note.jht-claims.before-permenaker19":
    "Stopping work is not named; the procedure was left to the minister and applied from 1 September 2015, also to those who had stopped before.",
  "note.jht.claim.contract-end@2022-04-26": "The statements found mention no waiting period.",
  "note.jht.claim.leaving-indonesia@2015-09-01":
    "Permenaker 19/2015 was not verified in the text; it is not known whether citizens are included (reading jht.leaving-indonesia).",
  "note.jht.claim.leaving-indonesia@2022-04-26":
    "Paid before or after the foreigner leaves. Permenaker 4/2022 was not verified in the text; it is reported to name foreigners only (reading jht.leaving-indonesia).",
  "note.jht.claim.partial.percent@2015-07-01":
    "Since 12 January 2023 UU 40/2004 no longer speaks of partial payment (UU 4/2023); PP 46/2015 still does and is still applied.",
  "note.jht.accounts@2023-01-12":
    "How they are split is left to a government regulation; none was found.",
  "note.jht.tax.final@2009-11-16": "A slip is due even at 0 % (Pasal 7 (3)).",
  "note.jht.tax.later-years": "Not final, and creditable.",
  "note.jht.tax.without-number@2009-11-16":
    "On tax that is not final only. The tax office takes a NIK as a tax number once it is activated (statement of July 2022).",
  "note.jp.pension-age@2015-07-01":
    "The text sets 56, 57 from 1 January 2019, and one more every 3 years up to 65; the later dates follow from that.",
  "note.jp.members@2015-07-01":
    "Not open to non-wage earners and construction day workers; workers of state bodies are left to a regulation that was not found.",
  "note.jp.nationality@2015-07-01":
    "An FAQ of BPJS, cited at second hand, says that foreigners cannot be registered.",
  "note.jp.formula@2015-07-01":
    "The weighted average annual wage divided by 12; the paid months divided by 12. There is no rounding rule.",
  "note.jp.child.age@2015-07-01":
    "It also ends when the child works or marries; UU 40/2004 Pasal 41 (6) says works permanently.",
  "note.jp.lump-sum.survivors@2015-07-01":
    "What is paid follows Pasal 24 of PP 45/2015 and Pasal 26 of Permenaker 29/2015, both verified; Pasal 14 of the Permenaker was not. Its first day is not known; assumed to be that of JP.",
  "note.jkk.disability.table@2019-12-02":
    "Lampiran III of PP 82/2019 was not verified in the text; the figures that official sources quote agree with the table of 2015.",
  "note.jkp.benefit.wage-ceiling":
    "Reviewed every two years (Pasal 22), by government regulation; no change was found.",
  "note.jkp.eligibility.window-months@2025-02-07":
    "Calendar months; months paid are added up over all employers (elucidation of Pasal 19 (3)).",
  "note.jkp.claim.months@2025-02-07":
    "The digit is lost in the copy consulted; the word in brackets and all press reports say six months.",
  "note.jkp.transition@2025-02-07":
    "A claim filed and found eligible before that day follows PP 37/2021; months paid from that day on follow PP 6/2025.",
  "note.jkp-arrears.permenaker-2-2025":
    "Pasal 14 and 14A of Permenaker 15/2021 in the form of Permenaker 2/2025, not verified in the text, agree as reported.",
  "note.jkp.benefit.monthly-conditions@2021-02-02":
    "The article was not verified in the text; the first day is that of PP 37/2021, and the first claims were paid in February 2022.",
  "note.jkp.claim.later-months@2022-01-26":
    "The article was not verified in the text; it was not found whether the regulation was changed after PP 6/2025.",
  "note.contribution.construction.stages@2021-04-01":
    "From one source. Which project may use which stages, when a stage falls due and what a missed one does is not known. Cover begins with the first stage.",
  "note.membership.construction.registration@2021-04-01":
    "The first wording of Pasal 67 is not known; the days are assumed to be those before and after.",
  "note.membership.without-wage.programmes@2025-02-24":
    "From one source: the employer pays the percentages of wage earners on the lowest wage of the same work, by the 15th of the same month. PP 44/2015 Pasal 20 sets amounts by band for every non-wage earner.",
  "note.migrant-worker.of-2023":
    "Not seen since Permen P2MI 9/2026 took the place of Permenaker 4/2023 on 28 August 2026 (reading migrant-worker.rule-of-2026).",
  "note.membership.construction.registration@2025-02-24":
    "From one source. Whether the days of the certificate and of a change of workers go on is not known.",
  "note.without-wage.own-rule":
    "For people without a wage whom an employer registers, since 24 February 2025, see also membership.without-wage.programmes, known from one source.",
  "note.construction.contract-value":
    "The article does not mention VAT. Since 1 April 2021 Permenaker 5/2021 Pasal 71 (3) and (4) take it out of the contract value; before that BPJS did so in practice (reading contribution.contract-value).",
  "note.funding.apbd@2021-11-11":
    "11 November 2021 is the day of circular 842.2/5193/SJ of the Minister of Home Affairs: budgeted every year. Inpres 2/2021 is older; its day is not known.",
  "note.funding.apbd@2023-01-01":
    "Confirmed by a second official account, which does not name election workers; Inpres 2/2021 does.",
  "note.funding.apbd@2024-01-01":
    "Groups as a director of the Ministry of Home Affairs named them (November 2023), poor working villagers among them; election bodies by Inpres 2/2021 and circular 400.5.7/4295/SJ of 3 September 2024.",
  "note.funding.apbd@2025-01-01":
    "The budget guidance for 2025 and 2026 (Permendagri 15/2024, 14/2025) was not verified in the text; what stands is Inpres 2/2021 and the circulars. Whether the groups of 2024 go on is not known; regions do pay for vulnerable workers.",
  "note.funding.apbdes@2024-04-25":
    "For village institutions and vulnerable workers the basis is the regent's guidance, which differs.",
  "note.funding.dbh-cht@2022-01-01":
    "Its first day is not known; assumed to start with the budget year 2022. That vulnerable workers are covered rests on letter S-49/PK/PK.2/2024, which explains PMK 215/2021; in 2022 and 2023 the regions doubted it.",
  "note.funding.dbh-sawit@2024-01-01":
    "Its first day is not known; assumed to start with the budget year 2024. That the workers must not yet be registered is confirmed; the article itself is known from one paper. As reported 80 % goes to roads and 20 % to the other activities, this one among them.",
  "note.funding.village-fund@2026-01-01":
    "Two official accounts differ: a BPJS branch names village cash-for-work workers only, a village affairs office also village officials, RT/RW, cadres and vulnerable workers (reading funding.village-fund-scope).",
  "note.funding.zakat@2025-10-13":
    "Also for infak and sedekah. Who finds that the fund is managed by sharia is not known.",
  "note.identity.nik.structure@2015-07-01":
    "The rule is older than the social security law held here; its first day is not known. Since 2019 the implementing rule is PP 40/2019; whether it repeals PP 37/2007 is not known in its text.",
  "note.identity.nik.permanence@2015-07-01":
    "So the birth date, sex and region in a NIK may differ from those of the person.",
  "note.jkk.risk-group.kinds-of-business@2015-07-01":
    "Entries and numbers as in the annex; the wording is shortened as in the list of 2019.",
  "note.jkk.risk-group.kinds-of-business@2019-12-02":
    "The annex of PP 82/2019 was not verified in the text; the list is a transcription by a BPJS Ketenagakerjaan branch site, compared with the annex of 2015.",
  "note.membership.non-wage-earner.kinds@2015-07-01":
    "PP 46/2015 (JHT) names the same three kinds as Pasal 5 (3) of PP 44/2015 has since 2023.",
  "note.membership.separate-scheme@2015-07-01":
    "The first days of the two regulations are not known; assumed to be that of PP 44/2015.",
  "note.membership.non-wage-earner.entry-age@2021-04-01":
    "PP 44/2015 has no age limit; local rules write under 65 or at most 65.",
  "note.membership.counted-from-age@2015-07-01":
    "BPJS counts workers with an identity card aged 17 or over (president director, 2017); the first day is not known. PP 44/2015 has no lowest age.",
  "note.membership.required-programmes.non-wage-earner@2015-07-01":
    "JHT is voluntary under the elucidation of PP 46/2015; that JKK and JKM are compulsory is known from official statements. People without a wage whom an employer registers are in JKK, and in JKM by choice (membership.without-wage.programmes).",
  "note.migrant-worker.benefit.list@2018-12-10":
    "Permenaker 18/2018 was not verified in the text; seven benefits are known to be new in 2023. The first day is that of the promulgation.",
  "note.migrant-worker.contribution.before-work@2018-12-10":
    "The first day is that of the promulgation.",
  "note.migrant-worker.contribution.packages@2018-12-10":
    "One amount for every contract of up to 24 months; the first day is that of the promulgation.",
  "note.migrant-worker.contribution.packages@2026-08-28":
    "Only the amount for 24 months was seen unchanged; those for 6 and 12 months are of 2023.",
  "note.migrant-worker.accident-dismissal@2018-12-10":
    "From one source, which is cut off at the tier from 18 months on: its amount is not known.",
  "note.payment.due-day.wage-earner@2020-08-01":
    "For the contribution month January 2021 there is no 30 February; the last day of that month is used.",
  "note.membership.non-wage-earner.lapse-months@2022-07-01":
    "Practice of BPJS, not in the words of PP 44/2015; the day in July 2022 on which it began is not known.",
  "note.jp.contribution.wage-ceiling@2021-03-01":
    "The value is from one public calculator; it also follows by the formula from the GDP growth of 2020 (-2.07 %), and the officially known value of 2022 builds on it.",
  "note.jp.contribution.wage-ceiling@2022-03-01":
    "The value is named in BPJS letter B/77/022023; that it began in March is inferred.",
  "note.jp-wage-ceiling.stated-2017":
    "Named by a director of BPJS Ketenagakerjaan on 13 February 2017, by the GDP growth of 2016 (5.02 %).",
  "note.jp-wage-ceiling.letter-of2019":
    "The BPJS Ketenagakerjaan letter of 2019, printed as B/1397/022018, as quoted; GDP growth of 2018 5.17 %.",
  "note.jp.contribution.wage-ceiling.rounding@2016-03-01":
    "Not written; all eleven announced values come out only when cut down to a hundred, from the rounded value of the year before.",
  "note.pension-limits.derived":
    "Worked out by the formula of Pasal 18 from the inflation of the year before; no source that prints it was found.",
  "note.pension-limits.letter-of2019":
    "The BPJS Ketenagakerjaan letter of 2019, printed as B/1397/022018, as quoted; agrees with the formula of Pasal 18.",
  "note.pension-limits.stated-2017":
    "Named by a director of BPJS Ketenagakerjaan on 13 February 2017; agrees with the formula of Pasal 18.",
  "note.pension-limits.stated-by2024":
    "Named by an official of BPJS Ketenagakerjaan in April 2024 as the old values; agrees with the formula of Pasal 18.",
  "note.pension-limits.unequally-known":
    "The minimum is known from an official of BPJS and another source; the maximum from one source only. Both agree with the formula of Pasal 18.",
  "note.pension-limits.one-source": "From one source; agrees with the formula of Pasal 18.",
  "note.jp.benefit.limits@2026-03-01":
    "BPJS Ketenagakerjaan letter B/1226/022026 of 25 February 2026 as cited by one source; in its copies the limits run from 1 February 2026 (reading jp.limits-start). Agrees with the formula from the inflation of 2025 (2.92 %).",
  "note.jp.benefit.limits.rounding@2016-03-01":
    "Not written; only up to fifty gives the 4,095,750 announced for 2019.",
  "note.jp.benefit.limits.rounding@2020-03-01":
    "Not written; up to a hundred gives every value since 2023, and for 2020 to 2022 the same as up to fifty.",
  "note.relief.pp-49-2020.jkm-share@2020-08-01":
    "Pasal 9 and 12 were verified; the first and last month are known from the press.",
  "note.relief.pp-49-2020.jp-deferral@2020-08-01":
    "Pasal 17 was verified; the first and last month are known from the press.",
  "note.relief.pp-49-2020.conditions@2020-08-01":
    "A construction project by contract value that registered before August 2020 pays 1 % of what is unpaid of its bill. No application is needed (Pasal 15).",
  "note.relief.pp-49-2020.jp-conditions@2020-08-01":
    "As quoted in the press: a medium or large firm applies, BPJS checks within three days and answers a day later. Whether JP paid up to July 2020 is asked of medium and large firms too is not known.",
  "note.relief.pp-50-2025.transport@2026-01-01":
    "For drivers (app or not), motorcycle taxis and couriers; the article on the first and last month is not known. What was paid too much counts for later months; older arrears stay due in full.",
  "note.relief.pp-50-2025.other@2026-04-01":
    "The article on the first and last month is not known. What was paid too much counts for later months; older arrears stay due in full.",
  "note.relief.pp-50-2025.excluded-funding@2025-12-22":
    "The regulation as reported names APBN and APBD; whether revenue sharing (DBH), which is spent through the APBD, is meant too is a reading (relief.pp-50-2025.dbh), and so is the village budget (relief.pp-50-2025.apbdes).",
  "note.relief.pp-7-2025.pay-by@2025-09-04":
    "PP 36/2025 was not verified in the text; four papers quote its Pasal 10A and 11 in the same words.",
  "note.scholarship.age@2019-12-02":
    "It is not known whether the annex of PP 82/2019 itself sets this; scholarships for events in this period were paid only after Permenaker 5/2021.",
  "note.scholarship.unmarried-not-working@2019-12-02":
    "It is not known whether the annex of PP 82/2019 itself sets this; scholarships for events in this period were paid only after Permenaker 5/2021.",
  "note.scholarship.payable-from@2019-12-02":
    "The scholarship waited for Permenaker 5/2021 and was paid in April and May 2021.",
  "note.jkk.benefit.temporary-inability.month-days@2015-07-01":
    "The annex has no rule by the day; public calculators divide the monthly wage by 30.",
  "note.jkk.benefit.paid-first@2015-07-01":
    "For construction the rule was not found; it is treated as that of wage earners.",
  "note.jkk.benefit.temporary-inability.return-to-work@2015-07-01":
    "According to the spokesman of BPJS (November 2020); not found in the text.",
  "note.membership.local-government-duty@2021-11-11":
    "11 November 2021 is the day of circular 842.2/5193/SJ of the Minister of Home Affairs: at least JKK and JKM. Inpres 2/2021 is older; its day is not known.",
  "note.membership.non-asn@2025-02-24":
    "JHT is contested: a close paraphrase of Pasal 3A names JKK, JKM and JHT, the ministry's release only JKK and JKM, and PP 46/2015 Pasal 4 has no state employer.",
  "note.wage-basis.minimum-wage-floor@2022-07-01":
    "Except workers whom the law allows to be paid less, such as in micro and small business. The day in July 2022 on which it began is not known.",
  "note.jp.contribution.wage-earner.rate@2015-07-01":
    "Reviewed at least every three years, in steps towards 8 % (Pasal 28 (4) and (5)); no change was found.",
  "note.jkp.contribution.shares@2023-10-06":
    "Contributions in arrears on 6 October 2023 are not split (Pasal 16A (3), Pasal 18A (3)).",
  "note.jkp.contribution.shares@2025-02-07":
    "Permenaker 3/2025, which was not verified in the text, takes the 0.14 % out of JKK only, and of several employers only of the one that the worker chose.",
  "note.jkp.contribution.wage-ceiling@2025-02-07":
    "Reviewed every two years (Pasal 12), by government regulation; no change was found. What lies above stays in JKK by Permenaker 3/2025 Pasal 14 (3) and (4), which was not verified in the text.",
  "note.jkp.membership.several-employers@2021-02-02":
    "Only the JKK of the chosen employer is split; Permenaker 3/2025 Pasal 2, 15 and 17, which was not verified in the text, says the same.",
  "note.jkk.benefit.return-to-work@2015-07-01":
    "The programme is in the text of Pasal 49; its conditions are known from BPJS.",
  "note.jkk-cover.sudden-death":
    "Pasal 7 names sudden death; its conditions were not verified in the text. As BPJS applies them by one official statement (March 2024); a death on the spot was accepted there.",
  "note.jkk.cover.circumstances-added@2025-02-24":
    "Permenaker 1/2025 was not verified in the text; its first day is that of the promulgation.",
  "note.jkk.cover.usual-route@2015-07-01":
    "The rules before Permenaker 5/2021 were not verified in the text; BPJS said the same.",
  "note.jkk.employer.late-report@2025-02-24":
    "How much is given back is left to the rules in force (2c). Heads of personnel, who report for non-ASN staff (1a), are not named, nor are non-wage earners and construction; PP 44/2015 itself does not mention lateness.",
  "note.jkk.construction.benefits@2015-07-01":
    "Pasal 56 (1) points to Pasal 25 (2) and Pasal 33; by Pasal 33 it plainly means Pasal 34 (JKM).",
  "note.jht.claim.documents.as-stated@2022-04-26":
    "Known from statements of BPJS only; the article was not verified in the text. BPJS asks for the tax number (NPWP) if the balance is above 50 million rupiah or a part was taken before.",
  "note.jp-wage-ceiling.letter-022023":
    "BPJS Ketenagakerjaan letter B/77/022023 of 27 February 2023; GDP growth of 2022 5.31 %.",
  "note.jp-wage-ceiling.letter-022024":
    "BPJS Ketenagakerjaan letter B/1387/022024 of 28 February 2024; GDP growth of 2023 5.05 %.",
  "note.jp-wage-ceiling.letter-022025":
    "BPJS Ketenagakerjaan letter B/726/022025 of 27 February 2025, and its own account on X; GDP growth of 2024 5.03 %.",
  "note.jp-wage-ceiling.letter-022026":
    "BPJS Ketenagakerjaan letter B/1226/022026 of 25 February 2026, and its own account on X; GDP growth of 2025 5.11 %.",
  "note.claim-documents.tax-number":
    "BPJS asks for the tax number (NPWP) if the balance is above 50 million rupiah or a part was taken before.",
  "note.disability-rating.acuity-note":
    "The annex prints (3 x % of the better eye) + % of the worse eye, without a divisor; the divisor 4 comes from occupational medicine, not from the text.",
};
