import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { picture } from '../pictures.mjs';
import { client, openTarget, uuid } from './target.mjs';

let target, ann, bob;
before(async () => { target = await openTarget(); [ann, bob] = [await target.person('ann'), await target.person('bob')]; });
after(() => target?.remove());

const png = picture('harbour_dawn', 32, 24);
const upload = (who, path, body = png, type = 'image/png') =>
  who.storage.from('media').upload(path, body, { contentType: type, cacheControl: '31536000', upsert: false });

test('a picture is uploaded once and read by everybody', async () => {
  const path = `${ann.id}/${uuid()}/1-abc.png`;
  assert.equal((await upload(ann, path)).error, null);
  const again = await upload(ann, path);
  assert.equal(again.error.statusCode, '409');
  const url = client(target).storage.from('media').getPublicUrl(path).data.publicUrl;
  const answer = await fetch(url);
  assert.deepEqual([answer.status, answer.headers.get('content-type')], [200, 'image/png']);
  assert.deepEqual(Buffer.from(await answer.arrayBuffer()), png);
  const etag = answer.headers.get('etag');
  assert.equal((await fetch(url, { headers: { 'if-none-match': etag } })).status, 304);
  const part = await fetch(url, { headers: { range: 'bytes=0-7' } });
  assert.deepEqual([part.status, (await part.arrayBuffer()).byteLength], [206, 8]);
  assert.deepEqual((await ann.storage.from('media').list(ann.id)).data.map((o) => o.name), [path.split('/')[1]]);
});

test('nobody writes into another\'s folder, replaces or removes a picture', async () => {
  const path = `${ann.id}/${uuid()}/1-abc.png`;
  assert.equal((await upload(bob, path)).error.statusCode, '403');
  assert.equal((await upload(client(target), path)).error.statusCode, '403');
  await upload(ann, path);
  assert.notEqual((await ann.storage.from('media').upload(path, png, { contentType: 'image/png', upsert: true })).error, null);
  await bob.storage.from('media').remove([path]);
  const { publicUrl } = ann.storage.from('media').getPublicUrl(path).data;
  assert.equal((await fetch(publicUrl)).status, 200);
  await ann.storage.from('media').remove([path]);
  assert.equal((await fetch(publicUrl)).status, 400);
});

test('other types are refused', async () => {
  assert.notEqual((await upload(ann, `${ann.id}/${uuid()}/1-abc.html`, Buffer.from('<script>'), 'text/html')).error, null);
});
