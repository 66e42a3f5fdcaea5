import { type Actor, type Grant, grantableReach, mayManageAccount, type Role } from '@diandan/domain/access';
import { allOf, anyOf, type Condition, inSubtree, literalPattern, oneOf } from '../../database/scope.js';
import { placeholders, type Sql, type Transaction } from '../../database/sql.js';
import { type Keyset, type Page, pageOf } from '../../graphql/connections.js';
import { behind } from '../../graphql/paging.js';

interface AccountRow {
  readonly id: string;
  readonly username: string;
  readonly display_name: string;
  readonly worker_id: string | null;
  readonly resident_id: string | null;
  readonly is_demo: number;
  readonly is_disabled: number;
  readonly created_at: number;
}

interface GrantRow {
  readonly id: string;
  readonly account_id: string;
  readonly role: Role;
  readonly station_id: string;
  readonly station_path: string;
}

/** A role that an account holds, with the id by which it can be ended. */
export interface HeldRole extends Grant {
  readonly id: string;
}

/** An account as those who manage it see it. */
export interface ManagedAccount {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly workerId: string | null;
  readonly residentId: string | null;
  /** Demo accounts belong to every visitor, so none of them changes one. */
  readonly isDemo: boolean;
  readonly isDisabled: boolean;
  readonly createdAt: number;
  readonly grants: readonly HeldRole[];
}

const columns = 'a.id, a.username, a.display_name, a.worker_id, a.resident_id, a.is_demo, a.is_disabled, a.created_at';

async function grantsOf(sql: Sql, accountIds: readonly string[]): Promise<ReadonlyMap<string, readonly HeldRole[]>> {
  const found = new Map<string, HeldRole[]>(accountIds.map((id) => [id, []]));
  if (accountIds.length === 0) return found;
  const rows = await sql.all<GrantRow>(
    `SELECT id, account_id, role, station_id, station_path FROM grants
     WHERE account_id IN (${placeholders(accountIds.length)}) ORDER BY account_id, station_path, role, id`,
    accountIds,
  );
  for (const row of rows) {
    found
      .get(row.account_id)
      ?.push({ id: row.id, role: row.role, stationId: row.station_id, stationPath: row.station_path });
  }
  return found;
}

const viewOf = (row: AccountRow, grants: readonly HeldRole[]): ManagedAccount => ({
  id: row.id,
  username: row.username,
  displayName: row.display_name,
  workerId: row.worker_id,
  residentId: row.resident_id,
  isDemo: row.is_demo === 1,
  isDisabled: row.is_disabled === 1,
  createdAt: row.created_at,
  grants,
});

async function manageable(sql: Sql, actor: Actor, id: string, lock: string): Promise<ManagedAccount | null> {
  const row = await sql.get<AccountRow>(`SELECT ${columns} FROM accounts a WHERE a.id = ?${lock}`, [id]);
  if (row === undefined) return null;
  const account = viewOf(row, (await grantsOf(sql, [id])).get(id) ?? []);
  return mayManageAccount(actor, account.grants) ? account : null;
}

/** The account with this id when it is the actor's to manage; null otherwise. */
export const managedAccount = (sql: Sql, actor: Actor, id: string): Promise<ManagedAccount | null> =>
  manageable(sql, actor, id, '');

/** The same, held until the transaction ends: of two who change one account the second sees what the first did. */
export const managedAccountToChange = (tx: Transaction, actor: Actor, id: string): Promise<ManagedAccount | null> =>
  manageable(tx, actor, id, tx.dialect === 'postgres' ? ' FOR UPDATE' : '');

/** What a list of accounts is asked for. */
export interface AccountsAsked {
  readonly text: string | null;
  readonly first: number;
  readonly after: Keyset | null;
}

/** The held roles that the actor could have given where they are held. */
const withinReach = (actor: Actor): Condition =>
  anyOf(
    grantableReach(actor).map(({ stationPath, roles }) =>
      allOf([inSubtree('g.station_path', stationPath), oneOf('g.role', roles)]),
    ),
  );

/** Accounts that hold a role which the actor could have given, by username. */
export async function managedAccounts(sql: Sql, actor: Actor, asked: AccountsAsked): Promise<Page<ManagedAccount>> {
  const reach = withinReach(actor);
  const conditions: Condition[] = [
    { sql: `a.id IN (SELECT g.account_id FROM grants g WHERE ${reach.sql})`, values: reach.values },
  ];
  if (asked.text !== null && asked.text.trim() !== '') {
    const pattern = `%${literalPattern(asked.text.trim().toLowerCase())}%`;
    conditions.push({
      sql: `LOWER(a.username) LIKE ? ESCAPE '\\' OR LOWER(a.display_name) LIKE ? ESCAPE '\\'`,
      values: [pattern, pattern],
    });
  }
  const all = allOf(conditions);
  const place = behind('a.username', 'a.id', asked.after);
  const page = place === null ? all : allOf([all, place]);
  const rows = await sql.all<AccountRow>(
    `SELECT ${columns} FROM accounts a WHERE ${page.sql} ORDER BY a.username, a.id LIMIT ?`,
    [...page.values, asked.first + 1],
  );
  const grants = await grantsOf(
    sql,
    rows.map((row) => row.id),
  );
  return pageOf(
    rows.map((row) => viewOf(row, grants.get(row.id) ?? [])),
    asked.first,
    (account) => ({ key: account.username, id: account.id }),
    {
      isAfter: asked.after !== null,
      countAll: async () => {
        const row = await sql.get<{ total: number }>(
          `SELECT COUNT(*) AS total FROM accounts a WHERE ${all.sql}`,
          all.values,
        );
        return row?.total ?? 0;
      },
    },
  );
}

/** True when somebody signs in by this name already; names that differ in case only would be mixed up. */
export async function isUsernameTaken(sql: Sql, username: string): Promise<boolean> {
  return (await sql.get('SELECT id FROM accounts WHERE LOWER(username) = ?', [username.toLowerCase()])) !== undefined;
}

/** True when this person of the register can sign in already. */
export async function hasAccount(sql: Sql, holder: 'worker_id' | 'resident_id', id: string): Promise<boolean> {
  return (await sql.get(`SELECT id FROM accounts WHERE ${holder} = ? LIMIT 1`, [id])) !== undefined;
}
