import { htmlRenderer } from '@trifold/html'
import { jsonldRenderer } from '@trifold/jsonld'
import { load } from 'cheerio'
import { expect, it } from 'vitest'
import { compileText } from '../../articles/compile-text.ts'
import { createContext } from '../../articles/render-article.ts'

const text = `---
title: Waves
---

:::summary{#in-short}

Water moves.

:::

:::key-points

- Wind makes waves.

:::
`

it('what is fit to be read aloud is on the page, each once', async () => {
  const { article } = compileText(text)
  if (article === undefined) throw new Error('the article has errors')
  const page = await htmlRenderer.render(article, htmlRenderer.options.parse({}), createContext())
  const data = await jsonldRenderer.render(
    article,
    jsonldRenderer.options.parse({ speakable: true }),
    createContext(),
  )
  const $ = load(String(page.files[0]?.content))
  const [webPage] = JSON.parse(String(data.files[0]?.content))['@graph']
  const read = webPage.speakable.cssSelector.map((selector: string) =>
    $(selector)
      .map((_, element) => $(element).text().replace(/\s+/g, ' ').trim())
      .get(),
  )
  expect(read).toEqual([['Waves'], [expect.stringContaining('Water moves.')], ['Wind makes waves.']])
})
