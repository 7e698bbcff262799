import { readFileSync } from 'node:fs';
import pg from 'pg';

const c = new pg.Client({
  host: '127.0.0.1',
  port: +readFileSync('/tmp/l/switch-data/postgres-port', 'utf8'),
  user: 'postgres',
  password: readFileSync('/tmp/l/switch-data/secrets/superuser-password', 'utf8').trim(),
  database: 'pristan',
});
await c.connect();
for (const q of process.argv.slice(2)) {
  console.log(q.slice(0, 90));
  console.table((await c.query(q)).rows);
}
await c.end();
