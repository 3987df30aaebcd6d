import assert from 'node:assert/strict';
import { test } from 'node:test';
import zlib from 'node:zlib';
import { parseNetwork } from '../addresses.mjs';
import { Away, LIMITS, Nothing, readPage } from '../page.mjs';
import { ALLOWED, html, names, PUBLIC, site, titled } from './helpers.mjs';

const read = (url, options) => readPage(url, { allowed: ALLOWED, ...options });
const text = async (url, options) => (await read(url, options)).bytes.toString();
const later = (error) => !(error instanceof Nothing);
const slowly = ([status, headers, body]) => (request, response) => { setTimeout(() => response.writeHead(status, headers).end(body), 600); };
const redirect = (location, status = 302) => [status, { location }, ''];

test('a page is asked without cookies, referrer, name or password, and says who asks', async (t) => {
  const { url, seen, port } = await site(t, { '/a?b=c': [200, { 'content-type': 'text/html', 'set-cookie': 'a=b' }, 'one'], '/': redirect('/a?b=c') });
  assert.equal(await text(`http://user:secret@${PUBLIC}:${port}/#part`), 'one');
  assert.deepEqual(seen.map(({ path }) => path), ['/', '/a?b=c']);
  for (const { headers } of seen) {
    assert.deepEqual(Object.keys(headers).sort(), ['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
    assert.equal(headers['user-agent'], 'Postr link cards');
    assert.equal(headers.host, new URL(url).host);
  }
});

test('redirections are followed three times', async (t) => {
  const { url, seen } = await site(t, { '/1': redirect('/2', 301), '/2': redirect('3', 307), '/3': redirect('/caf\xc3\xa9', 308), '/caf%C3%A9': titled('end'),
    '/0': redirect('/1'), '/loop': redirect('/loop'), '/lost': [302, {}, ''], '/bad': redirect('http://[') });
  const page = await read(`${url}/1`);
  assert.equal(page.url.href, `${url}/caf%C3%A9`);
  await assert.rejects(read(`${url}/0`), Nothing);
  seen.length = 0;
  await assert.rejects(read(`${url}/loop`), Nothing);
  assert.equal(seen.length, LIMITS.redirects + 1);
  await assert.rejects(read(`${url}/lost`), Nothing);
  await assert.rejects(read(`${url}/bad`), Nothing);
});

test('an address that is not public is not asked, whichever way it is written', async (t) => {
  const inside = await site(t, { '/': titled('inside') }, '127.0.0.1');
  const { port } = inside;
  const forms = [`http://127.0.0.1:${port}/`, `http://2130706433:${port}/`, `http://0x7f.1:${port}/`, `http://0177.0.0.1:${port}/`, `http://127.0.0.1.:${port}/`,
    `http://[::1]:${port}/`, `http://[::ffff:127.0.0.1]:${port}/`, `http://[64:ff9b::7f00:1]:${port}/`, `http://localhost:${port}/`, `http://0.0.0.0:${port}/`];
  const sender = await site(t, Object.fromEntries(forms.map((form, at) => [`/${at}`, redirect(form)])));
  for (const [at, form] of forms.entries()) {
    await assert.rejects(read(form), Nothing, form);
    await assert.rejects(read(`${sender.url}/${at}`), Nothing, `redirected to ${form}`);
  }
  assert.equal(inside.seen.length + inside.sockets.size, 0);
  assert.equal(sender.seen.length, forms.length);
  assert.match(await text(`http://127.0.0.1:${port}/`, { allowed: [parseNetwork('127.0.0.0/8')] }), /inside/, 'it is there');
});

test('a name is refused when any of its addresses is not public', async (t) => {
  const inside = await site(t, { '/': titled('inside') }, '127.0.0.1');
  const table = { 'in.example': ['127.0.0.1'], 'both.example': [PUBLIC, '127.0.0.1'], 'six.example': [PUBLIC, '::1'], 'mapped.example': ['::ffff:127.0.0.1'], 'cloud.example': ['169.254.169.254'] };
  const sender = await site(t, Object.fromEntries(Object.keys(table).map((name) => [`/${name}`, redirect(`http://${name}:${inside.port}/`)])));
  for (const name of Object.keys(table)) {
    await assert.rejects(read(`http://${name}:${inside.port}/`, { resolve: names(table) }), Nothing, name);
    await assert.rejects(read(`${sender.url}/${name}`, { resolve: names(table) }), Nothing, `redirected to ${name}`);
  }
  assert.equal(inside.seen.length + inside.sockets.size, 0);
});

test('a name is resolved once, and the connection is made to that', async (t) => {
  const { port, seen } = await site(t, { '/': titled('once') });
  const resolve = names({ 'a.example': [PUBLIC] });
  const turning = async (name) => { const found = await resolve(name); return resolve.asked.length === 1 ? found : [{ address: '127.0.0.1', family: 4 }]; };
  assert.match(await text(`http://a.example:${port}/`, { resolve: turning }), /once/);
  assert.deepEqual(resolve.asked, ['a.example']);
  assert.equal(seen[0].headers.host, `a.example:${port}`);
});

test('other schemes and other ports are not asked', async (t) => {
  const sender = await site(t, { '/ftp': redirect('ftp://a.example/'), '/ssh': redirect(`http://${PUBLIC}:22/`), '/file': redirect('file:///etc/passwd') });
  for (const link of [`http://${PUBLIC}:22/`, `https://${PUBLIC}:1023/`, 'ftp://a.example/', 'file:///etc/passwd', 'data:text/html,<title>x', 'https://', 'no link',
    `${sender.url}/ftp`, `${sender.url}/ssh`, `${sender.url}/file`]) await assert.rejects(read(link), Nothing, link);
  for (const port of [80, 443]) await assert.rejects(read(`http://a.example:${port}/`, { resolve: names({}) }), later, 'asked, and the name is not there');
});

test('a huge page is read until the limit', async (t) => {
  let sent = 0;
  const { url } = await site(t, { '/': (request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = () => { while (!response.destroyed && response.write('x'.repeat(65536))) sent += 65536; };
    response.on('drain', more);
    more();
  } });
  assert.equal((await read(url)).bytes.length, LIMITS.bytes);
  assert.equal((await read(url, { limits: { ...LIMITS, bytes: 10 } })).bytes.toString(), 'xxxxxxxxxx');
});

test('packed pages are unpacked, and a bomb only until the limit', async (t) => {
  const packed = (bytes, encoding) => [200, { 'content-type': 'text/html', 'content-encoding': encoding }, bytes];
  const zeros = Buffer.alloc(100 * 1024 * 1024);
  const whole = zlib.gzipSync(`<title>${'packed '.repeat(1000)}</title>`);
  const { url } = await site(t, { '/gzip': packed(whole, 'gzip'), '/br': packed(zlib.brotliCompressSync('packed'), 'br'),
    '/bomb': packed(zlib.gzipSync(zeros), 'gzip'), '/brbomb': packed(zlib.brotliCompressSync(zeros, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 } }), 'BR'),
    '/cut': packed(whole.subarray(0, -12), 'gzip'), '/lie': packed('plain', 'gzip'), '/other': packed('x', 'zstd'), '/twice': packed(whole, 'gzip, gzip'),
    '/empty': (request, response) => {       // blocks that unpack to nothing, without end
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
      response.write(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]));
      const blocks = Buffer.alloc(65535, Buffer.from([0, 0, 0, 0xff, 0xff]));
      const more = () => { while (!response.destroyed && response.write(blocks)); };
      response.on('drain', more);
      more();
    } });
  assert.match(await text(`${url}/gzip`), /packed <\/title>$/);
  assert.equal(await text(`${url}/br`), 'packed');
  assert.equal((await read(`${url}/bomb`)).bytes.length, LIMITS.bytes);
  assert.equal((await read(`${url}/brbomb`)).bytes.length, LIMITS.bytes);
  assert.match(await text(`${url}/cut`), /^<title>packed/);
  assert.equal(await text(`${url}/empty`), '');
  for (const path of ['/lie', '/other', '/twice']) await assert.rejects(read(url + path), Nothing, path);
});

