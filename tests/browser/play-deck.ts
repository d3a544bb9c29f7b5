import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { printedFile } from '../articles/printed-file.ts'
import { type OpenedFile, openFile } from './open-file.ts'

/** A deck of six slides, by their ids; `three` has two steps, `one`, `three` and `five` have notes. */
export const slideIds = ['cover', 'one', 'two', 'three', 'four', 'five']

const body = `
## One {#one}

The first lead stands on its own. More of it.

## Two {#two}

- a
- b

## Three {#three}

:::reveal

- first step
- second step

:::

:::notes

Wait here.

:::

## Four {#four}

:::comparison {#versus}

|   | A | B |
|---|---|---|
| D | x | y |

:::

## Five {#five}

**Bold.** lead

:::notes {#spoken}

Said.

:::
`

/** The article of that deck, with lines of front matter of its own, and more text after it. */
export const deckSource = (frontMatter = '', more = ''): string =>
  `---\ntitle: A title\nsubtitle: Its subtitle\npublished: 2026-11-22\n${frontMatter}\n---\n${body}${more}`

export const printSlides = (source = deckSource()): Promise<string> =>
  printedFile(source, 'slides', 'slides.html')

/** A deck in a browser, and what a speaker does with it. */
export interface PlayedDeck extends OpenedFile {
  press(...keys: string[]): Promise<void>
  /** Opens the presenter's window by its key. */
  present(): Promise<Page>
}

export const playDeck = async (
  browser: Browser,
  html: string,
  options: Parameters<typeof openFile>[2] = {},
): Promise<PlayedDeck> => {
  const opened = await openFile(browser, html, options)
  const { page } = opened
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  return {
    ...opened,
    press,
    present: async () => {
      const [desk] = await Promise.all([page.waitForEvent('popup'), press('s')])
      await desk.waitForSelector('[data-mode="presenter"]')
      return desk
    },
  }
}

/** The id of the slide that can be read, by people and by screen readers. */
export const shownSlide = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector('[data-slide]:not([inert])')?.id)

export const modeOf = (page: Page): Promise<string | null> => page.getAttribute('html', 'data-mode')

/** Waits until what is read is what is expected. */
export const soon = (read: () => Promise<unknown>) => expect.poll(read)
