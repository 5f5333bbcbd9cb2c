/** The address of an issuer, where its keys are. */
export const issuerAddress = (publicUrl: string, institutionId: string): string =>
  `${publicUrl}/credentials/issuers/${institutionId}`;
