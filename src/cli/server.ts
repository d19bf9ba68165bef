import { UsageError } from './failure.ts';

/** Asks a running server. Throws `UsageError` where there is none. */
export async function fetchFrom(url: string, path: string, init?: RequestInit): Promise<Response> {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new UsageError(`--url is "${url}", accepted is an address such as http://127.0.0.1:4000`);
  }
  try {
    return await fetch(new URL(path, url), init);
  } catch (error) {
    const { message } = ((error as Error).cause ?? error) as Error;
    throw new UsageError(`no server answers at ${url}: ${message || 'it refused the connection'}`);
  }
}
