let kept: string | undefined;

/** The one-time token of a link in a letter (`#token=…` or `#…`): taken out of the address before anything else can read it. */
export const addressSecret = {
  leaveAddress: (): void => {
    const { hash, pathname, search } = window.location;
    // The one click of a mail program names its token in the path.
    const [, page, stop] = /^(\/[a-z]{2}\/follow-up)\/stop\/(stop\.[\w.-]+)$/.exec(pathname) ?? [];
    if (page !== undefined && stop !== undefined) {
      kept = stop;
      window.history.replaceState(null, '', page);
      return;
    }
    if (
      !/\/(?:desk\/(?:invitation|reset-password|verify-email|group|host-signature)|follow-up|participant)$/.test(
        pathname,
      ) ||
      hash.length < 2
    )
      return;
    const plain = hash.slice(1);
    kept = new URLSearchParams(plain).get('token') ?? plain;
    window.history.replaceState(null, '', `${pathname}${search}`);
  },
  /** The token, as long as the page lives; undefined after a reload. */
  read: (): string | undefined => kept,
} as const;
