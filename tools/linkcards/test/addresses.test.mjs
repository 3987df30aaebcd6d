import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayAsk, parseNetwork } from '../addresses.mjs';

const REFUSED = {
  unspecified: ['0.0.0.0', '0.1.2.3', '::'],
  loopback: ['127.0.0.1', '127.255.255.254', '::1'],
  private: ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12:3456::1', 'fec0::1'],
  'link-local': ['169.254.169.254', 'fe80::1', 'fe80::1%1'],
  'of a carrier': ['100.64.0.1', '100.127.255.255'],
  multicast: ['224.0.0.1', '239.255.255.255', 'ff02::1'],
  broadcast: ['255.255.255.255'],
  'for examples and measurements': ['192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.0.1', '2001:db8::1', '2001:2::1', '3fff::1'],
  reserved: ['192.0.0.8', '240.0.0.1', '100::1', '2001:1::1', '2001:10::1', '2001:20::1', '4000::1', '5f00::1'],
  'IPv4, mapped': ['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:a9fe:a9fe', '::ffff:0.0.0.0'],
  'IPv4, compatible': ['::127.0.0.1', '::8.8.8.8'],
  'IPv4, translated': ['64:ff9b::127.0.0.1', '64:ff9b::10.0.0.1', '64:ff9b::a9fe:a9fe', '64:ff9b:1::10.0.0.1', '::ffff:0:127.0.0.1'],
  'IPv4, tunnelled': ['2002:7f00:1::1', '2002:a00:1::1', '2002:808:808::1', '2001:0:4136:e378:8000:63bf:f5ff:fffe'],
  'no address': ['', 'localhost', 'a.example', '1.2.3.4.5', ':::'],
};
for (const [what, addresses] of Object.entries(REFUSED)) {
  test(`refused: ${what}`, () => { for (const address of addresses) assert.equal(mayAsk(address), false, address); });
}

test('public addresses may be asked', () => {
  for (const address of ['1.1.1.1', '8.8.8.8', '100.63.255.255', '172.32.0.1', '223.255.255.255', '2606:4700::1111', '2a00:1450::1',
    '::ffff:8.8.8.8', '64:ff9b::8.8.8.8']) assert.equal(mayAsk(address), true, address);
});

test('an allowed network is that one only', () => {
  const allowed = [parseNetwork('10.1.0.0/16'), parseNetwork('fd00:1::/32'), parseNetwork('127.0.0.2')];
  for (const address of ['10.1.2.3', '::ffff:10.1.2.3', 'fd00:1::5', '127.0.0.2']) assert.equal(mayAsk(address, allowed), true, address);
  for (const address of ['10.2.0.1', 'fd00:2::5', '127.0.0.1', '::1']) assert.equal(mayAsk(address, allowed), false, address);
});

test('what is no network is refused', () => {
  for (const text of ['', 'intranet', '10.0.0.0/33', 'fd00::/129', '10', '10.0.0.0/x']) assert.throws(() => parseNetwork(text), undefined, text);
});
