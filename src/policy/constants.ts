/** The numbers of a policy. */
export interface Constants {
  /** 4.1: a charge of day D can be asked about until the end of day D plus this many. */
  readonly daysToAsk: number;
  /** 3.1 "extended downtime": outages that are shorter together pay nothing. */
  readonly extendedDowntimeMinutes: number;
  /** With this many cases paid since 30 days before the receipt, the next one is looked at by a person. */
  readonly paidCasesBeforeReview: number;
  /** 4.2: so many questions without an answer that helps, then a person. */
  readonly questionsBeforeReview: number;
}
