// Which addresses may be asked. People choose the links, so without this anybody could have the operator's computer ask its neighbours.
import net from 'node:net';
import ipaddr from 'ipaddr.js';

// What ipaddr.js calls "unicast" in IPv6 is whatever it has no other name for. Only this part is handed out for the internet.
const GLOBAL = ipaddr.parseCIDR('2000::/3');
const NAT64 = ipaddr.parseCIDR('64:ff9b::/96');

/** A network as `10.0.0.0/8` or `fd00::/8`, or one address; throws when it is neither. */
export function parseNetwork(text) {
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text);
  if (!ipaddr.IPv4.isValidFourPartDecimal(text) && !ipaddr.IPv6.isValid(text)) throw new Error(`${text} is no network`);
  const address = ipaddr.parse(text);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}

// In one way, without a zone, and '' for what is no address. ipaddr.js alone would take ::8.8.8.8 for ::ffff:8.8.8.8.
function written(text) {
  if (net.isIPv4(text)) return text;
  return net.isIPv6(text) && !text.includes('%') ? new URL(`http://[${text}]`).hostname.slice(1, -1) : '';
}

// The IPv4 address that is really meant. A computer without IPv4 reaches all of it by NAT64, so that is looked into and not refused.
function unwrapped(address) {
  if (address.kind() === 'ipv4') return address;
  if (address.isIPv4MappedAddress()) return address.toIPv4Address();
  return address.match(NAT64) ? new ipaddr.IPv4(address.toByteArray().slice(12)) : address;
}

/** Whether `text` is an address of the public internet, or of one of the networks in `allowed`. */
export function mayAsk(text, allowed = []) {
  const plain = written(text);
  if (!plain) return false;
  const address = unwrapped(ipaddr.parse(plain));
  if (allowed.some((network) => network[0].kind() === address.kind() && address.match(network))) return true;
  return address.range() === 'unicast' && (address.kind() === 'ipv4' || address.match(GLOBAL));
}
