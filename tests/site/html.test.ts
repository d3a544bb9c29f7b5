import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { filesOf, pagesOf, siteFolder } from './site-files.ts'

const judge = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How it is written is not what is judged.
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'no-inline-style': 'off',
    'long-title': 'off',
    'void-style': 'off',
    'no-raw-characters': 'off',
    'tel-non-breaking': 'off',
    'attribute-boolean-style': 'off',
  },
})

const findings = async (page: string): Promise<string[]> => {
  const { results } = await judge.validateString(page)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  )
}

describe('the HTML of the site', () => {
  it.each([...pagesOf(filesOf(siteFolder))])('is valid: %s', async (_, page) => {
    expect(await findings(page)).toEqual([])
  })

  it('would be found out if it were not', async () => {
    expect(await findings('<p><div id="a"></div><i id="a"></p>')).not.toEqual([])
  })
})
