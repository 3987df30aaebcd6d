// Objects as plain files, and the answers of lite's storage API put into the shape of the real one.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const SIDECAR = '.meta~';           // cannot clash with an object: storage keys hold no '~'

export class DiskStorage {
  driver = fs;

  constructor(base) { this.base = path.resolve(base); }

  file(bucket, key) {
    const file = path.resolve(this.base, bucket, key);
    if (!file.startsWith(this.base + path.sep)) throw Object.assign(new Error('bad key'), { code: 'ENOENT' });
    return file;
  }

  async metadata(bucket, key) {
    const file = this.file(bucket, key);
    const stat = await fs.promises.stat(file);
    const kept = JSON.parse(await fs.promises.readFile(file + SIDECAR, 'utf8').catch(() => '{}'));
    return { cacheControl: kept.cacheControl ?? 'no-cache', contentLength: stat.size, size: stat.size,
      mimetype: kept.mimetype ?? 'application/octet-stream', lastModified: stat.mtime,
      eTag: kept.eTag ?? `"${stat.mtimeMs}"` };
  }

  async getObject(bucket, key) {
    return { httpStatusCode: 200, metadata: await this.metadata(bucket, key),
      body: await fs.promises.readFile(this.file(bucket, key)) };
  }

  async uploadObject(bucket, key, _version, body, mimetype, cacheControl) {
    const file = this.file(bucket, key);
    const bytes = body instanceof Uint8Array ? body : Buffer.from(await new Response(body).arrayBuffer());
    const eTag = `"${createHash('md5').update(bytes).digest('hex')}"`;
    await fs.promises.mkdir(path.dirname(file), { recursive: true });
    await fs.promises.writeFile(file, bytes);
    await fs.promises.writeFile(file + SIDECAR, JSON.stringify({ mimetype, cacheControl, eTag }));
    return this.metadata(bucket, key);
  }

  async deleteObject(bucket, key) {
    const file = this.file(bucket, key);
    await fs.promises.rm(file, { force: true });
    await fs.promises.rm(file + SIDECAR, { force: true });
  }

  async deleteObjects(bucket, keys) { for (const key of keys) await this.deleteObject(bucket, key); }

  async copyObject(bucket, key, _version, toBucket, toKey) {
    const from = this.file(bucket, key), to = this.file(toBucket, toKey);
    await fs.promises.mkdir(path.dirname(to), { recursive: true });
    await fs.promises.copyFile(from, to);
    await fs.promises.copyFile(from + SIDECAR, to + SIDECAR);
    const metadata = await this.metadata(toBucket, toKey);
    return { httpStatusCode: 200, eTag: metadata.eTag, lastModified: metadata.lastModified };
  }

  headObject(bucket, key) { return this.metadata(bucket, key); }

  async privateAssetUrl(bucket, key) { return `file://${this.file(bucket, key)}`; }
}

/** Answers a storage request through `fetchApp`, corrected where lite 0.10.0 differs from storage-api. */
export async function storageRequest(request, fetchApp) {
  const { pathname } = new URL(request.url);
  const listing = request.method === 'POST' && pathname.startsWith('/storage/v1/object/list/');
  if (listing) {
    const text = await request.text();
    const answer = await fetchApp(new Request(request.url, { method: 'POST', headers: request.headers, body: text }));
    return answer.ok ? Response.json(relativeNames(await answer.json(), JSON.parse(text || '{}').prefix ?? '')) : answer;
  }
  const answer = await fetchApp(request);
  if (answer.ok && request.method === 'POST' && /^\/storage\/v1\/object\/(upload\/)?sign\//.test(pathname)) {
    return Response.json(signedUrls(await answer.json(), pathname.includes('/upload/sign/')));
  }
  if (answer.status === 200 && request.method === 'GET' && answer.headers.get('etag')) return conditional(request, answer);
  return answer;
}

function signedUrls(body, forUpload) {
  const correct = (entry) => {
    if (!entry?.signedUrl) return entry;
    const url = entry.signedUrl.replace(/^\/storage\/v1/, '');
    if (forUpload) return { url, token: new URL(url, 'http://x').searchParams.get('token') };
    return { ...entry, signedUrl: undefined, signedURL: url };
  };
  return Array.isArray(body) ? body.map(correct) : correct(body);
}

function relativeNames(objects, prefix) {
  const base = prefix && !prefix.endsWith('/') ? `${prefix}/` : prefix;
  const entries = new Map();
  for (const object of objects) {
    const rest = object.name.startsWith(base) ? object.name.slice(base.length) : object.name;
    const [name, inside] = rest.split('/', 2);
    const folder = { name, id: null, updated_at: null, created_at: null, last_accessed_at: null, metadata: null };
    entries.set(name, inside === undefined ? { ...object, name } : folder);
  }
  return [...entries.values()];
}

// If-None-Match and Range, which lite ignores.
async function conditional(request, answer) {
  const etag = answer.headers.get('etag');
  if (request.headers.get('if-none-match') === etag) {
    await answer.body?.cancel();
    return new Response(null, { status: 304,
      headers: { etag, 'cache-control': answer.headers.get('cache-control') ?? 'no-cache' } });
  }
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') ?? '');
  if (!range) return answer;
  const bytes = Buffer.from(await answer.arrayBuffer());
  const first = Number(range[1]), last = Math.min(range[2] ? Number(range[2]) : Infinity, bytes.length - 1);
  if (first >= bytes.length) {
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${bytes.length}` } });
  }
  const headers = new Headers(answer.headers);
  headers.set('content-range', `bytes ${first}-${last}/${bytes.length}`);
  headers.set('content-length', String(last - first + 1));
  return new Response(bytes.subarray(first, last + 1), { status: 206, headers });
}
