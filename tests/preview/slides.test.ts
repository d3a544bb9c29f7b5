import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from '../browser/launch-chromium.ts'
import { openStudio, type Studio } from './open-studio.ts'
import { type Collection, startCollection } from './start-collection.ts'

const section = (name: string, text = `About ${name}.`): string => `## ${name}\n\n${text}\n`
const deck = (...sections: string[]): string => `---\ntitle: A talk\n---\n\n${sections.join('\n')}`
const [one, two, three, four] = ['One', 'Two', 'Three', 'Four'].map((name) => section(name)) as [
  string,
  string,
  string,
  string,
]
const steps = section('Two', ':::reveal\n\n- first\n- second\n- third\n\n:::')

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

let collection: Collection
let studio: Studio
beforeEach(async () => {
  collection = await startCollection({ 'talk.md': deck(one, steps, three, four) })
  studio = await openStudio(browser, collection.address, { hash: '#/' })
  await studio.tab('Slides').click()
  await studio.deck.locator('[data-slide]').first().waitFor()
})
afterEach(async () => {
  await studio.close()
  await collection.close()
})

const shown = (): Promise<string | null> =>
  studio.deck.locator('[data-slide]:not([inert])').getAttribute('id')
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await studio.page.keyboard.press(key)
}
const soon = (read: () => Promise<unknown>) => expect.poll(read)
/** Waits for the version of the deck that has a text somewhere. */
const saved = async (text: string, words: string): Promise<void> => {
  collection.save('talk.md', text)
  await soon(() => studio.deck.locator('main').textContent()).toContain(words)
}
/** Gives the keyboard to the deck, as a person does who clicks on it: that goes to the second slide. */
const enter = async (): Promise<void> => {
  await studio.deck.locator('body').click({ position: { x: 600, y: 100 } })
  await soon(shown).toBe('one')
}

describe('a save keeps', () => {
  it('the slide that is shown, and the keyboard in the deck', async () => {
    await enter()
    await press('3', 'Enter')
    await soon(shown).toBe('two')
    await saved(deck(one, steps, three, four.replace('About', 'News of')), 'News of')
    await soon(shown).toBe('two')
    await press('End')
    await soon(shown).toBe('four')
    expect(studio.complaints).toEqual([])
  })

  it('what has appeared on it', async () => {
    await enter()
    await press('3', 'Enter', 'ArrowRight', 'ArrowRight')
    const later = () => studio.deck.locator('#two .later').count()
    await soon(later).toBe(1)
    await saved(deck(one, steps.replace('third', 'the third'), three, four), 'the third')
    expect([await shown(), await later()]).toEqual(['two', 1])
  })

  it('the overview', async () => {
    await enter()
    await press('o')
    await saved(deck(one, two, three, section('Other')), 'About Other')
    expect(await studio.deck.locator('html').getAttribute('data-mode')).toBe('overview')
  })

  it.each([
    ['when slides are put before it', deck(section('Zero'), one, two, three), 'About Zero', 'two'],
    ['by its place, when its title changes', deck(one, section('Deux'), three), 'About Deux', 'deux'],
    ['by the one before, when it is taken out', deck(one, three.replace('About', 'All of')), 'All of', 'one'],
  ])('the slide %s', async (_, text, words, expected) => {
    await enter()
    await press('3', 'Enter')
    await soon(shown).toBe('two')
    await saved(text, words)
    await soon(shown).toBe(expected)
  })
})

it('never shows less than a whole deck while another version is loaded', async () => {
  const frames = '#panel-slides iframe'
  await studio.page.evaluate(`{
    globalThis.seen = []
    const box = document.querySelector('#panel-slides .frames')
    new MutationObserver(() => seen.push(box.querySelectorAll('.seen').length))
      .observe(box, { subtree: true, childList: true, attributes: true })
  }`)
  for (const name of ['Ten', 'Eleven']) await saved(deck(section(name)), `About ${name}`)
  await soon(() => studio.page.locator(frames).count()).toBe(1)
  expect([...new Set(await studio.page.evaluate<number[]>('seen'))]).toEqual([1])
})

it('opens again at the slide that its address names', async () => {
  await enter()
  await press('End')
  await soon(async () => studio.page.url()).toMatch(/\/slides\/four$/)
  await studio.page.reload()
  await soon(shown).toBe('four')
})

it('opens links of the deck in windows of their own, which have no way back', async () => {
  await saved(deck(section('One', '- [a site](https://example.org/)')), 'a site')
  await enter()
  const link = studio.deck.getByRole('link', { name: 'a site' }).first()
  const [popup] = await Promise.all([studio.page.waitForEvent('popup'), link.click()])
  expect(await popup.evaluate('opener')).toBeNull()
  expect(await shown()).toBe('one')
})
