// From the bytes of a page to what it says of itself.
import { Parser } from 'htmlparser2';

const MOST = { title: 200, description: 400, site: 80 };      // characters that the database keeps
const DECLARED_WITHIN = 1024;                                 // bytes in which a page has to name its encoding, by the standard
const PIECE = 16 * 1024;
const DEEPEST = 500;      // the parser searches all open tags for each closing one; no page that people read is deeper

/** `{title, description, site}`, or null if it has no title. */
export function cardOf({ url, type, bytes }) {
  const { metas, title } = parse(decode(bytes, type));
  const first = (...names) => names.map((name) => metas.get(name)).find(Boolean);
  const named = line(first('og:title', 'twitter:title') ?? title, MOST.title);
  if (!named) return null;
  return {
    title: named,
    description: line(first('og:description', 'twitter:description', 'description'), MOST.description),
    site: line(first('og:site_name') ?? url.hostname.replace(/^www\./, ''), MOST.site),
  };
}

// One line. Characters that turn the direction of whatever follows would reach beyond the card.
function line(text, most) {
  const plain = (text ?? '').replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
  return Array.from(plain.replace(/[\s\p{Control}]+/gu, ' ').trim()).slice(0, most).join('').trim();
}

function parse(html) {
  const metas = new Map();
  let title = null, reading = false, foreign = 0, depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (name === 'svg' || name === 'math') foreign += 1;    // pictures have titles, too
      if (foreign) return;
      if (name === 'title' && title === null) { title = ''; reading = true; }
      if (name !== 'meta' || !attributes.content?.trim()) return;
      // Half of the web writes og: into `name`, and twitter: into `property`.
      for (const key of [attributes.property, attributes.name]) {
        const known = key?.trim().toLowerCase();
        if (known && !metas.has(known)) metas.set(known, attributes.content);
      }
    },
    ontext(text) { if (reading) title += text; },
    onclosetag(name) {
      depth -= 1;
      if (name === 'svg' || name === 'math') foreign -= 1;
      if (name === 'title') reading = false;
    },
  }, { decodeEntities: true });
  for (let at = 0; at < html.length && depth <= DEEPEST; at += PIECE) parser.write(html.slice(at, at + PIECE));
  parser.end();
  return { metas, title };
}

// In the order of the standard: a mark at the beginning, what the server says, what the page says; else UTF-8 if it is that.
function decode(bytes, type) {
  const label = marked(bytes) ?? decoderName(parameter(type, 'charset')) ?? declared(bytes) ?? guessed(bytes);
  return new TextDecoder(label).decode(bytes);
}

function marked(bytes) {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function parameter(type, name) {
  for (const part of type.split(';').slice(1)) {
    const [key, ...rest] = part.split('=');
    if (key.trim().toLowerCase() === name) return rest.join('=').trim().replace(/^["']|["']$/g, '');
  }
  return undefined;
}

// undefined for what is no encoding.
function decoderName(label) {
  try { return label ? new TextDecoder(label).encoding : undefined; } catch { return undefined; }
}

function declared(bytes) {
  let label;
  const parser = new Parser({
    onopentag(name, { charset, 'http-equiv': equivalent, content }) {
      if (name !== 'meta' || label) return;
      label = decoderName(charset) ?? (equivalent?.toLowerCase() === 'content-type' ? decoderName(parameter(content ?? '', 'charset')) : undefined);
    },
  });
  parser.write(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DECLARED_WITHIN)).toString('latin1'));
  return label?.startsWith('utf-16') ? 'utf-8' : label;       // it could not have been read so
}

function guessed(bytes) {
  try { new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true }); return 'utf-8'; } catch { return 'windows-1252'; }
}
