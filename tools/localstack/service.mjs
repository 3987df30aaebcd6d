// What needs @supabase/lite, in one place: loading that takes longer than starting a database, so both happen at once.
export { openDatabase } from './database.mjs';
export { createApp } from './lite.mjs';
export { Mailbox } from './mailbox.mjs';
