/** What the server said: data, errors or both, just as it came; `isReachable` is false when nothing came. */
export interface Reply {
  readonly isReachable: boolean;
  readonly data: unknown;
  readonly errors: readonly { readonly message: string }[];
}

/** Variables of an operation, as they stand in the editor. */
export type Variables = Readonly<Record<string, unknown>>;

/** Sends one operation to the server of this origin. The session is a cookie and travels by itself. */
export async function send(query: string, variables: Variables = {}): Promise<Reply> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-language': 'zh-CN',
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data?: unknown; errors?: Reply['errors'] };
    return { isReachable: true, data: body.data ?? null, errors: body.errors ?? [] };
  } catch {
    return { isReachable: false, data: null, errors: [{ message: '网络不通 / the server cannot be reached' }] };
  }
}

/** What lies at a path of an answer; undefined where the path ends early. */
export function at(data: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((node, key) => {
    if (typeof node !== 'object' || node === null) return undefined;
    return (node as Readonly<Record<string | number, unknown>>)[key];
  }, data);
}

/** A text at a path of an answer, or an empty one. */
export function textAt(data: unknown, ...path: readonly (string | number)[]): string {
  const found = at(data, ...path);
  return typeof found === 'string' ? found : '';
}

/** A list at a path of an answer, or an empty one. */
export function listAt(data: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const found = at(data, ...path);
  return Array.isArray(found) ? found : [];
}
