import CDP from 'chrome-remote-interface'

/** A page of the browser, by the commands of the Chrome DevTools Protocol. */
export type Page = CDP.Client

/** Longest that one document may take, in ms. */
const limit = 120_000

/** Shows a document in a page of its own, as on paper and without motion, does something with it, and closes the page. */
export const withPage = async <Value>(
  port: number,
  html: string,
  run: (page: Page) => Promise<Value>,
): Promise<Value> => {
  const target = await CDP.New({ port })
  let page: Page | undefined
  try {
    page = await CDP({ port, target: target.id, local: true })
    return await inTime(show(page, html).then(run))
  } finally {
    await page?.close()
    await CDP.Close({ port, id: target.id })
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

const inTime = async <Value>(work: Promise<Value>): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it took longer than ${limit / 1000} seconds`)), limit)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
