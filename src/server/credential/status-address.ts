/** The address of a list of revoked credentials. */
export const statusAddress = (publicUrl: string, institutionId: string, list: number): string =>
  `${publicUrl}/credentials/status/${institutionId}/${list}`;
