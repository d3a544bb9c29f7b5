import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core'

/** The studio in a browser. */
export interface Studio {
  readonly page: Page
  /** What stands in the frames that are seen. */
  readonly article: FrameLocator
  readonly deck: FrameLocator
  tab(name: string): Locator
  /** Opens an article from the list. */
  choose(title: string): Promise<void>
  /** Errors and warnings on the console, uncaught exceptions, and requests for anything outside the preview. */
  readonly complaints: string[]
  close(): Promise<void>
}

/** Opens the studio at an address of it. */
export const openStudio = async (
  browser: Browser,
  address: string,
  { hash = '', ...options }: BrowserContextOptions & { hash?: string } = {},
): Promise<Studio> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  const page = await context.newPage()
  // Only what never comes is waited for as long.
  page.setDefaultTimeout(120_000)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:'))
      complaints.push(request.url())
  })
  await page.goto(address + hash)
  await page.locator('.articles a, .notices h1').first().waitFor()
  return {
    page,
    article: page.frameLocator('#panel-page iframe.seen'),
    deck: page.frameLocator('#panel-slides iframe.seen'),
    tab: (name) => page.getByRole('tablist', { name: 'Views', exact: true }).getByRole('tab', { name }),
    choose: (title) =>
      page.getByRole('navigation', { name: 'Articles' }).getByRole('link', { name: title }).click(),
    complaints,
    close: () => context.close(),
  }
}
