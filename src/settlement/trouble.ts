/** The provider gave no answer that tells what became of a refund. It passes: the refund is looked up before it is sent again. */
export class ProviderUnanswering extends Error {
  override readonly name = 'ProviderUnanswering';
  constructor(refundId: string, why: string) {
    super(`The payment provider left open what became of the refund ${refundId} (${why}); it is asked again.`);
  }
}

/** The provider refuses our requests as such, and will until people have seen to it. */
export class ProviderRefuses extends Error {
  override readonly name = 'ProviderRefuses';
  constructor(refundId: string, why: string) {
    super(
      `The payment provider refuses requests about the refund ${refundId} (${why}): check SETTLEMENT_URL, and ask the provider.`,
    );
  }
}
