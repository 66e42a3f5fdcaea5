import type { BrowserContext } from 'playwright-core';
import { origin } from './browser.js';

interface Answer<Data> {
  readonly data?: Data;
  readonly errors?: readonly unknown[];
}

/** Asks the API as the person whose browser this is: the session cookie is shared with the pages. */
export async function ask<Data>(
  context: BrowserContext,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Data> {
  const response = await context.request.post(`${origin()}/graphql`, {
    data: { query, variables },
    headers: {
      origin: origin(),
      'accept-language': 'zh-CN',
      accept: 'application/graphql-response+json, application/json',
    },
  });
  const { data, errors }: Answer<Data> = await response.json();
  if (data === undefined || errors !== undefined) {
    throw new Error(`${response.status()} ${JSON.stringify(errors)} for ${query}`);
  }
  return data;
}
