import { createBrowserSource } from '@trifold/browser'
import type { ContentRequest } from '@trifold/engine'

/** Runs something that may open the machine's browser, and closes it afterwards. `environment` may name its program. */
export const withBrowser = async <Value>(
  environment: NodeJS.ProcessEnv,
  run: (browser: NonNullable<ContentRequest['browser']>) => Promise<Value>,
): Promise<Value> => {
  const source = createBrowserSource(environment)
  try {
    return await run(source.open)
  } finally {
    await source.close()
  }
}
