import type { Texts } from "../../core/text.js";
import type { HeirsTexts } from "../../core/texts/heirs.js";

export const heirs: Texts<HeirsTexts> = {
  "expected.heirs.notarial-will": 'notarialWill applies only to the relation "named-in-will"',
  "expected.heirs.court-determination": 'courtDetermination applies only to the relation "other"',
  "expected.heirs.none-named": "heirs must not be false if there are children: children are heirs",
  "expected.heirs.family":
    "give heirs or family, not both; family lists the children of `children` too",
  "admission.will-form": "a will must be a notarial deed",
  "admission.not-notarial": "The will is not a notarial deed",
  "admission.not-listed": "Not among the heirs in the order of the law",
  "admission.no-determination": "Outside the list of heirs, without a court determination",
  "without-heirs.funeral": "The funeral grant goes to the person who arranges the funeral",
  "without-heirs.death-benefit": "The death benefit goes to the Social Security Fund",
  "without-heirs.rest": "The lump sum and the periodical payments go to the Social Security Fund",
  "without-heirs.balance": "The JHT balance goes to the public trustee (Balai Harta Peninggalan)",
  "rank-heirs.earlier-rank": ({ rank }) => `Not in rank ${rank}, the entitled rank`,
  "warning.more-than-may-receive": ({ limit }) =>
    `At most ${limit} of this rank may receive; this library does not choose among them`,
  "warning.no-split-rule":
    "The law has no rule on how heirs of one rank share; the sum is paid under the heir certificate and is not split by this library",
  "warning.pension-conditions":
    "Separate rules set each survivor's conditions and the length of the pension (PP 45/2015 Pasal 21 to 23)",
  "warning.no-pension-survivor":
    "No one may receive the pension; what follows was not verified in the text",
  "rank-heirs.dead": "Died before the participant",
  "rank-heirs.not-in-order": "Not in the order of this programme",
  "heirs-of-death.no-heirs":
    "No heirs: this goes to the Social Security Fund; the funeral grant to the person who arranges the funeral",
  "heirs-of-death.why": "only heirs receive this; without them it goes elsewhere",
};
