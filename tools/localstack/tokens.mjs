// How long tokens live, changed while the stack runs: a short life for those to come, an end for those there are.
import { SignJWT } from 'jose';

const SESSION_ROUTES = /^\/auth\/v1\/(token|signup|verify|factors\/[^/]+\/verify)$/;
const now = () => Math.floor(Date.now() / 1000);

export class Tokens {
  #secret;

  constructor(keys) {
    this.keys = keys;
    this.#secret = new TextEncoder().encode(keys.jwtSecret);
    this.expiry = null;          // seconds that new tokens are valid; null: as the stack was started
    this.expired = 0;            // tokens issued until this second have run out, whatever they say
  }

  get state() { return { expiry: this.expiry, expired: this.expired }; }

  /** `{expiry: seconds or null, expire: true}`; resolves when every token issued before the call has run out, and none after. */
  async set({ expiry = this.expiry, expire = false, ...unknown } = {}) {
    const [name] = Object.keys(unknown);
    if (name) throw new Error(`unknown setting ${name}`);
    if (expiry !== null && !(Number.isInteger(expiry) && expiry > 0)) throw new Error('expiry: whole seconds, or null');
    this.expiry = expiry;
    if (!expire) return;
    this.expired = now();
    while (now() <= this.expired) await new Promise((resolve) => setTimeout(resolve, 20));   // iat counts whole seconds
  }

  hasRunOut(claims) { return claims.role === 'authenticated' && claims.iat <= this.expired; }

  /** The claims of a token; throws as jose does. */
  async verify(token) {
    const claims = await this.keys.verify(token);
    if (this.hasRunOut(claims)) throw Object.assign(new Error('"exp" claim timestamp check failed'), { code: 'ERR_JWT_EXPIRED' });
    return claims;
  }

  /** A request whose token has run out carries one that says so itself: every service then refuses it in its own way. */
  async incoming(request) {
    const token = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    const claims = token && this.expired ? await this.keys.verify(token).catch(() => null) : null;
    if (!claims || !this.hasRunOut(claims)) return request;
    const headers = new Headers(request.headers);
    headers.set('authorization', `Bearer ${await this.#signed({ ...claims, exp: now() - 60 })}`);
    const body = ['GET', 'HEAD'].includes(request.method) ? undefined : await request.arrayBuffer();
    return new Request(request.url, { method: request.method, headers, body });
  }

  /** The answer with a session inside, its token shortened. */
  async outgoing(pathname, answer) {
    if (this.expiry === null || !answer.ok || !SESSION_ROUTES.test(pathname)) return answer;
    const session = await answer.json();
    if (session?.access_token) {
      const claims = await this.keys.verify(session.access_token);
      const exp = claims.iat + this.expiry;
      Object.assign(session, { access_token: await this.#signed({ ...claims, exp }), expires_in: this.expiry, expires_at: exp });
    }
    return Response.json(session, { status: answer.status });
  }

  #signed(claims) { return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', typ: 'JWT' }).sign(this.#secret); }
}