test('only HTML is read', async (t) => {
  const { url } = await site(t, { '/x': html('x', 'application/xhtml+xml'), '/H': html('h', 'Text/HTML;charset=utf-8'), '/json': html('{}', 'application/json'),
    '/png': html('x', 'image/png'), '/none': [200, {}, '<title>x'], '/like': html('x', 'text/html5') });
  assert.equal(await text(`${url}/x`), 'x');
  assert.equal(await text(`${url}/H`), 'h');
  for (const path of ['/json', '/png', '/none', '/like']) await assert.rejects(read(url + path), Nothing, path);
});

test('what may pass is told from what will not', async (t) => {
  const status = (code) => [code, { 'content-type': 'text/html' }, '<title>An error</title>'];
  const codes = [304, 400, 401, 403, 404, 410, 408, 425, 429, 500, 502, 503];
  const { url, port } = await site(t, { ...Object.fromEntries(codes.map((code) => [`/${code}`, status(code)])),
    '/cut': (request, response) => { response.writeHead(200, { 'content-type': 'text/html', 'content-length': 100 }).write('x', () => response.destroy()); },
    '/reset': (request) => request.socket.destroy() });
  for (const code of [304, 400, 401, 403, 404, 410]) await assert.rejects(read(`${url}/${code}`), Nothing, String(code));
  for (const code of [500, 502, 503]) await assert.rejects(read(`${url}/${code}`), (error) => later(error) && !(error instanceof Away), String(code));
  for (const code of [408, 425, 429]) await assert.rejects(read(`${url}/${code}`), Away, String(code));
  await assert.rejects(read(`${url}/cut`), (error) => later(error) && !(error instanceof Away));
  await assert.rejects(read(`${url}/reset`), Away);
  await assert.rejects(read(`http://a.example:${port}/`, { resolve: names({}) }), Away, 'no such name');
  await assert.rejects(read(`https://${PUBLIC}:${port}/`), Away, 'no TLS there');
});

test('a page that takes too long is broken off, wherever it hangs', async (t) => {
  const limits = { ...LIMITS, ms: 300 };
  const { url, sockets } = await site(t, { '/head': () => {}, '/body': (request, response) => { response.writeHead(200, { 'content-type': 'text/html' }).write('<title>x'); },
    '/drip': (request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => response.write('x'), 5);
      response.on('close', () => clearInterval(timer));
    }, '/to': redirect('/head'), '/slow': slowly(redirect('/end')), '/end': slowly(titled('end')) });
  for (const path of ['/head', '/body', '/drip']) await assert.rejects(read(url + path, { limits }), Away, path);
  await assert.rejects(read(`${url}/to`, { limits: { ...LIMITS, ms: 2000 } }), (error) => later(error) && !(error instanceof Away), 'not its own fault');
  await assert.rejects(read(`${url}/slow`, { limits: { ...LIMITS, ms: 1000 } }), later, 'redirections get no time of their own');
  await assert.rejects(read(`http://a.example/`, { limits, resolve: () => new Promise(() => {}) }), Away, 'a name that nobody answers for');
  while (sockets.size) await new Promise((resolve) => setTimeout(resolve, 5));      // all connections end
});
