import ipaddr from 'ipaddr.js';

/** All that is given out to networks of the whole world so far. */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3');
/** By which a network without IPv4 reaches its addresses. */
const NAT64 = ipaddr.parseCIDR('64:ff9b::/96');

/** True for an IP address that the whole internet shares: not this computer, not its network, not one kept for a use of its own. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (!isIpv6(parsed)) return parsed.range() === 'unicast';
  if (parsed.match(NAT64)) {
    return isPublicAddress(parsed.toByteArray().slice(-4).join('.'));
  }
  return parsed.range() === 'unicast' && parsed.match(GLOBAL_IPV6);
}

function isIpv6(address: ipaddr.IPv4 | ipaddr.IPv6): address is ipaddr.IPv6 {
  return address.kind() === 'ipv6';
}
