/** Places of one list of revoked credentials: the least that W3C Bitstring Status List 1.0 allows, so that a place tells little. */
export const statusListLength = 131_072;
