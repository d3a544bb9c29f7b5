import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserContext, Frame, Page } from 'playwright-core'
import { provoke } from './provoke.ts'
import type { Seen } from './seen.ts'

/** Opens documents, one after another in the same window, and tells what they did. */
export interface Judge {
  /** `visit` is what is done there beside looking. */
  judge(address: string, visit?: (page: Page) => Promise<void>): Promise<Seen[]>
  close(): Promise<void>
}

/**
 * What the strings call, in every frame, before anything else runs: it tells the browser, which nothing can prevent. A window is
 * told of and not opened: a browser with hundreds of them does not end.
 */
const canary = `{
  const say = console.debug.bind(console)
  globalThis.hit = (...args) => say('hit', ...args.map(String))
  globalThis.open = (address) => (say('window', String(address)), null)
}`

/** What the strings say: the canary's word, or their number. The browser, and programs of hosts, say more. */
const isOfString = (said: string): boolean => /^(?:hit\b|\d+$)/.test(said)

export const createJudge = async (context: BrowserContext): Promise<Judge> => {
  const page = await context.newPage()
  // How long a document may take is judged here, for all that is done with it.
  page.setDefaultTimeout(0)
  await page.addInitScript(canary)
  let address = ''
  let seen: Seen[] = []
  let isThere = false
  const tell = (deed: Seen['deed'], what: string): void => {
    seen.push({ deed, what, address })
  }
  page.on('console', (message) => {
    const text = message.text()
    if (text.startsWith('window ')) tell('window', text)
    else if (isOfString(text)) tell('script', text)
  })
  page.on('pageerror', ({ message }) => tell('script', message))
  page.on('dialog', (dialog) => {
    tell('dialog', dialog.message())
    dialog.dismiss().catch(() => undefined)
  })
  page.on('popup', (popup) => {
    tell('window', popup.url())
    popup.close().catch(() => undefined)
  })
  page.on('download', (download) => tell('navigation', download.url()))
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame() && isThere && !isSame(frame, address)) tell('navigation', frame.url())
    isThere ||= frame === page.mainFrame() && isSame(frame, address)
  })
  const look = async (visit: ((page: Page) => Promise<void>) | undefined): Promise<void> => {
    try {
      await page.goto(address)
      for (const frame of page.frames().filter((one) => isOfSite(one, address)))
        for (const what of await frame.evaluate(provoke)) tell('waiting', what)
      await visit?.(page)
    } catch (error) {
      // Who leaves while it is looked at, or ends its own frame, has done something.
      tell('navigation', String(error).split('\n', 1)[0] ?? '')
    }
  }
  return {
    judge: async (wanted, visit) => {
      ;[address, seen, isThere] = [wanted, [], false]
      const wait = visit === undefined ? longest : longest * 60
      if ((await Promise.race([look(visit), after(wait)])) === 'late') tell('hang', `no end after ${wait} ms`)
      return seen
    },
    close: async () => {
      await Promise.race([page.close(), after(longest)])
    },
  }
}

/** Ms after which a document is taken for one that never ends: far more than any takes on a busy machine. */
const longest = 60_000

const after = (milliseconds: number): Promise<'late'> => pause(milliseconds, 'late', { ref: false })

const isSame = (frame: Frame, address: string): boolean =>
  frame.url().replace(/#.*/, '') === address.replace(/#.*/, '')

/** Frames may show other sites, which may do as they like. */
const isOfSite = (frame: Frame, address: string): boolean =>
  URL.canParse(frame.url()) && new URL(frame.url()).origin === new URL(address).origin
