import ipaddr from 'ipaddr.js';

/** What clouds answer on from within although the address is a public one: Azure's own service. */
const insiders: readonly string[] = ['168.63.129.16'];

/** IPv6 that is given out to networks of the internet: RFC 4291, 2000::/3. */
const givenOut = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];

/**
 * Whether an address lies in the open internet: not private, of this computer, of the link (where clouds keep their secrets), shared
 * (RFC 6598), many at once, kept back, or one of these in the dress of IPv6.
 */
export const isPublicAddress = (text: string): boolean => {
  if (!ipaddr.isValid(text) || insiders.includes(text)) return false;
  // An IPv4 address written as IPv6 is looked at as what it is.
  const address = ipaddr.process(text);
  if (address.range() !== 'unicast' || insiders.includes(address.toString())) return false;
  return address instanceof ipaddr.IPv6 ? address.match(givenOut) : true;
};
