import { expect, it } from 'vitest'
import { createBuilder } from '../../test/build-article.ts'
import { createDeck } from '../create-deck.ts'
import { themes } from './built-in-themes.ts'
import { unmeasuredScripts } from './unmeasured-scripts.ts'

const { article, section, paragraph } = createBuilder()

const findingsOf = (text: string) =>
  unmeasuredScripts(createDeck(article([section('One', [paragraph(text)])])).slides, themes.default)

it.each([
  ['Latin', 'Words that every face has, naïve ones too. '.repeat(3)],
  ['Greek and Cyrillic', 'Μια παρουσία δεν είναι συνομιλία. Присутствие ещё не разговор.'],
  ['a word in passing', 'The word 日本語 stands here.'],
])('says nothing of %s', (_, text) => {
  expect(findingsOf(text)).toEqual([])
})

it('tells once of scripts that no face of the theme has', () => {
  const [finding, ...others] = findingsOf(
    'これは日本語の文章であり、とても長いので、たくさんの文字があります。'.repeat(4),
  )
  expect(others).toEqual([])
  expect(finding).toMatchObject({ code: 'script-measured', severity: 'info' })
  expect(finding?.message).toContain('Japanese kana')
})
