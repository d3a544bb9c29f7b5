import { describe, expect, it } from 'vitest'
import { compile } from '../compile.ts'
import { identify } from '../identify.ts'
import { scriptOfText } from './script-of-text.ts'

describe('scriptOfText', () => {
  it.each([
    ['Ordinary English text.', undefined],
    ['Đây là tiếng Việt có nhiều dấu.', undefined],
    ['هذا نص عربي عن React و Node.js.', 'Arab'],
    ['این یک متن فارسی است.', 'Arab'],
    ['זה טקסט בעברית.', 'Hebr'],
    ['यह हिन्दी में है।', 'Deva'],
    ['これは日本語の文章です。', 'Jpan'],
    ['東京都知事選挙の結果', 'Jpan'],
    ['这是中文文章。', 'Hani'],
    ['日本的「の」字很有名，这篇文章用中文写成，谈谈它的来历和用法。', 'Hani'],
    ['이것은 한국어입니다.', 'Kore'],
    ['Это русский текст.', 'Cyrl'],
    ['The Arabic word سلام means peace.', undefined],
    ['هذا شرح.\n\n```js\nconst something = await fetchSomething(withManyArguments)\n```\n\nنهاية.', 'Arab'],
    ['هذا شرح.\n\n~~~\n```\nconst something = 1\n~~~\n\nنهاية.', 'Arab'],
    ['انظر https://example.org/a/very/long/address/in/latin/letters هنا.', 'Arab'],
    ['', undefined],
    ['123 !?', undefined],
  ])('finds that %j is in %s', (text, expected) => {
    expect(scriptOfText(text)).toBe(expected)
  })

  it.each(['`', '```\n', '<a', 'م', 'a', 'https://'])('is quick with many of %j', (unit) => {
    const start = process.cpuUsage().user
    scriptOfText(unit.repeat(100_000))
    expect(process.cpuUsage().user - start).toBeLessThan(1_000_000)
  })
})

describe('the language of an article that names none', () => {
  const bytes = new TextEncoder().encode('---\ntags: [a]\n---\n\n# مرحبا\n\nهذا نص عربي قصير.\n')
  const langOf = (location: string, lang?: string) => {
    const options = { formats: [], ...(lang === undefined ? {} : { lang }) }
    const { article } = compile({ path: location, location, bytes }, options)
    return [article?.meta.lang, identify({ location, bytes }, options).lang]
  }

  it.each([
    ['post.md', undefined, 'und-Arab'],
    ['post.md', 'fa', 'fa'],
    ['post.ur.md', undefined, 'ur'],
  ])('of %s in a collection in %s is %s', (location, lang, expected) => {
    expect(langOf(location, lang)).toEqual([expected, expected])
  })
})
