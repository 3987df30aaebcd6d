import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardOf } from '../card.mjs';

const card = (html, { type = 'text/html', url = 'https://www.a.example/page' } = {}) =>
  cardOf({ url: new URL(url), type, bytes: Buffer.isBuffer(html) ? html : Buffer.from(html) });

test('og: comes before twitter:, and both before the title', () => {
  const og = '<meta property="og:title" content="From og"><meta property="og:description" content="Words"><meta property="og:site_name" content="Site">';
  const twitter = '<meta name="twitter:title" content="From twitter"><meta name="twitter:description" content="Tweeted">';
  const plain = '<title>Plain</title><meta name="description" content="Described">';
  assert.deepEqual(card(plain + twitter + og), { title: 'From og', description: 'Words', site: 'Site' });
  assert.deepEqual(card(plain + twitter), { title: 'From twitter', description: 'Tweeted', site: 'a.example' });
  assert.deepEqual(card(plain), { title: 'Plain', description: 'Described', site: 'a.example' });
  assert.deepEqual(card('<META NAME="OG:Title" CONTENT="Shouted">'), { title: 'Shouted', description: '', site: 'a.example' });
  assert.equal(card('<meta property="og:title" content=" "><title>Not empty</title>').title, 'Not empty');
  assert.equal(card('<meta property="og:title" content="1"><meta property="og:title" content="2">').title, '1');
});

test('nothing without a title', () => {
  for (const html of ['', '<p>words', '<title> \n </title>', '<meta name="description" content="only this">', '<!-- <title>no</title> -->',
    '<script>"<title>no</title>"</script>', '<svg><title>no</title></svg>', '\0\u0001\ufeff']) assert.equal(card(html), null, html);
  assert.equal(card('<svg><title>no</title></svg><title>yes</title>').title, 'yes');
});

test('entities and spaces', () => {
  assert.equal(card('<title>\n  A &amp; B &lt;i&gt; &eacute;&#x2019;&#8230;\t\n <b>x</b> </title>').title, 'A & B <i> é’… <b>x</b>');
  assert.equal(card('<meta property="og:title" content="&quot;Q&quot; &amp;amp; &nbsp; end">').title, '"Q" &amp; end');
});

test('texts are one line of what a database takes, and not longer than it keeps', () => {
  const { title, description, site } = card(`<title>a\u0000b\u0085\u202ec\u2066&#xd800;&#0;</title><meta name=description content="${'d'.repeat(5000)}">`
    + `<meta property=og:site_name content="${'😀'.repeat(500)}">`);
  assert.match(title, /^a.?b c\ufffd*$/u);
  assert.equal(description, 'd'.repeat(400));
  assert.equal(site, '😀'.repeat(80));
});

test('the encoding: a mark, then the header, then the page, then a guess', () => {
  const latin = Buffer.from('<title>Caf\xe9</title>', 'latin1');
  const sjis = Buffer.concat([Buffer.from('<title>'), Buffer.from([0x93, 0xfa, 0x96, 0x7b]), Buffer.from('</title>')]);
  const meta = (tag, bytes) => Buffer.concat([Buffer.from(tag), bytes]);
  assert.equal(card(latin, { type: 'text/html; charset=ISO-8859-1' }).title, 'Café');
  assert.equal(card(latin).title, 'Café', 'guessed');
  assert.equal(card('<title>Café 日本</title>').title, 'Café 日本', 'guessed');
  assert.equal(card(sjis, { type: 'text/html;charset="Shift_JIS"' }).title, '日本');
  assert.equal(card(meta('<meta charset=shift_jis>', sjis)).title, '日本');
  assert.equal(card(meta('<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">', sjis)).title, '日本');
  assert.equal(card(meta('<meta charset=shift_jis>', Buffer.from('<title>é</title>')), { type: 'text/html; charset=utf-8' }).title, 'é', 'the header is asked first');
  assert.equal(card(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('<title>é</title>')]), { type: 'text/html; charset=latin1' }).title, 'é');
  assert.equal(card(Buffer.from('\ufeff<title>é日</title>', 'utf16le')).title, 'é日');
  assert.equal(card(latin, { type: 'text/html; charset=klingon' }).title, 'Café', 'no encoding: as if nothing was said');
  assert.equal(card(meta('<meta charset=utf-16>', Buffer.from('<title>é</title>'))).title, 'é', 'cannot be: it was read');
});

test('a page that ends anywhere is read until there', () => {
  assert.equal(card('<head><title>Half a ti').title, 'Half a ti');
  assert.equal(card('<title>Half &am').title, 'Half &am');
  assert.equal(card('<title>x</title><meta property="og:title" content="cut').title, 'x');
  assert.equal(card(Buffer.concat([Buffer.from('<title>日</title>'), Buffer.from('é').subarray(0, 1)])).title, '日');
});

test('a page of open tags is given up, with what was found before', () => {
  const parsed = card(`<title>Deep</title>${'<a>'.repeat(80_000)}<meta property="og:title" content="Too far down">`);
  assert.equal(parsed.title, 'Deep');
});
