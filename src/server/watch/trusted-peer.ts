import ipaddr from 'ipaddr.js';

type Range = [ipaddr.IPv4 | ipaddr.IPv6, number];

const rangeOf = (text: string): Range => {
  const [address = '', length] = text.split('/');
  const parsed = ipaddr.parse(address);
  return [parsed, length === undefined ? (parsed.kind() === 'ipv4' ? 32 : 128) : Number(length)];
};

/** Whether an address is one of the trusted proxies: addresses or networks, separated by commas; nobody is without a list. */
export const trustedPeer = (list: string | undefined): ((address: string | undefined) => boolean) => {
  const ranges = (list ?? '')
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(rangeOf);
  return (address) => {
    if (address === undefined || !ipaddr.isValid(address)) return false;
    const peer = ipaddr.process(address);
    return ranges.some(([network, length]) => network.kind() === peer.kind() && peer.match(network, length));
  };
};
