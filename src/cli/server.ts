import { UsageError } from './failure.ts';

/** Where a path of a running server is, under the path that its own address has. Throws `UsageError`. */
export function addressOf(url: string, path: string): string {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new UsageError(`--url is "${url}", accepted is an address such as http://127.0.0.1:4000`);
  }
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname.replace(/\/+$/, '')}${path}`;
}

/** Asks a running server. Throws `UsageError` where there is none. */
export async function fetchFrom(url: string, path: string, init?: RequestInit): Promise<Response> {
  const address = addressOf(url, path);
  try {
    return await fetch(address, init);
  } catch (error) {
    const { message } = ((error as Error).cause ?? error) as Error;
    throw new UsageError(`no server answers at ${url}: ${message || 'it refused the connection'}`);
  }
}

/** What a response says in JSON, as an object. Throws `UsageError` where it is something else. */
export async function readJson(url: string, response: Response): Promise<object> {
  const body: unknown = await response.json().catch(() => null);
  if (typeof body === 'object' && body !== null) return body;
  throw noArmstrace(url, response);
}

/** What is said of a server that has other things to say than this program. */
export function noArmstrace(url: string, { status }: Response): UsageError {
  return new UsageError(`${url} answers, but is no armstrace${status === 200 ? '' : ` (status ${status})`}`);
}
