import { parseArgs } from 'node:util';
import { hashPassword } from 'better-auth/crypto';
import { openDb, type Db } from '#db/open.ts';
import { addAccount } from '#db/people/add-account.ts';
import { readAccountByName, readAccounts } from '#db/people/read-accounts.ts';
import { ROLES, type Role } from '#db/people-schema.ts';
import { readCatalogue } from '#db/read-catalogue.ts';
import { isAccountName, normaliseName } from '#worker/people/account-name.ts';
import { LEAST_PASSWORD, MOST_PASSWORD } from '#worker/people/password-length.ts';
import { digest, newSecret } from '#worker/people/digest.ts';
import { withDatabase } from './database.ts';
import { requireMigrated } from './require-migrated.ts';

const USAGE = `npm run staff -- add NAME --role ${ROLES.join('|')} [--district SLUG] [--password] [--remote]
npm run staff -- list [--remote]

add prints a one-time link at which the person sets a password; with --password it reads a first password from
standard input instead, which must then be changed at the first sign-in.`;
const LINK_MS = 7 * 24 * 60 * 60 * 1000;

type Command = ReturnType<typeof readCommand>;

function readCommand() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      role: { type: 'string' },
      district: { type: 'string' },
      password: { type: 'boolean', default: false },
      remote: { type: 'boolean', default: false },
    },
  });
  const [act, ...names] = positionals;
  if (act !== 'add' && act !== 'list') throw new Error(USAGE);
  const [tooMuch] = names.slice(act === 'add' ? 1 : 0);
  if (tooMuch !== undefined) {
    const takes = act === 'add' ? 'add takes one name, without blanks' : 'list takes no name';
    throw new Error(`“${tooMuch}” is too much: ${takes}.`);
  }
  return { act, name: names[0], ...values } as const;
}

async function add(db: Db, { name, ...values }: Command): Promise<void> {
  const role = ROLES.find((one) => one === values.role);
  if (!name || !role) throw new Error(USAGE);
  if (!isAccountName(name))
    throw new Error(
      `“${name}” is no name: 2 to 40 letters or digits of any script, with - _ . between them.`,
    );
  const district = await districtOf(db, role, values.district);
  const username = normaliseName(name);
  if (await readAccountByName(db, username)) throw new Error(`The name ${name} is taken.`);
  const first = values.password ? await readPassword() : null;
  const [id, secret, at] = [crypto.randomUUID(), newSecret(), new Date()];
  await addAccount(db, {
    account: {
      id,
      name,
      username,
      role,
      district,
      passwordHash: await hashPassword(first ?? newSecret()),
      mustChangePassword: first !== null,
      at,
    },
    invitation: first
      ? null
      : {
          sha256: await digest(secret),
          account: id,
          expiresAt: new Date(at.getTime() + LINK_MS).toISOString(),
        },
    record: {
      at: at.toISOString(),
      account: null,
      name: 'npm run staff',
      address: 'local',
      act: 'account-added',
      object: id,
      detail: [name, role, district].filter(Boolean).join(' '),
    },
  });
  console.log(
    first
      ? `${name} is added. The first password has to be changed at the first sign-in, at /sign-in.`
      : `${name} is added. The password is set at this address, once, within seven days:\n/welcome/${secret}`,
  );
}

async function districtOf(db: Db, role: Role, wanted: string | undefined): Promise<string | null> {
  if (role !== 'staff') {
    if (wanted) throw new Error(`--district is for staff: ${role} sees every district.`);
    return null;
  }
  const { districts } = await readCatalogue(db);
  const slugs = districts.map(({ slug }) => slug);
  if (wanted && slugs.includes(wanted)) return wanted;
  throw new Error(`--district takes one of: ${slugs.join(', ')}.`);
}

async function readPassword(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  const password = Buffer.concat(chunks)
    .toString('utf8')
    .replace(/\r?\n$/, '');
  if (password.length < LEAST_PASSWORD || password.length > MOST_PASSWORD)
    throw new Error(`A password takes ${LEAST_PASSWORD} to ${MOST_PASSWORD} characters.`);
  return password;
}

async function list(db: Db): Promise<void> {
  for (const { name, role, district, disabledAt } of await readAccounts(db))
    console.log([name, role, district ?? '', disabledAt ? 'disabled' : ''].join('\t').trimEnd());
}

try {
  const command = readCommand();
  await withDatabase({ state: '.wrangler/state', remote: command.remote }, async (d1) => {
    const db = openDb(d1);
    await requireMigrated(db, command);
    return command.act === 'add' ? add(db, command) : list(db);
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
