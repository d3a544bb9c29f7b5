import { words } from '@trifold/prose'
import { renderers } from '@trifold/renderers'
import { describe, expect, it } from 'vitest'
import { compileText } from '../articles/compile-text.ts'
import { createContext } from '../articles/render-article.ts'
import { everyBlock } from './every-block.ts'
import { saidTexts } from './said-texts.ts'

const languages = ['ar', 'de', 'es', 'fr', 'hi', 'ja']

/** Every word of the interface that is a text, and the texts that its functions make around what they are given. */
const textsOf = (value: object): string[] =>
  Object.values(value).flatMap((inner): string[] => {
    if (typeof inner === 'string') return [inner]
    if (typeof inner === 'function') return String(inner('', '', '')).split(/\s{2,}|[()“”]/u)
    return textsOf(inner)
  })

const normal = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const holds = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\p{L}.-])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}-])`, 'u').test(
    normal(text),
  )

/** What Trifold says in English, and not so in another language: “Text” is German, too. */
const englishWords = (lang: string): string[] => {
  const own = textsOf(words(lang))
  return [...new Set(textsOf(words('en')).map(normal))].filter(
    (word) => /\p{L}{2}/u.test(word) && !own.some((text) => holds(text, word)),
  )
}

const outputsOf = async (lang: string): Promise<{ path: string; content: string | Uint8Array }[]> => {
  const { article } = compileText(everyBlock(lang))
  if (article === undefined) throw new Error('the article of every block does not compile')
  const rendered = await Promise.all(
    renderers.map((renderer) => renderer.render(article, renderer.options.parse({}), createContext())),
  )
  return rendered.flatMap(({ files }) => files)
}

describe('outputs of an article of every block', () => {
  it.each(languages)('hold no English word of ours in %s', async (lang) => {
    const english = englishWords(lang)
    const outputs = await outputsOf(lang)
    const found = outputs.flatMap(({ path, content }) =>
      saidTexts(path, content).flatMap((text) =>
        english
          .filter((word) => holds(text, word))
          .map((word) => `${path}: ${word}: ${normal(text).slice(0, 80)}`),
      ),
    )
    expect(outputs.length).toBeGreaterThan(10)
    expect([...new Set(found)]).toEqual([])
  })

  it('would be found in English', async () => {
    const outputs = await outputsOf('en')
    const english = englishWords('ja')
    const said = outputs.flatMap(({ path, content }) => saidTexts(path, content)).map(normal)
    const seen = english.filter((word) => said.some((text) => holds(text, word)))
    expect(seen.length).toBeGreaterThan(50)
  })
})

describe('the index page', () => {
  it.each(languages)('has a word for each output in %s', async (lang) => {
    const outputs = words(lang).indexPage.outputs
    const { article } = compileText(everyBlock(lang))
    if (article === undefined) throw new Error('the article of every block does not compile')
    const rendered = await Promise.all(
      renderers.map((renderer) => renderer.render(article, renderer.options.parse({}), createContext())),
    )
    const labels = rendered.flatMap(({ files }) =>
      files.filter(({ role }) => role === 'main' || role === 'snippet').map(({ label = '' }) => label),
    )
    // Names of formats are names in every language.
    const names = new Set(['Markdown', 'PowerPoint', 'JSON-LD', 'Marp'])
    expect(labels.filter((label) => !names.has(label) && outputs[label] === undefined)).toEqual([])
  })
})
