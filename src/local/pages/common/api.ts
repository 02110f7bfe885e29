/** Asks the workspace's server: JSON in, JSON out, errors as sentences. */
const token = document.querySelector<HTMLMetaElement>('meta[name="workspace-token"]')?.content ?? '';

export async function getJson<T>(path: string): Promise<T> {
  return read<T>(await reach(path));
}

export async function post<T>(path: string, body: unknown = {}): Promise<T> {
  const headers = { 'content-type': 'application/json', 'x-workspace-token': token };
  return read<T>(await reach(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function reach(path: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch {
    throw new Error('The workspace does not answer. Is it still running in the terminal?');
  }
}

async function read<T>(response: Response): Promise<T> {
  if (response.ok) return response.json();
  throw new Error((await response.text()).trim() || `The workspace answered ${response.status}.`);
}

export function sentence(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
