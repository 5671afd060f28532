import { describe, expect, it } from 'vitest';
import { isPublicAddress } from './isPublicAddress';

describe('an address', () => {
  it.each([
    '93.184.216.34',
    '8.8.8.8',
    '2606:2800:220:1:248:1893:25c8:1946',
    '::ffff:8.8.8.8',
    '64:ff9b::8.8.8.8',
  ])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ['this computer', '127.0.0.1'],
    ['this computer by another number', '127.8.9.10'],
    ['this computer in IPv6', '::1'],
    ['any of this computer', '0.0.0.0'],
    ['any of this computer in IPv6', '::'],
    ['a home network', '192.168.1.1'],
    ['an office network', '10.1.2.3'],
    ['another office network', '172.20.0.1'],
    ['a provider’s network', '100.64.0.1'],
    ['the link, where clouds keep secrets', '169.254.169.254'],
    ['the link in IPv6', 'fe80::1'],
    ['the link in IPv6, by an interface', 'fe80::1%eth0'],
    ['a local network in IPv6', 'fd00::1'],
    ['many at once', '224.0.0.1'],
    ['all at once', '255.255.255.255'],
    ['an example', '192.0.2.1'],
    ['IPv4 in IPv6', '::ffff:127.0.0.1'],
    ['IPv4 in IPv6, as it once was', '::127.0.0.1'],
    ['IPv4 behind a translator', '64:ff9b::10.0.0.1'],
    ['IPv4 in a tunnel', '2002:7f00:1::'],
    ['no address', 'example.org'],
    ['nothing', ''],
  ])('of %s is not', (_what, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
