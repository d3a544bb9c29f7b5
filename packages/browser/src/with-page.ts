import CDP from 'chrome-remote-interface'
import { inTime } from './in-time.ts'

/** A page of the browser, by the commands of the Chrome DevTools Protocol. */
export type Page = CDP.Client

/** Longest that closing one may take: there is nothing more to be had of it. */
const closing = 5_000

/**
 * Shows a document in a page of its own, as on paper and without motion, does something with it, and closes the page.
 *
 * @param limit Longest that all of it may take, in ms.
 * @throws LateError
 */
export const withPage = async <Value>(
  port: number,
  html: string,
  limit: number,
  run: (page: Page) => Promise<Value>,
): Promise<Value> => {
  let close = async (): Promise<unknown> => undefined
  const work = async (): Promise<Value> => {
    const { id } = await CDP.New({ port })
    close = () => CDP.Close({ port, id })
    const page = await CDP({ port, target: id, local: true })
    close = () => page.close().then(() => CDP.Close({ port, id }))
    return run(await show(page, html))
  }
  try {
    return await inTime(work(), limit)
  } finally {
    // A browser that ended, or stands still, has told why already.
    await inTime(close(), closing).catch(() => undefined)
  }
}

const show = async (page: Page, html: string): Promise<Page> => {
  const { Page: pages, Emulation, Network, Runtime } = page
  await Promise.all([pages.enable(), Network.enable({})])
  await Network.emulateNetworkConditions({
    offline: true,
    latency: 0,
    downloadThroughput: 0,
    uploadThroughput: 0,
  })
  await Emulation.setEmulatedMedia({
    media: 'print',
    features: [
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'prefers-color-scheme', value: 'light' },
    ],
  })
  const { frameTree } = await pages.getFrameTree()
  const loaded = pages.loadEventFired()
  await pages.setDocumentContent({ frameId: frameTree.frame.id, html })
  await loaded
  await Runtime.evaluate({ expression: 'document.fonts.ready.then(() => true)', awaitPromise: true })
  return page
}
