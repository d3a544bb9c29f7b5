import { createBrowserSource } from '@trifold/browser'
import type { ContentRequest } from '@trifold/engine'

/** Who wants a browser: `env` may name its program, `signal` ends it at once. */
export interface BrowserUser {
  readonly env: NodeJS.ProcessEnv
  readonly signal?: AbortSignal | undefined
}

/** Runs something that may open the machine's browser, and closes it afterwards. */
export const withBrowser = async <Value>(
  { env, signal }: BrowserUser,
  run: (browser: NonNullable<ContentRequest['browser']>) => Promise<Value>,
): Promise<Value> => {
  const source = createBrowserSource(env, signal)
  try {
    return await run(source.open)
  } finally {
    await source.close()
  }
}
