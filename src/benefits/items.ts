/** Items of the benefits computed so far. */
export type BenefitItem =
  | "death"
  | "periodic"
  | "funeral"
  | "scholarship"
  | "total-disability"
  | "partial-disability"
  | "temporary-inability"
  | "transport"
  | "home-care"
  | "dentures"
  | "hearing-aid"
  | "glasses"
  | "prosthesis"
  | "medical-care"
  | "medical-rehabilitation"
  | "return-to-work";

/** Items of a death. */
export type DeathItem = Extract<BenefitItem, "death" | "periodic" | "funeral">;
