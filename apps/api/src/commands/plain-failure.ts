/** Something the person at the terminal can mend; the message says what and how, in Chinese and English. */
export class PlainFailure extends Error {}

/** Turns what the system says about a busy port, a read-only folder or an absent database into a sentence. */
export function explain(error: unknown, what: { readonly port: number; readonly database: string }): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'EADDRINUSE':
      return new PlainFailure(
        `端口 ${what.port} 已被占用，请用 PORT=${what.port + 1} npm start 换一个端口。Port ${what.port} is taken; try PORT=${what.port + 1} npm start.`,
      );
    case 'EACCES':
    case 'EROFS':
    case 'EPERM':
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_READONLY':
      return new PlainFailure(
        `不能写入 ${what.database}，请换一个可写的文件夹或设置 DATABASE_URL。Cannot write ${what.database}; use a writable folder or set DATABASE_URL.`,
      );
    case 'ECONNREFUSED':
      return new PlainFailure(
        `连不上数据库 ${what.database}，请先启动它。The database ${what.database} does not answer; please start it.`,
      );
    default:
      return error;
  }
}
