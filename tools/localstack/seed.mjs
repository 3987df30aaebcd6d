// The demo network: supabase/seed.sql and a painted picture for every path it names.
import fs from 'node:fs';
import path from 'node:path';
import postgres from 'postgres';
import { PROJECT } from './options.mjs';
import { picture } from './pictures.mjs';
import { DiskStorage } from './storage.mjs';

export const DEMO = { email: 'noor@postr.example', password: 'postr-demo-1' };
const AVATAR = { width: 200, height: 200 }, BANNER = { width: 600, height: 200 };
const BUCKET = 'media';

export async function seed(cluster, database, storageDir) {
  const sql = postgres({ ...cluster.connection('postgres'), max: 1 });
  try {
    await sql.begin((t) => t.unsafe(fs.readFileSync(path.join(PROJECT, 'seed.sql'), 'utf8')).simple());
  } finally {
    await sql.end();
  }
  await storePictures(database, new DiskStorage(storageDir));
  await database.query('insert into supabase_migrations.local_seed values (now())');
}

async function storePictures(database, storage) {
  const wanted = await database.query(`
    select m ->> 'path' as path, (m ->> 'width')::int as width, (m ->> 'height')::int as height
      from public.posts, jsonb_array_elements(media) m
    union all select avatar, $1, $2 from public.profiles where avatar is not null
    union all select banner, $3, $4 from public.profiles where banner is not null`,
    [AVATAR.width, AVATAR.height, BANNER.width, BANNER.height]);
  const painted = new Map();               // one scene in one size serves many posts
  for (const { path: name, width, height } of wanted) {
    const scene = /\/\d+-(\w+)\.png$/.exec(name)?.[1] ?? '';
    const key = `${scene} ${width}x${height}`;
    if (!painted.has(key)) painted.set(key, picture(scene, width, height));
    await storage.uploadObject(BUCKET, name, null, painted.get(key), 'image/png', 'max-age=31536000');
    await database.query(`insert into storage.objects (bucket_id, name, owner_id, metadata)
      values ($1, $2, split_part($2, '/', 1), $3) on conflict do nothing`,
      [BUCKET, name, { size: painted.get(key).length, mimetype: 'image/png', cacheControl: 'max-age=31536000' }]);
  }
}

/** The seed spreads its posts over the days before it ran; a copy of it may be days old. */
export async function moveToPresent(database) {
  await database.script(`
    set local session_replication_role = replica;      -- a shift is no change: no versions, no log
    with seeded as (delete from supabase_migrations.local_seed returning now() - at as age),
         posts as (update public.posts set created_at = created_at + age, edited_at = edited_at + age from seeded),
         people as (update public.profiles set created_at = created_at + age from seeded),
         news as (update public.notifications set created_at = created_at + age from seeded),
         tags as (update private.hashtags set at = at + age from seeded),
         texts as (update private.post_edits set at = at + age from seeded)
    insert into supabase_migrations.local_seed select now() from seeded`);
}
