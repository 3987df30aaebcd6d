// API keys and tokens of one stack.
import { SignJWT, jwtVerify } from 'jose';

const PUBLISHABLE = 'sb_publishable_local_stack_key';
const SECRET = 'sb_secret_local_stack_key';
// The long-lived legacy keys are the same text at every start, because a client may have stored them.
const LEGACY_ISSUED = 1_700_000_000, LEGACY_EXPIRES = 2_000_000_000;

export async function makeKeys(jwtSecret) {
  const secret = new TextEncoder().encode(jwtSecret);
  const legacy = (role) => new SignJWT({ role, iss: 'supabase', ref: 'local' })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuedAt(LEGACY_ISSUED).setExpirationTime(LEGACY_EXPIRES).sign(secret);
  const anon = await legacy('anon'), serviceRole = await legacy('service_role');
  return {
    anon, serviceRole, publishable: PUBLISHABLE, secret: SECRET, jwtSecret,
    resolve: async (key) => {
      if (key === PUBLISHABLE || key === anon) return { type: 'publishable', claims: { role: 'anon' } };
      if (key === SECRET || key === serviceRole) return { type: 'secret', claims: { role: 'service_role' } };
      return null;
    },
    verify: async (token) => (await jwtVerify(token ?? '', secret)).payload,
    // A token of any age or role: expired ones are what tests want.
    mint: ({ sub, role = 'authenticated', expires_in = 3600 }) => new SignJWT({ role, aud: 'authenticated' })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' }).setSubject(sub).setIssuedAt()
      .setExpirationTime(Math.floor(Date.now() / 1000) + expires_in).sign(secret),
  };
}

/** The `sub` of a bearer token, unverified: for the request log only. */
export function subjectOf(request) {
  const token = request.headers.get('authorization')?.replace(/^Bearer /i, '') ?? '';
  try { return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).sub ?? null; } catch { return null; }
}
